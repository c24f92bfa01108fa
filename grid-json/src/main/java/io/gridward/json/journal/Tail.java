package io.gridward.json.journal;

import java.io.IOException;
import java.nio.file.Path;

/** Not thread-safe. The end of a journal, where one batch after the other is written and forced. */
final class Tail {
    private final Disk disk;
    private final Path folder;
    private final FolderLock lock;
    private final Segments segments;
    private final Mark mark;
    private Disk.Output out;

    /** Opens the last segment for writing; everything up to an address is settled. */
    Tail(Disk disk, Path folder, FolderLock lock, Segments segments, long settled) throws IOException {
        this.disk = disk;
        this.folder = folder;
        this.lock = lock;
        this.segments = segments;
        this.mark = Mark.open(disk, folder, settled);
        this.out = disk.open(segments.last().path());
    }

    /** Writes a batch; it is settled on return. Never tried again after it failed. */
    void write(Batch batch) throws IOException {
        // Before a byte is written: whoever else has the folder by now writes to the same place.
        lock.requireHeld();
        if (batch.isRolling()) {
            mark.force();
            Path next = Segment.create(disk, folder, batch.base(), batch.firstPosition());
            segments.add(Segment.open(next, batch.base()));
            out.close();
            out = disk.open(next);
        }
        batch.writeTo(out);
        // Never tried again: after a failure the system may forget what it could not write, and report success.
        out.force();
        // Forced into a file without a name it is lost when the process ends.
        segments.last().requireNamed();
        mark.set(batch.end());
    }

    /** Closes the files; forces first, unless something failed before. */
    void close(boolean forcing) throws IOException {
        try {
            if (forcing) {
                mark.force();
            }
        } finally {
            try {
                mark.close();
            } finally {
                out.close();
            }
        }
    }
}
