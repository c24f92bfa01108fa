package io.gridward.examples.cityreplay.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes pages so that there is never half of one: under another name first, then moved to its own. */
public final class PageFile {
    private PageFile() {}

    /**
     * Checks that a page can be put somewhere, before anybody waits for it.
     *
     * @param page where it is to go
     * @throws IOException if it names a folder, or one that is not there or may not be written to
     */
    public static void requirePlace(Path page) throws IOException {
        Path folder = folder(page);
        if (Files.isDirectory(page)) {
            throw new IOException(page + ": is a folder; the page needs the name of a file");
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException(page + ": there is no folder " + folder);
        }
        if (!Files.isWritable(folder)) {
            throw new IOException(page + ": the folder " + folder + " may not be written to");
        }
    }

    /**
     * Writes a page.
     *
     * @param page where it goes; what was there before is replaced
     * @param html its text
     * @throws IOException if it cannot be written; then what was there before still is
     */
    public static void write(Path page, String html) throws IOException {
        // Not a temporary file as the library makes them: those nobody else may read.
        Path draft = page.resolveSibling("." + page.getFileName() + ".tmp");
        try {
            Files.writeString(draft, html, StandardCharsets.UTF_8);
            move(draft, page);
        } catch (IOException e) {
            throw new IOException(page + ": cannot be written: " + e.getMessage(), e);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path draft, Path page) throws IOException {
        try {
            Files.move(draft, page, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, page, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path folder(Path page) {
        Path parent = page.toAbsolutePath().getParent();
        return parent == null ? page.toAbsolutePath() : parent;
    }
}
