package io.gridward.json.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The file system. */
final class FileDisk implements Disk {
    @Override
    public Output open(Path file) throws IOException {
        return new FileOutput(new RandomAccessFile(file.toFile(), "rw"));
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Path folder = to.toAbsolutePath().getParent();
        if (folder != null) {
            forceFolder(folder);
        }
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        FileChannel names;
        try {
            names = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (AccessDeniedException notOpenable) {
            // Windows opens no folder, and keeps names without being asked.
            return;
        }
        try (names) {
            names.force(true);
        }
    }

    /** No {@code FileChannel}: that one closes when the thread that writes is interrupted, and every other writer with it. */
    private static final class FileOutput implements Output {
        private final RandomAccessFile file;
        private long at;

        FileOutput(RandomAccessFile file) {
            this.file = file;
        }

        @Override
        public void write(long offset, byte[] bytes, int from, int length) throws IOException {
            if (offset != at) {
                file.seek(offset);
            }
            at = -1;
            file.write(bytes, from, length);
            at = offset + length;
        }

        @Override
        public void force() throws IOException {
            file.getFD().sync();
        }

        @Override
        public void truncate(long offset) throws IOException {
            at = -1;
            file.setLength(offset);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
