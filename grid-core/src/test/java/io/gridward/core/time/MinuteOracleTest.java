package io.gridward.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
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
