package io.gridward.json.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** Where bytes are written; everything that must survive goes through it, so that a test can let it fail. */
interface Disk {
    /** Opens a file for writing and makes it if it is not there. */
    Output open(Path file) throws IOException;

    /** Gives a file another name in one step, in place of the file that has it, and forces their folder. */
    void rename(Path from, Path to) throws IOException;

    /** Forces the names in a folder. */
    void forceFolder(Path folder) throws IOException;

    /** Not thread-safe. A file open for writing. */
    interface Output extends Closeable {
        /** Writes at an offset. */
        void write(long offset, byte[] bytes, int from, int length) throws IOException;

        /** Returns once everything written has reached the disk. Not to be repeated after it failed. */
        void force() throws IOException;

        /** Cuts the file off behind an offset. */
        void truncate(long offset) throws IOException;
    }
}
