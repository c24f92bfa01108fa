package io.gridward.core.casefile;

import io.gridward.core.CaseAct;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.roster.Holder;
import io.gridward.core.territory.AreaCode;
import java.util.List;
import java.util.Optional;

/** Asking the requester back (回访): by which area, until when, and who is told that he is not satisfied. */
final class AskingBack {
    private AskingBack() {}

    /** The area that asks: the one ordered to, else the one that verifies, else the one that holds the case. */
    static Optional<AreaCode> area(CaseFile file) {
        return file.followUp()
                .area()
                .or(() -> file.verification().area())
                .or(() -> file.holder().map(Holder::area));
    }

    /** Records who is to ask, if the policy wants it. */
    static Draft order(Draft draft, AreaCode by, Ruling ruling) {
        return ruling.followUp()
                .map(budget -> draft.then(head -> new ClosingEvent.FollowUpOrdered(head, by, budget)))
                .orElse(draft);
    }

    /** Starts the clock, once everybody is answered and if there is anybody to ask about work that was done. */
    static Draft start(Draft draft) {
        CaseFile file = draft.file();
        boolean asks = TransitionTable.stages(CaseAct.FOLLOW_UP).contains(file.stage())
                && !file.reporters().people().isEmpty()
                && file.reporters().waiting().isEmpty()
                && file.clocks()
                        .running(clock -> clock.kind() == ClockKind.FOLLOW_UP)
                        .isEmpty();
        return asks
                ? Timekeeping.start(
                        draft,
                        file.clocks().following(ClockKind.FOLLOW_UP),
                        file.followUp().budget())
                : draft;
    }

    /** Tells the area that asks. */
    static Draft tell(Draft draft) {
        return area(draft.file())
                .map(area -> draft.edition().home(area).code())
                .map(area -> draft.then(head -> new RulingEvent.Notified(head, List.of(area))))
                .orElse(draft);
    }
}
