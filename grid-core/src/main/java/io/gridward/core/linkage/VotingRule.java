package io.gridward.core.linkage;

import java.util.Locale;

/**
 * When a body can decide, and when a proposal is adopted. Every base is explicit: the quorum is counted of all members,
 * the majority of those present or of all members.
 *
 * @param quorum the least part of the members that must be present
 * @param base of whom the majority is counted
 * @param majority how large it must be
 */
public record VotingRule(Fraction quorum, Base base, Majority majority) {
    /**
     * Tells what a vote comes to.
     *
     * @param tally its figures
     * @return the verdict; without a quorum nothing is decided, whatever the votes
     */
    public Verdict judge(Tally tally) {
        if (!quorum.isReachedBy(tally.present(), tally.members())) {
            return Verdict.NO_QUORUM;
        }
        int whole = base == Base.PRESENT ? tally.present() : tally.members();
        boolean enough = majority == Majority.MORE_THAN_HALF
                ? Fraction.HALF.isExceededBy(tally.inFavour(), whole)
                : whole > 0 && Fraction.TWO_THIRDS.isReachedBy(tally.inFavour(), whole);
        return enough ? Verdict.ADOPTED : Verdict.REJECTED;
    }

    /** Of whom a majority is counted. */
    public enum Base {
        /** Of the members present, those who abstain or do not vote among them. */
        PRESENT,
        /** Of all members. */
        MEMBERS;

        /**
         * Returns the name documents use.
         *
         * @return lower case
         */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How large a majority must be. */
    public enum Majority {
        /** More than half (过半数). */
        MORE_THAN_HALF,
        /** At least two thirds (三分之二以上). */
        AT_LEAST_TWO_THIRDS;

        /**
         * Returns the name documents use.
         *
         * @return kebab-case
         */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
