package io.gridward.examples.fivesystems;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the main job prints. */
class FiveSystemsTest {
    private static final String STREET = "src/test/resources/io/gridward/examples/fivesystems/street";

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "table-en.txt, ''",
        "table-zh.txt, --lang zh",
        "trail-en.txt, --trail",
        "trail-zh.txt, --lang zh --trail",
        "street-en.txt, --trail " + STREET,
        "street-zh.txt, --lang zh --trail " + STREET
    })
    void output_isTheGoldenText(String golden, String args) {
        Screen screen = Screen.of(args.isEmpty() ? new String[0] : args.split(" "));

        assertThat(screen.err()).isEmpty();
        assertThat(screen.code()).isZero();
        Golden.check(golden, screen.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"table-en.txt", "table-zh.txt", "street-zh.txt"})
    void table_everyLine_isEquallyWide(String golden) {
        Screen screen = golden.startsWith("street")
                ? Screen.of("--lang", "zh", STREET)
                : Screen.of("--lang", golden.substring(6, 8));

        List<String> lines = screen.out()
                .lines()
                .filter(line -> line.startsWith("|") || line.startsWith("+"))
                .toList();
        assertThat(lines).isNotEmpty();
        assertThat(lines.stream().map(TextTable::columns).distinct()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--color", "--lang", "--lang fr", "no-such-folder", STREET + " " + STREET, "\0"})
    void wrongArguments_areRefusedWithTheUsage(String args) {
        Screen screen = Screen.of(args.split(" "));

        assertThat(screen.code()).isEqualTo(2);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err()).contains(Options.USAGE);
    }

    @Test
    void emptyFolder_namesEveryMissingDocument(@TempDir Path folder) {
        Screen screen = Screen.of(folder.toString());

        assertThat(screen.code()).isEqualTo(2);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err())
                .contains("territory.json", "roster.json", "parties.json", "calendar.json", "policy.json");
    }
}
