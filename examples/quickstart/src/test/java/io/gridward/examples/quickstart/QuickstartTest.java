package io.gridward.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README's code is this example's code, and prints what the README says. */
class QuickstartTest {
    private static final Path README = Path.of("../../README.md");
    private static final Path SOURCES = Path.of("src/main/java/io/gridward/examples/quickstart");
    private static final Path STREET = Path.of("src/main/resources/io/gridward/examples/quickstart/street");

    @Test
    void output_isWhatTheReadmeSays() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Quickstart.run(STREET, new PrintStream(bytes, true, StandardCharsets.UTF_8));

        String printed = bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        assertThat(printed).isEqualTo(block("```text"));
    }

    @Test
    void redrawing_printsWhatTheReadmeSays() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Redrawing.run(STREET, new PrintStream(bytes, true, StandardCharsets.UTF_8));

        String printed = bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        assertThat(printed).isEqualTo(block("```text", 2));
    }

    @Test
    void code_isWhatTheReadmeShows() throws IOException {
        assertThat(code("Quickstart")).isEqualTo(block("```java"));
        assertThat(code("Redrawing")).isEqualTo(block("```java", 2));
    }

    @Test
    void readme_showsCodeOfAtMostTwentyLinesAndItsResultBeforeLineForty() throws IOException {
        List<String> readme = Files.readAllLines(README);
        int result = readme.indexOf("```text");

        assertThat(block("```java").lines().count()).isLessThanOrEqualTo(20);
        assertThat(readme.subList(result + 1, readme.size()).indexOf("```") + result + 2)
                .isLessThan(40);
    }

    private static String code(String example) throws IOException {
        List<String> lines = Files.readAllLines(SOURCES.resolve(example + ".java"));
        int begin = lines.indexOf("        // README:begin");
        int end = lines.indexOf("        // README:end");
        return lines.subList(begin + 1, end).stream()
                .map(line -> line.isEmpty() ? line : line.substring(8))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String block(String fence) throws IOException {
        return block(fence, 1);
    }

    /** Returns the nth block of the README that opens with a fence. */
    private static String block(String fence, int nth) throws IOException {
        List<String> rest = Files.readAllLines(README);
        for (int i = 0; i < nth; i++) {
            int begin = rest.indexOf(fence) + 1;
            assertThat(begin).as("block %d of %s in the README", i + 1, fence).isPositive();
            rest = rest.subList(begin, rest.size());
        }
        return rest.subList(0, rest.indexOf("```")).stream().collect(Collectors.joining("\n", "", "\n"));
    }
}
