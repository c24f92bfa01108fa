package io.gridward.examples.benchmarks.casework;

import io.gridward.core.Governance;
import io.gridward.core.escalation.EscalationPolicies;
import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.RulingBuilder;
import io.gridward.core.escalation.Situation;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.roster.Appointment;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.Post;
import io.gridward.core.roster.PostId;
import io.gridward.core.roster.Role;
import io.gridward.core.roster.Roster;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.AreaCodeScheme;
import io.gridward.core.territory.Level;
import io.gridward.core.territory.LevelScheme;
import io.gridward.core.territory.Territory;
import io.gridward.core.time.Slot;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import io.gridward.core.time.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;

/** A street of three levels with two people in its grid, and a policy in plain Java. */
final class SmallStreet {
    private static final TimeBudget SIGN = budget("2h");
    private static final TimeBudget LEVEL = budget("1wd");
    private static final TimeBudget OVERALL = budget("5wd");
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    private SmallStreet() {}

    static Governance governance() {
        PolicyRef ref = new PolicyRef("small-street", "1", "0123456789abcdef");
        return Governance.builder()
                .territory(territory())
                .roster(roster())
                .calendar(calendar())
                .policies(EscalationPolicies.only(ref, FactSchema.empty(), SmallStreet::rule))
                .build();
    }

    static WorkCalendar calendar() {
        return WorkCalendar.builder("2026")
                .zone(ZoneId.of("Asia/Shanghai"))
                .slots(List.of(Slot.parse("08:30-12:00"), Slot.parse("14:00-18:00")))
                .workingWeekdays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))
                .covers(FIRST_DAY, LAST_DAY)
                .build();
    }

    private static Ruling rule(Situation situation) {
        RulingBuilder ruling = Ruling.builder();
        return switch (situation.trigger()) {
            case REPORTED ->
                ruling.grade("small")
                        .enter("grid")
                        .handler("worker")
                        .sign(SIGN)
                        .level(LEVEL)
                        .overall(OVERALL)
                        .build();
            case HANDLED -> ruling.evidence(true).build();
            default -> ruling.move(Move.STAY).build();
        };
    }

    private static Territory territory() {
        Level street = new Level("street", BilingualText.same("street"));
        Level community = new Level("community", BilingualText.same("community"));
        Level grid = new Level("grid", BilingualText.same("grid"));
        return Territory.of(
                LevelScheme.of(List.of(street, community, grid)),
                AreaCodeScheme.free(),
                List.of(
                        Area.of(AreaCode.of("S"), street, BilingualText.same("Street"), null),
                        Area.of(AreaCode.of("C"), community, BilingualText.same("Community"), AreaCode.of("S")),
                        Area.of(AreaCode.of("G1"), grid, BilingualText.same("Grid"), AreaCode.of("C"))));
    }

    private static Roster roster() {
        Role worker = new Role("worker", BilingualText.same("worker"));
        Role checker = new Role("checker", BilingualText.same("checker"));
        AreaCode grid = AreaCode.of("G1");
        return Roster.of(
                List.of(worker, checker),
                List.of(
                        new Post(new PostId("G1/worker"), worker, grid),
                        new Post(new PostId("G1/checker"), checker, grid)),
                List.of(
                        new Appointment(new PostId("G1/worker"), new PersonRef("w1"), false, FIRST_DAY, null),
                        new Appointment(new PostId("G1/checker"), new PersonRef("w2"), false, FIRST_DAY, null)));
    }

    private static TimeBudget budget(String limit) {
        return TimeBudget.of(TimeLimit.parse(limit));
    }
}
