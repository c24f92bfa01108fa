package io.gridward.core.casefile;

import com.google.common.collect.ImmutableList;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.linkage.PartyStatus;
import io.gridward.core.linkage.PartyTask;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.Level;
import io.gridward.core.territory.Territory;
import java.util.List;
import java.util.stream.Collectors;

/** The holder says the matter is dealt with. The policy says what that takes, and somebody else must verify. */
final class HandleStep implements Step {
    @Override
    public Decision take(Draft draft) {
        ClosingAct.Handle act = (ClosingAct.Handle) draft.command().act();
        PersonRef person = draft.command().actor().asPerson().orElseThrow();
        Consultation asked = Consultation.ask(draft, Trigger.HANDLED);
        Ruling ruling = asked.ruling();
        if (ruling.evidence() && act.evidence().isEmpty()) {
            return draft.refusal(RefusalCode.EVIDENCE_MISSING);
        }
        List<PartyTask> tasks = draft.file().linkage().tasks();
        if (!ruling.complete().isMet(tasks)) {
            String open = tasks.stream()
                    .filter(task -> task.status() != PartyStatus.DONE)
                    .map(task -> task.call().party().value())
                    .collect(Collectors.joining(", "));
            return draft.refusal(RefusalCode.PARTIES_NOT_DONE, "parties", open);
        }
        Draft told = Consequences.of(asked.draft(), ruling);
        Draft handled = told.then(head -> new ClosingEvent.Handled(head, person, act.evidence(), act.result()));
        Draft stopped = Timekeeping.stop(handled, ClockKind.LEVEL);
        return verification(stopped, person, ruling);
    }

    /** Verification goes to the first area, from the verifying level upward, with a post the handler does not hold. */
    private static Draft verification(Draft draft, PersonRef handler, Ruling ruling) {
        Territory territory = draft.edition().territory();
        Area here = draft.area();
        Area start = ruling.verify()
                .flatMap(id -> territory.levels().find(id))
                .flatMap((Level level) -> territory.at(here, level))
                .orElse(here);
        List<Area> upward = ImmutableList.<Area>builder()
                .add(start)
                .addAll(territory.ancestors(start))
                .build();
        for (Area area : upward) {
            if (draft.edition().roster().isStaffedBeside(handler, area.code(), draft.today())) {
                return draft.then(head -> new ClosingEvent.VerificationDue(head, area.code(), List.of()));
            }
        }
        Area top = upward.get(upward.size() - 1);
        Finding nobody = Finding.warning(
                CourseCode.NO_ONE_ELSE_TO_VERIFY,
                List.of(draft.file().id().value()),
                "area",
                top.code().value());
        return draft.then(head -> new ClosingEvent.VerificationDue(head, top.code(), List.of(nobody)));
    }
}
