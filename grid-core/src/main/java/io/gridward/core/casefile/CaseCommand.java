package io.gridward.core.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants something done to a case.
 *
 * @param id chosen by who sends it; told twice, it happens once
 * @param caseId the case
 * @param at when it is recorded, in the years -1 to 10000; never before the last event of the case
 * @param happenedAt when it happened, in the same years, if a person says so; judged by people, measured by nothing
 * @param actor who
 * @param act what
 */
public record CaseCommand(
        CommandId id, CaseId caseId, Instant at, @Nullable Instant happenedAt, Actor actor, Act act) {
    // All that a document can write in a year of four digits, whatever the offset.
    private static final Instant FIRST = Instant.parse("-0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10001-01-01T00:00:00Z");

    /**
     * Checks that every zone knows the days of its instants.
     *
     * @throws IllegalArgumentException if {@code at} or {@code happenedAt} lies outside the years -1 to 10000, in UTC
     */
    public CaseCommand {
        requireDay("at", at);
        if (happenedAt != null) {
            requireDay("happenedAt", happenedAt);
        }
    }

    /** Checks that every zone knows the day of an instant. */
    static void requireDay(String name, Instant instant) {
        if (instant.isBefore(FIRST) || !instant.isBefore(END)) {
            throw new IllegalArgumentException(name + " must lie in the years -1 to 10000, got " + instant);
        }
    }

    /**
     * Makes a command that happens when it is recorded.
     *
     * @param id chosen by who sends it
     * @param caseId the case
     * @param at when, in the years -1 to 10000
     * @param actor who
     * @param act what
     * @return the command
     * @throws IllegalArgumentException if {@code at} lies outside the years -1 to 10000, in UTC
     */
    public static CaseCommand of(CommandId id, CaseId caseId, Instant at, Actor actor, Act act) {
        return new CaseCommand(id, caseId, at, null, actor, act);
    }
}
