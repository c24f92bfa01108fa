package io.gridward.core.finding;

import java.util.Map;

/**
 * Why an answer is what it is. Gridward's own codes are the closed enums below, one a family; a host
 * adds its own with {@link HostCode}, which carries the host's prefix.
 *
 * <p>A code's template names the details of a finding in braces, and puts what depends on a detail
 * that may be missing in square brackets: {@code "unknown area {area}[; did you mean {instead}?]"}.
 */
public sealed interface ReasonCode
        permits DocumentCode,
                JournalCode,
                ModelCode,
                AuditCode,
                RefusalCode,
                CourseCode,
                EventCode,
                ExplanationCode,
                HostCode {
    /**
     * Returns the stable name of the code, as it is stored and printed, such as {@code UNKNOWN_AREA}.
     *
     * @return upper-case words joined by underscores; a host's code begins with its prefix and a colon
     */
    String code();

    /**
     * Returns the text template in both languages.
     *
     * @return the template; see the class comment for its form
     */
    BilingualText template();

    /**
     * Returns Gridward's own codes, for reading findings that were stored.
     *
     * @return each by its {@link #code}, family by family; a host's codes are not among them
     */
    static Map<String, ReasonCode> builtIn() {
        return BuiltInCodes.BY_NAME;
    }
}
