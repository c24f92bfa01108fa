package io.gridward.examples.fivesystems;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.finding.BilingualText;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.AreaCodeScheme;
import io.gridward.core.territory.ChangeKind;
import io.gridward.core.territory.ChangeSet;
import io.gridward.core.territory.Level;
import io.gridward.core.territory.LevelScheme;
import io.gridward.core.territory.Succession;
import io.gridward.core.territory.Territory;
import io.gridward.core.territory.TerritoryChange;
import io.gridward.core.territory.TerritoryHistory;
import io.gridward.json.AreaTableReader;
import io.gridward.json.AreaTableSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Six provinces as published for 2022 and 2023, and what changed between. Runs where that data is. */
class DivisionsSharedDataTest {
    private static final Path DATA = Path.of("../../../shared/data/cn_divisions");
    private static final List<String> FILES =
            List.of("level1_provinces", "level2_cities", "level3_areas", "level4_streets", "level5_villages");
    /** The cut-off of the edition of 2023. */
    private static final LocalDate CUT_OFF = LocalDate.parse("2023-06-30");

    private static final LevelScheme LEVELS = LevelScheme.of(List.of(
            level("province", "省"),
            level("city", "市"),
            level("county", "县"),
            level("street", "街道"),
            level("village", "村社")));

    private static final Map<String, long[]> PROGRESS = new HashMap<>();
    private static Territory newer;
    private static Territory older;
    private static ChangeSet published;

    @BeforeAll
    static void read() throws IOException {
        newer = load();
        List<String[]> changes = rows("changes_2022_to_2023");
        published = published(changes);
        older = olderOf(changes);
    }

    @Test
    void tables_ofAllLevels_areReadWithNamesCodesAndCounts() throws IOException {
        assertThat(newer.areas()).hasSize(177_560);
        int beyondTheBasicPlane = 0;
        for (int depth = 0; depth < FILES.size(); depth++) {
            List<String[]> rows = rows(FILES.get(depth));
            Level level = LEVELS.levels().get(depth);
            assertThat(newer.areasAt(level)).as("%s", level).hasSize(rows.size());
            assertThat(PROGRESS.get(FILES.get(depth))[0])
                    .as("rows of %s", level)
                    .isEqualTo(rows.size());
            for (String[] row : rows) {
                Area area = newer.area(AreaCode.of(row[0]));
                assertThat(area.name().zh()).isEqualTo(row[1]);
                assertThat(area.level()).isEqualTo(level);
                assertThat(area.parent()).isEqualTo(row[2].isEmpty() ? null : AreaCode.of(row[2]));
                boolean beyond = row[1].codePoints().anyMatch(each -> each > 0xFFFF);
                beyondTheBasicPlane += beyond ? 1 : 0;
            }
        }
        // Of the three in the country the other two lie elsewhere.
        assertThat(beyondTheBasicPlane).isEqualTo(1);
        assertThat(PROGRESS.get("level5_villages")[1]).isGreaterThan(5_000_000);
        assertThat(PROGRESS.get("level5_villages")[2]).isGreaterThan(50);
    }

    @Test
    void published_changes_appliedToTheOlderTree_giveTheNewer() {
        assertThat(published.changes()).hasSize(13_036);
        assertThat(published.review(older)).isEmpty();

        Territory changed = published.applyTo(older);

        assertThat(byCode(changed)).isEqualTo(byCode(newer));
        assertThat(sorted(changed)).isEqualTo(sorted(newer));
    }

    @Test
    void diff_ofOlderAndNewer_isThePublishedChangesAndTheOrder_andGivesExactlyTheNewer() {
        ChangeSet diff = ChangeSet.between(older, newer, CUT_OFF);

        assertThat(diff.changes().stream().filter(change -> change.kind() != ChangeKind.REORDER))
                .containsExactlyElementsOf(published.changes());
        assertThat(diff.applyTo(older)).isEqualTo(newer);
        assertThat(ChangeSet.between(newer, older, CUT_OFF).applyTo(newer)).isEqualTo(older);
        assertThat(ChangeSet.between(newer, newer, CUT_OFF).isEmpty()).isTrue();
    }

