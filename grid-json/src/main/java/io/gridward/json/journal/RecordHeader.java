package io.gridward.json.journal;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the payload of each record.
 *
 * @param length bytes of the payload
 * @param position its number among all records, from 1 without gaps
 * @param previous the address of the last record of the same case or meeting before it, -1 if there is none
 * @param settled up to which offset of the file everything had reached the disk when it was written: what is broken
 *     before that was acknowledged, what is broken behind it was not
 * @param kind what the payload is
 * @param checksum CRC-32C of the payload
 */
record RecordHeader(int length, long position, long previous, int settled, byte kind, int checksum) {
    /** Bytes of a header. */
    static final int SIZE = 40;

    /** No record before. */
    static final long NONE = -1;

    /** Events of a case. */
    static final byte COMMIT = 1;

    /** How far a reader of the feed has come. */
    static final byte READER = 2;

    /** Events of a meeting. */
    static final byte MEETING = 3;

    private static final int MAGIC = 0x47575231;
    private static final int CHECKED = SIZE - Integer.BYTES;

    static int checksum(byte[] bytes, int from, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, from, length);
        return (int) checksum.getValue();
    }

    void write(byte[] bytes, int at) {
        ByteBuffer out = ByteBuffer.wrap(bytes, at, SIZE);
        out.putInt(MAGIC)
                .putInt(length)
                .putLong(position)
                .putLong(previous)
                .putInt(settled)
                .putInt(kind)
                .putInt(checksum);
        out.putInt(checksum(bytes, at, CHECKED));
    }

    /** Reads a header, or null if there is none or its own checksum does not fit. */
    static @Nullable RecordHeader read(byte[] bytes, int at) {
        ByteBuffer in = ByteBuffer.wrap(bytes, at, SIZE);
        if (in.getInt() != MAGIC || in.getInt(at + CHECKED) != checksum(bytes, at, CHECKED)) {
            return null;
        }
        RecordHeader header =
                new RecordHeader(in.getInt(), in.getLong(), in.getLong(), in.getInt(), (byte) in.getInt(), in.getInt());
        return header.length < 0 ? null : header;
    }

    boolean fits(byte[] bytes, int payload) {
        return checksum(bytes, payload, length) == checksum;
    }
}
