package io.gridward.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What holds for every stopwatch, over random calendars, budgets, pauses and late ticks. */
class StopwatchLawsTest {
    static final long[] SEEDS = new Random(20260304).longs(300).toArray();

    @ParameterizedTest
    @FieldSource("SEEDS")
    void time_usedAndPaused_isTheTimeSinceTheStart(long seed) {
        Course course = new Course(seed);
        for (int i = 0; i < 12; i++) {
            course.pauseOrResume();
            Instant asOf = course.now.plusSeconds(course.random.nextInt(3 * 86_400));
            Stopwatch watch = course.watch;
            Measurement time = watch.by(course.calendar);
            LimitUnit unit = watch.budget().limit().unit();
            if (unit != LimitUnit.WORKING_HOUR && unit != LimitUnit.WORKING_DAY) {
                assertThat(time.consumed(asOf).orElseThrow().plus(watch.pausedTime(asOf)))
                        .as("seed %d, %s, as of %s", seed, watch, asOf)
                        .isEqualTo(Duration.between(watch.startedAt(), asOf));
            }
            Optional<Duration> limit = hours(watch.budget().limit());
            if (limit.isPresent() && watch.onTime(asOf)) {
                assertThat(time.consumed(asOf)
                                .flatMap(used -> time.remaining(asOf).map(used::plus)))
                        .as("seed %d, %s, used and left as of %s", seed, watch, asOf)
                        .matches(sum -> sum.isEmpty() || sum.equals(limit));
            }
        }
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void pause_ofNoLength_changesNothing(long seed) {
        Course course = new Course(seed);
        for (int i = 0; i < 8; i++) {
            course.randomAct();
            if (!course.watch.isPaused()) {
                Stopwatch same = course.resumed(course.watch.paused(course.now), course.now);
                assertThat(same.schedule())
                        .as("seed %d, %s, paused for nothing at %s", seed, course.watch, course.now)
                        .isEqualTo(course.watch.schedule());
            }
        }
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void pauses_thatTouch_areOne(long seed) {
        Course course = new Course(seed);
        for (int i = 0; i < 8; i++) {
            course.randomAct();
            if (!course.watch.isPaused()) {
                Instant middle = course.later();
                Instant end = middle.plusSeconds(60L * course.random.nextInt(5_000));
                Stopwatch paused = course.watch.paused(course.now);

                Stopwatch two = course.resumed(course.resumed(paused, middle).paused(middle), end);

                assertThat(two.schedule())
                        .as("seed %d, %s, paused at %s, %s and to %s", seed, course.watch, course.now, middle, end)
                        .isEqualTo(course.resumed(paused, end).schedule());
                assertThat(two.pauses()).hasSize(course.watch.pauses().size() + 2);
            }
        }
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void pause_neverBringsTheDueInstantForward(long seed) {
        Course course = new Course(seed);
        for (int i = 0; i < 12; i++) {
            Instant before = course.watch.dueAt();
            course.randomAct();
            assertThat(course.watch.dueAt())
                    .as("seed %d, %s at %s", seed, course.watch, course.now)
                    .isAfterOrEqualTo(before);
        }
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void rungs_overPausesAndLateTicks_comeExactlyOnceEach(long seed) {
        Course course = new Course(seed);
        for (int i = 0; i < 40; i++) {
            course.randomAct();
            assertThat(course.watch.pending())
                    .as("seed %d, %s falls silent", seed, course.watch)
                    .isNotEmpty();
        }
        course.settle();

        List<String> labels = course.fired.stream().map(Rung::label).toList();
        assertThat(labels).as("seed %d, %s", seed, course.watch).doesNotHaveDuplicates();
        List<Integer> afterWarning = course.fired.stream()
                .filter(rung -> rung.kind() != Rung.Kind.WARN)
                .map(Rung::number)
                .toList();
        assertThat(afterWarning)
                .as("seed %d, %s, each in its turn, none left out", seed, course.fired)
                .hasSizeGreaterThan(course.watch.budget().overdue().size())
                .isEqualTo(ascending(afterWarning.size()));
        assertThat(labels.contains("warn") || !course.warns)
                .as("seed %d, %s, warned", seed, course.fired)
                .isTrue();
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void rungs_overNewDueInstants_comeExactlyOnceForEach(long seed) {
        Course course = new Course(seed);
        for (int i = 0; i < 40; i++) {
            course.randomAct();
            course.newDueInstant();
            assertThat(course.watch.pending())
                    .as("seed %d, %s falls silent", seed, course.watch)
                    .isNotEmpty();
        }
        course.settle();

        assertThat(course.fired).as("seed %d, %s", seed, course.watch).doesNotHaveDuplicates();
        // A clock that stayed overdue when it was given another due instant in the past has told so already.
        Instant dueAt = course.watch.dueAt();
        assertThat(course.fired)
                .as("seed %d, the last due instant %s, given at %s", seed, dueAt, course.given)
                .anyMatch(rung -> rung.kind() == Rung.Kind.DUE
                        && (rung.at().equals(dueAt)
                                || (!dueAt.isAfter(course.given) && !rung.at().isAfter(course.given))));
    }

    private static List<Integer> ascending(int count) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(i);
        }
        return numbers;
    }

    private static Optional<Duration> hours(TimeLimit limit) {
        return switch (limit.unit()) {
            case MINUTE -> Optional.of(Duration.ofMinutes(limit.amount()));
            case HOUR, WORKING_HOUR -> Optional.of(Duration.ofHours(limit.amount()));
            case WORKING_DAY, DAY -> Optional.empty();
        };
    }

    /** Not thread-safe. One stopwatch and what happens to it. */
    private static final class Course {
        final Random random;
        final List<Rung> fired = new ArrayList<>();
        final boolean warns;
        WorkCalendar calendar;
        Stopwatch watch;
        Instant now;
        /** When the due instant was last given anew. */
        Instant given;

        Course(long seed) {
            this.random = new Random(seed);
            this.calendar = RandomCalendar.of(random).build();
            this.now = calendar.from()
                    .atStartOfDay(calendar.zone())
                    .toInstant()
                    .plusSeconds(60L * random.nextInt(10 * 24 * 60));
            this.watch = Stopwatch.start(calendar, budget(), now);
            this.given = now;
            this.warns = watch.pending().get(0).kind() == Rung.Kind.WARN;
        }

        private TimeBudget budget() {
            List<TimeLimit> overdue = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                overdue.add(limit(1));
            }
            return new TimeBudget(limit(1), random.nextBoolean() ? limit(1) : null, overdue, limit(60));
        }

        private TimeLimit limit(int minutes) {
            LimitUnit unit = LimitUnit.values()[random.nextInt(LimitUnit.values().length)];
            int amount = unit == LimitUnit.MINUTE ? minutes + random.nextInt(3_000) : 1 + random.nextInt(9);
            return TimeLimit.of(amount, unit);
        }

        Instant later() {
            return now.plusSeconds(60L * random.nextInt(random.nextBoolean() ? 60 : 3_000));
        }

        void randomAct() {
            now = later();
            if (random.nextInt(3) == 0) {
                pauseOrResume();
            } else {
                tick();
            }
        }

        void pauseOrResume() {
            now = later();
            watch = watch.isPaused() ? resumed(watch, now) : watch.paused(now);
        }

        Stopwatch resumed(Stopwatch paused, Instant at) {
            return paused.resumed(at, paused.by(calendar).resumption(at));
        }

        void tick() {
            for (Optional<Rung> next = due(); next.isPresent(); next = due()) {
                Rung rung = next.get();
                assertThat(watch.isPaused() && !watch.isPromised()).isFalse();
                @Nullable Rung following =
                        watch.pending().size() == 1 ? watch.by(calendar).again(rung) : null;
                watch = watch.reached(rung, following);
                fired.add(rung);
            }
        }

        private Optional<Rung> due() {
            return watch.next().filter(rung -> !rung.at().isAfter(now));
        }

        /** Another calendar, an extension or, seldom, a promise; as in practice, with what has come reached. */
        void newDueInstant() {
            tick();
            Instant before = watch.dueAt();
            switch (random.nextInt(20)) {
                case 0 -> {
                    WorkCalendar other = RandomCalendar.of(random).build();
                    if (later(watch.by(other).remeasurement(now))) {
                        watch = watch.remeasured(watch.by(other).remeasurement(now));
                        calendar = other;
                    }
                }
                case 1 -> watch = watch.remeasured(watch.by(calendar).remeasurement(now));
                case 2 -> {
                    TimeLimit limit = limit(1);
                    if (!watch.isPromised() && later(watch.by(calendar).extension(limit, now))) {
                        watch = watch.extended(limit, watch.by(calendar).extension(limit, now));
                    }
                }
                case 3 -> {
                    if (random.nextInt(4) == 0) {
                        watch = watch.promised(watch.by(calendar).promise(later(), now));
                    }
                }
                default -> {}
            }
            given = watch.dueAt().equals(before) ? given : now;
        }

        /** An earlier one may be that of before, which was told already. */
        private boolean later(Schedule found) {
            return found.dueAt().isAfter(watch.dueAt());
        }

        /** Lets the pause end and all rungs come. */
        void settle() {
            if (watch.isPaused()) {
                pauseOrResume();
            }
            now = now.plus(Duration.ofDays(60));
            tick();
        }
    }
}
