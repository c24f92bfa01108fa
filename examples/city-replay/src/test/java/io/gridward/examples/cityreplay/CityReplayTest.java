package io.gridward.examples.cityreplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the replay prints, and what it says of files it cannot use. */
class CityReplayTest {
    private static final String HEAD = "number,kind,team,side,block,in,by,done,verdict\n";

    @TempDir
    Path folder;

    @Test
    void output_ofALittleTown_isTheGoldenText() {
        Screen screen = Screen.ofLakeside();

        assertThat(screen.code()).isZero();
        assertThat(screen.out()).contains("\nthroughput: ");
        Golden.check("lakeside.txt", Screen.steady(screen.out()));
    }

    @Test
    void page_ofALittleTown_isTheGoldenPage() throws IOException {
        Path page = folder.resolve("页.html");

        Screen screen = Screen.ofLakeside("--html", page.toString());

        assertThat(screen.code()).isZero();
        assertThat(screen.out()).endsWith("page: " + page + "\n");
        assertThat(files()).containsExactly("页.html");
        Golden.check("lakeside.html", Files.readString(page));
    }

    @Test
    void compressedFile_givesTheSame() throws IOException {
        Path packed = folder.resolve("lakeside.csv.gz");
        Files.write(packed, packed(Files.readAllBytes(Golden.file("lakeside.csv"))));

        Screen screen = replay(packed);

        assertThat(Screen.steady(screen.out()).replace(".csv.gz", ".csv"))
                .isEqualTo(Screen.steady(Screen.ofLakeside().out()));
    }

    @Test
    void progress_whereNobodyWatches_isALineForEachTenth() {
        List<String> lines = Screen.ofLakeside().err().lines().toList();

        assertThat(lines).startsWith("10 %").contains("50 %").hasSizeBetween(9, 10);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void progress_onATerminalOrWhenAskedFor_isABarDrawnOverItself(boolean terminal) {
        String mapping = Golden.file("lakeside.mapping").toString();
        String csv = Golden.file("lakeside.csv").toString();

        Screen screen = terminal
                ? Screen.of(true, "--mapping", mapping, csv)
                : Screen.of("--progress", "--mapping", mapping, csv);

        assertThat(screen.err()).startsWith("\r[").contains("] ").endsWith(" %\n");
        assertThat(screen.err().lines().filter(line -> line.endsWith(" %"))).isNotEmpty();
    }

    @Test
    void noFile_isToldWhatToGiveAndWhereToGetOne() {
        Screen screen = Screen.of();

        assertThat(screen.code()).isEqualTo(2);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err()).contains("a file of requests is needed", Options.USAGE, "Analyze Boston", "DataSF");
    }

