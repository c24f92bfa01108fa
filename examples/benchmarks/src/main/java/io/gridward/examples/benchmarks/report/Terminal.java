package io.gridward.examples.benchmarks.report;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The program's two streams, in UTF-8 whatever the locale of the machine. */
public final class Terminal {
    private Terminal() {}

    /**
     * Opens the stream for the table.
     *
     * @return standard output
     */
    public static PrintStream out() {
        return utf8(FileDescriptor.out);
    }

    /**
     * Opens the stream for progress and complaints.
     *
     * @return the error stream
     */
    public static PrintStream err() {
        return utf8(FileDescriptor.err);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
