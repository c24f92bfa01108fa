package io.gridward.examples.fivesystems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Golden files: what a person checked once. Where a text differs, the new one is written to {@code
 * target/golden} under the same name, so that it can be compared and, if right, taken over.
 */
final class Golden {
    private static final Path EXPECTED = Path.of("src/test/resources/io/gridward/examples/fivesystems");
    private static final Path ACTUAL = Path.of("target/golden");

    private Golden() {}

    static void check(String name, String actual) {
        try {
            Path expected = EXPECTED.resolve(name);
            String text = Files.exists(expected) ? Files.readString(expected) : "";
            if (!text.equals(actual)) {
                Path written = ACTUAL.resolve(name);
                Files.createDirectories(written.getParent());
                Files.writeString(written, actual);
            }
            assertThat(actual).as("golden file %s", name).isEqualTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
