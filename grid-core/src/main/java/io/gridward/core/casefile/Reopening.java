package io.gridward.core.casefile;

import com.google.common.collect.ImmutableList;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.Post;
import io.gridward.core.territory.Area;
import io.gridward.core.time.Stopwatch;
import io.gridward.core.time.TimeBudget;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case that was answered is opened again (重办). It goes on with who held it last, or who follows him if he left,
 * unless the policy moves it. The clock of the level starts anew; that of the whole case goes on, or starts anew with
 * its old budget if it had stopped. What never was filed goes back to intake.
 */
final class Reopening {
    private Reopening() {}

    static Draft open(Draft draft, @Nullable PersonRef person, @Nullable TextRef reason) {
        Draft stopped = Timekeeping.stop(draft, ClockKind.FOLLOW_UP);
        return draft.file().charge().isEmpty() ? atIntake(stopped, person, reason) : inHand(stopped, person, reason);
    }

    private static Draft atIntake(Draft draft, @Nullable PersonRef person, @Nullable TextRef reason) {
        Draft opened = draft.then(head -> new ClosingEvent.Reopened(head, person, reason, Stage.AT_INTAKE));
        Consultation asked = Consultation.ask(overall(opened), Trigger.DISSATISFIED);
        return Consequences.tell(asked.draft(), asked.ruling());
    }

    private static Draft inHand(Draft draft, @Nullable PersonRef person, @Nullable TextRef reason) {
        Optional<Holding> next = successor(draft, draft.holder());
        Stage stage = next.isPresent() ? Stage.DISPATCHED : Stage.HANDLING;
        Draft opened = draft.then(head -> new ClosingEvent.Reopened(head, person, reason, stage));
        Draft held = answerer(next.map(holding -> held(opened, holding)).orElse(opened));
        Draft timed = Timekeeping.milestonesLeft(
                Timekeeping.start(overall(held), ClockKind.LEVEL, old(draft, ClockKind.LEVEL)));
        Handover handover = Handover.because(CourseCode.OPENED_AGAIN);
        Draft asked = Ladder.climb(timed, Trigger.DISSATISFIED, handover, situation -> situation);
        if (asked.file().slips().size() > draft.file().slips().size()) {
            return asked;
        }
        if (!asked.area().code().equals(asked.holder().area())) {
            return handover.up(asked).orElse(asked);
        }
        return next.map(Holding::staffed).orElse(true) ? asked : Handover.onward(asked, asked.area());
    }

    /** Who follows a holder that left; empty if he is there still, or his area is gone and a slip will say who. */
    private static Optional<Holding> successor(Draft draft, Holder holder) {
        Area area = draft.edition().home(holder.area());
        PersonRef person = holder.person();
        if (holder.post() == null || person == null || !area.code().equals(holder.area())) {
            return Optional.empty();
        }
        if (draft.edition().roster().holds(person, holder.post(), draft.today(area.code()))) {
            return Optional.empty();
        }
        Optional<String> role =
                draft.edition().roster().findPost(holder.post()).map(Post::role).map(found -> found.id());
        Holding found = Holding.resolve(draft.edition(), area, role, draft.at());
        Finding left = Finding.note(
                CourseCode.HOLDER_LEFT,
                List.of(area.code().value()),
                "person",
                person.value(),
                "post",
                holder.post().value());
        return Optional.of(new Holding(
                found.holder(),
                found.staffed(),
                found.stintEnds(),
                ImmutableList.<Finding>builder()
                        .add(left)
                        .addAll(found.reasons())
                        .build()));
    }

    private static Draft held(Draft draft, Holding next) {
        Draft held = next.hold(draft, draft.area(), List.of());
        return Timekeeping.start(held, ClockKind.SIGN, old(draft, ClockKind.SIGN));
    }

    private static Draft answerer(Draft draft) {
        Charge charge = draft.file().charge().orElseThrow();
        return successor(draft, charge.answerer())
                .map(next -> Charging.answeredBy(draft, next.holder(), next.stintEnds(), next.reasons()))
                .orElse(draft);
    }

    private static Draft overall(Draft draft) {
        boolean runs = !draft.file()
                .clocks()
                .running(clock -> clock.kind() == ClockKind.OVERALL)
                .isEmpty();
        return runs ? draft : Timekeeping.start(draft, ClockKind.OVERALL, old(draft, ClockKind.OVERALL));
    }

    private static Optional<TimeBudget> old(Draft draft, ClockKind kind) {
        return draft.file().clocks().newest(kind).map(Stopwatch::budget);
    }
}
