package io.gridward.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the text of a document comes from, and what to call it in problems. A file is opened each time it
 * is read and not before, so that a missing one is a problem among the others.
 */
public final class JsonSource {
    private final String name;
    private final Content content;

    private JsonSource(String name, Content content) {
        this.name = name;
        this.content = content;
    }

    /**
     * Makes a source of a text.
     *
     * @param name what to call it, such as {@code roster.json}
     * @param text the JSON text
     * @return the source
     */
    public static JsonSource of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Makes a source of bytes.
     *
     * @param name what to call it, such as {@code roster.json}
     * @param utf8 the JSON text in UTF-8, with or without a byte order mark; copied
     * @return the source
     */
    public static JsonSource of(String name, byte[] utf8) {
        byte[] bytes = utf8.clone();
        return new JsonSource(name, most -> bytes);
    }

    /**
     * Makes a source of a file.
     *
     * @param file the file; if it cannot be read when its turn comes, that is a problem {@code UNREADABLE}
     * @return the source, called by the file's name without its folder
     */
    public static JsonSource file(Path file) {
        Path last = file.getFileName();
        return new JsonSource(last == null ? file.toString() : last.toString(), most -> {
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes(most);
            }
        });
    }

    /**
     * Takes a file that may be missing.
     *
     * @param file the file
     * @return a source that reads it, or empty if there is no such file now
     */
    static Optional<JsonSource> fileIfThere(Path file) {
        return Files.exists(file) ? Optional.of(file(file)) : Optional.empty();
    }

    /**
     * Takes all files of a folder whose names end alike.
     *
     * @param folder the folder
     * @param ending how the names end
     * @return sources that read them, by name; none if there is no such folder now
     */
    static List<JsonSource> filesEndingWith(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .map(JsonSource::file)
                    .toList();
        } catch (IOException unreadable) {
            // The documents that must be there will be found missing, with the reason.
            return List.of();
        }
    }

    /**
     * Returns what problems call it.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /** Returns the text, or at least {@code most} bytes of it if it is longer. */
    byte[] read(int most) throws IOException {
        return content.read(most);
    }

    /** Tells why a text could not be had. */
    static String inWords(IOException unreadable) {
        if (unreadable instanceof NoSuchFileException missing) {
            return "there is no file " + missing.getFile();
        }
        if (unreadable instanceof AccessDeniedException denied) {
            return "the file " + denied.getFile() + " may not be read";
        }
        // The operating system's words are its own.
        return "reading failed: " + unreadable.getMessage();
    }

    @Override
    public String toString() {
        return name;
    }

    private interface Content {
        byte[] read(int most) throws IOException;
    }
}
