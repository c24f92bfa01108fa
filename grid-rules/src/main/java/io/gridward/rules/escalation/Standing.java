package io.gridward.rules.escalation;

import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.DayKind;
import io.gridward.core.escalation.Trigger;
import io.gridward.rules.ChoiceSubject;
import io.gridward.rules.NumberSubject;
import io.gridward.rules.Policy;
import java.util.function.Function;

/**
 * How a case stands when the policy is asked: the attributes of the situation, for conditions. {@code
 * Standing.trigger().is(Trigger.OVERDUE).and(Standing.level().in("grid", "community"))}.
 */
public final class Standing {
    private Standing() {}

    /**
     * Asks why the policy is asked.
     *
     * @return always present
     */
    public static ChoiceSubject<Trigger> trigger() {
        return ChoiceSubject.of(Policy.TRIGGER, Trigger::id);
    }

    /**
     * Asks at which level the case is; once a report's table {@code grading} has decided it, where it enters.
     *
     * @return always present, one of the policy's levels
     */
    public static ChoiceSubject<String> level() {
        return named(SituationAttributes.LEVEL);
    }

    /**
     * Asks for the grade of the case.
     *
     * @return one of those the policy assigns; absent until it is graded
     */
    public static ChoiceSubject<String> grade() {
        return named(SituationAttributes.GRADE);
    }

    /**
     * Asks for the track the case runs on.
     *
     * @return one of those the policy assigns; absent until one is assigned
     */
    public static ChoiceSubject<String> track() {
        return named(SituationAttributes.TRACK);
    }

    /**
     * Asks which clock expired.
     *
     * @return absent unless the policy is asked on account of a clock
     */
    public static ChoiceSubject<ClockKind> clock() {
        return ChoiceSubject.of(SituationAttributes.CLOCK, ClockKind::id);
    }

    /**
     * Asks which rung of the clock was reached.
     *
     * @return from 0 on, the greatest being 99; present exactly when {@link #clock} is
     */
    public static NumberSubject rung() {
        return NumberSubject.of(SituationAttributes.RUNG);
    }

    /**
     * Asks what the party concerned was called for.
     *
     * @return one of the matters the policy calls; absent unless the policy is asked on account of a party
     */
    public static ChoiceSubject<String> party() {
        return named(SituationAttributes.PARTY);
    }

    /**
     * Asks how many times the case was handed up.
     *
     * @return at most 99, which stands for more
     */
    public static NumberSubject handUps() {
        return NumberSubject.of(SituationAttributes.HAND_UPS);
    }

    /**
     * Asks how many times the case was to be done again.
     *
     * @return at most 99, which stands for more
     */
    public static NumberSubject reworks() {
        return NumberSubject.of(SituationAttributes.REWORKS);
    }

    /**
     * Asks how many times the case was returned.
     *
     * @return at most 99, which stands for more
     */
    public static NumberSubject returns() {
        return NumberSubject.of(SituationAttributes.RETURNS);
    }

    /**
     * Asks how many times the matter was reported again.
     *
     * @return at most 99, which stands for more
     */
    public static NumberSubject repeatReports() {
        return NumberSubject.of(SituationAttributes.REPEAT_REPORTS);
    }

    /**
     * Asks how many extensions were granted.
     *
     * @return at most 99, which stands for more
     */
    public static NumberSubject extensions() {
        return NumberSubject.of(SituationAttributes.EXTENSIONS);
    }

    /**
     * Asks how many suspensions were granted.
     *
     * @return at most 99, which stands for more
     */
    public static NumberSubject suspensions() {
        return NumberSubject.of(SituationAttributes.SUSPENSIONS);
    }

    /**
     * Asks how many called parties let their limit pass and have not come since.
     *
     * @return at most 99, which stands for more
     */
    public static NumberSubject noShows() {
        return NumberSubject.of(SituationAttributes.NO_SHOWS);
    }

    /**
     * Asks by which channel the report came.
     *
     * @return one of the policy's channels; absent for another
     */
    public static ChoiceSubject<String> channel() {
        return named(SituationAttributes.CHANNEL);
    }

    /**
     * Asks why a return, an extension, a suspension or voiding is requested, or which whistle is blown.
     *
     * @return one of the policy's causes; absent for another, and where nothing is requested and no whistle blown
     */
    public static ChoiceSubject<String> cause() {
        return named(SituationAttributes.CAUSE);
    }

    /**
     * Asks what kind of day it is.
     *
     * @return always present
     */
    public static ChoiceSubject<DayKind> dayKind() {
        return ChoiceSubject.of(SituationAttributes.DAY_KIND, DayKind::id);
    }

    /**
     * Asks for the hour of the day.
     *
     * @return always present, from 0 to 23
     */
    public static NumberSubject hour() {
        return NumberSubject.of(SituationAttributes.HOUR);
    }

    /**
     * Asks for the month, for what depends on the season.
     *
     * @return always present, from 1 to 12
     */
    public static NumberSubject month() {
        return NumberSubject.of(SituationAttributes.MONTH);
    }

    private static ChoiceSubject<String> named(String attribute) {
        return ChoiceSubject.of(attribute, Function.identity());
    }
}
