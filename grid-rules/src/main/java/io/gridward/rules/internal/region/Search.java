package io.gridward.rules.internal.region;

import java.util.Optional;

/**
 * What a search came to.
 *
 * @param outcome how it ended
 * @param box where it found something; present exactly then
 */
public record Search(Outcome outcome, Optional<Box> box) {
    static final Search NOTHING = new Search(Outcome.NOTHING, Optional.empty());
    static final Search OUT_OF_BUDGET = new Search(Outcome.OUT_OF_BUDGET, Optional.empty());

    static Search found(Box box) {
        return new Search(Outcome.FOUND, Optional.of(box));
    }

    /** How a search ends. */
    public enum Outcome {
        /** In every situation of a box all that was asked for holds. */
        FOUND,
        /** There is no such situation. */
        NOTHING,
        /** Nobody knows: the budget is used up. */
        OUT_OF_BUDGET
    }
}
