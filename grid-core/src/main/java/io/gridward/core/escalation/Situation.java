package io.gridward.core.escalation;

import io.gridward.core.facts.Facts;
import io.gridward.core.territory.AreaCode;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a policy is told: the trigger, where the case stands, what is said about the issue, and the counts. */
public final class Situation {
    private final Trigger trigger;
    private final AreaCode area;
    private final String level;
    private final Instant at;
    private final DayKind dayKind;
    private final int hour;
    private final Facts facts;
    private final @Nullable String channel;
    private final @Nullable String grade;
    private final @Nullable String track;
    private final @Nullable ClockKind clock;
    private final int rung;
    private final @Nullable String party;
    private final int handUps;
    private final int reworks;
    private final int returns;
    private final int repeatReports;
    private final int extensions;
    private final int suspensions;
    private final int noShows;
    private final int month;
    private final @Nullable String cause;

    Situation(SituationBuilder from) {
        this.trigger = from.trigger;
        this.area = from.area;
        this.level = from.level;
        this.at = from.at;
        this.dayKind = from.dayKind;
        this.hour = from.hour;
        this.facts = from.facts;
        this.channel = from.channel;
        this.grade = from.grade;
        this.track = from.track;
        this.clock = from.clock;
        this.rung = from.rung;
        this.party = from.party;
        this.handUps = from.handUps;
        this.reworks = from.reworks;
        this.returns = from.returns;
        this.repeatReports = from.repeatReports;
        this.extensions = from.extensions;
        this.suspensions = from.suspensions;
        this.noShows = from.noShows;
        this.month = from.month;
        this.cause = from.cause;
    }

    /**
     * Starts a situation.
     *
     * @param trigger why the policy is asked
     * @param area where the case stands; at {@link Trigger#REPORTED} where the issue lies
     * @param level the id of that area's level
     * @param at when
     * @return a builder; the day is a workday, the hour 12 and the month that of {@code at} in UTC until said
     *     otherwise
     */
    public static SituationBuilder builder(Trigger trigger, AreaCode area, String level, Instant at) {
        return new SituationBuilder(trigger, area, level, at);
    }

    /**
     * Returns why the policy is asked.
     *
     * @return the trigger
     */
    public Trigger trigger() {
        return trigger;
    }

    /**
     * Returns where the case stands.
     *
     * @return an area of the territory
     */
    public AreaCode area() {
        return area;
    }

    /**
     * Returns the level of that area.
     *
     * @return the id of the level
     */
    public String level() {
        return level;
    }

    /**
     * Returns when the policy is asked.
     *
     * @return the instant of the command
     */
    public Instant at() {
        return at;
    }

    /**
     * Returns what kind of day it is there.
     *
     * @return workday or rest day
     */
    public DayKind dayKind() {
        return dayKind;
    }

    /**
     * Returns the hour of the day there.
     *
     * @return 0 to 23
     */
    public int hour() {
        return hour;
    }

    /**
     * Returns what is said about the issue.
     *
     * @return the facts
     */
    public Facts facts() {
        return facts;
    }

    /**
     * Returns how the report came in.
     *
     * @return the channel, or empty if none was named
     */
    public Optional<String> channel() {
        return Optional.ofNullable(channel);
    }

    /**
     * Returns the grade the case has.
     *
     * @return the grade, or empty before grading
     */
    public Optional<String> grade() {
        return Optional.ofNullable(grade);
    }

    /**
     * Returns the track the case is on.
     *
     * @return the track, or empty before grading
     */
    public Optional<String> track() {
        return Optional.ofNullable(track);
    }

    /**
     * Returns the clock that ran out.
     *
     * @return the clock, or empty unless the trigger speaks of one
     */
    public Optional<ClockKind> clock() {
        return Optional.ofNullable(clock);
    }

    /**
     * Returns how many rungs after the due instant the clock has reached.
     *
     * @return 0 at the due instant, then 1, 2, …
     */
    public int rung() {
        return rung;
    }

    /**
     * Returns the matter of the party the trigger speaks of.
     *
     * @return the id of the matter it was called for, or empty
     */
    public Optional<String> party() {
        return Optional.ofNullable(party);
    }

    /**
     * Returns how often the case was handed up.
     *
     * @return 0 or more
     */
    public int handUps() {
        return handUps;
    }

    /**
     * Returns how often the work had to be done again: verification sent it back, or it was opened again.
     *
     * @return 0 or more
     */
    public int reworks() {
        return reworks;
    }

    /**
     * Returns how often it was returned.
     *
     * @return 0 or more
     */
    public int returns() {
        return returns;
    }

    /**
     * Returns how many further reports of the same matter were merged into it.
     *
     * @return 0 or more
     */
    public int repeatReports() {
        return repeatReports;
    }

    /**
     * Returns how many extensions were granted.
     *
     * @return 0 or more
     */
    public int extensions() {
        return extensions;
    }

    /**
     * Returns how many suspensions were granted (挂账).
     *
     * @return 0 or more
     */
    public int suspensions() {
        return suspensions;
    }

    /**
     * Returns how many called parties let their limit pass and have not come since.
     *
     * @return 0 or more
     */
    public int noShows() {
        return noShows;
    }

    /**
     * Returns the month there, for what depends on the season.
     *
     * @return 1 to 12
     */
    public int month() {
        return month;
    }

    /**
     * Returns why a return, an extension, a suspension or voiding is requested, or which whistle is blown.
     *
     * @return the cause, or empty if none was named or the trigger is no request
     */
    public Optional<String> cause() {
        return Optional.ofNullable(cause);
    }

    @Override
    public String toString() {
        return trigger.id() + " at " + level + " " + area + ", facts " + facts;
    }
}
