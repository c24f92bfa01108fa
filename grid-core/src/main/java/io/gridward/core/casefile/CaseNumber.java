package io.gridward.core.casefile;

import java.util.regex.Pattern;

/**
 * The number people know a case by (案号), given when it is filed.
 *
 * @param value 1 to 64 characters, not blank, such as {@code 津港2022-0007}
 */
public record CaseNumber(String value) {
    private static final Pattern FORM = Pattern.compile("\\S.{0,63}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public CaseNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("case number must be 1 to 64 characters, not blank, got " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
