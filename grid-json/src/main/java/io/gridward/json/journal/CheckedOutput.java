package io.gridward.json.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/** Not thread-safe. Writes a file from its beginning, and its checksum at the end. */
final class CheckedOutput extends OutputStream {
    private final Disk.Output file;
    private final byte[] piece = new byte[1 << 16];
    private final CRC32C checksum = new CRC32C();
    private int filled;
    private long written;

    CheckedOutput(Disk.Output file) {
        this.file = file;
    }

    @Override
    public void write(int each) throws IOException {
        if (filled == piece.length) {
            passOn();
        }
        piece[filled++] = (byte) each;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (int done = 0; done < length; ) {
            if (filled == piece.length) {
                passOn();
            }
            int some = Math.min(length - done, piece.length - filled);
            System.arraycopy(bytes, from + done, piece, filled, some);
            filled += some;
            done += some;
        }
    }

    /** Writes the checksum of everything, and forces the file. */
    void finish() throws IOException {
        passOn();
        byte[] end = ByteBuffer.allocate(Integer.BYTES)
                .putInt((int) checksum.getValue())
                .array();
        file.write(written, end, 0, end.length);
        file.force();
    }

    private void passOn() throws IOException {
        checksum.update(piece, 0, filled);
        file.write(written, piece, 0, filled);
        written += filled;
        filled = 0;
    }
}
