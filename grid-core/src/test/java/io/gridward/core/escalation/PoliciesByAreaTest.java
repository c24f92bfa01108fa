package io.gridward.core.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.Fixtures;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.facts.FlagAttribute;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.territory.AreaCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PoliciesByAreaTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final AreaCode GRID = Fixtures.GRID_1.code();
    private static final AreaCode COMMUNITY = Fixtures.RIVERSIDE.code();
    private static final FlagAttribute WET = FlagAttribute.of("wet", Presence.optional());

    @Test
    void inForce_atAnArea_isWhatTheNearestOnesHave() {
        // given
        PoliciesByArea policies = PoliciesByArea.builder(Fixtures.territory())
                .everywhere(Fixtures.policies())
                .in(COMMUNITY, DAY, DAY.plusDays(9), own("first"))
                .in(COMMUNITY, DAY.plusDays(5), null, own("second"))
                .build();

        // then
        assertThat(policies.inForce(GRID, DAY.minusDays(1))).contains(Fixtures.POLICY);
        assertThat(policies.inForce(GRID, DAY)).contains(ref("first"));
        assertThat(policies.inForce(COMMUNITY, DAY.plusDays(5))).contains(ref("second"));
        assertThat(policies.inForce(Fixtures.STREET.code(), DAY)).contains(Fixtures.POLICY);
        assertThat(policies.inForce(AreaCode.of("nowhere"), DAY)).contains(Fixtures.POLICY);
        assertThat(policies.find(ref("first"))).isPresent();
        assertThat(policies.find(Fixtures.POLICY)).isPresent();
        assertThat(policies.find(ref("third"))).isEmpty();
        assertThat(policies.facts().names()).containsExactly("category", "households", "wet");
        assertThat(policies.label("small")).isEmpty();
        assertThat(policies.check(Fixtures.territory(), Fixtures.roster(), Fixtures.parties()))
                .isEmpty();
    }

    @Test
    void policies_thatHaveNothingInForce_leaveItToThoseAbove() {
        // given
        PoliciesByArea silent = PoliciesByArea.builder(Fixtures.territory()).build();
        PoliciesByArea policies = PoliciesByArea.builder(Fixtures.territory())
                .everywhere(Fixtures.policies())
                .in(COMMUNITY, null, null, silent)
                .build();

        // then
        assertThat(policies.inForce(GRID, DAY)).contains(Fixtures.POLICY);
        assertThat(silent.inForce(GRID, DAY)).isEmpty();
    }

    @Test
    void policies_thatDoNotFit_areRefusedWithAllProblems() {
        // given
        NumberAttribute wet = NumberAttribute.of("wet", 0, 9, Presence.optional());
        PoliciesByArea.Builder builder = PoliciesByArea.builder(Fixtures.territory())
                .everywhere(own("one"))
                .everywhere(own("two"))
                .in(AreaCode.of("nowhere"), DAY, DAY.minusDays(1), own("three"))
                .in(COMMUNITY, null, null, only("four", FactSchema.of(List.of(wet))));

        // when
        InvalidModelException refused = catchThrowableOfType(InvalidModelException.class, builder::build);

        // then
        assertThat(refused.findings())
                .extracting(finding -> finding.code().code() + " " + String.join("/", finding.path()))
                .containsExactly(
                        "DUPLICATE_ID policy/everywhere",
                        "UNKNOWN_AREA policy/nowhere",
                        "DATES_REVERSED policy/nowhere",
                        "SCHEMA_DIFFERS policy/" + COMMUNITY + "/attributes/wet");
    }

    private static EscalationPolicies own(String revision) {
        return only(revision, FactSchema.of(List.of(WET)));
    }

    private static EscalationPolicies only(String revision, FactSchema facts) {
        return EscalationPolicies.only(ref(revision), facts, Fixtures.simplePolicy());
    }

    private static PolicyRef ref(String revision) {
        return new PolicyRef("own", revision, "version " + revision);
    }
}
