package io.gridward.core.casefile;

import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.SituationBuilder;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.Level;
import io.gridward.core.territory.Territory;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The next move of a case: the policy is asked, and its move follows. A stay says why and what acts next. */
final class Ladder {
    private Ladder() {}

    static Draft climb(Draft draft, Trigger trigger, Handover handover, UnaryOperator<SituationBuilder> situation) {
        Consultation asked = Consultation.ask(draft, trigger, situation);
        Draft told = Consequences.of(asked.draft(), asked.ruling());
        return move(told, asked.ruling(), handover);
    }

    /** Makes the move of a ruling; none at all is a stay. */
    static Draft move(Draft draft, Ruling ruling, Handover handover) {
        return switch (ruling.move().orElse(Move.STAY)) {
            case STAY -> stay(draft, CourseCode.POLICY_SAYS_STAY);
            case UP ->
                Handover.above(draft)
                        .map(to -> go(draft, handover, to))
                        .orElseGet(() -> stay(Consequences.supervise(draft), CourseCode.NOTHING_ABOVE));
            case DOWN ->
                below(draft)
                        .map(to -> down(draft, handover.by(Passage.SENT_DOWN), to))
                        .orElseGet(() -> stay(
                                draft,
                                CourseCode.NOTHING_BELOW,
                                "area",
                                draft.area().code().value()));
            case RAISE ->
                ruling.raiseTo()
                        .flatMap(level -> raised(draft, level))
                        .map(to -> go(draft, handover.by(Passage.RAISED), to))
                        .orElseGet(() -> stay(Consequences.supervise(draft), CourseCode.NOTHING_ABOVE));
        };
    }

    /** The area one level down toward the place of the issue; empty if the case lies there, or elsewhere. */
    static Optional<Area> below(Draft draft) {
        Territory territory = draft.edition().territory();
        Area place = draft.edition().home(draft.issue().area());
        Area here = draft.area();
        return Stream.concat(Stream.of(place), territory.ancestors(place).stream())
                .filter(area -> territory.parent(area).equals(Optional.of(here)))
                .findFirst();
    }

    /** The area above at a level, or the nearest higher one; empty if the level is not above. */
    static Optional<Area> raised(Draft draft, String levelId) {
        Territory territory = draft.edition().territory();
        Area here = draft.area();
        Optional<Level> level = territory
                .levels()
                .find(levelId)
                .filter(wanted -> territory.levels().isAbove(wanted, here.level()));
        return level.flatMap(wanted -> territory.ancestors(here).stream()
                .filter(area -> !territory.levels().isAbove(wanted, area.level()))
                .findFirst());
    }

    static boolean isStaffed(Draft draft, Area area) {
        return draft.edition().roster().isStaffed(area.code(), draft.today(area.code()));
    }

    /** Where nobody is in office nothing is sent down to, for it would come up again at once. */
    private static Draft down(Draft draft, Handover handover, Area to) {
        return isStaffed(draft, to)
                ? go(draft, handover, to)
                : stay(draft, CourseCode.AREA_UNSTAFFED, "area", to.code().value());
    }

    /** A case does not return within one command to where it left in it: clocks that are due at once would not end. */
    private static Draft go(Draft draft, Handover handover, Area to) {
        boolean left = draft.events().stream()
                .filter(HoldingEvent.HandedOver.class::isInstance)
                .map(HoldingEvent.HandedOver.class::cast)
                .anyMatch(handed -> handed.slip().from().area().equals(to.code()));
        return left ? stay(draft, CourseCode.JUST_LEFT, "area", to.code().value()) : handover.to(draft, to);
    }

    private static Draft stay(Draft draft, CourseCode why, String... details) {
        return draft.file()
                .nextDue()
                .map(next ->
                        draft.then(head -> new HoldingEvent.Stayed(head, Finding.note(why, List.of(), details), next)))
                .orElse(draft);
    }
}
