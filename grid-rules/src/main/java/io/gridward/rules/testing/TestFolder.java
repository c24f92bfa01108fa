package io.gridward.rules.testing;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the documents of a test class are. */
final class TestFolder {
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private TestFolder() {}

    static Path inWorkingDirectory(String name) {
        return Path.of(name);
    }

    /** Sources come first: whoever jumps to a failing case is to mend the document, not its copy. */
    static Path named(String name, Class<?> test) {
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
}
