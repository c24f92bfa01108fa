package io.gridward.core.casefile;

import io.gridward.core.escalation.ClockKind;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.time.LimitUnit;
import io.gridward.core.time.Schedule;
import io.gridward.core.time.Stopwatch;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case rests until its review date (挂账). Its clocks stand still, those of called parties run on, and the review
 * clock sees to it that it is not forgotten.
 */
final class Suspension {
    /** Tells only how often an overlooked review date comes again. */
    private static final TimeBudget REVIEW = TimeBudget.of(TimeLimit.of(1, LimitUnit.WORKING_DAY));

    private Suspension() {}

    static Draft begin(Draft draft, Instant review) {
        Draft resting = draft.then(head -> new HaltEvent.Suspended(head, review));
        for (ClockId clock : own(draft)) {
            resting = resting.then(head -> new ClockEvent.ClockPaused(head, clock));
        }
        Stopwatch stopwatch = Stopwatch.startPromised(Timekeeping.reviewCalendar(draft), REVIEW, draft.at(), review);
        ClockId clock = resting.file().clocks().following(ClockKind.REVIEW);
        return resting.then(head -> new ClockEvent.ClockStarted(head, clock, stopwatch));
    }

    /** Takes it up before its review date, or at the review date that no tick has found: rest is not longer than granted. */
    static Draft resume(Draft draft, PersonRef person) {
        Instant review = draft.file()
                .clocks()
                .newest(ClockKind.REVIEW)
                .filter(Stopwatch::isRunning)
                .map(Stopwatch::dueAt)
                .filter(due -> due.isBefore(draft.at()))
                .orElse(draft.at());
        return end(draft, person, review);
    }

    /** Lets the clocks run from an instant on, be it that of a review date a late tick finds. */
    static Draft end(Draft draft, @Nullable PersonRef person, Instant since) {
        Draft going =
                Timekeeping.stop(draft, ClockKind.REVIEW).then(head -> new HaltEvent.Resumed(head, person, since));
        for (ClockId clock : own(going)) {
            Stopwatch stopwatch = going.file().clocks().stopwatch(clock);
            if (stopwatch.isPaused()) {
                Schedule schedule =
                        stopwatch.by(Timekeeping.recorded(going, clock)).resumption(since);
                going = going.then(head -> new ClockEvent.ClockResumed(head, clock, since, schedule));
            }
        }
        return going;
    }

    private static List<ClockId> own(Draft draft) {
        return draft.file().clocks().running(clock -> !clock.kind().isOfParty());
    }
}
