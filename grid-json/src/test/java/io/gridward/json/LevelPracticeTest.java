package io.gridward.json;

import static io.gridward.core.escalation.Trigger.OVERDUE;
import static io.gridward.core.escalation.Trigger.REPORTED;
import static io.gridward.core.escalation.Trigger.UNABLE;
import static io.gridward.core.escalation.Trigger.UNSIGNED;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.escalation.Call;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.Milestone;
import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import org.junit.jupiter.api.Test;

/** Rules of practice on level, authority and dispatch: R01 to R07, R13, R14. */
class LevelPracticeTest {
    private final Practice levels = Practice.of("level-and-authority");
    private final Practice dispatch = Practice.of("dispatch");

    @Test
    void r01_whatTheGridCanSolve_staysInIt() {
        Ruling solved = levels.rule(REPORTED, "grid", "on-the-spot", true, "complexity", "difficult");
        Ruling other = levels.rule(REPORTED, "grid");

        assertThat(solved.selfHandle()).containsExactly("grid-worker");
        assertThat(solved.enter()).contains("grid");
        assertThat(Practice.rules(solved)).contains("r01-solved-on-the-spot", "r01-stays-in-the-grid");
        assertThat(other.selfHandle()).isEmpty();
        assertThat(other.enter()).contains("community");
    }

    @Test
    void r02_whatALevelCannotSolve_goesToTheNextOnly() {
        assertThat(levels.rule(UNABLE, "grid").move()).contains(Move.UP);
        assertThat(levels.rule(UNABLE, "community").move()).contains(Move.UP);
        assertThat(levels.rule(UNABLE, "district").move()).contains(Move.STAY);
        assertThat(dispatch.rule(UNABLE, "street").move()).contains(Move.UP);
        assertThat(dispatch.rule(UNABLE, "district").move()).contains(Move.STAY);
    }

    @Test
    void r03_complexity_picksTheEntryLevel() {
        assertThat(levels.rule(REPORTED, "grid", "complexity", "simple").enter())
                .contains("community");
        assertThat(levels.rule(REPORTED, "grid", "complexity", "complex").enter())
                .contains("street");
        assertThat(levels.rule(REPORTED, "grid", "complexity", "difficult").enter())
                .contains("district");
    }

    @Test
    void r04_unresolvedInTimeAtItsLevel_movesUp() {
        Ruling late = levels.rule(levels.at(OVERDUE, "community").clock(ClockKind.LEVEL, 0));
        Ruling longInAll = levels.rule(levels.at(OVERDUE, "community").clock(ClockKind.OVERALL, 0));

        assertThat(late.move()).contains(Move.UP);
        assertThat(longInAll.move()).contains(Move.STAY);
        assertThat(longInAll.supervise()).isTrue();
        assertThat(levels.rule(REPORTED, "grid", "on-the-spot", true).level()).contains(budget("1wd"));
        assertThat(levels.rule(REPORTED, "grid").level()).contains(budget("3wd"));
        assertThat(levels.rule(REPORTED, "grid", "complexity", "complex").level())
                .contains(budget("5wd"));
    }

    @Test
    void r05_emergency_isToldToAllAtOnceAndHeldOnSite() {
        Ruling emergency = levels.rule(REPORTED, "grid", "danger", "life", "complexity", "difficult");
        Ruling calm = levels.rule(REPORTED, "grid");

        assertThat(emergency.enter()).contains("grid");
        assertThat(emergency.notifies()).containsExactlyInAnyOrder("community", "street", "district");
        assertThat(emergency.calls()).extracting(Call::matter).containsExactly("emergency");
        assertThat(levels.rule(UNABLE, "grid", "danger", "property").raiseTo()).contains("district");
        assertThat(calm.notifies()).isEmpty();
        assertThat(calm.calls()).isEmpty();
        assertThat(levels.rule(UNABLE, "grid").raiseTo()).isEmpty();
    }

    @Test
    void r06_mattersOfADepartment_areNotHandedDown() {
        Ruling departmental = levels.rule(REPORTED, "grid", "owner", "department", "on-the-spot", true);

        assertThat(departmental.enter()).contains("district");
        assertThat(departmental.inCharge()).contains("departmental");
        assertThat(levels.rule(REPORTED, "grid", "owner", "territory").inCharge())
                .isEmpty();
    }

    @Test
    void r07_aKnownPlace_isGoneToInOneStep() {
        assertThat(dispatch.rule(REPORTED, "district", "located", true).enter()).contains("community");
        assertThat(dispatch.rule(dispatch.at(REPORTED, "district", "located", true)
                                .channel("hotline"))
                        .enter())
                .contains("community");
        assertThat(dispatch.rule(REPORTED, "district").enter()).contains("district");
    }

    @Test
    void r13_dispatch_isDueSoonerInTown() {
        assertThat(dispatch.rule(REPORTED, "district").milestones())
                .containsExactly(new Milestone("dispatch", budget("1h")));
        assertThat(dispatch.rule(REPORTED, "district", "setting", "fringe").milestones())
                .containsExactly(new Milestone("dispatch", budget("2h")));
    }

    @Test
    void r14_whoDoesNotSign_isUrged() {
        Ruling unsigned = dispatch.rule(dispatch.at(UNSIGNED, "community").clock(ClockKind.SIGN, 0));
        Ruling late = dispatch.rule(dispatch.at(OVERDUE, "community").clock(ClockKind.OVERALL, 0));

        assertThat(unsigned.notifiesRoles()).containsExactly("shift-leader");
        assertThat(unsigned.supervise()).isTrue();
        assertThat(late.notifiesRoles()).isEmpty();
        assertThat(late.supervise()).isFalse();
        assertThat(dispatch.rule(REPORTED, "district").sign()).contains(budget("1h"));
        assertThat(dispatch.rule(dispatch.at(REPORTED, "district").channel("app"))
                        .sign())
                .contains(budget("1wd"));
    }

    private static TimeBudget budget(String limit) {
        return TimeBudget.of(TimeLimit.parse(limit));
    }
}
