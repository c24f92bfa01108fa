package io.gridward.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Language;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCodeScheme;
import io.gridward.core.territory.Level;
import io.gridward.core.territory.LevelScheme;
import io.gridward.core.territory.Territory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AreaTableReaderTest {
    private static final Level STREET = new Level("street", BilingualText.same("街道"));
    private static final Level COMMUNITY = new Level("community", BilingualText.same("社区"));
    private static final Map<Integer, Level> BY_LENGTH = Map.of(2, STREET, 4, COMMUNITY);

    private final AreaTableReader reader =
            AreaTableReader.of(LevelScheme.of(List.of(STREET, COMMUNITY)), AreaCodeScheme.free());

    @Test
    void table_inAnyStyle_isRead() {
        String text = "\uFEFFkind,name,code,parent_code\r\n"
                + "x,\"大港,\"\"街\"\"道\",01,\r\n"
                + "\r\n"
                + "\"x\ny\",\uD840\uDC00村,0101,01\r"
                + "x,é,0102,\"01\"";

        Territory territory = reader.table(table("t.csv", text), BY_LENGTH).territory();

        assertThat(territory.areas())
                .extracting(area -> area.name().zh())
                .containsExactly("大港,\"街\"道", "\uD840\uDC00村", "é");
        assertThat(territory.areas()).extracting(Area::level).containsExactly(STREET, COMMUNITY, COMMUNITY);
    }

    @Test
    void tables_childrenFirst_areOneTerritoryWithProgress() {
        List<String> progress = new ArrayList<>();

        Territory territory = reader.columns("c", "n", "p")
                .progress((table, rows, bytes) -> progress.add(table + " " + rows + " " + bytes))
                .table(table("b", "c,n,p\n0102,b,01\n0101,a,01\n"), COMMUNITY)
                .table(table("a", "c,n,p\n01,street,\n"), STREET)
                .territory();

        assertThat(territory.areas()).extracting(area -> area.code().value()).containsExactly("01", "0102", "0101");
        assertThat(progress.get(progress.size() - 1)).isEqualTo("a 1 17");
        assertThat(progress).contains("b 2 26");
    }

    @Test
    void table_ofManyBuffers_isReadWithGrowingProgress() {
        StringBuilder text = new StringBuilder("code,name,parent_code\n01,街道,\n");
        for (int i = 0; i < 20_000; i++) {
            text.append("0").append(10_000 + i).append(",社区").append(i).append(",01\n");
        }
        List<Long> rows = new ArrayList<>();

        Territory territory = reader.progress((table, read, bytes) -> rows.add(read))
                .table(table("t", text.toString()), Map.of(2, STREET, 6, COMMUNITY))
                .territory();

        assertThat(territory.areas()).hasSize(20_001);
        assertThat(territory.areas().get(20_000).name().zh()).isEqualTo("社区19999");
        assertThat(rows).isSorted().hasSizeGreaterThan(5).contains(20_001L);
    }

    @Test
    void rows_broken_areAllReportedAtTheirPlaces() {
        String text = "code,name,parent_code\n"
                + "01,street,\n"
                + "0101,too,many,01\n"
                + "01-1,length 4 is a community,01\n"
                + "011,no level,01\n"
                + "0 1,bad code,01\n"
                + "0103, ,01\n"
                + "0104,a\"b,01\n"
                + "0105,\"a\"b,01\n"
                + "0106,parent,?\n"
                + "0107,unknown but perhaps lost,0\n"
                + "0108,\"open,01\n";

        assertThat(problems(table("t.csv", text)))
                .containsExactly(
                        "t.csv:3:1 MALFORMED_TABLE not a table: the row has 4 cells, the heading 3",
                        "t.csv:5:1 BAD_VALUE \"011\" is not a code of one of the lengths 2, 4",
                        "t.csv:6:1 BAD_VALUE \"0 1\" is not an area code of 1 to 40 letters, digits or hyphens",
                        "t.csv:7:6 BAD_VALUE \" \" is not a name",
                        "t.csv:8:7 MALFORMED_TABLE not a table: a quote inside a cell that does not begin with one",
                        "t.csv:9:9 MALFORMED_TABLE not a table: something follows the closing quote of a cell",
                        "t.csv:10:13 BAD_VALUE \"?\" is not an area code of 1 to 40 letters, digits or hyphens",
                        "t.csv:12:6 MALFORMED_TABLE not a table: a cell in quotes is not closed");
    }

    @Test
    void areas_thatFitNoTerritory_areReportedAtTheirRows() {
        AreaTableSource first = table("a.csv", "code,name,parent_code\n01,street,\n01,again,\n");
        AreaTableSource second =
                table("b.csv", "code,name,parent_code\n0101,a,02\n01,third,\n0102,alone,\n0103,self,0103\n");
        GridJsonException refused = catchThrowableOfType(
                GridJsonException.class,
                () -> reader.table(first, BY_LENGTH).table(second, BY_LENGTH).territory());

        assertThat(refused.problems().stream().map(problem -> problem.text(Language.EN)))
                .containsExactly(
                        "a.csv:3:1 DUPLICATE_ID area 01 is there twice; change or remove one of them",
                        "b.csv:2:8 UNKNOWN_AREA unknown area 02; did you mean 01?",
                        "b.csv:3:1 DUPLICATE_ID area 01 is there twice; change or remove one of them",
                        "b.csv:4:1 MISSING_PARENT area 0102 of level community has no parent; only an area of the top"
                                + " level street may stand alone",
                        "b.csv:5:11 WRONG_PARENT_LEVEL area 0103 of level community lies under 0103 of level"
                                + " community, which is not above it");
    }

    @Test
    void bytes_notUtf8_areReported() {
        byte[] head = "code,name,parent_code\n01,".getBytes(StandardCharsets.UTF_8);
        for (String hex : List.of("80", "C3", "C080", "EDA080", "F0808080", "F5808080", "E4B8", "F48F", "FF")) {
            byte[] bad = new java.math.BigInteger("01" + hex, 16).toByteArray();
            byte[] all = new byte[head.length + bad.length + 1];
            System.arraycopy(head, 0, all, 0, head.length);
            System.arraycopy(bad, 1, all, head.length, bad.length - 1);
            all[head.length + bad.length - 1] = ',';
            all[head.length + bad.length] = '\n';

            assertThat(problems(AreaTableSource.of("t", () -> new ByteArrayInputStream(all))))
                    .as(hex)
                    .first()
                    .isEqualTo("t:2:4 MALFORMED_TABLE not a table: a byte that is not UTF-8");
        }
    }

    @Test
    void heading_incomplete_isReported() {
        assertThat(problems(table("t", "code,name,name\n1,2,3\n")))
                .containsExactly(
                        "t:1:1 MISSING_FIELD the field parent_code is missing; write a column of that name",
                        "t:1:11 MALFORMED_TABLE not a table: the column name stands twice in the heading");
        assertThat(problems(table("empty", "\n\n")))
                .containsExactly("empty:1:1 MALFORMED_TABLE not a table: the table has no heading");
    }

    @Test
    void source_unreadable_isReported() {
        AreaTableSource source = AreaTableSource.of("t", () -> {
            throw new IOException("gone");
        });

        assertThat(problems(source)).containsExactly("t:1:1 UNREADABLE cannot be read: reading failed: gone");
        assertThat(source).hasToString("t");
    }

    @Test
    void limits_exceeded_areReported() {
        reader.limits(ReadLimits.ofDefaults().withElements(5).withProblems(1));
        assertThat(problems(table("t", "code,name,parent_code\n?,a,\n?,a,\n01,a,\n")))
                .containsExactly(
                        "t:2:1 BAD_VALUE \"?\" is not an area code of 1 to 40 letters, digits or hyphens",
                        "t:2:1 TOO_LARGE the document exceeds the limit of 1 problems reported; 1 more were found");

        reader.limits(ReadLimits.ofDefaults().withBytes(10));
        assertThat(problems(table("u", "code,name,parent_code\n01,a,\n")))
                .contains("u:2:1 TOO_LARGE the document exceeds the limit of 10 bytes");
    }

    @Test
    void limits_exceededInsideOneCellOrRow_stopTheReading() {
        reader.limits(ReadLimits.ofDefaults().withBytes(100_000).withElements(10));
        ByteArrayInputStream cell = bytes("code,name,parent_code\n01,\"" + "a".repeat(1_000_000));
        ByteArrayInputStream row = bytes("code,name,parent_code\n01,a" + ",".repeat(1_000_000));
        ByteArrayInputStream heading = bytes("code,name,parent_code" + ",x".repeat(1_000_000));

        assertThat(problems(AreaTableSource.of("t", () -> cell)))
                .singleElement()
                .asString()
                .endsWith("TOO_LARGE the document exceeds the limit of 100000 bytes");
        assertThat(cell.available()).isGreaterThan(800_000);
        assertThat(problems(AreaTableSource.of("t", () -> row)))
                .containsExactly("t:2:15 TOO_LARGE the document exceeds the limit of 10 values");
        assertThat(problems(AreaTableSource.of("t", () -> heading)))
                .singleElement()
                .asString()
                .endsWith("TOO_LARGE the document exceeds the limit of 10 values");
    }

    @Test
    void codes_ofALevelTheSchemeLacks_areRefused() {
        AreaCodeScheme codes = AreaCodeScheme.prefixed(Map.of("micro-grid", 12));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> AreaTableReader.of(LevelScheme.of(List.of(STREET, COMMUNITY)), codes))
                .withMessage("codes must speak of the levels [street, community] alone, got micro-grid");
    }

    @Test
    void territory_calledAgain_isRefused() {
        reader.table(table("t", "code,name,parent_code\n01,a,\n"), BY_LENGTH).territory();

        assertThatIllegalStateException().isThrownBy(reader::territory);
    }

    @Test
    void level_notOfTheScheme_isRefused() {
        Level other = new Level("other", BilingualText.same("other"));

        assertThatIllegalArgumentException().isThrownBy(() -> reader.table(table("t", ""), other));
        assertThatIllegalArgumentException().isThrownBy(() -> reader.table(table("t", ""), Map.of(1, other)));
    }

    private List<String> problems(AreaTableSource source) {
        AreaTableReader fresh = AreaTableReader.of(LevelScheme.of(List.of(STREET, COMMUNITY)), AreaCodeScheme.free())
                .limits(reader.limits())
                .table(source, BY_LENGTH);
        GridJsonException refused = catchThrowableOfType(GridJsonException.class, fresh::territory);
        assertThat(refused.problems())
                .allSatisfy(problem -> assertThat(problem.text(Language.ZH))
                        .doesNotContain("the row", "a quote", "a cell", "the column"));
        return refused.problems().stream()
                .map(problem -> problem.text(Language.EN))
                .toList();
    }

    private static AreaTableSource table(String name, String text) {
        return AreaTableSource.of(name, () -> bytes(text));
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
