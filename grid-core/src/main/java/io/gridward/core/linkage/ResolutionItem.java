package io.gridward.core.linkage;

import io.gridward.core.party.PartyId;
import java.time.Instant;
import java.util.Locale;

/**
 * One resolution of a joint meeting: who does what until when.
 *
 * @param ordinal its number within the meeting, from 1
 * @param party the responsible party
 * @param matter the id of the matter it is responsible for
 * @param subject what it is about, such as a case
 * @param deadline until when; the latest that was set
 * @param status how far it has come
 */
public record ResolutionItem(
        int ordinal, PartyId party, String matter, SubjectRef subject, Instant deadline, Status status) {
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