    @Test
    void successors_ofEveryOlderArea_areItselfOrWhatItLayIn() {
        TerritoryHistory history = TerritoryHistory.startingWith(older).revised(published);
        Set<AreaCode> retired = new HashSet<>();
        published.changes().stream()
                .filter(TerritoryChange.Retire.class::isInstance)
                .forEach(change -> retired.addAll(change.changed()));

        for (Area area : older.areas()) {
            Succession succession = history.successors(area.code(), LocalDate.MIN, CUT_OFF);
            AreaCode expected = area.code();
            while (retired.contains(expected)) {
                expected = older.area(expected).parent();
            }
            assertThat(succession.areas()).as("%s", area).hasSize(1);
            assertThat(succession.areas().get(0).code()).as("%s", area).isEqualTo(expected);
            assertThat(history.home(area.code(), LocalDate.MIN, CUT_OFF).note().isPresent())
                    .as("%s", area)
                    .isEqualTo(retired.contains(area.code()));
        }
        assertThat(retired).hasSizeGreaterThan(1_000);
    }

    private static Territory load() {
        AreaTableReader reader = AreaTableReader.of(LEVELS, scheme()).progress((table, rows, bytes) -> {
            long[] last = PROGRESS.computeIfAbsent(table, name -> new long[3]);
            assertThat(rows).isGreaterThanOrEqualTo(last[0]);
            assertThat(bytes).isGreaterThanOrEqualTo(last[1]);
            PROGRESS.put(table, new long[] {rows, bytes, last[2] + 1});
        });
        for (int depth = 0; depth < FILES.size(); depth++) {
            Path file = DATA.resolve(FILES.get(depth) + ".csv.gz");
            reader.table(
                    AreaTableSource.of(FILES.get(depth), () -> new GZIPInputStream(Files.newInputStream(file))),
                    LEVELS.levels().get(depth));
        }
        return reader.territory();
    }

    /** The changes as published: what has another code there was removed and added. */
    private static ChangeSet published(List<String[]> rows) {
        List<TerritoryChange> changes = new ArrayList<>();
        for (String[] row : rows) {
            AreaCode code = AreaCode.of(row[2]);
            changes.add(
                    switch (row[1]) {
                        case "ADDED" -> new TerritoryChange.Add(area(row, row[4]));
                        case "REMOVED" -> new TerritoryChange.Retire(code);
                        default -> new TerritoryChange.Rename(code, BilingualText.same(row[4]));
                    });
        }
        return ChangeSet.of(CUT_OFF, changes);
    }

    private static Territory olderOf(List<String[]> rows) {
        Map<AreaCode, Area> areas = new TreeMap<>();
        newer.areas().forEach(area -> areas.put(area.code(), area));
        for (String[] row : rows) {
            AreaCode code = AreaCode.of(row[2]);
            switch (row[1]) {
                case "ADDED" -> areas.remove(code);
                case "REMOVED" -> areas.put(code, area(row, row[3]));
                default ->
                    areas.compute(
                            code,
                            (same, area) -> area.toBuilder()
                                    .name(BilingualText.same(row[3]))
                                    .build());
            }
        }
        return Territory.of(LEVELS, scheme(), List.copyOf(areas.values()));
    }

    private static Area area(String[] row, String name) {
        Level level = LEVELS.levels().get(Integer.parseInt(row[0]) - 1);
        return Area.of(AreaCode.of(row[2]), level, BilingualText.same(name), AreaCode.of(row[5]));
    }

    private static Territory sorted(Territory territory) {
        return Territory.of(
                LEVELS,
                scheme(),
                territory.areas().stream()
                        .sorted(Comparator.comparing(Area::code))
                        .toList());
    }

    private static Map<AreaCode, Area> byCode(Territory territory) {
        Map<AreaCode, Area> areas = new HashMap<>();
        territory.areas().forEach(area -> areas.put(area.code(), area));
        return areas;
    }

    private static AreaCodeScheme scheme() {
        return AreaCodeScheme.prefixed(Map.of("province", 2, "city", 4, "county", 6, "street", 9, "village", 12));
    }

    private static Level level(String id, String name) {
        return new Level(id, BilingualText.same(name));
    }

    private static List<String[]> rows(String file) throws IOException {
        Path path = DATA.resolve(file + ".csv.gz");
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(",", -1)).toList();
        }
    }
}
