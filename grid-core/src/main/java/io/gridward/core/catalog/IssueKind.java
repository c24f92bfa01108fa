package io.gridward.core.catalog;

import java.util.Locale;

/** What an issue is about, in the two halves into which urban management divides its catalog. */
public enum IssueKind {
    /** A public facility, such as a manhole cover (部件). */
    COMPONENT,
    /** An act or a condition, such as exposed garbage (事件). */
    EVENT;

    /**
     * Returns the name documents use, by which {@link io.gridward.core.finding.Glossary} knows its texts under
     * {@code issue-kind}.
     *
     * @return lower case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
