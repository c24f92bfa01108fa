package io.gridward.examples.fivesystems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Broken folders of documents: each case overlays some documents of the small street, and every problem must
 * be named at its place.
 */
class BrokenDocumentsTest {
    private static final Path ROOT = Path.of("src/test/resources/io/gridward/examples/fivesystems");

    @TempDir
    Path folder;

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT.resolve("broken"))) {
            return folders.map(path -> path.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void brokenDocuments_giveEveryProblemWithItsPlace(String name) throws IOException {
        copy(ROOT.resolve("street"));
        copy(ROOT.resolve("broken").resolve(name));

        Screen english = Screen.of(folder.toString());
        Screen chinese = Screen.of("--lang", "zh", folder.toString());

        assertThat(List.of(english.code(), chinese.code())).containsOnly(2);
        assertThat(english.out() + chinese.out()).isEmpty();
        Golden.check("broken/" + name + "/problems.txt", english.err() + chinese.err());
    }

    @Test
    void cases_areThere() throws IOException {
        assertThat(cases())
                .contains(
                        "unknown-attribute",
                        "dangling-area",
                        "wrong-type",
                        "twin-areas",
                        "missing-year",
                        "malformed-json");
    }

    @Test
    void readme_showsAProblemAsItIsPrinted() throws IOException {
        String problems = Files.readString(ROOT.resolve("broken/unknown-attribute/problems.txt"));
        String shown = Files.readAllLines(Path.of("../../README.md")).stream()
                .filter(line -> line.startsWith("policy.json:"))
                .findFirst()
                .orElseThrow();

        assertThat(problems.lines().map(String::strip)).contains(shown);
    }

    private void copy(Path from) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
