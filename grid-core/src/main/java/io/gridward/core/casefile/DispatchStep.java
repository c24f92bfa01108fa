package io.gridward.core.casefile;

import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.Role;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import java.util.List;
import java.util.Optional;

/**
 * Somebody above, or in the holding centre, gives the case to an area within his own (派遣). Within the holding
 * area itself another takes over, by slip as well; its level clock goes on.
 */
final class DispatchStep implements Step {
    @Override
    public Decision take(Draft draft) {
        HoldingAct.Dispatch act = (HoldingAct.Dispatch) draft.command().act();
        Territory territory = draft.edition().territory();
        Optional<Area> found = territory.find(act.to());
        if (found.isEmpty()) {
            return unknown(draft, RefusalCode.UNKNOWN_PLACE, "area", act.to().value(), places(territory));
        }
        Area to = found.get();
        Area own = draft.actorArea();
        if (!territory.contains(own, to)) {
            return draft.refusal(
                    RefusalCode.BEYOND_OWN_AREA,
                    "area",
                    to.code().value(),
                    "own",
                    own.code().value());
        }
        String role = act.role();
        if (role != null && draft.edition().roster().findRole(role).isEmpty()) {
            List<String> known =
                    draft.edition().roster().roles().stream().map(Role::id).toList();
            return unknown(draft, RefusalCode.UNKNOWN_HANDLER, "role", role, known);
        }
        if (!Ladder.isStaffed(draft, to)) {
            return draft.refusal(RefusalCode.NOBODY_IN_OFFICE, "area", to.code().value());
        }
        PersonRef person = draft.command().actor().asPerson().orElseThrow();
        Handover handover = Handover.of(
                Passage.DISPATCHED,
                act.reason(),
                CourseCode.SOMEBODY_CHOSE,
                "person",
                person.value(),
                "area",
                to.code().value());
        return to.code().equals(draft.holder().area())
                ? within(draft, to, Optional.ofNullable(role), handover)
                : handover.to(draft, to, Optional.ofNullable(role));
    }

    private static Decision within(Draft draft, Area area, Optional<String> role, Handover handover) {
        Holding next = Holding.resolve(draft.edition(), area, role, draft.at());
        if (next.holder().asPerson().equals(draft.holder().asPerson())) {
            return draft.refusal(
                    RefusalCode.HELD_ALREADY,
                    "holder",
                    EventTelling.post(draft.holder()),
                    "area",
                    area.code().value());
        }
        HandoffSlip slip = handover.slip(draft, area, next.holder());
        Draft handed = draft.then(head -> new HoldingEvent.HandedOver(head, slip));
        return Renewal.taken(handed, area, next, handover.why());
    }

    static Refusal unknown(Draft draft, RefusalCode code, String detail, String value, List<String> known) {
        return new Refusal(
                List.of(Finding.unknown(code, List.of(draft.file().id().value()), detail, value, known)));
    }

    private static List<String> places(Territory territory) {
        return territory.areas().stream().map(Area::code).map(AreaCode::value).toList();
    }
}
