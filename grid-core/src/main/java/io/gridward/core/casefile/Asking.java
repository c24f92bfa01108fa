package io.gridward.core.casefile;

import io.gridward.core.CaseAct;
import io.gridward.core.Governance;
import io.gridward.core.escalation.Basis;
import io.gridward.core.escalation.DayKind;
import io.gridward.core.escalation.EscalationPolicy;
import io.gridward.core.escalation.Intake;
import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.Situation;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.territory.Area;
import io.gridward.core.time.CalendarEndsException;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import io.gridward.core.time.WorkCalendar;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answer of the policy a case is pinned to, and the draft that records it. A policy that throws or rules
 * the impossible makes a person's command fail; a report or the passing of time takes the built-in ruling
 * instead, for neither may be lost: the centre holds, it is supervised, one level up is told.
 */
record Asking(Draft draft, Ruling ruling) {
    private static final TimeBudget BUILT_IN_LIMIT = TimeBudget.of(TimeLimit.parse("1wd"));

    /** Asks about the case where it stands. */
    static Asking ask(Draft draft, Trigger trigger, UnaryOperator<Situation.Builder> more) {
        return ask(draft, trigger, draft.area(), more);
    }

    /** Asks about the case as if it stood at an area. */
    static Asking ask(Draft draft, Trigger trigger, Area area, UnaryOperator<Situation.Builder> more) {
        PolicyRef ref = draft.file().policy().orElseThrow();
        Situation situation = more.apply(situation(draft, trigger, area)).build();
        Optional<EscalationPolicy> policy = draft.governance().policies().find(ref);
        if (policy.isEmpty()) {
            return failed(
                    draft,
                    situation,
                    ref,
                    Taken.refusal(draft.file().id(), RefusalCode.POLICY_UNKNOWN, "policy", ref.brief())
                            .reasons()
                            .get(0));
        }
        try {
            Ruling ruling = policy.get().rule(situation);
            Optional<String> impossible = impossible(draft.governance(), trigger, ruling);
            return impossible.isPresent()
                    ? failed(draft, situation, ref, failure(draft, ref, impossible.get()))
                    : recorded(draft, situation, ref, ruling, null);
        } catch (RuntimeException e) {
            // A policy is foreign code; whatever it throws must not take the case down with it.
            return failed(draft, situation, ref, failure(draft, ref, String.valueOf(e.getMessage())));
        }
    }

    private static Situation.Builder situation(Draft draft, Trigger trigger, Area area) {
        CaseFile file = draft.file();
        WorkCalendar calendar = draft.governance().calendarOf(area.code());
        ZonedDateTime local = draft.at().atZone(calendar.zone());
        return Situation.builder(trigger, area.code(), area.level().id(), draft.at())
                .day(dayKind(calendar, local), local.getHour())
                .facts(draft.issue().facts())
                .channel(draft.issue().channel())
                .graded(file.grade().orElse(null), file.track().orElse(null))
                .counts(file.handUps(), file.reworks(), 0, 0);
    }

    private static DayKind dayKind(WorkCalendar calendar, ZonedDateTime local) {
        try {
            return calendar.isWorkingDay(local.toLocalDate()) ? DayKind.WORKDAY : DayKind.REST_DAY;
        } catch (CalendarEndsException e) {
            return DayKind.REST_DAY;
        }
    }

    private static Asking failed(Draft draft, Situation situation, PolicyRef ref, Finding problem) {
        CaseAct act = draft.command().act().kind();
        if (act != CaseAct.TICK && act != CaseAct.REPORT) {
            throw new PolicyFailure(problem);
        }
        Ruling.Builder builtIn = Ruling.builder()
                .overall(BUILT_IN_LIMIT)
                .move(Move.STAY)
                .supervise(true)
                .basis(new Basis("built-in", "centre-holds", null));
        draft.governance()
                .territory()
                .parent(draft.governance().territory().area(situation.area()))
                .ifPresent(above -> builtIn.notifies(Set.of(above.level().id())));
        Finding why = Finding.warning(
                CourseCode.POLICY_UNABLE,
                problem.path(),
                "problem",
                problem.code().code());
        return recorded(draft, situation, ref, builtIn.build(), why);
    }

    private static Asking recorded(
            Draft draft, Situation situation, PolicyRef ref, Ruling ruling, @Nullable Finding problem) {
        return new Asking(
                draft.then(head -> new RulingEvent.Ruled(head, situation.trigger(), ref, ruling.basis(), problem)),
                ruling);
    }

    private static Finding failure(Draft draft, PolicyRef ref, String problem) {
        return Finding.error(
                RefusalCode.POLICY_FAILED,
                List.of(draft.file().id().value()),
                "policy",
                ref.brief(),
                "problem",
                problem);
    }

    /**
     * A ruling may only name levels and roles that exist, and a case that is taken in gets an overall limit:
     * without one it could be forgotten. Checked before anything is done.
     */
    private static Optional<String> impossible(Governance governance, Trigger trigger, Ruling ruling) {
        if (trigger == Trigger.REPORTED
                && ruling.intake() != Intake.REJECT
                && ruling.overall().isEmpty()) {
            return Optional.of("no overall limit");
        }
        Stream<String> levels = Stream.concat(
                Stream.of(ruling.enter(), ruling.verify()).flatMap(Optional::stream), ruling.notifies().stream());
        return levels.filter(
                        level -> governance.territory().levels().find(level).isEmpty())
                .map(level -> "unknown level " + level)
                .findFirst()
                .or(() -> Stream.of(ruling.handler(), ruling.answerer())
                        .flatMap(Optional::stream)
                        .filter(role -> governance.roster().findRole(role).isEmpty())
                        .map(role -> "unknown role " + role)
                        .findFirst());
    }
}
