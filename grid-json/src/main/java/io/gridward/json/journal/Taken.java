package io.gridward.json.journal;

import io.gridward.core.desk.IndexEntry;
import org.jspecify.annotations.Nullable;

/** A record as it changes what is known. */
sealed interface Taken {
    /** Returns where it stands. */
    long address();

    /** Returns the id of what its events happened to, or null if it has none. */
    @Nullable Object subject();

    /** A commit of a case with its new entry. */
    record OfCase(long address, IndexEntry entry) implements Taken {
        @Override
        public Object subject() {
            return entry.id();
        }
    }

    /** A commit of a meeting with its new entry. */
    record OfMeeting(long address, MeetingEntry entry) implements Taken {
        @Override
        public Object subject() {
            return entry.id();
        }
    }

    /** How far a reader of the feed of cases has come. */
    record OfReader(long address, String reader, long seen) implements Taken {
        @Override
        public @Nullable Object subject() {
            return null;
        }
    }
}
