package io.gridward.rules.testing;

import static io.gridward.rules.testing.GridAssertions.assertThat;
import static io.gridward.rules.testing.GridAssertions.assertThatThrownBy;

import io.gridward.core.Governance;
import io.gridward.core.casefile.Casework;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.party.PartyKind;
import io.gridward.core.roster.PostId;
import io.gridward.core.territory.AreaCode;
import io.gridward.rules.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GovernanceSketchTest {
    @Test
    void smallStreet_asItComes_isSoundAndAllOfItIsActedOn() {
        Governance street = SmallStreet.governance();

        assertThat(Casework.audit(street)).isEmpty();
        assertThat(SmallStreet.policy().compile().verdicts())
                .extracting(Verdict::outcome)
                .containsExactly(Verdict.Outcome.PROVED);
        assertThat(SmallStreet.governance(SmallStreet.policy())
                        .on(LocalDate.of(2022, 9, 30))
                        .territory()
                        .areas())
                .hasSize(4);
    }

    @Test
    void sketch_ofSmallestPlace_isGovernance() {
        // when
        Governance governance = GovernanceSketch.of("street", "community", "grid")
                .area("s", "street")
                .area("c", "community", "s")
                .area("g", "grid", "c")
                .post("g", "worker", "li")
                .deputy("g", "worker", "wang")
                .vacant("c", "secretary")
                .post("s", "officer", "wu")
                .calendar(GovernanceSketch.weekdays("2022-01-01", "2022-12-31"))
                .policies(SmallStreet.policy())
                .party("gardeners", PartyKind.STATIONED_UNIT)
                .inCharge("gardeners", "trees", "s")
                .inCharge("gardeners", "parking", "s")
                .build();

        // then
        LocalDate day = LocalDate.of(2022, 9, 30);
        assertThat(governance.on(day).roster().findPost(new PostId("c/secretary")))
                .isPresent();
        assertThat(governance
                        .on(day)
                        .roster()
                        .responsible("worker", AreaCode.of("g"), day)
                        .holder()
                        .asPerson())
                .hasToString("Optional[li]");
        assertThat(governance.calendarOf(AreaCode.of("g")).id()).isEqualTo("weekdays");
    }

    @Test
    void sketch_ofUnknownLevel_isRefusedAtOnce() {
        GovernanceSketch sketch = GovernanceSketch.of("street");

        assertThatThrownBy(() -> sketch.area("g", "grid"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("level must be one of [street], got grid");
    }

    @Test
    void build_withoutCalendarAndPolicies_namesBoth() {
        GovernanceSketch sketch = GovernanceSketch.of("street").area("s", "street");

        assertThatThrownBy(sketch::build)
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("calendar")
                .hasMessageContaining("policy");
    }
}
