package io.gridward.core.finding;

/** How much a finding weighs. */
public enum Severity {
    /** What was asked for is refused. */
    ERROR,
    /** It works, but a person should look. */
    WARNING,
    /** For the record. */
    NOTE
}
