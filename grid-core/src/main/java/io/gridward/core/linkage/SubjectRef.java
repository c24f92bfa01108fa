package io.gridward.core.linkage;

import java.util.regex.Pattern;

/**
 * A reference to what a meeting is about: a case, a proposal, a reason. Meetings look at none of them; texts of persons
 * are kept outside, where they can be erased.
 *
 * @param value 1 to 128 characters without white space
 */
public record SubjectRef(String value) {
    private static final Pattern FORM = Pattern.compile("\\S{1,128}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public SubjectRef {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "subject reference must be 1 to 128 characters without white space, got " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
