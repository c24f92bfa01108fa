package io.gridward.examples.fivesystems;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.territory.Area;
import io.gridward.core.territory.Territory;
import io.gridward.core.time.WorkCalendar;
import io.gridward.json.GridJson;
import io.gridward.json.JsonSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

        for (String system : List.of("dagang", "qianjin")) {
            Territory territory =
                    GridJson.reader().territory(JsonSource.file(DOCUMENTS.resolve(system + "/territory.json")));
            for (Area area : territory.areas()) {
                if (!area.level().id().equals("grid")) {
                    String name = official.get(area.code().value());
                    assertThat(name).as("official name of %s", area).isNotNull();
                    assertThat(name.replace("居委会", "").replace("村委会", "村"))
                            .as("name of %s", area)
                            .isEqualTo(area.name().zh());
                }
            }
        }
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

    private static List<String[]> rows(Path file) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(",", -1)).toList();
        }
    }
}
