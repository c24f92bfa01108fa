package io.gridward.rules.internal.region;

/** Not thread-safe. How many boxes may still be looked at. */
public final class NodeBudget {
    /** One number, for it shrinks. */
    private final long[] left;

    /**
     * Makes a budget.
     *
     * @param nodes how many boxes may be looked at, from 0
     */
    public NodeBudget(long nodes) {
        if (nodes < 0) {
            throw new IllegalArgumentException("nodes must not be negative, got " + nodes);
        }
        this.left = new long[] {nodes};
    }

    /** Takes one node; false if there is none left. */
    boolean take() {
        if (left[0] == 0) {
            return false;
        }
        left[0]--;
        return true;
    }

    /**
     * Tells how much is left.
     *
     * @return the number of boxes that may still be looked at
     */
    public long left() {
        return left[0];
    }
}
