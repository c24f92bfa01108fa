package io.gridward.core.party;

import java.util.regex.Pattern;

/**
 * The id of a unit in the chain of branches.
 *
 * @param value kebab-case, such as {@code lianhu-grid-3-branch}
 */
public record BranchId(String value) implements Comparable<BranchId> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*+");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is not kebab-case
     */
    public BranchId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("branch id must be kebab-case, got " + value);
        }
    }

    @Override
    public int compareTo(BranchId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
