package io.gridward.core.casefile;

import io.gridward.core.CaseAct;
import io.gridward.core.escalation.ClockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What must hold of every step a case takes, told as sentences where it does not. */
final class LawsOfAStep {
    private LawsOfAStep() {}

    static List<String> broken(CaseFile before, CaseAct act, Outcome.Accepted accepted) {
        List<String> broken = new ArrayList<>();
        CaseFile after = accepted.after();
        if (after.stage().isOpen() && after.holder().isEmpty()) {
            broken.add("nobody holds it");
        }
        if (after.stage().isOpen() && after.nextDue().isEmpty()) {
            broken.add("it is silent");
        }
        if (!TransitionTable.after(act, before.stage()).contains(after.stage())) {
            broken.add("the table does not lead to " + after.stage().id());
        }
        List<HandoffSlip> slips = after.slips();
        for (int i = 1; i < slips.size(); i++) {
            if (!slips.get(i - 1).to().equals(slips.get(i).from())) {
                broken.add("slip " + (i + 1) + " does not follow");
            }
        }
        if (!slips.isEmpty()
                && after.holder()
                        .filter(holder -> !holder.area()
                                .equals(slips.get(slips.size() - 1).to().area()))
                        .isPresent()) {
            broken.add("it is held where no slip leads");
        }
        if (restarts(accepted.events()) && !renews(accepted.events())) {
            broken.add("a level clock was started anew without cause");
        }
        if (after.clocks().running(clock -> clock.kind() == ClockKind.LEVEL).size() > 1) {
            broken.add("two level clocks run");
        }
        return broken;
    }

    private static boolean restarts(List<CaseEvent> events) {
        return events.stream()
                .anyMatch(event -> event instanceof ClockEvent.ClockStarted started
                        && started.clock().kind() == ClockKind.LEVEL);
    }

    /** Entering, handing over and doing again start a level clock; nothing else does. */
    private static boolean renews(List<CaseEvent> events) {
        Set<Class<?>> causes =
                Set.of(HoldingEvent.Held.class, ClosingEvent.SentBack.class, ClosingEvent.Reopened.class);
        return events.stream().anyMatch(event -> causes.contains(event.getClass()));
    }
}
