package io.gridward.json.journal;

import com.google.common.collect.ImmutableList;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.desk.Commit;
import io.gridward.core.desk.MeetingCommit;
import io.gridward.core.linkage.MeetingEvent;
import io.gridward.core.linkage.MeetingId;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** Thread-safe. The files of a journal, and what is read back out of them. */
final class Segments implements Closeable {
    /** Most records are shorter: one read brings header and payload. */
    private static final int USUAL = 2048;

    private final ConcurrentSkipListMap<Long, Segment> byBase = new ConcurrentSkipListMap<>();

    void add(Segment segment) {
        byBase.put(segment.base(), segment);
    }

    /** Returns the segments in order, the last one is written to. */
    List<Segment> inOrder() {
        return List.copyOf(byBase.values());
    }

    Segment last() {
        return byBase.lastEntry().getValue();
    }

    Segment of(long address) {
        return byBase.floorEntry(address).getValue();
    }

    /** Returns where a record stands that follows an address: behind the header of the file that begins there. */
    long skipHeader(long address) {
        return byBase.containsKey(address) ? address + Segment.HEADER : address;
    }

    /**
     * Reads commits in order.
     *
     * @param known the address of a record
     * @param position its position
     * @param after the commits behind this position are wanted
     * @param end where what was acknowledged ends
     * @param limit at most so many commits
     * @throws JournalException if a record is damaged
     */
    List<Commit> commits(long known, long position, long after, long end, int limit) throws IOException {
        List<Commit> commits = new ArrayList<>();
        long address = known;
        long expected = position;
        while (address < end && commits.size() < limit) {
            Segment segment = of(address);
            Long next = byBase.higherKey(segment.base());
            long until = next == null ? end : Math.min(next, end);
            long base = segment.base();
            Records records = new Records(segment, address - base, until - base, expected, Records.SHORT);
            RecordHeader header = records.next();
            while (header != null) {
                if (header.position() > after && header.kind() == RecordHeader.COMMIT) {
                    CaseId id = Payload.caseOf(records.bytes(), records.payload(), header.length());
                    commits.add(new Commit(
                            header.position(),
                            id,
                            Payload.events(records.bytes(), records.payload(), header.length())));
                    if (commits.size() == limit) {
                        return commits;
                    }
                }
                header = records.next();
            }
            if (records.isBroken()) {
                throw segment.damaged(records.offset(), records.position(), null);
            }
            expected = records.position();
            address = skipHeader(until);
        }
        return commits;
    }

    /**
     * Reads the events of a case back along its records.
     *
     * @throws JournalException if one of them is damaged
     */
    List<CaseEvent> events(CaseId id, long head) throws IOException {
        return events(id, head, Payload::events);
    }

    /**
     * Reads the events of a meeting back along its records.
     *
     * @throws JournalException if one of them is damaged
     */
    List<MeetingEvent> events(MeetingId id, long head) throws IOException {
        return events(id, head, Payload::meetingEvents);
    }

    /**
     * Reads the commit of a meeting at an address.
     *
     * @throws JournalException if it is damaged
     */
    MeetingCommit meetingCommit(long address) throws IOException {
        Found found = find(address, null);
        int length = found.header.length();
        return new MeetingCommit(
                found.header.position(),
                Payload.meetingOf(found.bytes, RecordHeader.SIZE, length),
                Payload.meetingEvents(found.bytes, RecordHeader.SIZE, length));
    }

    private <E> List<E> events(Object id, long head, EventReading<E> reading) throws IOException {
        Deque<List<E>> backwards = new ArrayDeque<>();
        long address = head;
        while (address != RecordHeader.NONE) {
            Found found = find(address, id);
            backwards.push(reading.read(found.bytes, RecordHeader.SIZE, found.header.length()));
            address = found.header.previous();
        }
        ImmutableList.Builder<E> events = ImmutableList.builder();
        backwards.forEach(events::addAll);
        return events.build();
    }

    /** Reads a whole record; whose it is, is only for the message. */
    private Found find(long address, @Nullable Object id) throws IOException {
        Segment segment = of(address);
        long offset = address - segment.base();
        byte[] bytes = new byte[USUAL];
        int length = segment.read(offset, bytes, 0, USUAL);
        RecordHeader header = length < RecordHeader.SIZE ? null : RecordHeader.read(bytes, 0);
        if (header == null) {
            throw segment.damaged(offset, null, id);
        }
        int whole = RecordHeader.SIZE + header.length();
        if (whole > length) {
            byte[] longer = new byte[whole];
            System.arraycopy(bytes, 0, longer, 0, length);
            length += segment.read(offset + length, longer, length, whole - length);
            bytes = longer;
        }
        if (length < whole || !header.fits(bytes, RecordHeader.SIZE)) {
            throw segment.damaged(offset, header.position(), id);
        }
        return new Found(header, bytes);
    }

    /** Returns the case or the meeting a record is of, if both can be read. */
    @Nullable Object subjectOf(long address) throws IOException {
        if (address < 0 || byBase.floorEntry(address) == null) {
            return null;
        }
        try {
            Found found = find(address, null);
            int length = found.header.length();
            return found.header.kind() == RecordHeader.MEETING
                    ? Payload.meetingOf(found.bytes, RecordHeader.SIZE, length)
                    : Payload.caseOf(found.bytes, RecordHeader.SIZE, length);
        } catch (RuntimeException damagedToo) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        IOException first = null;
        for (Map.Entry<Long, Segment> each : byBase.entrySet()) {
            try {
                each.getValue().close();
            } catch (IOException failed) {
                first = first == null ? failed : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    /** Reads the events of a payload. */
    @FunctionalInterface
    private interface EventReading<E> {
        List<E> read(byte[] bytes, int from, int length);
    }

    /** A record that was read, its header first. */
    private static final class Found {
        private final RecordHeader header;
        private final byte[] bytes;

        Found(RecordHeader header, byte[] bytes) {
            this.header = header;
            this.bytes = bytes;
        }
    }
}
