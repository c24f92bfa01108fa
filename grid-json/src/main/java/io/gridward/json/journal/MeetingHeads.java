package io.gridward.json.journal;

import io.gridward.core.linkage.MeetingId;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Not thread-safe. Where the records of meetings stand, which are few among those of cases: the last of each meeting,
 * and all of them by position, so that nobody who reads their feed reads the cases too.
 */
final class MeetingHeads {
    private static final int FIRST = 16;

    private final Map<MeetingId, Head> heads;
    private final NavigableSet<Due> dues;
    private long[] positions;
    private long[] addresses;
    private int count;

    MeetingHeads() {
        this(new HashMap<>(), new TreeSet<>(), new long[FIRST], new long[FIRST], 0);
    }

    private MeetingHeads(
            Map<MeetingId, Head> heads, NavigableSet<Due> dues, long[] positions, long[] addresses, int count) {
        this.heads = heads;
        this.dues = dues;
        this.positions = positions;
        this.addresses = addresses;
        this.count = count;
    }

    MeetingHeads copy() {
        return new MeetingHeads(new HashMap<>(heads), new TreeSet<>(dues), positions.clone(), addresses.clone(), count);
    }

    /** Returns how many meetings there are. */
    int size() {
        return heads.size();
    }

    /** Returns the address of the last record, or {@link RecordHeader#NONE}. */
    long address(MeetingId id) {
        Head head = heads.get(id);
        return head == null ? RecordHeader.NONE : head.address;
    }

    /** Returns the version, 0 if there is no such meeting. */
    int version(MeetingId id) {
        Head head = heads.get(id);
        return head == null ? 0 : head.entry.version();
    }

    /** Takes the record at a position, which is greater than those before. */
    void add(MeetingEntry entry, long position, long address) {
        put(entry, address);
        place(position, address);
    }

    private void put(MeetingEntry entry, long address) {
        Head before = heads.put(entry.id(), new Head(entry, address));
        if (before != null && before.entry.nextDue() != null) {
            dues.remove(new Due(before.entry.nextDue(), entry.id()));
        }
        if (entry.nextDue() != null) {
            dues.add(new Due(entry.nextDue(), entry.id()));
        }
    }

    private void place(long position, long address) {
        if (count == positions.length) {
            positions = Arrays.copyOf(positions, count * 2);
            addresses = Arrays.copyOf(addresses, count * 2);
        }
        positions[count] = position;
        addresses[count] = address;
        count++;
    }

    List<MeetingId> due(Instant until) {
        return dues.stream()
                .takeWhile(due -> !due.at.isAfter(until))
                .map(Due::id)
                .toList();
    }

    Optional<Instant> nextDue() {
        return dues.isEmpty() ? Optional.empty() : Optional.of(dues.first().at);
    }

    /** Returns the records behind a position, in order, at most so many. */
    List<Place> behind(long position, int limit) {
        int found = Arrays.binarySearch(positions, 0, count, position);
        int from = found < 0 ? -found - 1 : found + 1;
        return IntStream.range(from, (int) Math.min(count, (long) from + limit))
                .mapToObj(at -> new Place(positions[at], addresses[at]))
                .toList();
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(heads.size());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Stream<Head> inOrder = heads.values().stream().sorted(Comparator.comparing(head -> head.entry.id()));
        for (Head head : inOrder.toList()) {
            bytes.reset();
            head.entry.write(new DataOutputStream(bytes));
            out.writeLong(head.address);
            out.writeInt(bytes.size());
            bytes.writeTo(out);
        }
        out.writeInt(count);
        for (int i = 0; i < count; i++) {
            out.writeLong(positions[i]);
            out.writeLong(addresses[i]);
        }
    }

    /** Takes what {@link #write} wrote. */
    void read(DataInputStream in) throws IOException {
        for (int left = in.readInt(); left > 0; left--) {
            long address = in.readLong();
            byte[] entry = new byte[in.readInt()];
            in.readFully(entry);
            put(MeetingEntry.read(ByteBuffer.wrap(entry)), address);
        }
        for (int left = in.readInt(); left > 0; left--) {
            place(in.readLong(), in.readLong());
        }
    }

    /** Where a record stands. */
    record Place(long position, long address) {}

    private record Head(MeetingEntry entry, long address) {}

    private record Due(Instant at, MeetingId id) implements Comparable<Due> {
        private static final Comparator<Due> ORDER =
                Comparator.comparing(Due::at).thenComparing(Due::id);

        @Override
        public int compareTo(Due other) {
            return ORDER.compare(this, other);
        }
    }
}
