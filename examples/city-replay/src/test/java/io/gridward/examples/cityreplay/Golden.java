package io.gridward.examples.cityreplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Golden files: what a person checked once. Where a text differs, the new one is written to {@code
 * target/golden} under the same name, so that it can be compared and, if right, taken over.
 */
public final class Golden {
    private static final Path EXPECTED = Path.of("src/test/resources/io/gridward/examples/cityreplay");
    private static final Path ACTUAL = Path.of("target/golden");

    private Golden() {}

    public static Path file(String name) {
        return EXPECTED.resolve(name);
    }

    public static void check(String name, String actual) {
        try {
            Path expected = EXPECTED.resolve(name);
            String text = Files.exists(expected) ? Files.readString(expected) : "";
            if (!text.equals(actual)) {
                Files.createDirectories(ACTUAL);
                Files.writeString(ACTUAL.resolve(name), actual);
            }
            assertThat(actual).as("golden file %s", name).isEqualTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
