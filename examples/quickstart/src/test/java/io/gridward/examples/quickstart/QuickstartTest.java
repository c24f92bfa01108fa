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
    private static final Path SOURCE = Path.of("src/main/java/io/gridward/examples/quickstart/Quickstart.java");
    private static final Path STREET = Path.of("src/main/resources/io/gridward/examples/quickstart/street");

    @Test
    void output_isWhatTheReadmeSays() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Quickstart.run(STREET, new PrintStream(bytes, true, StandardCharsets.UTF_8));

        String printed = bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        assertThat(printed).isEqualTo(block("```text"));
    }

    @Test
    void code_isWhatTheReadmeShows() throws IOException {
        List<String> lines = Files.readAllLines(SOURCE);
        int begin = lines.indexOf("        // README:begin");
        int end = lines.indexOf("        // README:end");
        String code = lines.subList(begin + 1, end).stream()
                .map(line -> line.isEmpty() ? line : line.substring(8))
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(code).isEqualTo(block("```java"));
    }

    @Test
    void readme_showsCodeOfAtMostTwentyLinesAndItsResultBeforeLineForty() throws IOException {
        List<String> readme = Files.readAllLines(README);
        int result = readme.indexOf("```text");

        assertThat(block("```java").lines().count()).isLessThanOrEqualTo(20);
        assertThat(readme.subList(result + 1, readme.size()).indexOf("```") + result + 2)
                .isLessThan(40);
    }

    /** Returns the first block of the README that opens with a fence. */
    private static String block(String fence) throws IOException {
        List<String> readme = Files.readAllLines(README);
        int begin = readme.indexOf(fence) + 1;
        assertThat(begin).as("%s in the README", fence).isPositive();
        List<String> rest = readme.subList(begin, readme.size());
        return rest.subList(0, rest.indexOf("```")).stream().collect(Collectors.joining("\n", "", "\n"));
    }
}
