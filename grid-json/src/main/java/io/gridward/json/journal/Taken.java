package io.gridward.json.journal;

import io.gridward.core.desk.IndexEntry;
import org.jspecify.annotations.Nullable;

/**
 * A record as it changes what is known: a commit with the new entry of its case, or how far a reader has come.
 *
 * @param address where it stands
 * @param entry the entry after a commit, or null
 * @param reader the name of the reader; empty for a commit
 * @param seen how far the reader has come; 0 for a commit
 */
record Taken(long address, @Nullable IndexEntry entry, String reader, long seen) {
    static Taken commit(long address, IndexEntry entry) {
        return new Taken(address, entry, "", 0);
    }

    static Taken advance(long address, String reader, long seen) {
        return new Taken(address, null, reader, seen);
    }
}
