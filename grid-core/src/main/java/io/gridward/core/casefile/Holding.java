package io.gridward.core.casefile;

import com.google.common.collect.ImmutableList;
import io.gridward.core.Edition;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.finding.Finding;
import io.gridward.core.roster.Duty;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.Line;
import io.gridward.core.roster.Responsible;
import io.gridward.core.roster.Roster;
import io.gridward.core.territory.Area;
import io.gridward.core.time.WorkCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a case at an area: whoever is on duty, the post of the role, its deputy, or the area's centre.
 * A vacancy is a finding and acts at once; an area where nobody is in office at all is left by the next move up.
 *
 * @param holder who holds
 * @param staffed false if nobody at all is in office there
 * @param stintEnds when his stint on duty ends; null if he was not found by a rota
 * @param reasons why he and not another
 */
record Holding(Holder holder, boolean staffed, @Nullable Instant stintEnds, List<Finding> reasons) {
    Holding {
        reasons = ImmutableList.copyOf(reasons);
    }

    /** Resolves the holder of a role at an area; no role means the centre. */
    static Holding resolve(Edition edition, Area area, Optional<String> role, Instant at) {
        Roster roster = edition.roster();
        WorkCalendar calendar = edition.calendarOf(area.code());
        if (role.isEmpty()) {
            boolean staffed = roster.isStaffed(area.code(), calendar.date(at));
            return new Holding(Holder.centre(area.code()), staffed, null, List.of());
        }
        Responsible found = roster.responsible(role.get(), area.code(), at, calendar);
        Instant stintEnds = found.line() == Line.ON_DUTY
                ? roster.duty(role.get(), area.code(), calendar)
                        .onDuty(at)
                        .map(Duty::until)
                        .orElse(null)
                : null;
        return new Holding(found.holder(), found.staffed(), stintEnds, found.reasons());
    }

    /** Makes the holder responsible and starts the clocks that a new holder gets. */
    Draft enter(Draft draft, Area area, Ruling ruling, List<Finding> alsoBecause) {
        Draft charged = Charging.of(hold(draft, area, alsoBecause), area, ruling);
        Draft signing = Timekeeping.start(charged, ClockKind.SIGN, ruling.sign());
        return Timekeeping.level(signing, ruling.level());
    }

    /** Makes the holder responsible, until his time is up. */
    Draft hold(Draft draft, Area area, List<Finding> alsoBecause) {
        List<Finding> because = ImmutableList.<Finding>builder()
                .addAll(alsoBecause)
                .addAll(reasons)
                .build();
        Instant until = Tenure.until(draft.governance(), holder, draft.at(), stintEnds);
        return draft.then(
                head -> new HoldingEvent.Held(head, holder, area.level().id(), until, because));
    }
}
