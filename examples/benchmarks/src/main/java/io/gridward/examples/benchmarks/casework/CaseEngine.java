package io.gridward.examples.benchmarks.casework;

/** What can live the case of five steps: reported, signed for, handled, verified by another, closed. */
public interface CaseEngine {
    /**
     * Returns the name in a table.
     *
     * @return the name
     */
    String label();

    /**
     * Returns the name in options.
     *
     * @return lower case
     */
    String id();

    /**
     * Sets the engine up.
     *
     * @return what lives one case with each call
     */
    Desk open();

    /** An engine that is set up. */
    interface Desk {
        /**
         * Lives one more case from its report to its end.
         *
         * @return whether it ended as it should
         */
        boolean live();
    }
}
