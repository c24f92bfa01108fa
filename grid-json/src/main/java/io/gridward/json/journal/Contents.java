package io.gridward.json.journal;

import io.gridward.core.casefile.CaseId;
import io.gridward.core.desk.CaseIndex;
import io.gridward.core.desk.IndexEntry;
import io.gridward.core.linkage.MeetingId;
import java.util.HashMap;
import java.util.Map;

/** Not thread-safe, but for {@link #index}. What is known of a journal without reading it. */
final class Contents {
    private final EntryForm form;
    private final CaseIndex index;
    private final CaseHeads heads;
    private final Addresses addresses;
    private final Map<String, Long> readers;
    private final MeetingHeads meetings;

    Contents() {
        this(new CaseHeads(), new Addresses(), new HashMap<>());
    }

    Contents(CaseHeads heads, Addresses addresses, Map<String, Long> readers) {
        this(new EntryForm(), new CaseIndex(), heads, addresses, readers, new MeetingHeads());
    }

    private Contents(
            EntryForm form,
            CaseIndex index,
            CaseHeads heads,
            Addresses addresses,
            Map<String, Long> readers,
            MeetingHeads meetings) {
        this.form = form;
        this.index = index;
        this.heads = heads;
        this.addresses = addresses;
        this.readers = readers;
        this.meetings = meetings;
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
        if (taken instanceof Taken.OfCase commit) {
            put(commit.entry(), commit.address());
        } else if (taken instanceof Taken.OfMeeting commit) {
            meetings.add(commit.entry(), addresses.last(), commit.address());
        } else if (taken instanceof Taken.OfReader reader) {
            readers.put(reader.reader(), reader.seen());
        }
    }

    /** Returns the version of a case or a meeting, 0 if there is none. */
    int version(Object subject) {
        return subject instanceof MeetingId meeting ? meetings.version(meeting) : heads.version((CaseId) subject);
    }

    /** Returns where the last record of a case or a meeting stands, or {@link RecordHeader#NONE}. */
    long address(Object subject) {
        return subject instanceof MeetingId meeting ? meetings.address(meeting) : heads.address((CaseId) subject);
    }

    /** Returns a copy that does not change but for its index, which is the same. */
    Contents copy() {
        return new Contents(
                form,
                index,
                heads.copy(),
                new Addresses(addresses.steps(), addresses.last()),
                new HashMap<>(readers),
                meetings.copy());
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

    MeetingHeads meetings() {
        return meetings;
    }

    Map<String, Long> readers() {
        return readers;
    }
}
