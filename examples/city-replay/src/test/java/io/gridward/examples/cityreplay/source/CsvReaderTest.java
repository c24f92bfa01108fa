package io.gridward.examples.cityreplay.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How comma-separated values are read. */
class CsvReaderTest {
    @TempDir
    Path folder;

    @Test
    void rows_knowTheirLinesAndColumns() throws IOException {
        List<CsvReader.Row> rows = rows("\uFEFFa,b\r\n\r\n\"x\ny\",\"say \"\"hi\"\"\"\n,\n");

        assertThat(rows)
                .containsExactly(
                        new CsvReader.Row(1, List.of("a", "b"), List.of(1L, 3L)),
                        new CsvReader.Row(3, List.of("x\ny", "say \"hi\""), List.of(1L, 4L)),
                        new CsvReader.Row(5, List.of("", ""), List.of(1L, 2L)));
    }

    @Test
    void whatWasWritten_isReadAgain() throws IOException {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<List<String>> written = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            for (int row = random.nextInt(6); row >= 0; row--) {
                List<String> fields = new ArrayList<>();
                for (int field = random.nextInt(4); field >= 0; field--) {
                    fields.add(field(random));
                }
                written.add(fields);
                text.append(String.join(
                                ",",
                                fields.stream()
                                        .map(each -> quoted(each, random))
                                        .toList()))
                        .append(random.nextBoolean() ? "\n" : "\r\n");
            }

            assertThat(rows(text.toString()).stream().map(CsvReader.Row::fields))
                    .as("seed %d: %s", seed, text)
                    .isEqualTo(written);
        }
    }

    @Test
    void quoteThatNeverEnds_isStoppedBeforeItFillsTheMemory() {
        assertThatThrownBy(() -> rows("a,\"" + "x".repeat(100_001)))
                .isInstanceOf(BrokenFileException.class)
                .hasMessageContaining(":1:100004: a field has more than 100000 characters");
    }

    /** Never empty alone in its row, which would be an empty line. */
    private static String field(Random random) {
        StringBuilder field = new StringBuilder("v");
        for (int i = random.nextInt(5); i > 0; i--) {
            field.append("a\",\n\r;格 ".charAt(random.nextInt(8)));
        }
        return field.toString();
    }

    private static String quoted(String field, Random random) {
        boolean must = field.matches("(?s).*[\",\n\r].*");
        return must || random.nextBoolean() ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }

    private List<CsvReader.Row> rows(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("some.csv"), text);
        List<CsvReader.Row> rows = new ArrayList<>();
        try (CsvReader in = new CsvReader(file)) {
            for (Optional<CsvReader.Row> row = in.read(); row.isPresent(); row = in.read()) {
                rows.add(row.get());
            }
        }
        return rows;
    }
}
