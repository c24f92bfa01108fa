package io.gridward.core.linkage;

import io.gridward.core.party.Matter;
import io.gridward.core.party.PartyId;
import java.time.Instant;
import java.util.Locale;

/**
 * One resolution of a joint meeting: who does what until when.
 *
 * @param ordinal its number within the meeting, from 1
 * @param party the responsible party
 * @param matter the id of the matter it is responsible for, kebab-case
 * @param subject what it is about, such as a case
 * @param deadline until when; the latest that was set
 * @param status how far it has come
 */
public record ResolutionItem(
        int ordinal, PartyId party, String matter, SubjectRef subject, Instant deadline, Status status) {
    /**
     * Checks number and matter.
     *
     * @throws IllegalArgumentException if the number is not positive, or no matter has such an id
     */
    public ResolutionItem {
        if (ordinal < 1) {
            throw new IllegalArgumentException("ordinal must be positive, got " + ordinal);
        }
        requireMatter(matter);
    }

    /** Meetings know no register; what they write down for good is still no sentence. */
    static void requireMatter(String matter) {
        if (!Matter.isId(matter)) {
            throw new IllegalArgumentException("matter must be the id of a matter, kebab-case, got " + matter);
        }
    }

    /**
     * Tells whether the item is tracked no more.
     *
     * @return true if it is done, or late and explained for good
     */
    public boolean isSettled() {
        return status == Status.DONE || status == Status.EXPLAINED;
    }

    ResolutionItem with(Status next) {
        return new ResolutionItem(ordinal, party, matter, subject, deadline, next);
    }

    ResolutionItem until(Instant next) {
        return new ResolutionItem(ordinal, party, matter, subject, next, Status.OPEN);
    }

    /** How far an item has come. */
    public enum Status {
        /** To be done until its deadline. */
        OPEN,
        /** Its deadline passed; to be done or explained. */
        LATE,
        /** Done, in time or not. */
        DONE,
        /** Not done, and explained for good. */
        EXPLAINED;

        /**
         * Returns the name documents use.
         *
         * @return lower case
         */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
