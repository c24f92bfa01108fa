package io.gridward.json.journal;

import io.gridward.core.casefile.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. Where the last record of each case stands and at which version it left it: a hash table in three
 * arrays, for a million cases cost 20 megabytes in it and 100 in a map of objects.
 */
final class CaseHeads {
    private static final int FIRST = 64;

    private @Nullable CaseId[] ids;
    private long[] addresses;
    private int[] versions;
    private int size;

    CaseHeads() {
        this(new CaseId[FIRST], new long[FIRST], new int[FIRST], 0);
    }

    private CaseHeads(@Nullable CaseId[] ids, long[] addresses, int[] versions, int size) {
        this.ids = ids;
        this.addresses = addresses;
        this.versions = versions;
        this.size = size;
    }

    CaseHeads copy() {
        return new CaseHeads(ids.clone(), addresses.clone(), versions.clone(), size);
    }

    int size() {
        return size;
    }

    /** Returns the address, or {@link RecordHeader#NONE}. */
    long address(CaseId id) {
        int at = slot(id);
        return ids[at] == null ? RecordHeader.NONE : addresses[at];
    }

    /** Returns the version, 0 if there is no such case. */
    int version(CaseId id) {
        int at = slot(id);
        return ids[at] == null ? 0 : versions[at];
    }

    void put(CaseId id, long address, int version) {
        int at = slot(id);
        if (ids[at] == null) {
            // Three slots of four taken at most: a search stays short.
            if (4L * (size + 1) > 3L * ids.length) {
                grow();
                at = slot(id);
            }
            ids[at] = id;
            size++;
        }
        addresses[at] = address;
        versions[at] = version;
    }

    private void grow() {
        CaseHeads greater =
                new CaseHeads(new CaseId[ids.length * 2], new long[ids.length * 2], new int[ids.length * 2], 0);
        for (int i = 0; i < ids.length; i++) {
            CaseId id = ids[i];
            if (id != null) {
                int at = greater.slot(id);
                greater.ids[at] = id;
                greater.addresses[at] = addresses[i];
                greater.versions[at] = versions[i];
            }
        }
        ids = greater.ids;
        addresses = greater.addresses;
        versions = greater.versions;
    }

    private int slot(CaseId id) {
        int mask = ids.length - 1;
        // Ids that count up differ in few bits; a multiplication spreads them.
        int hash = id.hashCode() * 0x9E3779B9;
        int at = (hash ^ hash >>> 16) & mask;
        while (true) {
            CaseId there = ids[at];
            if (there == null || there.equals(id)) {
                return at;
            }
            at = at + 1 & mask;
        }
    }
}
