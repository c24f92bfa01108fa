package io.gridward.core.casefile;

import io.gridward.core.CaseAct;
import io.gridward.core.Edition;
import io.gridward.core.escalation.Approver;
import io.gridward.core.escalation.Basis;
import io.gridward.core.escalation.DayKind;
import io.gridward.core.escalation.EscalationPolicy;
import io.gridward.core.escalation.Intake;
import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.RulingBuilder;
import io.gridward.core.escalation.RulingPart;
import io.gridward.core.escalation.Situation;
import io.gridward.core.escalation.SituationBuilder;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.linkage.PartyStatus;
import io.gridward.core.territory.Area;
import io.gridward.core.time.CalendarEndsException;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import io.gridward.core.time.WorkCalendar;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The answer of the policy a case is pinned to, and the draft that records it. A policy that throws or rules
 * the impossible makes a person's command fail; a report, be it merged into another, the passing of time, or new reference data take the
 * built-in ruling instead, for none may be lost: the centre holds, it is supervised, one level up is told.
 */
record Consultation(Draft draft, Ruling ruling) {
    private static final TimeBudget BUILT_IN_LIMIT = TimeBudget.of(TimeLimit.parse("1wd"));

    /** Asks about the case where it stands. */
    static Consultation ask(Draft draft, Trigger trigger) {
        return ask(draft, trigger, draft.area());
    }

    /** Asks about the case where it stands, and says more of the situation. */
    static Consultation ask(Draft draft, Trigger trigger, UnaryOperator<SituationBuilder> more) {
        return ask(draft, trigger, draft.area(), more);
    }

    /** Asks about the case as if it stood at an area. */
    static Consultation ask(Draft draft, Trigger trigger, Area area) {
        return ask(draft, trigger, area, situation -> situation);
    }

    private static Consultation ask(Draft draft, Trigger trigger, Area area, UnaryOperator<SituationBuilder> more) {
        PolicyRef ref = draft.file().policy().orElseThrow();
        Situation situation = more.apply(situation(draft, trigger, area)).build();
        Optional<EscalationPolicy> policy = draft.edition().policies().find(ref);
        if (policy.isEmpty()) {
            return failed(draft, situation, ref, problem(draft, RefusalCode.POLICY_UNKNOWN, "policy", ref.brief()));
        }
        @Nullable Ruling ruling;
        try {
            ruling = policy.get().rule(situation);
        } catch (RuntimeException | StackOverflowError e) {
            // A policy is foreign code; whatever it throws must not take the case down with it. One that asks itself
            // without end leaves the stack as it was, so that it is no worse than one that throws.
            String told = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            return failed(draft, situation, ref, failure(draft, ref, told));
        }
        if (ruling == null) {
            return failed(draft, situation, ref, failure(draft, ref, "no ruling at all"));
        }
        Optional<String> impossible = impossible(draft, trigger, ruling);
        return impossible.isPresent()
                ? failed(draft, situation, ref, failure(draft, ref, impossible.get()))
                : recorded(draft, situation, ref, ruling, null);
    }

    private static SituationBuilder situation(Draft draft, Trigger trigger, Area area) {
        SituationBuilder situation = plain(draft, trigger, area);
        CaseFile file = draft.file();
        // What is filed only now is asked about as a fresh report, whatever happened while it waited at intake.
        if (trigger == Trigger.REPORTED) {
            return situation;
        }
        Verification verification = file.verification();
        return situation
                .counts(
                        file.custody().handUps(),
                        verification.reworks() + verification.reopenings(),
                        file.requests().granted(RequestKind.RETURN),
                        file.reporters().joined().size())
                .granted(
                        file.requests().granted(RequestKind.EXTENSION),
                        file.requests().granted(RequestKind.SUSPENSION));
    }

    private static SituationBuilder plain(Draft draft, Trigger trigger, Area area) {
        CaseFile file = draft.file();
        WorkCalendar calendar = draft.edition().calendarOf(area.code());
        ZonedDateTime local = draft.at().atZone(calendar.zone());
        return Situation.builder(trigger, area.code(), area.level().id(), draft.at())
                .day(dayKind(calendar, local), local.getHour())
                .month(local.getMonthValue())
                .facts(draft.issue().facts())
                .channel(draft.issue().channel())
                .graded(file.grade().orElse(null), file.track().orElse(null))
                .noShows(file.linkage().count(PartyStatus.NO_SHOW));
    }

