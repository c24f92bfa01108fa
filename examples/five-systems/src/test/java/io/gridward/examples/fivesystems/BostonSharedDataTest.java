package io.gridward.examples.fivesystems;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.time.LimitUnit;
import io.gridward.core.time.Schedule;
import io.gridward.core.time.Stopwatch;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import io.gridward.core.time.WorkCalendar;
import io.gridward.json.GridJson;
import io.gridward.json.JsonSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Boston's requests of the summer of 2011 and the targets recorded with them. Runs where that data is. */
class BostonSharedDataTest {
    private static final Path DATA = Path.of("../../../shared/data/boston311");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final Pattern RULE = Pattern.compile(
            "\"type\": \"([^\"]+)\",\\s+\"department\": \"[^\"]+\",\\s+\"unit\": \"(BUSINESS|CALENDAR)_DAYS\",\\s+\"n\": (\\d+)");
    /** The clocks of the source differ by a few seconds. */
    private static final Duration JITTER = Duration.ofSeconds(60);

    /** As the rules were derived: no holidays, 17:00 the latest that counts for the day. */
    private static final WorkCalendar BOSTON = GridJson.reader().calendar(JsonSource.of("boston.json", """
            {
              "calendar": "boston",
              "zone": "America/New_York",
              "dayCount": "same-time",
              "rollRule": "opening-after-close",
              "slots": ["08:30-17:00"],
              "workingWeekdays": ["monday", "tuesday", "wednesday", "thursday", "friday"],
              "covers": { "from": "2011-01-01", "to": "2013-12-31" },
              "closed": [],
              "makeUpWorkdays": []
            }
            """));

    private static final List<Request> REQUESTS = new ArrayList<>();
    private static final Map<String, TimeLimit> LIMITS = new HashMap<>();

    private record Request(
            String type, Instant opened, Optional<Instant> target, Optional<Instant> closed, String label) {}

    @BeforeAll
    static void read() throws IOException {
        Matcher rules = RULE.matcher(Files.readString(DATA.resolve("derived_sla_rules_2011q3.json")));
        while (rules.find()) {
            LimitUnit unit = rules.group(2).equals("BUSINESS") ? LimitUnit.WORKING_DAY : LimitUnit.DAY;
            LIMITS.put(rules.group(1), TimeLimit.of(Integer.parseInt(rules.group(3)), unit));
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(DATA.resolve("boston_2011q3.csv.gz"))),
                StandardCharsets.UTF_8))) {
            List<String> head = List.of(lines.readLine().split(",", -1));
            lines.lines()
                    .map(line -> line.split(",", -1))
                    .forEach(row -> REQUESTS.add(new Request(
                            row[head.indexOf("type")],
                            instant(row[head.indexOf("open_dt")]).orElseThrow(),
                            instant(row[head.indexOf("target_dt")]),
                            instant(row[head.indexOf("closed_dt")]),
                            row[head.indexOf("ontime")])));
        }
    }

    @Test
    void targets_ofTheDerivedRules_areThoseRecorded() {
        Map<String, int[]> kinds = new TreeMap<>();
        int[] all = new int[2];
        for (Request request : REQUESTS) {
            TimeLimit limit = LIMITS.get(request.type());
            if (limit == null || request.target().isEmpty()) {
                continue;
            }
            Duration off = Duration.between(
                    BOSTON.due(request.opened(), limit), request.target().get());
            int reproduced = off.abs().compareTo(JITTER) <= 0 ? 1 : 0;
            for (int[] counts : List.of(all, kinds.computeIfAbsent(kind(limit), kind -> new int[2]))) {
                counts[0]++;
                counts[1] += reproduced;
            }
        }

        print(kinds, all);
        assertThat(LIMITS).hasSize(84);
        assertThat(REQUESTS).hasSize(31_828);
        assertThat(kinds.get("calendar days")).containsExactly(5_690, 5_608);
        assertThat(kinds.get("working days")).containsExactly(21_031, 20_813);
        assertThat(all).containsExactly(26_721, 26_421);
        assertThat((double) all[1] / all[0]).isGreaterThanOrEqualTo(0.987);
    }

    @Test
    void late_onEveryLabelledRow_isClosedAfterItsTarget() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Request request : REQUESTS) {
            if (request.target().isEmpty() || request.closed().isEmpty()) {
                continue;
            }
            Stopwatch watch = promised(request.opened(), request.target().get())
                    .stopped(request.closed().get());
            boolean onTime = watch.onTime(request.closed().get());
            // What is closed without a label was closed late.
            String label = request.label().isEmpty() ? "OVERDUE" : request.label();
            assertThat(onTime ? "ONTIME" : "OVERDUE").as("%s", request).isEqualTo(label);
            counts.merge(request.label(), 1, Integer::sum);
        }

        assertThat(counts).isEqualTo(Map.of("ONTIME", 20_356, "OVERDUE", 4_745, "", 82));
    }

    /** A clock that stands as recorded; of a few rows the target lies before the request was opened. */
    private static Stopwatch promised(Instant opened, Instant target) {
        Instant start = target.isBefore(opened) ? target : opened;
        return Stopwatch.recorded(
                        TimeBudget.of(TimeLimit.parse("1wd")),
                        start,
                        new Schedule(BOSTON.id(), target, true, List.of()))
                .promised(true)
                .build();
    }

    private static String kind(TimeLimit limit) {
        return limit.unit() == LimitUnit.WORKING_DAY ? "working days" : "calendar days";
    }

    private static void print(Map<String, int[]> kinds, int[] all) {
        System.out.printf(Locale.ROOT, "%-14s %8s %11s %8s%n", "Boston", "targets", "reproduced", "share");
        kinds.forEach(BostonSharedDataTest::print);
        print("all", all);
    }

    private static void print(String kind, int[] counts) {
        System.out.printf(
                Locale.ROOT, "%-14s %,8d %,11d %7.2f%%%n", kind, counts[0], counts[1], 100.0 * counts[1] / counts[0]);
    }

    private static Optional<Instant> instant(String local) {
        return local.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        LocalDateTime.parse(local, TIME).atZone(BOSTON.zone()).toInstant());
    }
}
