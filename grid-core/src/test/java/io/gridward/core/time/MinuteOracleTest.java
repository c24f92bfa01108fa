package io.gridward.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The calendar says what a walk through every minute says. */
class MinuteOracleTest {
    static final long[] SEEDS = new Random(20260213).longs(40).toArray();

    private static final int QUESTIONS = 40;

    @ParameterizedTest
    @FieldSource("SEEDS")
    void deadline_randomCalendar_asCountedMinuteByMinute(long seed) {
        Random random = new Random(seed);
        RandomCalendar terms = RandomCalendar.of(random);
        MinuteOracle oracle = new MinuteOracle(terms);
        WorkCalendar calendar = terms.build();

        for (int i = 0; i < QUESTIONS; i++) {
            int start = start(random, terms, calendar, oracle);
            TimeLimit limit = limit(random);
            Optional<Instant> expected = oracle.due(start, limit).map(oracle::instant);

            Deadline deadline = calendar.deadline(oracle.instant(start), limit);

            assertThat(deadline)
                    .as("seed %d, %s, %s from %s", seed, terms, limit, local(oracle.instant(start), terms))
                    .isEqualTo(expected.map(at -> new Deadline(at, true))
                            .orElse(new Deadline(calendar.lastCovered(), false)));
        }
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void before_randomCalendar_asCountedMinuteByMinute(long seed) {
        Random random = new Random(~seed);
        RandomCalendar terms = RandomCalendar.of(random);
        MinuteOracle oracle = new MinuteOracle(terms);
        WorkCalendar calendar = terms.build();

        for (int i = 0; i < QUESTIONS; i++) {
            int end = start(random, terms, calendar, oracle) + 1;
            TimeLimit limit = limit(random);

            assertThat(calendar.beforeOrNull(oracle.instant(end), limit, Breaks.NONE))
                    .as("seed %d, %s, %s before %s", seed, terms, limit, local(oracle.instant(end), terms))
                    .isEqualTo(oracle.before(end, limit).map(oracle::instant).orElse(null));
        }
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void workingTime_randomCalendar_asCountedMinuteByMinute(long seed) {
        Random random = new Random(seed + 1);
        RandomCalendar terms = RandomCalendar.of(random);
        MinuteOracle oracle = new MinuteOracle(terms);
        WorkCalendar calendar = terms.build();

        for (int i = 0; i < QUESTIONS; i++) {
            int from = start(random, terms, calendar, oracle);
            int to = from + random.nextInt(oracle.lastCovered() - from + 1);

            assertThat(calendar.workingTime(oracle.instant(from), oracle.instant(to)))
                    .as("seed %d, %s, from %s to minute %d", seed, terms, local(oracle.instant(from), terms), to)
                    .isEqualTo(Duration.ofMinutes(oracle.workingMinutes(from, to)));
        }
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void pausedDeadline_randomCalendar_asCountedMinuteByMinute(long seed) {
        Random random = new Random(seed + 2);
        RandomCalendar terms = RandomCalendar.of(random);
        MinuteOracle oracle = new MinuteOracle(terms);
        WorkCalendar calendar = terms.build();

        for (int i = 0; i < QUESTIONS; i++) {
            int start = start(random, terms, calendar, oracle);
            TimeLimit limit = limit(random);
            List<int[]> pauses = pauses(random, start, terms, calendar, oracle);
            Optional<Instant> expected = oracle.due(start, limit, pauses).map(oracle::instant);

            Stopwatch watch = Stopwatch.start(calendar, TimeBudget.of(limit), oracle.instant(start));
            for (int[] pause : pauses) {
                Stopwatch paused = watch.paused(oracle.instant(pause[0]));
                Instant resumed = oracle.instant(pause[1]);
                watch = paused.resumed(resumed, paused.by(calendar).resumption(resumed));
            }

            String question = "seed %d, %s, %s from %s, %s"
                    .formatted(seed, terms, limit, local(oracle.instant(start), terms), local(watch.pauses(), terms));
            assertThat(new Deadline(watch.dueAt(), watch.measured()))
                    .as(question)
                    .isEqualTo(expected.map(at -> new Deadline(at, true))
                            .orElse(new Deadline(calendar.lastCovered(), false)));
            int asOf = start + random.nextInt(oracle.lastCovered() - start + 1);
            assertTime(question, limit, oracle, start, asOf, watch.by(calendar).consumed(oracle.instant(asOf)));
            if (expected.isPresent() && !expected.get().isAfter(calendar.lastCovered())) {
                int due = Math.max(asOf, oracle.minute(expected.get()));
                assertTime(
                        question, limit, oracle, asOf, due, watch.by(calendar).remaining(oracle.instant(asOf)));
            }
        }
    }

    private static void assertTime(
            String question, TimeLimit limit, MinuteOracle oracle, int from, int to, Optional<Duration> time) {
        boolean working = limit.unit() == LimitUnit.WORKING_HOUR || limit.unit() == LimitUnit.WORKING_DAY;
        int minutes = working ? oracle.workingMinutes(from, to) : oracle.minutes(from, to);
        assertThat(time).as("%s, minutes %d to %d", question, from, to).contains(Duration.ofMinutes(minutes));
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void pausedBefore_randomCalendar_asCountedMinuteByMinute(long seed) {
        Random random = new Random(~seed + 2);
        RandomCalendar terms = RandomCalendar.of(random);
        MinuteOracle oracle = new MinuteOracle(terms);
        WorkCalendar calendar = terms.build();

        for (int i = 0; i < QUESTIONS; i++) {
            int from = start(random, terms, calendar, oracle);
            List<int[]> pauses = pauses(random, from, terms, calendar, oracle);
            int end = Math.min(oracle.lastCovered(), from + 1 + random.nextInt(oracle.lastCovered() - from));
            TimeLimit limit = limit(random);
            oracle.pause(pauses);

            List<Pause> ledger = pauses.stream()
                    .map(pause -> new Pause(oracle.instant(pause[0]), oracle.instant(pause[1])))
                    .toList();

            assertThat(calendar.beforeOrNull(oracle.instant(end), limit, Breaks.of(ledger)))
                    .as(
                            "seed %d, %s, %s before %s, %s",
                            seed, terms, limit, local(oracle.instant(end), terms), local(ledger, terms))
                    .isEqualTo(oracle.before(end, limit).map(oracle::instant).orElse(null));
        }
    }

    /** Up to four pauses from a minute on, in order, some of them empty or touching, many at the edges of slots. */
    private static List<int[]> pauses(
            Random random, int from, RandomCalendar terms, WorkCalendar calendar, MinuteOracle oracle) {
        if (random.nextInt(3) == 0) {
            return slotsOfADay(random, from, terms, calendar, oracle);
        }
        int[] edges = new int[2 * random.nextInt(5)];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = random.nextInt(8) == 0 ? from : Math.max(from, start(random, terms, calendar, oracle));
            if (random.nextInt(4) == 0) {
                edges[i] = Math.max(
                        from,
                        oracle.minute(calendar.date(oracle.instant(edges[i]))
                                .atStartOfDay(terms.zone())
                                .toInstant()));
            }
        }
        Arrays.sort(edges);
        List<int[]> pauses = new ArrayList<>();
        for (int i = 0; i < edges.length; i += 2) {
            int begin = i > 0 && random.nextInt(6) == 0 ? edges[i - 1] : edges[i];
            pauses.add(new int[] {begin, edges[i + 1]});
        }
        return pauses;
    }

    /** Nearly all working time of one day, with gaps between the slots. */
    private static List<int[]> slotsOfADay(
            Random random, int from, RandomCalendar terms, WorkCalendar calendar, MinuteOracle oracle) {
        int near = Math.min(oracle.lastCovered() - 1, from + random.nextInt(5 * 24 * 60));
        LocalDate date = calendar.date(oracle.instant(near));
        List<int[]> pauses = new ArrayList<>();
        int free = from;
        for (Slot slot : terms.slots()) {
            int begin = minute(date, slot.startMinute(), terms, oracle) - random.nextInt(30);
            int end = minute(date, slot.endMinute(), terms, oracle)
                    + random.nextInt(60)
                    - (random.nextInt(8) == 0 ? 1 : 0);
            int[] pause = {Math.max(free, begin), Math.min(oracle.lastCovered(), Math.max(free, end))};
            pauses.add(pause);
            free = pause[1];
        }
        return pauses;
    }

    private static int minute(LocalDate date, int minuteOfDay, RandomCalendar terms, MinuteOracle oracle) {
        return oracle.minute(date.atStartOfDay()
                .plusMinutes(minuteOfDay)
                .atZone(terms.zone())
                .toInstant());
    }

    private static String local(List<Pause> pauses, RandomCalendar terms) {
        return pauses.stream()
                .map(pause -> local(pause.begunAt(), terms) + " to " + local(pause.endedAt(), terms))
                .toList()
                .toString();
    }

    /** A covered minute; every second one at the edge of a slot or of a day, where mistakes are made. */
    private static int start(Random random, RandomCalendar terms, WorkCalendar calendar, MinuteOracle oracle) {
        int any = oracle.firstCovered() + random.nextInt(oracle.lastCovered() - oracle.firstCovered());
        if (random.nextBoolean()) {
            return any;
        }
        Slot slot = terms.slots().get(random.nextInt(terms.slots().size()));
        int edge = oracle.minute(calendar.date(oracle.instant(any))
                        .atTime(random.nextBoolean() ? slot.startInclusive() : slot.endExclusive())
                        .atZone(terms.zone())
                        .toInstant())
                + random.nextInt(3)
                - 1;
        return Math.max(oracle.firstCovered(), Math.min(oracle.lastCovered() - 1, edge));
    }

    private static TimeLimit limit(Random random) {
        LimitUnit unit = LimitUnit.values()[random.nextInt(LimitUnit.values().length)];
        return TimeLimit.of(1 + random.nextInt(unit == LimitUnit.WORKING_HOUR ? 60 : 12), unit);
    }

    private static String local(Instant instant, RandomCalendar terms) {
        return instant.atZone(terms.zone()).toString();
    }
}
