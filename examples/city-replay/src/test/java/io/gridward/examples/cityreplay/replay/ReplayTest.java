package io.gridward.examples.cityreplay.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.time.TimeLimit;
import io.gridward.core.time.WorkCalendar;
import io.gridward.examples.cityreplay.Golden;
import io.gridward.examples.cityreplay.city.Survey;
import io.gridward.examples.cityreplay.source.ColumnMapping;
import io.gridward.examples.cityreplay.source.Leftovers;
import io.gridward.examples.cityreplay.source.MappingReader;
import io.gridward.examples.cityreplay.source.Request;
import io.gridward.examples.cityreplay.source.RequestFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the desk makes of a file, beside the same worked out row by row without one. */
class ReplayTest {
    private final ColumnMapping mapping =
            MappingReader.find(Golden.file("lakeside.mapping").toString());

    @TempDir
    Path folder;

    @Test
    void latenessAndHandUps_areThoseWorkedOutByTheCalendarAlone() throws IOException {
        RequestFile file = file(lines());
        Survey survey = Survey.of(file);
        WorkCalendar calendar = survey.calendar();
        Map<String, Long> handUps = new HashMap<>();
        long[] late = new long[2];
        file.read(new Leftovers(), request -> {
            TimeLimit limit = survey.rules().containsKey(request.type())
                    ? survey.rules().get(request.type()).limit()
                    : mapping.policy().otherwise();
            Instant end = request.closed() == null ? survey.last() : request.closed();
            Instant due = calendar.due(request.opened(), limit);
            if (due.isBefore(end)) {
                late[0]++;
                late[1] += request.closed() == null ? 1 : 0;
                up(request, 1, handUps);
                if (calendar.due(due, mapping.policy().step()).isBefore(end)) {
                    up(request, 2, handUps);
                }
            }
        });

        Figures figures = Replay.play(file, survey, done -> {});

        assertThat(late[0]).isPositive();
        assertThat(figures.lateness().late()).isEqualTo(late[0]);
        assertThat(figures.lateness().lateAndOpen()).isEqualTo(late[1]);
        Map<String, Long> counted = new HashMap<>();
        figures.handUps()
                .forEach((level, months) -> counted.put(
                        level,
                        months.values().stream().mapToLong(Long::longValue).sum()));
        assertThat(counted).isEqualTo(handUps);
    }

    /** The levels of the town, lowest first: block, side, city. */
    private static void up(Request request, int times, Map<String, Long> handUps) {
        int reached = request.places().size() - times;
        if (reached >= 0) {
            handUps.merge(reached == 0 ? MappingReader.CITY_LEVEL : "side", 1L, Long::sum);
        }
    }

    @Test
    void orderOfTheRows_changesNothing() throws IOException {
        List<String> lines = lines();
        RequestFile inOrder = file(lines);
        Figures expected = Replay.play(inOrder, Survey.of(inOrder), done -> {});
        for (int seed = 0; seed < 5; seed++) {
            List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
            Collections.shuffle(rows, new Random(seed));
            rows.add(0, lines.get(0));
            RequestFile shuffled = file(rows);

            Figures figures = Replay.play(shuffled, Survey.of(shuffled), done -> {});

            assertThat(figures.course().refused()).as("seed %d", seed).isZero();
            assertThat(figures.targets()).as("seed %d", seed).isEqualTo(expected.targets());
            assertThat(figures.lateness()).as("seed %d", seed).isEqualTo(expected.lateness());
            assertThat(figures.handUps()).as("seed %d", seed).isEqualTo(expected.handUps());
            assertThat(figures.backlog()).as("seed %d", seed).isEqualTo(expected.backlog());
        }
    }

    @Test
    void numberOfAClosedRequest_mayComeAgain() throws IOException {
        RequestFile file = file(List.of(
                lines().get(0),
                "N1,Lamp out,Lamps,,,01.02.2024 10:00,,02.02.2024 10:00,",
                "N1,Lamp out,Lamps,,,02.02.2024 10:00,,,",
                "N1,Lamp out,Lamps,,,03.02.2024 10:00,,,"));

        Figures figures = Replay.play(file, Survey.of(file), done -> {});

        assertThat(figures.rows().played()).isEqualTo(2);
        assertThat(figures.rows().unusable()).hasSize(1);
        assertThat(figures.course().refused()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2024, month, 2024-03", "2032, quarter, 2024 Q1", "2040, year, 2024"})
    void handUps_ofALongTime_areCountedInLongerStretches(int lastYear, String unit, String first) throws IOException {
        List<String> rows = new ArrayList<>(List.of(lines().get(0)));
        for (int year = 2024; year <= lastYear; year += 2) {
            rows.add("Y" + year + ",Bench,Lamps,Hill,3,01.03." + year + " 10:00,,01.06." + year + " 10:00,");
        }
        RequestFile file = file(rows);

        HandUps up = HandUps.of(Replay.play(file, Survey.of(file), done -> {}));

        assertThat(up.unit()).isEqualTo(unit);
        assertThat(up.levels()).containsExactly("side", "city");
        assertThat(up.stretches().get(0).label()).isEqualTo(first);
        assertThat(up.stretches().stream().mapToLong(HandUps.Stretch::sum).sum())
                .isEqualTo(2L * (rows.size() - 1));
    }

    /** The town without its last row, whose number is still open. */
    private static List<String> lines() throws IOException {
        List<String> lines = Files.readAllLines(Golden.file("lakeside.csv"));
        return lines.subList(0, lines.size() - 1);
    }

    private RequestFile file(List<String> lines) throws IOException {
        return RequestFile.with(Files.write(folder.resolve("town.csv"), lines), mapping);
    }
}
