package io.gridward.rules.testing;

import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.Forecast;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Assertions on what will happen if nobody acts. A failure prints the forecast. Times are read and written in UTC
 * unless {@link #inZone} says otherwise. Not thread-safe.
 */
@SuppressWarnings("exports") // whoever asserts has AssertJ, which is optional for this module
public final class ForecastAssert extends ToldAssert<ForecastAssert, Forecast> {
    private static final int MOST_LINES = 40;

    ForecastAssert(Forecast actual) {
        this(actual, Telling.UTC, () -> "");
    }

    ForecastAssert(Forecast actual, Telling time, Supplier<String> story) {
        super(actual, ForecastAssert.class, time, story);
    }

    /**
     * Says where times are to be read.
     *
     * @param zone the zone
     * @return the same assertion in that zone
     */
    public ForecastAssert inZone(ZoneId zone) {
        ForecastAssert there = new ForecastAssert(actual, new Telling(zone, time.language()), story());
        return there.as(getWritableAssertionInfo().description());
    }

    /**
     * Checks when something happens next.
     *
     * @param at the local time, such as {@code 2022-10-08 09:30}
     * @return this assertion
     */
    public ForecastAssert hasNextStepAt(String at) {
        return hasNextStepAt(time.instant(at));
    }

    /**
     * Checks when something happens next.
     *
     * @param at the instant
     * @return this assertion
     */
    public ForecastAssert hasNextStepAt(Instant at) {
        Optional<Instant> next = forecast().steps().stream().findFirst().map(Forecast.Step::at);
        return check(
                next.equals(Optional.of(at)),
                "the next step at",
                time.text(at),
                next.map(time::text).orElse("nothing falls due"));
    }

    /**
     * Checks that nothing will happen.
     *
     * @return this assertion
     */
    public ForecastAssert hasNoSteps() {
        int steps = forecast().steps().size();
        return check(steps == 0, "the number of steps to be", "0", "" + steps);
    }

    /**
     * Checks when the case will be held at a level for the first time.
     *
     * @param level the id of the level
     * @param at the local time, such as {@code 2022-10-08 09:30}
     * @return this assertion
     */
    public ForecastAssert reaches(String level, String at) {
        Instant expected = time.instant(at);
        Optional<Instant> reached = forecast().reaches(level);
        return check(
                reached.equals(Optional.of(expected)),
                "the case to reach the level " + level + " at",
                time.text(expected),
                reached.map(time::text).orElse("never"));
    }

    /**
     * Checks that the case will not leave for a level.
     *
     * @param level the id of the level
     * @return this assertion
     */
    public ForecastAssert neverReaches(String level) {
        Optional<Instant> reached = forecast().reaches(level);
        return check(
                reached.isEmpty(),
                "the case to reach the level " + level,
                "never",
                reached.map(time::text).orElse("never"));
    }

    /**
     * Checks at which level the case ends up.
     *
     * @param level the id of the level
     * @return this assertion
     */
    public ForecastAssert endsAt(String level) {
        Optional<String> last = forecast().after().custody().level();
        return check(last.equals(Optional.of(level)), "the case to end up at the level", level, last.orElse("none"));
    }

    /**
     * Looks at the case as it will be.
     *
     * @return assertions on the case after the last step
     */
    public CaseFileAssert after() {
        CaseFile last = forecast().after();
        return new CaseFileAssert(last, time, this::context);
    }

    private Forecast forecast() {
        return present();
    }

    @Override
    String told() {
        List<String> lines = actual.print(time.language(), time.naming(), time.zone())
                .lines()
                .toList();
        return "\n" + time.said("If nobody acts, with times in ", "若无人行动,时间按 ") + time.zone()
                + time.said(":\n", " 计:\n")
                + Shown.indented(
                        lines.isEmpty()
                                ? Stream.of(time.said("nothing happens", "不会有任何变化"))
                                : Shown.some(lines, MOST_LINES, time.language()));
    }
}
