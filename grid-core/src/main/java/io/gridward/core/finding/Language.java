package io.gridward.core.finding;

/** The languages every text of the library is written in. */
public enum Language {
    /** English. */
    EN,
    /** Simplified Chinese. */
    ZH
}
