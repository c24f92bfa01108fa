package io.gridward.json.internal.located;

/** What a JSON value is. */
public enum JsonKind {
    /** Members by key. */
    OBJECT,
    /** Elements in order. */
    LIST,
    /** A text. */
    TEXT,
    /** A number. */
    NUMBER,
    /** {@code true} or {@code false}. */
    FLAG,
    /** {@code null}. */
    NULL,
    /** No value at all. */
    ABSENT
}