    @ParameterizedTest
    @CsvSource({
        "--color, unknown option --color",
        "--mapping, '--mapping needs a value, such as boston311'",
        "--html, --html needs a value",
        "a.csv b.csv, a second file: b.csv",
        "--print-mapping nowhere, unknown mapping nowhere"
    })
    void wrongArguments_areRefusedWithTheUsage(String args, String complaint) {
        Screen screen = Screen.of(args.split(" "));

        assertThat(screen.code()).isEqualTo(2);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err()).startsWith(complaint).contains(Options.USAGE);
    }

    @Test
    void printMapping_printsWhatCanBeReadAgain() throws IOException {
        Path copy = folder.resolve("own.mapping");
        Files.writeString(copy, Screen.of("--print-mapping", "sf311").out());
        Path csv = csv("case_id,category,agency_queue,created_dt,closed_dt,supervisor_district,neighborhood\n"
                + "1,Sewer,PUC,2013-01-02 03:04:05,,,\n");

        Screen own = Screen.of("--mapping", copy.toString(), csv.toString());
        Screen known = Screen.of(csv.toString());

        assertThat(known.code()).as(known.err()).isZero();
        assertThat(Screen.steady(own.out()).replace("own.mapping", "sf311")).isEqualTo(Screen.steady(known.out()));
    }

    @Test
    void missingFile_isSaid() {
        Path missing = folder.resolve("missing.csv");

        broken(replay(missing), missing + ": cannot be read: there is no such file");
    }

    @Test
    void folder_isSaid() {
        broken(replay(folder), folder + ": cannot be read: it is a folder");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|1:1: the file is empty",
                "number,kind,team,side,block,in,done,verdict|1:1: the mapping lakeside.mapping needs the columns by;",
                "@|there is no row under the head",
                "@1,A,T,L,1,yesterday,,,|no row can be used: 1 no readable time of opening, first at 2:11",
                "@1,\"A,T,L,1,12.02.2024 09:00,,,|2:3: a quote is opened here and never closed",
                "@1,\"A\"B,T,L,1,12.02.2024 09:00,,,|2:6: expected a comma or the end of the line"
            })
    void brokenFile_isToldWithItsPlace(String text, String complaint) throws IOException {
        Path csv = csv(text.replace("@", HEAD));

        Screen screen = replay(csv);

        broken(screen, csv + ":");
        assertThat(screen.err()).contains(complaint);
    }

    @Test
    void columnsOfNoKnownCity_areToldForEachMapping() throws IOException {
        Path csv = csv("a,b\n1,2\n");

        Screen screen = Screen.of(csv.toString());

        broken(screen, csv + ":1:1: no mapping fits these columns");
        assertThat(screen.err()).contains("boston311 lacks case_id", "la311 lacks", "sf311 lacks");
    }

    @Test
    void unknownMapping_isSaid() {
        broken(
                Screen.of("--mapping", "atlantis", Golden.file("lakeside.csv").toString()),
                "unknown mapping atlantis: known are boston311, la311, sf311, or the name of a file");
    }

    @Test
    void truncatedCompressedFile_isToldWithItsPlaceAndLeavesNoPage() throws IOException {
        byte[] whole = packed(Files.readAllBytes(Golden.file("lakeside.csv")));
        Path cut = folder.resolve("cut.csv.gz");
        Files.write(cut, Arrays.copyOf(whole, whole.length - 200));
        Path page = folder.resolve("page.html");
        Files.writeString(page, "before");

        Screen screen = Screen.of(
                "--html",
                page.toString(),
                "--mapping",
                Golden.file("lakeside.mapping").toString(),
                cut.toString());

        broken(screen, cut + ":");
        assertThat(screen.err()).contains("it ends in the middle of compressed data");
        assertThat(Files.readString(page)).isEqualTo("before");
        assertThat(files()).containsExactly("cut.csv.gz", "page.html");
    }

    @Test
    void plainFileThatCallsItselfCompressed_isSaid() throws IOException {
        Path csv = Files.writeString(folder.resolve("plain.csv.gz"), HEAD);

        broken(replay(csv), csv + ": cannot be read: it is not compressed as its name says, or damaged");
    }

    @Test
    void otherCharacterSet_isToldWithItsLine() throws IOException {
        Path csv = folder.resolve("latin.csv");
        Files.write(csv, (HEAD + "1,Caf\u00e9,T,L,1,12.02.2024 09:00,,,\n").getBytes(StandardCharsets.ISO_8859_1));

        Screen screen = replay(csv);

        broken(screen, csv + ":");
        assertThat(screen.err()).contains("it is not UTF-8 from here on");
    }

    @Test
    void pageThatCannotBeWritten_isToldBeforeTheRun() {
        Path page = folder.resolve("nowhere/page.html");

        broken(Screen.ofLakeside("--html", page.toString()), page + ": there is no folder " + page.getParent());
        broken(
                Screen.ofLakeside("--html", folder.toString()),
                folder + ": is a folder; the page needs the name of a file");
    }

    private static void broken(Screen screen, String beginning) {
        assertThat(screen.code()).as(screen.err()).isEqualTo(1);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err()).startsWith(beginning).doesNotContain("Exception", " %");
    }

    private static Screen replay(Path csv) {
        return Screen.of("--mapping", Golden.file("lakeside.mapping").toString(), csv.toString());
    }

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("requests.csv"), text);
    }

    private List<String> files() throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static byte[] packed(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }
}
