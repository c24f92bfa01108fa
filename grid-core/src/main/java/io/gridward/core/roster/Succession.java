package io.gridward.core.roster;

import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import io.gridward.core.time.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who is next in line: on duty, holder, deputy, centre, and then the parent area. A vacancy is a finding and
 * acts at once.
 */
final class Succession {
    private final Roster roster;
    private final String role;
    private final LocalDate date;
    private final List<AreaCode> passedOver = new ArrayList<>();
    private final List<Finding> reasons = new ArrayList<>();

    Succession(Roster roster, String role, LocalDate date) {
        this.roster = roster;
        this.role = role;
        this.date = date;
    }

    Responsible at(AreaCode area) {
        return inOffice(area).orElseGet(() -> centre(area, true));
    }

    Responsible at(AreaCode area, Instant at, WorkCalendar calendar) {
        return onDuty(area, at, calendar).orElseGet(() -> at(area));
    }

    Responsible upFrom(Area asked, Territory territory, Instant at, WorkCalendar calendar) {
        Area area = asked;
        while (true) {
            AreaCode code = area.code();
            Optional<Responsible> found = onDuty(code, at, calendar).or(() -> inOffice(code));
            Optional<Area> parent = territory.parent(area);
            if (found.isPresent() || roster.isStaffed(code, date) || parent.isEmpty()) {
                return found.orElseGet(() -> centre(code, isWantedAt(code)));
            }
            vacant(code, isWantedAt(code));
            reasons.add(warning(CourseCode.AREA_UNSTAFFED, code));
            passedOver.add(code);
            area = parent.get();
        }
    }

    private Optional<Responsible> onDuty(AreaCode area, Instant at, WorkCalendar calendar) {
        DutyPlan plan = roster.duty(role, area, calendar);
        if (plan.rotas().isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = calendar.date(at);
        if (!plan.isKnown(today)) {
            reasons.add(plan.uncovered(today));
            return Optional.empty();
        }
        reasons.addAll(plan.remarks(at));
        return plan.onDuty(at).map(duty -> found(duty.holder(), Line.ON_DUTY, true));
    }

    private Optional<Responsible> inOffice(AreaCode area) {
        Optional<Holder> holder = roster.holder(role, area, date);
        if (holder.isPresent()) {
            return holder.map(person -> found(person, Line.HOLDER, true));
        }
        Optional<Holder> deputy = roster.deputy(role, area, date);
        return deputy.map(person -> {
            vacant(area, true);
            reasons.add(warning(CourseCode.DEPUTY_HOLDS, area, "role", role));
            return found(person, Line.DEPUTY, true);
        });
    }

    private Responsible centre(AreaCode area, boolean wanted) {
        boolean staffed = roster.isStaffed(area, date);
        vacant(area, wanted);
        reasons.add(warning(staffed ? CourseCode.CENTRE_HOLDS : CourseCode.AREA_UNSTAFFED, area));
        return found(Holder.centre(area), Line.CENTRE, staffed);
    }

    private void vacant(AreaCode area, boolean wanted) {
        if (wanted) {
            reasons.add(warning(CourseCode.POST_VACANT, area, "role", role));
        }
    }

    /** An area above the one asked about need not have the role at all; only then is that no vacancy. */
    private boolean isWantedAt(AreaCode area) {
        return passedOver.isEmpty()
                || roster.postsAt(area).stream()
                        .anyMatch(post -> post.role().id().equals(role));
    }

    private Responsible found(Holder holder, Line line, boolean staffed) {
        return new Responsible(holder, line, staffed, passedOver, reasons);
    }

    private static Finding warning(CourseCode code, AreaCode area, String... more) {
        String[] details = new String[more.length + 2];
        details[0] = "area";
        details[1] = area.value();
        System.arraycopy(more, 0, details, 2, more.length);
        return Finding.warning(code, List.of(area.value()), details);
    }
}
