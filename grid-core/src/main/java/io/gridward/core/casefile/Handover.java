package io.gridward.core.casefile;

import com.google.common.collect.ImmutableList;
import io.gridward.core.Edition;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.roster.Holder;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.Level;
import io.gridward.core.territory.Territory;
import io.gridward.core.time.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A move of a case to another area, where the holder is resolved anew, with a slip. Levels between the two that
 * the branch lacks are passed over, others are skipped, and the slip names both. An area where nobody is in
 * office is left upward at once, by a slip of its own.
 *
 * @param passage how the case moves
 * @param why the reason on the slip
 * @param tried what was tried, or null
 * @param remark the words of who hands over, or null
 */
record Handover(
        Passage passage,
        Finding why,
        @Nullable TextRef tried,
        @Nullable TextRef remark) {
    /** A move up the ladder. */
    static Handover because(CourseCode code, String... details) {
        return of(Passage.HANDED_UP, null, code, details);
    }

    /** A move of any kind. */
    static Handover of(Passage passage, @Nullable TextRef remark, CourseCode code, String... details) {
        return new Handover(passage, Finding.note(code, List.of(), details), null, remark);
    }

    /** The same, but another kind of move. */
    Handover by(Passage other) {
        return new Handover(other, why, tried, remark);
    }

    /** Moves the case up, or returns nothing at the top. */
    Optional<Draft> up(Draft draft) {
        return above(draft).map(to -> to(draft, to));
    }

    /** The same with the words of who hands over. */
    Handover remarked(@Nullable TextRef words) {
        return new Handover(passage, why, tried, words);
    }

    /** The area to hand up to: the parent, or where the holder's area is at home now if that is gone. */
    static Optional<Area> above(Draft draft) {
        Area here = draft.area();
        return here.code().equals(draft.holder().area())
                ? draft.edition().territory().parent(here)
                : Optional.of(here);
    }

    /** Moves the case to an area; the policy says who handles it there. */
    Draft to(Draft draft, Area to) {
        return to(draft, to, Ruling::handler);
    }

    /** Moves the case to an area; a role that is named goes before that of the policy. */
    Draft to(Draft draft, Area to, Optional<String> role) {
        return to(draft, to, ruling -> role.or(ruling::handler));
    }

    /** Gives the case to an area, be it above, below, beside or its own; no role means the centre. */
    Draft to(Draft draft, Area to, Function<Ruling, Optional<String>> role) {
        Draft stopped = Timekeeping.stop(draft, ClockKind.SIGN, ClockKind.LEVEL);
        Consultation asked = Consultation.ask(stopped, Trigger.HANDED_OVER, to);
        Holding holding = Holding.resolve(draft.edition(), to, role.apply(asked.ruling()), draft.at());
        Draft handed = asked.draft().then(head -> new HoldingEvent.HandedOver(head, slip(draft, to, holding.holder())));
        Draft entered = holding.enter(handed, to, asked.ruling(), passedOver(draft, to));
        Draft told = Consequences.of(entered, asked.ruling());
        return holding.staffed() ? told : onward(told, to);
    }

    /** Leaves an area where nobody is in office; at the top the centre holds whatever happens. */
    static Draft onward(Draft draft, Area unstaffed) {
        return because(CourseCode.AREA_UNSTAFFED, "area", unstaffed.code().value())
                .up(draft)
                .orElse(draft);
    }

    /** The slip of a move, as of before it. */
    HandoffSlip slip(Draft draft, Area to, Holder taker) {
        CaseFile file = draft.file();
        Area from = draft.area();
        Instant since = file.custody().since().orElse(draft.at());
        Optional<Duration> left = file.clocks().newestOf(ClockKind.OVERALL).flatMap(clock -> left(draft, clock));
        return new HandoffSlip(
                file.slips().size() + 1,
                passage,
                draft.holder(),
                taker,
                file.custody().level().orElse(from.level().id()),
                to.level().id(),
                between(draft.edition(), from, to).stream().map(Level::id).toList(),
                why,
                tried,
                remark,
                workingTime(draft.calendar(), since, draft.at()).orElse(null),
                left.orElse(null),
                draft.at());
    }

    /** Time left of the whole case, by the calendar it is measured with. */
    private static Optional<Duration> left(Draft draft, ClockId overall) {
        Instant due = draft.file().clocks().stopwatch(overall).dueAt();
        return due.isAfter(draft.at())
                ? workingTime(Timekeeping.recorded(draft, overall), draft.at(), due)
                : Optional.of(Duration.ZERO);
    }

    /** A hand-over is never refused for want of a calendar; what it cannot measure the slip leaves open. */
    private static Optional<Duration> workingTime(WorkCalendar calendar, Instant from, Instant to) {
        return calendar.covers(calendar.date(from)) && calendar.covers(calendar.date(to))
                ? Optional.of(calendar.workingTime(from, to))
                : Optional.empty();
    }

    private static List<Finding> passedOver(Draft draft, Area to) {
        Territory territory = draft.edition().territory();
        Area from = draft.area();
        Area lower = territory.levels().isAbove(from.level(), to.level()) ? to : from;
        return between(draft.edition(), from, to).stream()
                .map(level -> Finding.note(
                        territory.at(lower, level).isPresent()
                                ? CourseCode.LEVEL_SKIPPED
                                : CourseCode.LEVEL_PASSED_OVER,
                        List.of(to.code().value()),
                        "level",
                        level.id()))
                .toList();
    }

    /** The levels strictly between those of two areas, in the order in which the case passes them. */
    private static List<Level> between(Edition edition, Area from, Area to) {
        List<Level> levels = edition.territory().levels().levels();
        int start = edition.territory().levels().depth(from.level());
        int end = edition.territory().levels().depth(to.level());
        return start < end
                ? ImmutableList.copyOf(levels.subList(Math.min(start + 1, end), end))
                : ImmutableList.copyOf(levels.subList(Math.min(end + 1, start), start))
                        .reverse();
    }
}
