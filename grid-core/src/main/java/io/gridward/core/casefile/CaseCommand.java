package io.gridward.core.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants something done to a case.
 *
 * @param id chosen by who sends it; told twice, it happens once
 * @param caseId the case
 * @param at when it is recorded; never before the last event of the case
 * @param happenedAt when it happened, if a person says so; judged by people, measured by nothing
 * @param actor who
 * @param act what
 */
public record CaseCommand(
        CommandId id, CaseId caseId, Instant at, @Nullable Instant happenedAt, Actor actor, Act act) {
    /**
     * Makes a command that happens when it is recorded.
     *
     * @param id chosen by who sends it
     * @param caseId the case
     * @param at when
     * @param actor who
     * @param act what
     * @return the command
     */
    public static CaseCommand of(CommandId id, CaseId caseId, Instant at, Actor actor, Act act) {
        return new CaseCommand(id, caseId, at, null, actor, act);
    }
}
