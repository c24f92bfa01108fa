package io.gridward.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.escalation.EscalationPolicies;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.Language;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.party.BranchId;
import io.gridward.core.party.BranchStep;
import io.gridward.core.party.BranchUnit;
import io.gridward.core.party.PartyRegister;
import io.gridward.core.roster.PostId;
import io.gridward.core.roster.Roster;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import java.util.List;
import org.junit.jupiter.api.Test;

class GovernanceTest {
    @Test
    void build_allParts_returnsThem() {
        Governance governance = Fixtures.governance();

        assertThat(governance.on(Fixtures.ORDINARY_DAY).territory()).isEqualTo(Fixtures.territory());
        assertThat(governance.on(Fixtures.ORDINARY_DAY).roster().posts()).isEqualTo(Fixtures.posts());
        assertThat(governance.on(Fixtures.ORDINARY_DAY).parties().parties()).isEqualTo(Fixtures.partyList());
        assertThat(governance.calendarOf(Fixtures.GRID_1.code())).isEqualTo(Fixtures.calendar());
        assertThat(governance.zone()).isEqualTo(Fixtures.ZONE);
        assertThat(governance.policies().inForce(Fixtures.GRID_1.code(), Fixtures.ORDINARY_DAY))
                .contains(Fixtures.POLICY);
    }

    @Test
    void build_noPartiesOrAuthority_takesNoneAndTheStandard() {
        Governance governance = Governance.builder()
                .territory(Fixtures.territory())
                .roster(Fixtures.roster())
                .calendar(Fixtures.calendar())
                .policies(Fixtures.policies())
                .build();

        assertThat(governance.on(Fixtures.ORDINARY_DAY).parties().parties()).isEmpty();
        assertThat(governance.on(Fixtures.ORDINARY_DAY).authority()).isEqualTo(Authority.standard());
    }

    @Test
    void build_nothingSaid_reportsEveryMissingPart() {
        InvalidModelException thrown = catchThrowableOfType(
                InvalidModelException.class, () -> Governance.builder().build());

        assertThat(thrown.findings()).extracting(Finding::code).containsOnly(ModelCode.MISSING_PART);
        assertThat(thrown.findings())
                .extracting(Finding::path)
                .containsExactly(List.of("territory"), List.of("roster"), List.of("calendar"), List.of("policy"));
    }

    @Test
    void build_partsThatDoNotFit_reportsAllAtOnceEachWithinItsPart() {
        Finding ofPolicy = Finding.error(ModelCode.UNKNOWN_LEVEL, List.of("policy", "x"), "level", "city");
        GovernanceBuilder builder = Fixtures.governanceWithoutPolicies()
                .territory(Territory.of(
                        Fixtures.levels(),
                        Fixtures.codes(),
                        List.of(Fixtures.STREET, Fixtures.HILLSIDE, Fixtures.GRID_3)))
                .authority(new Authority(List.of(
                        new Authority.Entry("community-head", CaseAct.CLOSE, Authority.Scope.HOLDER),
                        new Authority.Entry("comunity-head", CaseAct.CLOSE, Authority.Scope.HOLDER))))
                .policies(policiesWith(ofPolicy));

        InvalidModelException thrown = catchThrowableOfType(InvalidModelException.class, builder::build);

        assertThat(thrown.findings())
                .extracting(finding -> String.join(" ", finding.path()) + " " + finding.code())
                .containsExactly(
                        "roster posts 120116051005001/grid-worker area UNKNOWN_AREA",
                        "roster posts 120116051005002/grid-worker area UNKNOWN_AREA",
                        "roster posts 120116051006002/grid-worker area UNKNOWN_AREA",
                        "roster posts 120116051005/community-head area UNKNOWN_AREA",
                        "parties mandates 1 areas UNKNOWN_AREA",
                        "authority 1 role UNKNOWN_ROLE",
                        "policy x UNKNOWN_LEVEL");
        assertThat(thrown.findings().get(5).details()).containsEntry("instead", "community-head");
    }

    @Test
    void build_secretaryOfAPostTheRosterLacks_isRefusedAtTheUnit() {
        PartyRegister register = PartyRegister.builder()
                .branches(List.of(BranchUnit.builder(
                                new BranchId("riverside"),
                                BranchStep.COMMITTEE,
                                BilingualText.same("Riverside"),
                                Fixtures.RIVERSIDE.code())
                        .secretary(new PostId("120116051005/comunity-head"))
                        .build()))
                .build();
        GovernanceBuilder builder = Fixtures.governanceWithoutPolicies()
                .policies(Fixtures.policies())
                .parties(register);

        InvalidModelException thrown = catchThrowableOfType(InvalidModelException.class, builder::build);

        assertThat(thrown.findings())
                .extracting(finding -> String.join(" ", finding.path()) + " " + finding.text(Language.EN))
                .containsExactly("parties branches riverside secretary unknown post 120116051005/comunity-head;"
                        + " did you mean 120116051005/community-head?");
    }

    @Test
    void build_policiesWithWarnings_isBuilt() {
        Finding warning = Finding.warning(ModelCode.GUARANTEE_VACUOUS, List.of("policy"), "guarantee", "g");

        Governance governance = Fixtures.governanceWithoutPolicies()
                .policies(policiesWith(warning))
                .build();

        assertThat(governance.policies().facts()).isEqualTo(FactSchema.empty());
    }

    @Test
    void calendarOf_areaTheTerritoryLacks_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fixtures.governance().calendarOf(AreaCode.of("999")))
                .withMessageContaining("999");
    }

    private static EscalationPolicies policiesWith(Finding finding) {
        return new NoPolicies() {
            @Override
            public List<Finding> check(Territory territory, Roster roster, PartyRegister parties) {
                return List.of(finding);
            }
        };
    }
}
