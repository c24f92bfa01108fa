package io.gridward.json.journal;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Not thread-safe. Positions of readers that nobody waits for: they are written with the next record, whatever it is of,
 * and of each reader only the newest.
 */
final class LatePositions {
    /**
     * A reader that goes through a long feed while nothing is appended loses so many pages at most when the process ends,
     * and pays for one force in so many.
     */
    static final int MOST = 64;

    private final Map<String, Late> waiting = new LinkedHashMap<>();
    private final Map<String, Integer> advances = new HashMap<>();

    /** Written, but not settled: they count already. */
    private final Map<String, Written> written = new HashMap<>();

    private int bytes;

    /** Takes a position; tells whether its reader has waited long enough. */
    boolean put(Late late) {
        Late before = waiting.put(late.reader(), late);
        bytes += late.size() - (before == null ? 0 : before.size());
        return advances.merge(late.reader(), 1, Integer::sum) >= MOST;
    }

    /** Returns the position of a reader, if it is not settled yet. */
    OptionalLong find(String reader) {
        Late late = waiting.get(reader);
        Written position = written.get(reader);
        if (late != null) {
            return OptionalLong.of(late.seen());
        }
        return position == null ? OptionalLong.empty() : OptionalLong.of(position.seen());
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Returns how many bytes the records of all that wait have. */
    int bytes() {
        return bytes;
    }

    /** Returns those to be written, as a copy. */
    Collection<Late> waiting() {
        return waiting.isEmpty() ? List.of() : List.copyOf(waiting.values());
    }

    /** One of them is written at an address. */
    void written(Late late, long address) {
        waiting.remove(late.reader());
        advances.remove(late.reader());
        bytes -= late.size();
        written.put(late.reader(), new Written(late.seen(), address));
    }

    /** A record is settled: what it says is known without this from now on. */
    void settled(Taken taken) {
        if (taken instanceof Taken.OfReader of) {
            written.computeIfPresent(of.reader(), (reader, newest) -> newest.address == of.address() ? null : newest);
        }
    }

    /**
     * A position to be written.
     *
     * @param reader whose it is
     * @param seen the position
     * @param payload the record that says so, which nobody changes
     * @param checksum that of the payload
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Late(String reader, long seen, byte[] payload, int checksum) {
        int size() {
            return RecordHeader.SIZE + payload.length;
        }
    }

    /** The newest position of a reader that is written, and where. */
    private record Written(long seen, long address) {}
}
