package io.gridward.json.journal;

import com.google.common.hash.Hashing;
import io.gridward.core.casefile.TextRef;
import io.gridward.core.desk.TextStore;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.JournalCode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Thread-safe: keeps each text in a file of its own in a folder of the host, beside a {@link JournalCaseStore} or
 * anywhere else. What {@link #keep} and {@link #erase} return from has reached the disk.
 *
 * <p>An erased text is overwritten where it stands, forced, and cut off; the reference stays behind as an empty file
 * named by a hash of it. So nobody can read it through the file system, nor off the blocks it stood on. Beyond the
 * reach of this store are copies made by others: backups, snapshots of a file system that writes anew what is
 * overwritten, blocks a flash drive has put aside. Who must promise more encrypts the disk or puts the texts where keys
 * are thrown away.
 *
 * <p>A process that dies while it erases leaves a text that nobody is given any more, and the next opening overwrites
 * it. One that dies while it keeps a text it never acknowledged leaves the text whole or not at all. One store at a
 * time has a folder open.
 */
public final class FolderTextStore implements TextStore, AutoCloseable {
    private static final String KEPT = ".text";
    private static final String ERASED = ".erased";
    private static final int LOCKS = 64;
    private static final int PIECE = 1 << 13;

    private final Disk disk;
    private final Path folder;
    private final FolderLock lock;

    /** What is being written, and what is being overwritten: opening looks here alone for what was not finished. */
    private final Path keeping;

    private final Path erasing;

    /** One text is kept or erased by one thread at a time. */
    private final List<Object> locks =
            IntStream.range(0, LOCKS).mapToObj(each -> new Object()).toList();

    private FolderTextStore(Disk disk, Path folder, FolderLock lock) {
        this.disk = disk;
        this.folder = folder;
        this.lock = lock;
        this.keeping = folder.resolve("keeping");
        this.erasing = folder.resolve("erasing");
    }

    /**
     * Opens a folder, and finishes what was being erased when it was last open.
     *
     * @param folder the folder; made if it is not there
     * @return the store
     * @throws JournalException if another store has it open, or it cannot be read or written
     */
    public static FolderTextStore open(Path folder) {
        return open(folder, new FileDisk());
    }

    static FolderTextStore open(Path folder, Disk disk) {
        try {
            Files.createDirectories(folder);
            FolderLock lock = FolderLock.take(folder);
            boolean whole = false;
            try {
                FolderTextStore store = new FolderTextStore(disk, folder, lock);
                store.finish();
                whole = true;
                return store;
            } finally {
                if (!whole) {
                    lock.close();
                }
            }
        } catch (IOException failed) {
            throw failed(folder, failed);
        }
    }

    private void finish() throws IOException {
        Files.createDirectories(keeping);
        Files.createDirectories(erasing);
        disk.forceFolder(folder);
        for (Path each : in(keeping)) {
            removeUnfinished(each);
        }
        for (Path each : in(erasing)) {
            finishErasing(String.valueOf(each.getFileName()));
        }
    }

    /** A text of which keeping failed halfway. */
    private void removeUnfinished(Path file) throws IOException {
        if (Files.exists(file)) {
            overwrite(file);
            Files.delete(file);
        }
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Override
    public boolean keep(TextRef ref, String text) {
        String name = name(ref);
        synchronized (lockOf(ref)) {
            try {
                if (isErased(name)) {
                    return false;
                }
                Path kept = kept(name);
                if (Files.exists(kept)) {
                    return read(ref, kept).equals(text);
                }
                Path unnamed = keeping.resolve(name);
                write(unnamed, text);
                makeShelf(name);
                disk.rename(unnamed, kept);
                return true;
            } catch (IOException failed) {
                throw failed(folder, failed);
            }
        }
    }

    @Override
    public Optional<String> find(TextRef ref) {
        String name = name(ref);
        synchronized (lockOf(ref)) {
            try {
                Path kept = kept(name);
                return Files.exists(kept) ? Optional.of(read(ref, kept)) : Optional.empty();
            } catch (IOException failed) {
                throw failed(folder, failed);
            }
        }
    }

    @Override
    public boolean erase(TextRef ref) {
        String name = name(ref);
        synchronized (lockOf(ref)) {
            try {
                Path kept = kept(name);
                boolean found = Files.exists(kept);
                if (found) {
                    // From here on it is gone for everybody, and opening knows that it must be overwritten.
                    disk.rename(kept, erasing.resolve(name));
                    disk.forceFolder(shelf(name));
                }
                removeUnfinished(keeping.resolve(name));
                if (Files.exists(erasing.resolve(name))) {
                    finishErasing(name);
                } else if (!isErased(name)) {
                    try (Disk.Output empty = disk.open(erasing.resolve(name))) {
                        empty.force();
                    }
                    finishErasing(name);
                }
                return found;
            } catch (IOException failed) {
                throw failed(folder, failed);
            }
        }
    }

    private void finishErasing(String name) throws IOException {
        overwrite(erasing.resolve(name));
        makeShelf(name);
        disk.rename(erasing.resolve(name), shelf(name).resolve(name + ERASED));
        disk.forceFolder(erasing);
    }

    private void overwrite(Path file) throws IOException {
        long length = Files.size(file);
        byte[] nothing = new byte[PIECE];
        try (Disk.Output out = disk.open(file)) {
            for (long at = 0; at < length; at += PIECE) {
                out.write(at, nothing, 0, (int) Math.min(PIECE, length - at));
            }
            // Before it is cut off: blocks a file no longer has are not written any more.
            out.force();
            out.truncate(0);
            out.force();
        }
    }

    /** The checksum of the text, then the text. */
    private void write(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (!new String(bytes, StandardCharsets.UTF_8).equals(text)) {
            throw new IllegalArgumentException("text must have no half characters, got one of " + text.length());
        }
        byte[] whole = ByteBuffer.allocate(Integer.BYTES + bytes.length)
                .putInt(RecordHeader.checksum(bytes, 0, bytes.length))
                .put(bytes)
                .array();
        try (Disk.Output out = disk.open(file)) {
            out.truncate(0);
            out.write(0, whole, 0, whole.length);
            out.force();
        }
    }

    private static String read(TextRef ref, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int length = bytes.length - Integer.BYTES;
        if (length < 0 || ByteBuffer.wrap(bytes).getInt() != RecordHeader.checksum(bytes, Integer.BYTES, length)) {
            throw new JournalException(
                    Finding.error(
                            JournalCode.TEXT_DAMAGED,
                            List.of(ref.value()),
                            "text",
                            ref.value(),
                            "file",
                            file.toString()),
                    null);
        }
        return new String(bytes, Integer.BYTES, length, StandardCharsets.UTF_8);
    }

    private boolean isErased(String name) {
        return Files.exists(shelf(name).resolve(name + ERASED)) || Files.exists(erasing.resolve(name));
    }

    private Path kept(String name) {
        return shelf(name).resolve(name + KEPT);
    }

    /** A folder of some hundreds of others: file systems are slow with a million files in one. */
    private Path shelf(String name) {
        return folder.resolve(name.substring(0, 2));
    }

    private void makeShelf(String name) throws IOException {
        if (!Files.isDirectory(shelf(name))) {
            Files.createDirectories(shelf(name));
            disk.forceFolder(folder);
        }
    }

    /** A reference may have any characters, and a file system may take two of them for one. */
    private static String name(TextRef ref) {
        return Hashing.sha256()
                .hashString(ref.value(), StandardCharsets.UTF_16LE)
                .toString();
    }

    private Object lockOf(TextRef ref) {
        return locks.get(Math.floorMod(ref.hashCode(), LOCKS));
    }

    /**
     * Lets others open the folder. Closing again does nothing.
     *
     * @throws JournalException if the lock cannot be given back
     */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException failed) {
            throw failed(folder, failed);
        }
    }

    private static JournalException failed(Path folder, IOException cause) {
        return new JournalException(
                Finding.error(
                        JournalCode.TEXT_STORE_FAILED,
                        List.of(folder.toString()),
                        "folder",
                        folder.toString(),
                        "problem",
                        Details.problem(cause)),
                cause);
    }

    /** Prints the folder. */
    @Override
    public String toString() {
        return "texts in " + folder;
    }
}
