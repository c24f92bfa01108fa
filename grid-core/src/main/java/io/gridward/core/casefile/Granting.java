package io.gridward.core.casefile;

import io.gridward.core.CaseAct;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.territory.Area;
import io.gridward.core.time.TimeLimit;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What follows when everybody agreed. */
final class Granting {
    private Granting() {}

    /** Carries a pending request out; a return without a receiver goes to the centre of an area. */
    static Decision of(Draft draft, PendingRequest pending, Optional<Area> decider) {
        return switch (pending.what()) {
            case RETURN -> handBack(draft, pending, decider);
            case EXTENSION -> extend(draft, pending);
            case SUSPENSION -> suspend(draft, pending);
            case VOID -> drop(draft, pending);
            case WHISTLE -> whistle(draft, pending);
        };
    }

    private static Draft granted(Draft draft, PendingRequest pending, Optional<Instant> until) {
        return draft.then(head -> new RequestEvent.Granted(head, pending.what(), until.orElse(null)));
    }

    private static Decision handBack(Draft draft, PendingRequest pending, Optional<Area> decider) {
        Optional<Assignment> named = pending.to();
        Optional<Area> to = named.isPresent()
                ? draft.edition().territory().find(named.get().area())
                : decider.or(() -> Handover.above(draft));
        if (to.isEmpty()) {
            return draft.refusal(
                    RefusalCode.TOP_OF_LADDER, "area", draft.area().code().value());
        }
        Handover back = Handover.because(
                        CourseCode.RETURNED, "person", pending.requested().by().value())
                .by(Passage.RETURNED)
                .remarked(pending.requested().reason());
        Draft granted = granted(draft, pending, Optional.empty());
        return back.to(granted, to.get(), ruling -> named.isEmpty() ? Optional.empty() : role(named.get(), ruling));
    }

    /** The role a person named, or else the one the policy says. */
    static Optional<String> role(Assignment assignment, Ruling ruling) {
        return Optional.ofNullable(assignment.role()).or(ruling::handler);
    }

    private static Decision extend(Draft draft, PendingRequest pending) {
        Term term = term(pending);
        if (pending.until().isPresent()) {
            Instant until = pending.until().get();
            Optional<Refusal> objection = term.objection(draft, until);
            return objection.isPresent()
                    ? objection.get()
                    : Extension.until(granted(draft, pending, Optional.of(until)), until);
        }
        Optional<TimeLimit> more = pending.limit().or(() -> Optional.ofNullable(term.grant()));
        if (more.isEmpty()) {
            return draft.refusal(
                    RefusalCode.TIME_MISSING, "request", pending.what().id());
        }
        Optional<Refusal> objection = term.objection(draft, more.get());
        return objection.isPresent()
                ? objection.get()
                : Extension.by(granted(draft, pending, Optional.empty()), more.get());
    }

    /** A case that another took over since waits for him to sign; only then can it be laid aside. */
    private static Decision suspend(Draft draft, PendingRequest pending) {
        Stage stage = draft.file().stage();
        if (stage != Stage.HANDLING) {
            return draft.refusal(RefusalCode.WRONG_STAGE, "act", CaseAct.REQUEST_SUSPENSION.id(), "stage", stage.id());
        }
        Term term = term(pending);
        Optional<TimeLimit> limit = pending.limit();
        Optional<Refusal> objection = limit.isPresent()
                ? term.objection(draft, limit.get())
                : term.objection(draft, pending.until().orElseThrow());
        Instant review = limit.map(given -> Timekeeping.reviewCalendar(draft)
                        .deadline(draft.at(), given)
                        .at())
                .or(pending::until)
                .orElseThrow();
        return objection.isPresent()
                ? objection.get()
                : Suspension.begin(granted(draft, pending, Optional.of(review)), review);
    }

    private static Decision drop(Draft draft, PendingRequest pending) {
        PersonRef by = pending.requested().by();
        TextRef reason = Optional.ofNullable(pending.requested().reason()).orElseThrow();
        Draft stopped = Timekeeping.stop(granted(draft, pending, Optional.empty()), clock -> true);
        Draft voided = stopped.then(head -> new HaltEvent.Voided(head, by, reason));
        // Whoever brought the matter in is still owed an answer, and no clock reminds of it any more.
        return voided.file().reporters().waiting().isEmpty() ? voided : Consequences.notifyHolder(voided);
    }

    private static Decision whistle(Draft draft, PendingRequest pending) {
        String type = pending.requested().cause();
        Consultation asked = Consultation.ask(draft, Trigger.WHISTLED, situation -> situation.cause(type));
        return blow(
                granted(asked.draft(), pending, Optional.empty()),
                asked.ruling(),
                pending.requested().by(),
                type);
    }

    /** A whistle that reaches no party is refused. */
    static Decision blow(Draft draft, Ruling ruling, PersonRef person, @Nullable String type) {
        Draft blown = draft.then(head -> new CallEvent.WhistleBlown(head, person, type));
        Draft called = Consequences.ofWhistle(blown, ruling);
        return called.file().linkage().equals(draft.file().linkage())
                ? draft.refusal(RefusalCode.NOBODY_TO_CALL)
                : called;
    }

    private static Term term(PendingRequest pending) {
        return new Term(pending.what(), pending.requested().grant());
    }
}
