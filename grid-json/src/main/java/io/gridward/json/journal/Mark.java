package io.gridward.json.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * Not thread-safe. Remembers up to which address everything was acknowledged. Written after each force but forced only
 * now and then: after a loss of power it may lag behind, it never runs ahead. Two places are written in turn, so that
 * one of them is always whole.
 */
final class Mark implements Closeable {
    static final String FILE = "acknowledged";
    private static final int STRIDE = 512;
    private static final int SIZE = 20;
    private static final int CHECKED = SIZE - Integer.BYTES;

    private final Disk.Output out;
    private final byte[] bytes = new byte[SIZE];
    private long turn;

    private Mark(Disk.Output out) {
        this.out = out;
    }

    /** Opens the mark and sets it anew, in both places. */
    static Mark open(Disk disk, Path folder, long address) throws IOException {
        Mark mark = new Mark(disk.open(folder.resolve(FILE)));
        mark.set(address);
        mark.set(address);
        mark.force();
        return mark;
    }

    /** Reads the greatest address that was remembered, or nothing if there is none or it is unreadable. */
    static OptionalLong read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        OptionalLong greatest = OptionalLong.empty();
        if (!Files.isRegularFile(file)) {
            return greatest;
        }
        byte[] bytes = Files.readAllBytes(file);
        for (int at = 0; at + SIZE <= bytes.length; at += STRIDE) {
            ByteBuffer place = ByteBuffer.wrap(bytes, at, SIZE);
            place.getLong();
            long address = place.getLong();
            if (place.getInt() == RecordHeader.checksum(bytes, at, CHECKED)
                    && address > greatest.orElse(Long.MIN_VALUE)) {
                greatest = OptionalLong.of(address);
            }
        }
        return greatest;
    }

    void set(long address) throws IOException {
        ByteBuffer place = ByteBuffer.wrap(bytes);
        place.putLong(turn).putLong(address);
        place.putInt(RecordHeader.checksum(bytes, 0, CHECKED));
        out.write(turn % 2 * STRIDE, bytes, 0, SIZE);
        turn++;
    }

    void force() throws IOException {
        out.force();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