    private static DayKind dayKind(WorkCalendar calendar, ZonedDateTime local) {
        try {
            return calendar.isWorkingDay(local.toLocalDate()) ? DayKind.WORKDAY : DayKind.REST_DAY;
        } catch (CalendarEndsException e) {
            return DayKind.REST_DAY;
        }
    }

    private static Consultation failed(Draft draft, Situation situation, PolicyRef ref, Finding problem) {
        CaseAct act = draft.command().act().kind();
        if (act != CaseAct.TICK && act != CaseAct.REPORT && act != CaseAct.JOIN && act != CaseAct.ADOPT) {
            throw new PolicyFailure(problem);
        }
        RulingBuilder builtIn = Ruling.builder()
                .overall(BUILT_IN_LIMIT)
                .move(Move.STAY)
                .supervise(true)
                .basis(new Basis("built-in", "centre-holds", null));
        draft.edition()
                .territory()
                .parent(draft.edition().home(situation.area()))
                .ifPresent(above -> builtIn.notifies(Set.of(above.level().id())));
        Finding why = Finding.warning(
                CourseCode.POLICY_UNABLE,
                problem.path(),
                "problem",
                problem.code().code());
        return recorded(draft, situation, ref, builtIn.build(), why);
    }

    private static Consultation recorded(
            Draft draft, Situation situation, PolicyRef ref, Ruling ruling, @Nullable Finding problem) {
        Set<RulingPart> carriedOut = Casework.reach().parts();
        List<RulingPart> idle = carriedOut.containsAll(ruling.parts())
                ? List.of()
                : ruling.parts().stream()
                        .filter(part -> !carriedOut.contains(part))
                        .toList();
        return new Consultation(
                draft.then(
                        head -> new RulingEvent.Ruled(head, situation.trigger(), ref, ruling.basis(), problem, idle)),
                ruling);
    }

    private static Finding failure(Draft draft, PolicyRef ref, String problem) {
        return problem(draft, RefusalCode.POLICY_FAILED, "policy", ref.brief(), "problem", problem);
    }

    private static Finding problem(Draft draft, RefusalCode code, String... details) {
        return Finding.error(code, List.of(draft.file().id().value()), details);
    }

    /**
     * A ruling may only name levels and roles that exist and moves that can be made, and a case that is taken in
     * gets an overall limit: without one it could be forgotten. Checked before anything is done.
     */
    private static Optional<String> impossible(Draft draft, Trigger trigger, Ruling ruling) {
        boolean takenIn =
                ruling.intake() != Intake.REJECT || draft.command().act().kind() == CaseAct.FILE;
        if (trigger == Trigger.REPORTED && takenIn && ruling.overall().isEmpty()) {
            return Optional.of("no overall limit");
        }
        if (ruling.move().isPresent()
                && !Casework.reach().moves().contains(ruling.move().get())) {
            return Optional.of("cannot move " + ruling.move().get().id());
        }
        Edition edition = draft.edition();
        if (ruling.move().filter(Move.RAISE::equals).isPresent()
                && ruling.raiseTo().isEmpty()) {
            return Optional.of("raised to no level");
        }
        for (String level : levels(ruling)) {
            if (edition.territory().levels().find(level).isEmpty()) {
                return Optional.of("unknown level " + level);
            }
        }
        for (String role : roles(ruling)) {
            if (edition.roster().findRole(role).isEmpty()) {
                return Optional.of("unknown role " + role);
            }
        }
        return Optional.empty();
    }

    private static List<String> levels(Ruling ruling) {
        List<String> levels = new ArrayList<>(ruling.notifies());
        ruling.enter().ifPresent(levels::add);
        ruling.verify().ifPresent(levels::add);
        ruling.raiseTo().ifPresent(levels::add);
        for (Approver approver : named(ruling)) {
            if (approver.level() != null) {
                levels.add(approver.level());
            }
        }
        return levels;
    }

    private static List<Approver> named(Ruling ruling) {
        List<Approver> named = new ArrayList<>(ruling.approval().approvers().orElse(List.of()));
        named.addAll(ruling.approval().whistlers().orElse(List.of()));
        return named;
    }

    private static List<String> roles(Ruling ruling) {
        List<String> roles = new ArrayList<>(ruling.selfHandle());
        roles.addAll(ruling.notifiesRoles());
        ruling.handler().ifPresent(roles::add);
        ruling.answerer().ifPresent(roles::add);
        for (Approver approver : named(ruling)) {
            if (approver.role() != null) {
                roles.add(approver.role());
            }
        }
        return roles;
    }
}
