package io.gridward.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folders in which the documents of a class of tests lie, and in which pages about their policies are put. */
final class PolicyTestFiles {
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private PolicyTestFiles() {}

    /** Sources come first: whoever jumps to a failing case is to mend the document, not its copy. */
    static Path folder(String name, Class<?> test) {
        Path here = Path.of(name);
        if (Files.isDirectory(here)) {
            return here;
        }
        Path source = RESOURCES.resolve(name);
        if (Files.isDirectory(source)) {
            return source;
        }
        String resource = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        URL copy = test.getResource("/" + resource);
        if (copy == null || !copy.getProtocol().equals("file")) {
            throw new IllegalArgumentException("there is no folder " + name + " here, in " + RESOURCES
                    + " or on the class path; here is " + Path.of("").toAbsolutePath());
        }
        try {
            return Path.of(copy.toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(copy.toString(), impossible);
        }
    }

    static Path writePage(Path folder, String name, String html) {
        try {
            Files.createDirectories(folder);
            return Files.writeString(folder.resolve(name), html);
        } catch (IOException failed) {
            throw new UncheckedIOException("the page " + name + " cannot be written into " + folder, failed);
        }
    }
}
