package io.gridward.examples.cityreplay;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.time.LimitUnit;
import io.gridward.core.time.Schedule;
import io.gridward.core.time.Stopwatch;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import io.gridward.examples.cityreplay.city.Survey;
import io.gridward.examples.cityreplay.city.TargetRule;
import io.gridward.examples.cityreplay.city.TargetRules;
import io.gridward.examples.cityreplay.replay.Figures;
import io.gridward.examples.cityreplay.replay.Replay;
import io.gridward.examples.cityreplay.source.Leftovers;
import io.gridward.examples.cityreplay.source.Request;
import io.gridward.examples.cityreplay.source.RequestFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Boston's requests of the summer of 2011 and the targets recorded with them. Runs where that data is. */
class BostonSharedDataTest {
    private static final Path DATA = Path.of("../../../shared/data/boston311");
    private static final Pattern RULE = Pattern.compile(
            "\"type\": \"([^\"]+)\",\\s+\"department\": \"[^\"]+\",\\s+\"unit\": \"(BUSINESS|CALENDAR)_DAYS\",\\s+\"n\": (\\d+)");

    private static final RequestFile FILE = RequestFile.recognised(DATA.resolve("boston_2011q3.csv.gz"));
    private static final List<Request> REQUESTS = new ArrayList<>();
    /** Limits derived once, and not by this program. */
    private static final Map<String, TimeLimit> LIMITS = new HashMap<>();

    private static Survey survey;

    @BeforeAll
    static void read() throws IOException {
        Matcher rules = RULE.matcher(Files.readString(DATA.resolve("derived_sla_rules_2011q3.json")));
        while (rules.find()) {
            LimitUnit unit = rules.group(2).equals("BUSINESS") ? LimitUnit.WORKING_DAY : LimitUnit.DAY;
            LIMITS.put(rules.group(1), TimeLimit.of(Integer.parseInt(rules.group(3)), unit));
        }
        Leftovers leftovers = new Leftovers();
        FILE.read(leftovers, REQUESTS::add);
        survey = Survey.of(FILE);
        assertThat(leftovers.counts()).isEmpty();
        assertThat(LIMITS).hasSize(84);
        assertThat(REQUESTS).hasSize(31_828);
    }

    @Test
    void replay_agreesWithTheRecordedTargetsAndLabels() {
        Figures figures = Replay.play(FILE, survey, done -> {});

        Figures.Targets targets = figures.targets();
        Figures.Lateness lateness = figures.lateness();
        System.out.printf(
                Locale.ROOT,
                "Boston: %,d of %,d targets (%.2f %%), lateness as recorded on %,d of %,d rows, %,d hand-ups, %.1f s%n",
                targets.reproduced(),
                targets.compared(),
                100.0 * targets.reproduced() / targets.compared(),
                lateness.same(),
                lateness.closedWithTarget(),
                figures.handedUp(),
                figures.work().took().toMillis() / 1000.0);
        assertThat(figures.course().refused())
                .as("%s", figures.course().refusals())
                .isZero();
        assertThat(figures.rows().played()).isEqualTo(31_828);
        assertThat(targets).isEqualTo(new Figures.Targets(26_815, 26_763, 26_463));
        assertThat((double) targets.reproduced() / targets.compared()).isGreaterThanOrEqualTo(0.987);
        assertThat(lateness.labelled()).isEqualTo(25_101).isEqualTo(lateness.labelsKept());
        assertThat(lateness.closedWithTarget()).isEqualTo(25_183);
        assertThat((double) lateness.same() / lateness.closedWithTarget()).isGreaterThanOrEqualTo(0.995);
        assertThat(figures.course().closed()).isEqualTo(30_081);
        assertThat(figures.course().open()).isEqualTo(1_747);
    }

    @Test
    void limits_areThoseDerivedElsewhereOrGiveAsManyTargets() {
        Map<String, int[]> derived = new HashMap<>();
        for (Request request : REQUESTS) {
            TimeLimit limit = LIMITS.get(request.type());
            if (limit != null && request.due() != null) {
                derived.computeIfAbsent(request.type(), type -> new int[1])[0] += isGiven(request, limit) ? 1 : 0;
            }
        }

        assertThat(survey.rules()).containsKeys(LIMITS.keySet().toArray(String[]::new));
        derived.forEach((type, reproduced) -> {
            TargetRule found = survey.rules().get(type);
            assertThat(found.reproduced())
                    .as("%s: %s, derived %s", type, found, LIMITS.get(type))
                    .isGreaterThanOrEqualTo(reproduced[0]);
        });
    }

    @Test
    void targets_ofTheDerivedRules_areThoseRecorded() {
        Map<String, int[]> kinds = new TreeMap<>();
        int[] all = new int[2];
        for (Request request : REQUESTS) {
            TimeLimit limit = LIMITS.get(request.type());
            if (limit == null || request.due() == null) {
                continue;
            }
            String kind = limit.unit() == LimitUnit.WORKING_DAY ? "working days" : "calendar days";
            for (int[] counts : List.of(all, kinds.computeIfAbsent(kind, each -> new int[2]))) {
                counts[0]++;
                counts[1] += isGiven(request, limit) ? 1 : 0;
            }
        }

        assertThat(kinds.get("calendar days")).containsExactly(5_690, 5_608);
        assertThat(kinds.get("working days")).containsExactly(21_031, 20_813);
        assertThat(all).containsExactly(26_721, 26_421);
    }

    @Test
    void late_onEveryLabelledRow_isClosedAfterItsTarget() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Request request : REQUESTS) {
            Instant due = request.due();
            Instant closed = request.closed();
            if (due == null || closed == null) {
                continue;
            }
            boolean late = !promised(request.opened(), due).stopped(closed).onTime(closed);
            // What is closed without a label was closed late.
            assertThat(late).as("%s", request).isEqualTo(request.label() == null || request.label());
            assertThat(late).isEqualTo(request.recordedLate().orElseThrow());
            counts.merge(String.valueOf(request.label()), 1, Integer::sum);
        }

        assertThat(counts).isEqualTo(Map.of("false", 20_356, "true", 4_745, "null", 82));
    }

    private static boolean isGiven(Request request, TimeLimit limit) {
        return TargetRules.isAbout(request.due(), survey.calendar().due(request.opened(), limit));
    }

    /** A clock that stands as recorded; of a few rows the target lies before the request was opened. */
    private static Stopwatch promised(Instant opened, Instant target) {
        Instant start = target.isBefore(opened) ? target : opened;
        return Stopwatch.recorded(
                        TimeBudget.of(TimeLimit.parse("1wd")),
                        start,
                        new Schedule(survey.calendar().id(), target, true, List.of()))
                .promised(true)
                .build();
    }
}
