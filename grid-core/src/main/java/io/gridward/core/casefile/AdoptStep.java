package io.gridward.core.casefile;

import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.linkage.PartyTask;
import io.gridward.core.roster.Holder;
import io.gridward.core.time.Schedule;
import io.gridward.core.time.Stopwatch;
import io.gridward.core.time.WorkCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The reference data now in force are taken: who does not hold, answer, decide or serve as a called party any more is
 * followed by another at once, and running clocks are measured by the calendar now bound to whom they run against; what
 * was used stays used. Nothing happens where nothing changed.
 */
final class AdoptStep implements Step {
    @Override
    public Decision take(Draft draft) {
        if (!draft.file().stage().isOpen()) {
            return measured(draft);
        }
        Draft held = Tenure.stands(draft.edition(), draft.holder(), draft.today()) ? kept(draft) : Renewal.of(draft);
        return measured(decidable(called(charged(held))));
    }

    private static Draft decidable(Draft draft) {
        Draft now = draft;
        for (PendingRequest pending : draft.file().requests().pending()) {
            now = Approving.of(now, pending);
        }
        return now;
    }

    private static Draft charged(Draft draft) {
        return draft.file().charge().isEmpty() ? draft : Charging.adopted(draft);
    }

    private static Draft called(Draft draft) {
        if (!Recall.matters(draft.file())) {
            return draft;
        }
        Draft now = draft;
        for (PartyTask task : draft.file().linkage().tasks()) {
            now = task.status().isSettled() ? now : Recall.of(now, task);
        }
        return now;
    }

    /** The holder holds on, perhaps until another day. */
    private static Draft kept(Draft draft) {
        Holder holder = draft.holder();
        Optional<Instant> known = draft.file().custody().until();
        Holding found = Holding.resolve(draft.edition(), draft.area(), Renewal.role(draft), draft.at());
        boolean same = found.holder().equals(holder);
        Instant term = Tenure.until(draft.governance(), holder, draft.at(), same ? found.stintEnds() : null);
        // Somebody on duty whose rota is gone still holds no longer than he was meant to.
        Instant until = same ? term : Tenure.earlier(term, known.orElse(null));
        Finding why = Finding.note(CourseCode.DATA_ADOPTED, List.of());
        return known.equals(Optional.ofNullable(until))
                ? draft
                : draft.then(head ->
                        new HoldingEvent.Held(head, holder, draft.area().level().id(), until, List.of(why)));
    }

    private static Draft measured(Draft draft) {
        Draft now = draft;
        for (ClockId clock : draft.file().clocks().running(clock -> true)) {
            Stopwatch stopwatch = draft.file().clocks().stopwatch(clock);
            WorkCalendar calendar = Timekeeping.calendar(draft, clock);
            // One that is paused is measured when it goes on; until then it is only recorded by what.
            Schedule found = stopwatch.isPaused()
                    ? stopwatch.schedule().by(calendar)
                    : stopwatch.by(calendar).remeasurement(draft.at());
            if (!found.equals(stopwatch.schedule())) {
                now = now.then(head -> new ClockEvent.ClockRemeasured(head, clock, stopwatch.dueAt(), found));
            }
        }
        return now;
    }
}
