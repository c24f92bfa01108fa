package io.gridward.core.casefile;

import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.Level;
import io.gridward.core.territory.Territory;
import java.util.List;
import java.util.Optional;

/** From a report to a case (受理): the policy judges, and a filed case enters at its level. */
final class Admission {
    private Admission() {}

    /** Asks the policy and does what it says: file, reject or hold. */
    static Draft judge(Draft reported, Area place) {
        Consultation asked = ask(reported, place);
        return switch (asked.ruling().intake()) {
            case FILE -> file(asked, place);
            case REJECT ->
                Consequences.instruct(asked.draft(), asked.ruling())
                        .then(head -> new IntakeEvent.Rejected(
                                head, asked.ruling().properPath().orElse(null), null, null));
            case HOLD -> hold(asked, place);
        };
    }

    /** Files what waited at intake, whatever the policy said of intake. */
    static Draft fileAnyway(Draft held, Area place) {
        Draft stopped = Timekeeping.stop(held, clock -> true);
        return file(ask(stopped, place), place);
    }

    private static Consultation ask(Draft draft, Area place) {
        return Consultation.ask(draft, Trigger.REPORTED, place);
    }

    /** A held issue has a holder and a clock like any other, so that it is not forgotten at intake. */
    private static Draft hold(Consultation asked, Area place) {
        Ruling ruling = asked.ruling();
        Draft waiting = selfHandling(asked.draft().then(IntakeEvent.HeldForIntake::new), ruling);
        Draft held = Holding.resolve(waiting.edition(), place, Optional.empty(), waiting.at())
                .hold(waiting, place, List.of());
        Draft timed = Timekeeping.start(held, ClockKind.OVERALL, ruling.overall());
        return Consequences.tell(timed, ruling);
    }

    private static Draft file(Consultation asked, Area place) {
        Ruling ruling = asked.ruling();
        Draft filed = asked.draft()
                .then(head -> new IntakeEvent.Filed(
                        head, asked.draft().file().policy().orElseThrow()));
        Draft allowed = selfHandling(filed, ruling);
        Draft graded = allowed.then(head -> new RulingEvent.Graded(
                head, ruling.grade().orElse(null), ruling.track().orElse(null)));
        Entry entry = entry(asked.draft().edition().territory(), place, ruling.enter());
        Holding holding = Holding.resolve(graded.edition(), entry.area(), ruling.handler(), graded.at());
        Draft entered = holding.enter(passed(graded, entry.area(), holding), entry.area(), ruling, entry.remarks());
        Draft timed = Timekeeping.start(entered, ClockKind.OVERALL, ruling.overall());
        Draft staged = Timekeeping.milestones(timed, ruling.milestones());
        Draft told = Consequences.of(staged, ruling);
        return holding.staffed() ? told : Handover.onward(told, entry.area());
    }

    /** What waited at intake had a holder already: it leaves his area by slip, like any case. */
    private static Draft passed(Draft filed, Area to, Holding holding) {
        if (filed.file()
                .holder()
                .filter(holder -> !holder.area().equals(to.code()))
                .isEmpty()) {
            return filed;
        }
        HandoffSlip slip =
                Handover.of(Passage.DISPATCHED, null, CourseCode.REPORTED_HERE).slip(filed, to, holding.holder());
        return filed.then(head -> new HoldingEvent.HandedOver(head, slip));
    }

    /** What an earlier ruling allowed holds no longer. */
    private static Draft selfHandling(Draft draft, Ruling ruling) {
        return ruling.selfHandle().equals(draft.file().selfHandlers())
                ? draft
                : draft.then(head -> new IntakeEvent.SelfHandlingAllowed(head, ruling.selfHandle()));
    }

    /** The area at the entry level; the nearest above where the branch lacks it; the place itself if it lies higher. */
    private static Entry entry(Territory territory, Area place, Optional<String> enter) {
        Optional<Level> wanted = enter.flatMap(id -> territory.levels().find(id));
        if (wanted.isEmpty()) {
            return new Entry(place, List.of());
        }
        Level level = wanted.get();
        if (territory.levels().isAbove(place.level(), level)) {
            return new Entry(place, List.of(remark(CourseCode.ENTERED_ABOVE, place, level)));
        }
        Optional<Area> exact = territory.at(place, level);
        if (exact.isPresent()) {
            return new Entry(exact.get(), List.of());
        }
        Area above = territory.ancestors(place).stream()
                .filter(area -> territory.levels().isAbove(area.level(), level))
                .findFirst()
                .orElse(place);
        return new Entry(above, List.of(remark(CourseCode.LEVEL_PASSED_OVER, above, level)));
    }

    private static Finding remark(CourseCode code, Area area, Level level) {
        return Finding.note(code, List.of(area.code().value()), "level", level.id());
    }

    private record Entry(Area area, List<Finding> remarks) {}
}
