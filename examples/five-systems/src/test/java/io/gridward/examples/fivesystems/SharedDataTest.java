package io.gridward.examples.fivesystems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import io.gridward.core.time.WorkCalendar;
import io.gridward.json.GridJson;
import io.gridward.json.GridJsonException;
import io.gridward.json.JsonSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** The example's places and holidays beside the public data they were taken from. Runs where that data is. */
class SharedDataTest {
    private static final Path DATA = Path.of("../../../shared/data");
    private static final Path DOCUMENTS = Path.of("src/main/resources/io/gridward/examples/fivesystems");

    @Test
    void places_bearTheNamesAndCodesOfTheStatisticsBureau() throws IOException {
        Map<String, String> official = new HashMap<>();
        for (String file : List.of("level3_areas", "level4_streets", "level5_villages")) {
            rows(DATA.resolve("cn_divisions/" + file + ".csv.gz")).forEach(row -> official.put(row[0], row[1]));
        }

        for (String system : Place.BUILT_IN) {
            Territory territory =
                    GridJson.reader().territory(JsonSource.file(DOCUMENTS.resolve(system + "/territory.json")));
            for (Area area : territory.areas()) {
                if (Set.of("district", "street", "community")
                        .contains(area.level().id())) {
                    String name = official.get(area.code().value());
                    assertThat(name).as("official name of %s", area).isNotNull();
                    assertThat(stem(name))
                            .as("name of %s", area)
                            .isEqualTo(stem(area.name().zh()));
                }
            }
        }
    }

    /** Names are published with the suffix of the committee, in several spellings, and mostly without 社区. */
    private static String stem(String name) {
        return name.replaceFirst("(居民委员会|居委会+|村民委员会|村委会)$", "").replaceFirst("(社区|村)$", "");
    }

    @Test
    void figuresOfTheNationalCodes_areThoseOfTheData() throws IOException {
        List<String> codes = new ArrayList<>();
        for (String file : List.of("level4_streets", "level5_villages")) {
            rows(DATA.resolve("cn_divisions/" + file + ".csv.gz")).forEach(row -> codes.add(row[0]));
        }

        assertThat(within(codes, "371171007", 12)).isEqualTo(46);
        assertThat(within(codes, "370213003", 12)).isEqualTo(14);
        assertThat(within(codes, "230804", 9)).isEqualTo(5);
        assertThat(within(codes, "120116051", 12)).isEqualTo(35);
        assertThat(within(codes, "410102", 9)).isEqualTo(14);
        Territory zhongyuan =
                GridJson.reader().territory(JsonSource.file(DOCUMENTS.resolve("zhongyuan/territory.json")));
        assertThat(zhongyuan.areasAt(zhongyuan.levels().levels().get(1)))
                .hasSize(8)
                .allSatisfy(street -> assertThat(within(codes, street.code().value(), 12))
                        .isEqualTo(zhongyuan.children(street).size()));
    }

    private static long within(List<String> codes, String prefix, int length) {
        return codes.stream()
                .filter(code -> code.length() == length && code.startsWith(prefix))
                .count();
    }

    @Test
    void sixProvinces_readAsOneTerritory_areAllThere() throws IOException {
        Territory territory = GridJson.reader().territory(JsonSource.of("provinces.json", provinces("")));

        assertThat(territory.areas()).hasSize(177_560);
        Area chongyangli = territory.area(AreaCode.of("120116051005"));
        assertThat(territory.ancestors(chongyangli))
                .extracting(area -> area.code().value())
                .containsExactly("120116051", "120116", "1201", "12");
    }

    @Test
    void sixProvinces_everyCommunityUnderAnUnknownParent_areRefusedWithinBounds() throws IOException {
        JsonSource broken = JsonSource.of("provinces.json", provinces("0"));

        assertThatThrownBy(() -> GridJson.reader().territory(broken))
                .isInstanceOfSatisfying(
                        GridJsonException.class,
                        // The default of 200 problems, and one that says how many more there are.
                        refused -> assertThat(refused.problems()).hasSize(201));
    }

    @Test
    void dagang_hasTheThirtyFourCommunitiesOfTheReport() {
        Territory territory = GridJson.reader().territory(JsonSource.file(DOCUMENTS.resolve("dagang/territory.json")));

        assertThat(territory.areas().stream().filter(area -> area.level().id().equals("community")))
                .hasSize(34);
    }

    @Test
    void calendar_hasEveryPublishedHolidayAndMakeUpWorkday() throws IOException {
        WorkCalendar calendar = GridJson.reader().calendar(JsonSource.file(DOCUMENTS.resolve("china-calendar.json")));
        Map<LocalDate, String> published = new HashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(DATA.resolve("cn_calendar/cn_holidays.csv"))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(row -> published.put(LocalDate.parse(row[0]), row[1]));
        }
        LocalDate last = published.keySet().stream().max(LocalDate::compareTo).orElseThrow();

        for (LocalDate day = calendar.from(); !day.isAfter(last); day = day.plusDays(1)) {
            String kind = published.getOrDefault(day, "");
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            boolean working = kind.equals("MAKEUP_WORKDAY") || !weekend && !kind.equals("HOLIDAY");
            assertThat(calendar.isWorkingDay(day)).as("%s", day).isEqualTo(working);
        }
    }

    /** The published divisions as a document; a suffix spoils the parent's code of every community. */
    private static String provinces(String parentSuffix) throws IOException {
        List<String> levels = List.of("province", "city", "county", "street", "community");
        List<String> files =
                List.of("level1_provinces", "level2_cities", "level3_areas", "level4_streets", "level5_villages");
        List<String> areas = new ArrayList<>();
        for (int depth = 0; depth < levels.size(); depth++) {
            String suffix = depth == levels.size() - 1 ? parentSuffix : "";
            for (String[] row : rows(DATA.resolve("cn_divisions/" + files.get(depth) + ".csv.gz"))) {
                String parent = depth == 0 ? "" : ", \"parent\": \"" + row[2] + suffix + "\"";
                areas.add("{\"code\": \"" + row[0] + "\", \"level\": \"" + levels.get(depth) + "\", \"name\": \""
                        + row[1] + "\"" + parent + "}");
            }
        }
        String levelList = levels.stream()
                .map(level -> "{\"id\": \"" + level + "\", \"name\": \"" + level + "\"}")
                .collect(Collectors.joining(", "));
        return "{\"territory\": \"six-provinces\", \"levels\": [" + levelList + "],"
                + " \"codes\": {\"lengths\": {\"province\": 2, \"community\": 12}, \"parent\": \"prefix\"},"
                + " \"areas\": [\n" + String.join(",\n", areas) + "\n]}";
    }

    private static List<String[]> rows(Path file) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(",", -1)).toList();
        }
    }
}
