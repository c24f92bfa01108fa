package io.gridward.core.linkage;

/**
 * The figures of a vote.
 *
 * @param members how many members there are
 * @param present how many of them took part
 * @param inFavour votes for
 * @param against votes against
 * @param abstained abstentions
 */
public record Tally(int members, int present, int inFavour, int against, int abstained) {
    /**
     * Checks that the figures go together.
     *
     * @throws IllegalArgumentException if one is negative, more voted than were present, or more were present than
     *     there are members
     */
    public Tally {
        if (inFavour < 0 || against < 0 || abstained < 0) {
            throw new IllegalArgumentException(
                    "votes must not be negative, got " + inFavour + ", " + against + ", " + abstained);
        }
        if ((long) inFavour + against + abstained > present) {
            throw new IllegalArgumentException("present must be at least all votes, got " + present + " for " + inFavour
                    + ", " + against + ", " + abstained);
        }
        if (present > members) {
            throw new IllegalArgumentException("present must be at most " + members + ", got " + present);
        }
    }
}
