package io.gridward.json;

import java.io.IOException;
import java.io.InputStream;

/** Where the rows of a table come from, and what to call it in problems. Opened once, when its turn comes. */
public final class AreaTableSource {
    private final String name;
    private final Opening opening;

    private AreaTableSource(String name, Opening opening) {
        this.name = name;
        this.opening = opening;
    }

    /**
     * Makes a source of a stream.
     *
     * @param name what to call it, such as {@code villages.csv}
     * @param opening opens the stream of its text in UTF-8, such as {@code () -> Files.newInputStream(file)}; it is
     *     read to its end and closed
     * @return the source
     */
    public static AreaTableSource of(String name, Opening opening) {
        return new AreaTableSource(name, opening);
    }

    /**
     * Returns what problems call it.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    InputStream open() throws IOException {
        return opening.open();
    }

    @Override
    public String toString() {
        return name;
    }

    /** Opens the stream of a table. */
    @FunctionalInterface
    public interface Opening {
        /**
         * Opens the stream.
         *
         * @return the stream, at its beginning
         * @throws IOException if it cannot be opened, which is reported as a problem {@code UNREADABLE}
         */
        InputStream open() throws IOException;
    }
}
