package io.gridward.json.journal;

import io.gridward.core.desk.CaseIndex;
import io.gridward.core.desk.IndexEntry;
import java.util.HashMap;
import java.util.Map;

/** Not thread-safe, but for {@link #index}. What is known of a journal without reading it. */
final class Contents {
    private final EntryForm form;
    private final CaseIndex index;
    private final CaseHeads heads;
    private final Addresses addresses;
    private final Map<String, Long> readers;

    Contents() {
        this(new CaseHeads(), new Addresses(), new HashMap<>());
    }

    Contents(CaseHeads heads, Addresses addresses, Map<String, Long> readers) {
        this(new EntryForm(), new CaseIndex(), heads, addresses, readers);
    }

    private Contents(EntryForm form, CaseIndex index, CaseHeads heads, Addresses addresses, Map<String, Long> readers) {
        this.form = form;
        this.index = index;
        this.heads = heads;
        this.addresses = addresses;
        this.readers = readers;
    }

    /** Takes a case whose last record stands at an address. */
    void put(IndexEntry entry, long address) {
        IndexEntry shared = form.share(entry);
        heads.put(shared.id(), address, shared.version());
        index.put(shared);
    }

    /** Takes the next record. */
    void add(Taken taken) {
        addresses.add(taken.address());
        IndexEntry entry = taken.entry();
        if (entry != null) {
            put(entry, taken.address());
        } else {
            readers.put(taken.reader(), taken.seen());
        }
    }

    /** Returns a copy that does not change but for its index, which is the same. */
    Contents copy() {
        return new Contents(
                form, index, heads.copy(), new Addresses(addresses.steps(), addresses.last()), new HashMap<>(readers));
    }

    EntryForm form() {
        return form;
    }

    CaseIndex index() {
        return index;
    }

    CaseHeads heads() {
        return heads;
    }

    Addresses addresses() {
        return addresses;
    }

    Map<String, Long> readers() {
        return readers;
    }
}
