package io.gridward.examples.fivesystems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the main job prints of an audit, and what it refuses. */
class AuditTest {
    private static final Path DOCUMENTS = Path.of("src/main/resources/io/gridward/examples/fivesystems");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource({"audit-en.txt, --audit", "audit-zh.txt, --audit --lang zh"})
    void audit_isTheGoldenText(String golden, String args) {
        Screen screen = Screen.of(args.split(" "));

        assertThat(screen.err()).isEmpty();
        assertThat(screen.code()).isZero();
        Golden.check(golden, screen.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void audit_everyLine_isEquallyWide(String language) {
        List<String> lines = Screen.of("--audit", "--lang", language)
                .out()
                .lines()
                .filter(line -> line.startsWith("|") || line.startsWith("+"))
                .toList();

        assertThat(lines).hasSizeGreaterThan(100);
        assertThat(lines.stream().map(TextTable::columns).distinct()).hasSize(1);
    }

    @Test
    void audit_ofEachPlace_isItsPartOfTheWhole() {
        String each = Place.BUILT_IN.stream()
                .map(place -> Screen.of("--audit", place).out())
                .collect(Collectors.joining());

        assertThat(each).isEqualTo(Screen.of("--audit").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dalian-road", "dagang"})
    void audit_ofAFolder_isThatOfThePlace(String place) throws IOException {
        copy(place);

        Screen screen = Screen.of(folder.toString(), "--audit");

        assertThat(screen.err()).isEmpty();
        assertThat(screen.out()).isEqualTo(Screen.of("--audit", place).out());
    }

    @Test
    void audit_ofAFolderWithoutSources_marksAllAsOurs() throws IOException {
        copy("dagang");
        Files.delete(folder.resolve("sources.txt"));

        String out = Screen.of("--audit", folder.toString()).out();

        assertThat(out)
                .contains(folder.getFileName() + ", as of 2022-01-01", "ours")
                .doesNotContain("given");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--audit nowhere", "--audit --trail", "--audit dagang cangkou", "dagang", "--audit --lang"})
    void wrongArguments_areRefusedWithTheUsage(String args) {
        Screen screen = Screen.of(args.split(" "));

        assertThat(screen.code()).isEqualTo(2);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err()).contains(Options.USAGE);
    }

    @Test
    void brokenDocuments_areRefusedWithEveryProblemOfAll() throws IOException {
        copy("dalian-road");
        replace("territory.json", "\"Grid 2\"", "\"\"");
        replace("parties.json", "\"kind\": \"property-manager\"", "\"kind\": \"owner\"");

        Screen screen = Screen.of("--audit", folder.toString());

        assertThat(screen.code()).isEqualTo(2);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err()).contains("territory.json:", "/areas/3/name", "parties.json:", "/parties/0/kind");
    }

    @Test
    void documentsThatDoNotFit_areRefusedInBothLanguages() throws IOException {
        copy("dalian-road");
        replace("territory.json", "\"code\": \"371171007009025\"", "\"code\": \"371171007009026\"");

        Screen english = Screen.of("--audit", folder.toString());
        Screen chinese = Screen.of("--audit", "--lang", "zh", folder.toString());

        assertThat(List.of(english.code(), chinese.code())).containsOnly(2);
        assertThat(english.err())
                .contains("roster.json /posts/371171007009025/grid-worker", "unknown area 371171007009025")
                .contains("parties.json /mandates/4");
        assertThat(chinese.err()).contains("未知区域 371171007009025");
    }

    @Test
    void secretaryOfAPostTheRosterLacks_isRefusedAtItsBranch() throws IOException {
        copy("cangkou");
        replace("parties.json", "370213003004/community-secretary", "370213003004/comunity-secretary");

        Screen screen = Screen.of("--audit", folder.toString());

        assertThat(screen.code()).isEqualTo(2);
        assertThat(screen.err())
                .contains("parties.json /branches/committee-004/secretary")
                .contains("unknown post 370213003004/comunity-secretary");
    }

    @Test
    void brokenSources_areRefusedLineByLine() throws IOException {
        copy("dalian-road");
        Files.writeString(folder.resolve("sources.txt"), """
                title | A | 甲
                date | 2023-13-01
                wish | more grids
                count | areas grid | many | D0 | ours | - | -
                size | grid | 300 | ours | - | -
                """);

        Screen english = Screen.of("--audit", folder.toString());
        Screen chinese = Screen.of("--audit", "--lang", "zh", folder.toString());

        assertThat(english.code()).isEqualTo(2);
        assertThat(english.err())
                .contains(
                        "sources.txt:2 wrong value",
                        "sources.txt:3 unknown kind of record wish",
                        "sources.txt:4 wrong value: many",
                        "sources.txt:5 size has 6 cells, not 5");
        assertThat(chinese.err()).contains("sources.txt:3 未知记录类型 wish", "sources.txt:5 size 有 6 格,应为 5 格");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "date | 2023-06-02; no title",
                "count | areas grid | 25 | D9 | ours | - | -; no source D9",
                "norm | one-grid-one-worker | D9 | - | -; no source D9",
                "count | areas village | - | - | ours | - | -; cannot use areas village",
                "count | role mayor | - | - | ours | - | -; cannot use role mayor",
                "count | friends | - | - | ours | - | -; cannot use friends",
                "count | parties friend | - | - | ours | - | -; cannot use parties friend",
                "grid | village; cannot use village",
                "size | village | ours | - | -; cannot use size village: no norm of households.json has that level",
                "size | grid | D9 | - | -; no source D9",
                "count | areas grid | 99999999999 | D0 | ours | - | -; sources.txt:2 wrong value"
            })
    void sourcesThatNameWhatIsNot_areRefused(String line, String problem) throws IOException {
        copy("dalian-road");
        String title = line.startsWith("date") ? "" : "title | A | 甲\n";
        Files.writeString(folder.resolve("sources.txt"), title + line);

        Screen screen = Screen.of("--audit", folder.toString());

        assertThat(screen.code()).isEqualTo(2);
        assertThat(screen.err()).contains(problem);
    }

    @ParameterizedTest
    @CsvSource({
        "grid, /norms/1/level DUPLICATE_ID",
        "grids, /norms/grids/level UNKNOWN_LEVEL",
        "street, /norms/street/level SIZE_ABOVE_GRIDS"
    })
    void sizesThatCannotBe_areRefused(String level, String problem) throws IOException {
        copy("dalian-road");
        String more = "\"norms\": [{\"level\": \"grid\", \"min\": 1, \"max\": 9}, {\"level\": \"" + level + "\"";
        replace("households.json", "\"norms\": [{\"level\": \"grid\"", more);

        Screen screen = Screen.of("--audit", folder.toString());

        assertThat(screen.code()).isEqualTo(2);
        assertThat(screen.err()).contains("households.json", problem);
    }

    @Test
    void sizeOfALevelAboveTheGrids_whereNoDocumentNamesThem_isRefused() throws IOException {
        copy("dalian-road");
        replace("households.json", "  \"gridLevel\": \"grid\",\n", "");
        replace("households.json", "{\"level\": \"grid\"", "{\"level\": \"street\"");
        replace("sources.txt", "size | grid", "size | street");

        Screen screen = Screen.of("--audit", folder.toString());

        assertThat(screen.code()).isEqualTo(2);
        assertThat(screen.err()).contains("households.json: cannot use norms", "above the grids");
    }

    @Test
    void emptyFolder_namesEveryMissingDocument() {
        Screen screen = Screen.of("--audit", folder.toString());

        assertThat(screen.code()).isEqualTo(2);
        assertThat(screen.err()).contains("territory.json", "roster.json", "parties.json");
    }

    private void copy(String place) throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTS.resolve(place))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    private void replace(String file, String what, String by) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(what);
        Files.writeString(path, text.replace(what, by));
    }
}
