package io.gridward.core.casefile;

import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.Level;
import io.gridward.core.territory.LevelScheme;
import java.util.Optional;

/** Somebody with the authority raises the case past the levels between, which the slip names (提级). */
final class RaiseStep implements Step {
    @Override
    public Decision take(Draft draft) {
        HoldingAct.Raise act = (HoldingAct.Raise) draft.command().act();
        LevelScheme levels = draft.edition().territory().levels();
        if (levels.find(act.level()).isEmpty()) {
            return DispatchStep.unknown(
                    draft,
                    RefusalCode.UNKNOWN_RAISE,
                    "level",
                    act.level(),
                    levels.levels().stream().map(Level::id).toList());
        }
        Optional<Area> to = Ladder.raised(draft, act.level());
        if (to.isEmpty()) {
            return draft.refusal(
                    RefusalCode.NOT_ABOVE,
                    "level",
                    act.level(),
                    "area",
                    draft.area().code().value());
        }
        PersonRef person = draft.command().actor().asPerson().orElseThrow();
        return Handover.of(
                        Passage.RAISED, act.reason(), CourseCode.RAISED, "level", act.level(), "person", person.value())
                .to(draft, to.get());
    }
}
