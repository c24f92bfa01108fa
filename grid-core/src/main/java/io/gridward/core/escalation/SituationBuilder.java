package io.gridward.core.escalation;

import io.gridward.core.facts.Facts;
import io.gridward.core.territory.AreaCode;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Makes a situation. */
public final class SituationBuilder {
    final Trigger trigger;
    final AreaCode area;
    final String level;
    final Instant at;
    DayKind dayKind = DayKind.WORKDAY;
    int hour = 12;
    Facts facts = Facts.none();

    @Nullable String channel;

    @Nullable String grade;

    @Nullable String track;

    @Nullable ClockKind clock;

    int rung;

    @Nullable String party;

    int handUps;
    int reworks;
    int returns;
    int repeatReports;
    int extensions;
    int suspensions;
    int noShows;
    int month;

    @Nullable String cause;

    SituationBuilder(Trigger trigger, AreaCode area, String level, Instant at) {
        this.trigger = trigger;
        this.area = area;
        this.level = level;
        this.at = at;
        this.month = at.atZone(ZoneOffset.UTC).getMonthValue();
    }

    /**
     * Says what day and hour it is where the case stands.
     *
     * @param kind workday or rest day
     * @param hourOfDay 0 to 23
     * @return this builder
     * @throws IllegalArgumentException if the hour is not from 0 to 23
     */
    public SituationBuilder day(DayKind kind, int hourOfDay) {
        if (hourOfDay < 0 || hourOfDay > 23) {
            throw new IllegalArgumentException("hourOfDay must be 0 to 23, got " + hourOfDay);
        }
        this.dayKind = kind;
        this.hour = hourOfDay;
        return this;
    }

    /**
     * Says the facts of the issue.
     *
     * @param said the facts
     * @return this builder
     */
    public SituationBuilder facts(Facts said) {
        this.facts = said;
        return this;
    }

    /**
     * Says how the report came in.
     *
     * @param name the channel
     * @return this builder
     */
    public SituationBuilder channel(@Nullable String name) {
        this.channel = name;
        return this;
    }

    /**
     * Says the grade and track the case has.
     *
     * @param ofCase the grade, or null before grading
     * @param trackOfCase the track, or null before grading
     * @return this builder
     */
    public SituationBuilder graded(@Nullable String ofCase, @Nullable String trackOfCase) {
        this.grade = ofCase;
        this.track = trackOfCase;
        return this;
    }

    /**
     * Says which clock ran out, and how far.
     *
     * @param kind the clock
     * @param rungAfterDue 0 at the due instant, then 1, 2, …
     * @return this builder
     * @throws IllegalArgumentException if the rung is negative
     */
    public SituationBuilder clock(ClockKind kind, int rungAfterDue) {
        if (rungAfterDue < 0) {
            throw new IllegalArgumentException("rungAfterDue must not be negative, got " + rungAfterDue);
        }
        this.clock = kind;
        this.rung = rungAfterDue;
        return this;
    }

    /**
     * Says which party the trigger speaks of.
     *
     * @param matter the id of the matter it was called for
     * @return this builder
     */
    public SituationBuilder party(String matter) {
        this.party = matter;
        return this;
    }

    /**
     * Says the counts.
     *
     * @param handedUp how often the case was handed up
     * @param sentBack how often the work had to be done again
     * @param returned how often it was returned by its holder
     * @param repeated how many further reports were merged into it
     * @return this builder
     * @throws IllegalArgumentException if a count is negative
     */
    public SituationBuilder counts(int handedUp, int sentBack, int returned, int repeated) {
        if (handedUp < 0 || sentBack < 0 || returned < 0 || repeated < 0) {
            throw new IllegalArgumentException("counts must not be negative, got " + handedUp + ", " + sentBack + ", "
                    + returned + ", " + repeated);
        }
        this.handUps = handedUp;
        this.reworks = sentBack;
        this.returns = returned;
        this.repeatReports = repeated;
        return this;
    }

    /**
     * Says the month where the case stands.
     *
     * @param ofYear 1 to 12
     * @return this builder
     * @throws IllegalArgumentException if the month is not from 1 to 12
     */
    public SituationBuilder month(int ofYear) {
        if (ofYear < 1 || ofYear > 12) {
            throw new IllegalArgumentException("ofYear must be 1 to 12, got " + ofYear);
        }
        this.month = ofYear;
        return this;
    }

    /**
     * Says what was granted so far.
     *
     * @param extended how many extensions
     * @param suspended how many suspensions
     * @return this builder
     * @throws IllegalArgumentException if a count is negative
     */
    public SituationBuilder granted(int extended, int suspended) {
        if (extended < 0 || suspended < 0) {
            throw new IllegalArgumentException("counts must not be negative, got " + extended + ", " + suspended);
        }
        this.extensions = extended;
        this.suspensions = suspended;
        return this;
    }

    /**
     * Says how many called parties let their limit pass and have not come since.
     *
     * @param parties how many
     * @return this builder
     * @throws IllegalArgumentException if the number is negative
     */
    public SituationBuilder noShows(int parties) {
        if (parties < 0) {
            throw new IllegalArgumentException("parties must not be negative, got " + parties);
        }
        this.noShows = parties;
        return this;
    }

    /**
     * Says why a return, an extension, a suspension or voiding is requested, or which whistle is blown.
     *
     * @param name the cause, or null if none was named
     * @return this builder
     */
    public SituationBuilder cause(@Nullable String name) {
        this.cause = name;
        return this;
    }

    /**
     * Makes the situation.
     *
     * @return the situation
     */
    public Situation build() {
        return new Situation(this);
    }
}
