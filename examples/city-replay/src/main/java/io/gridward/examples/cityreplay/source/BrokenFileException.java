package io.gridward.examples.cityreplay.source;

import java.nio.file.Path;

/** A file that cannot be read on from some place. */
public final class BrokenFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Names the place.
     *
     * @param file the file
     * @param line the line, counted from 1
     * @param column the column, counted from 1
     * @param problem what is wrong there
     */
    public BrokenFileException(Path file, long line, long column, String problem) {
        super(file + ":" + line + ":" + column + ": " + problem);
    }

    /**
     * Names the file alone.
     *
     * @param file the file
     * @param problem what is wrong with it
     */
    public BrokenFileException(Path file, String problem) {
        super(file + ": " + problem);
    }
}
