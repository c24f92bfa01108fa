package io.gridward.json.journal;

import java.io.IOException;
import java.util.Arrays;

/** Not thread-safe. The part of a segment that is read just now, moved on from the beginning to the end. */
final class Window {
    private final Segment segment;
    private final long end;
    private byte[] bytes;
    private long start;
    private int filled;

    /** Reads in pieces of {@code size} bytes, or more where more is asked for, and nothing at or behind {@code end}. */
    Window(Segment segment, long end, int size) {
        this.segment = segment;
        this.end = end;
        this.bytes = new byte[size];
    }

    /** Returns the index of an offset in {@link #bytes}, with so many bytes behind it, or -1 if the file ends before. */
    int at(long offset, int length) throws IOException {
        if (offset + length > end) {
            return -1;
        }
        if (offset < start || offset + length > start + filled) {
            if (bytes.length < length) {
                bytes = Arrays.copyOf(bytes, length);
            }
            start = offset;
            filled = segment.read(offset, bytes, 0, (int) Math.min(bytes.length, end - offset));
            if (filled < length) {
                return -1;
            }
        }
        return (int) (offset - start);
    }

    byte[] bytes() {
        return bytes;
    }
}
