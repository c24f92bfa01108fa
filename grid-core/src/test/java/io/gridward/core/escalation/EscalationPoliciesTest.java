package io.gridward.core.escalation;

import static io.gridward.core.Fixtures.FIRST_DAY;
import static io.gridward.core.Fixtures.GRID_1;
import static io.gridward.core.Fixtures.POLICY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridward.core.Fixtures;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EscalationPoliciesTest {
    private final EscalationPolicy policy = Fixtures.simplePolicy();
    private final EscalationPolicies only = EscalationPolicies.only(POLICY, Fixtures.factSchema(), policy);

    @Test
    void only_anyPlaceAndDay_isInForce() {
        assertThat(only.inForce(GRID_1.code(), FIRST_DAY)).contains(POLICY);
        assertThat(only.inForce(Fixtures.STREET.code(), FIRST_DAY.minusYears(50)))
                .contains(POLICY);
        assertThat(only.facts()).isEqualTo(Fixtures.factSchema());
    }

    @Test
    void only_ownReference_findsThePolicy() {
        assertThat(only.find(POLICY)).containsSame(policy);
    }

    @Test
    void only_otherContent_findsNothing() {
        assertThat(only.find(new PolicyRef(POLICY.id(), POLICY.revision(), "ffff")))
                .isEmpty();
    }

    @Test
    void only_always_hasNoFindingsAndNoLabels() {
        assertThat(only.check(Fixtures.territory(), Fixtures.roster(), Fixtures.parties()))
                .isEmpty();
        assertThat(only.label("small")).isEmpty();
    }

    @Test
    void policyRef_blankPart_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PolicyRef(" ", "1", "c"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PolicyRef("a", "", "c"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PolicyRef("a", "1", ""));
    }

    @Test
    void brief_longContentId_isCutToEight() {
        assertThat(POLICY.brief()).isEqualTo("harbour/escalation 2022-01 (3f9ac1e2)");
        assertThat(new PolicyRef("a", "1", "abc").brief()).isEqualTo("a 1 (abc)");
    }

    @Test
    void id_ofEveryWord_isKebabCase() {
        Stream<String> ids = Stream.of(
                        Arrays.stream(Trigger.values()).map(Trigger::id),
                        Arrays.stream(ClockKind.values()).map(ClockKind::id),
                        Arrays.stream(Move.values()).map(Move::id),
                        Arrays.stream(Intake.values()).map(Intake::id),
                        Arrays.stream(DayKind.values()).map(DayKind::id))
                .flatMap(each -> each);

        assertThat(ids)
                .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"))
                .contains("no-show", "party-report-in", "rest-day");
    }

    @Test
    void isOfParty_eachClock_goesByItsName() {
        assertThat(Arrays.stream(ClockKind.values()).filter(ClockKind::isOfParty))
                .containsExactly(
                        ClockKind.PARTY_SIGN, ClockKind.PARTY_CONTACT, ClockKind.PARTY_REPORT_IN, ClockKind.PARTY_PART);
    }
}
