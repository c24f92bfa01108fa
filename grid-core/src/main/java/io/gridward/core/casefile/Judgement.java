package io.gridward.core.casefile;

import java.util.Locale;

/** What an approver makes of a request. */
public enum Judgement {
    /** He agrees. */
    GRANT,
    /** He does not agree; the request ends and the holder goes on. */
    REFUSE,
    /** Whose the case is, is disputed: his area takes it to decide (裁定). For returns only. */
    ADJUDICATE;

    /**
     * Returns the name documents use.
     *
     * @return kebab-case, such as {@code grant}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
