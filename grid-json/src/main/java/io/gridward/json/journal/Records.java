package io.gridward.json.journal;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. The records of a segment in order, each checked, up to an end or to the first that is broken. */
final class Records {
    /** A window for a few records. */
    static final int SHORT = 1 << 16;

    /** A window for many. */
    static final int LONG = 1 << 20;

    private final Window window;
    private final long end;
    private long position;
    private long offset;
    private long next;
    private int payload;
    private boolean broken;
    private @Nullable RecordHeader brokenHeader;

    /** Reads from an offset, where the record of a position is expected. */
    Records(Segment segment, long from, long end, long position, int windowSize) {
        this.window = new Window(segment, end, windowSize);
        this.end = end;
        this.position = position;
        this.next = from;
        this.offset = from;
    }

    /** Returns the header of the next record, or null at the end or where none is whole. */
    @Nullable RecordHeader next() throws IOException {
        offset = next;
        if (offset == end || broken) {
            return null;
        }
        broken = true;
        int at = window.at(offset, RecordHeader.SIZE);
        RecordHeader header = at < 0 ? null : RecordHeader.read(window.bytes(), at);
        if (header == null || header.position() != position) {
            return null;
        }
        brokenHeader = header;
        int whole = window.at(offset, RecordHeader.SIZE + header.length());
        if (whole < 0 || !header.fits(window.bytes(), whole + RecordHeader.SIZE)) {
            return null;
        }
        brokenHeader = null;
        broken = false;
        payload = whole + RecordHeader.SIZE;
        position++;
        next = offset + RecordHeader.SIZE + header.length();
        return header;
    }

    /** Returns where the record that was given last, or the broken one, begins. */
    long offset() {
        return offset;
    }

    /** Returns the position that is expected next. */
    long position() {
        return position;
    }

    /** Returns the bytes in which the payload of the record that was given last stands. */
    byte[] bytes() {
        return window.bytes();
    }

    /** Returns where in {@link #bytes} the payload begins. */
    int payload() {
        return payload;
    }

    /** Tells whether it ended at something that is no whole record. */
    boolean isBroken() {
        return broken;
    }

    /** Returns the header of the broken record, if at least that is whole. */
    @Nullable RecordHeader brokenHeader() {
        return brokenHeader;
    }
}
