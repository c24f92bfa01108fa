package io.gridward.json.journal;

import io.gridward.core.finding.Finding;
import io.gridward.core.finding.JournalCode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Thread-safe. Keeps everybody else from opening a folder, in this process and in others, until it is closed. */
final class FolderLock implements Closeable {
    private static final String FILE = "lock";

    /**
     * The folders this process has locked. A lock of the system is one of the whole process, and is lost as soon as
     * anybody in the process closes the file again: a second opener must not even touch it.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    /** What tells the file from another of its name, or null where file systems do not say. */
    private final @Nullable Object key;

    private FolderLock(Path folder, FileChannel channel, @Nullable Object key) {
        this.folder = folder;
        this.channel = channel;
        this.key = key;
    }

    /**
     * Locks a folder.
     *
     * @throws JournalException if it is locked
     */
    static FolderLock take(Path given) throws IOException {
        Path folder = given.toRealPath();
        if (!HELD.add(folder)) {
            throw inUse(given, null);
        }
        FileChannel channel = null;
        boolean taken = false;
        try {
            channel = FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw inUse(given, null);
            }
            FolderLock held = new FolderLock(folder, channel, key(folder));
            taken = true;
            return held;
        } catch (OverlappingFileLockException elsewhere) {
            throw inUse(given, elsewhere);
        } finally {
            if (!taken) {
                HELD.remove(folder);
                if (channel != null) {
                    channel.close();
                }
            }
        }
    }

    /**
     * Makes sure that the locked file is still the one others ask for: whoever deletes it, alone or with its folder,
     * lets another process in.
     */
    void requireHeld() throws IOException {
        if (!Objects.equals(key(folder), key)) {
            throw new FileSystemException(
                    folder.resolve(FILE).toString(), null, "is not the file that was locked on opening");
        }
    }

    private static @Nullable Object key(Path folder) throws IOException {
        return Files.readAttributes(folder.resolve(FILE), BasicFileAttributes.class)
                .fileKey();
    }

    private static JournalException inUse(Path folder, @Nullable Throwable cause) {
        return new JournalException(
                Finding.error(JournalCode.JOURNAL_IN_USE, List.of(folder.toString()), "folder", folder.toString()),
                cause);
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD.remove(folder);
        }
    }
}
