package io.gridward.core.casefile;

import io.gridward.core.escalation.Call;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.linkage.CallRole;
import io.gridward.core.party.Matter;
import io.gridward.core.party.PartyRegister;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.territory.Area;
import io.gridward.core.time.Stopwatch;
import io.gridward.core.time.TimeBudget;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The area that holds a disputed case names the lead, which becomes the holder by slip, and who helps. Whoever
 * helps must report in by the time the lead has for the case. Not by the person who wanted to be rid of it.
 */
final class AdjudicateStep implements Step {
    @Override
    public Decision take(Draft draft) {
        RequestAct.Adjudicate act = (RequestAct.Adjudicate) draft.command().act();
        PersonRef person = draft.command().actor().asPerson().orElseThrow();
        if (draft.file().requests().disputedBy().equals(Optional.of(person))) {
            return draft.refusal(
                    RefusalCode.SELF_APPROVAL, "person", person.value(), "request", RequestKind.RETURN.id());
        }
        Optional<Refusal> objection =
                Receiver.objection(draft, act.lead(), draft.area()).or(() -> unknownMatter(draft, act));
        if (objection.isPresent()) {
            return objection.get();
        }
        Area lead = draft.edition().territory().area(act.lead().area());
        Draft led = Handover.because(CourseCode.ADJUDICATED, "person", person.value())
                .by(Passage.ADJUDICATED)
                .remarked(act.decision())
                .to(draft, lead, ruling -> Granting.role(act.lead(), ruling));
        Draft decided = led.then(
                head -> new DisputeEvent.Adjudicated(head, person, act.lead(), act.coHandlers(), act.decision()));
        Draft called = decided;
        for (String matter : act.coHandlers()) {
            called = Consequences.call(called, new Call(matter, CallRole.SUPPORT, null, null, limit(decided)), true);
        }
        return called;
    }

    private static @Nullable TimeBudget limit(Draft draft) {
        CaseClocks clocks = draft.file().clocks();
        return clocks.newest(ClockKind.LEVEL)
                .filter(Stopwatch::isRunning)
                .or(() -> clocks.newest(ClockKind.OVERALL))
                .map(Stopwatch::budget)
                .orElse(null);
    }

    private static Optional<Refusal> unknownMatter(Draft draft, RequestAct.Adjudicate act) {
        PartyRegister parties = draft.edition().parties();
        return act.coHandlers().stream()
                .filter(matter -> parties.findMatter(matter).isEmpty())
                .findFirst()
                .map(matter -> Receiver.unknown(
                        draft,
                        ModelCode.UNKNOWN_MATTER,
                        "matter",
                        matter,
                        parties.matters().stream().map(Matter::id).toList()));
    }
}
