package io.gridward.core.party;

import static io.gridward.core.Fixtures.FIRST_DAY;
import static io.gridward.core.Fixtures.GARDEN_BUREAU;
import static io.gridward.core.Fixtures.GARDEN_CENTRE;
import static io.gridward.core.Fixtures.GRID_1;
import static io.gridward.core.Fixtures.GRID_3;
import static io.gridward.core.Fixtures.LAST_DAY_OF_PROPERTY;
import static io.gridward.core.Fixtures.ORDINARY_DAY;
import static io.gridward.core.Fixtures.PROPERTY_CARE;
import static io.gridward.core.Fixtures.PROPERTY_COMPANY;
import static io.gridward.core.Fixtures.RIVERSIDE;
import static io.gridward.core.Fixtures.STREET;
import static io.gridward.core.Fixtures.STREET_TREES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.Fixtures;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartyRegisterTest {
    private final PartyRegister register = Fixtures.parties();
    private final Territory territory = Fixtures.territory();

    @Test
    void inCharge_mandateAbove_reachesTheAreasBelow() {
        InCharge trees = register.inCharge(STREET_TREES.id(), GRID_3, territory, ORDINARY_DAY);

        assertThat(trees.answering()).contains(GARDEN_CENTRE);
        assertThat(trees.isAmbiguous()).isFalse();
    }

    @Test
    void inCharge_mandateBelow_doesNotReachUp() {
        assertThat(register.inCharge(PROPERTY_CARE.id(), GRID_1, territory, ORDINARY_DAY)
                        .answering())
                .contains(PROPERTY_COMPANY);
        assertThat(register.inCharge(PROPERTY_CARE.id(), STREET, territory, ORDINARY_DAY)
                        .answering())
                .isEmpty();
        assertThat(register.inCharge(PROPERTY_CARE.id(), GRID_3, territory, ORDINARY_DAY)
                        .answering())
                .isEmpty();
    }

    @Test
    void inCharge_lastDayOfMandate_stillHolds() {
        assertThat(register.inCharge(PROPERTY_CARE.id(), GRID_1, territory, LAST_DAY_OF_PROPERTY)
                        .answering())
                .isPresent();
        assertThat(register.inCharge(PROPERTY_CARE.id(), GRID_1, territory, LAST_DAY_OF_PROPERTY.plusDays(1))
                        .answering())
                .isEmpty();
        assertThat(register.inCharge(PROPERTY_CARE.id(), GRID_1, territory, FIRST_DAY)
                        .answering())
                .isPresent();
        assertThat(register.inCharge(PROPERTY_CARE.id(), GRID_1, territory, FIRST_DAY.minusDays(1))
                        .answering())
                .isEmpty();
    }

    @Test
    void inCharge_nearerMandate_goesBeforeTheOneAbove() {
        PartyRegister both = register(mandate(GARDEN_BUREAU, STREET.code()), mandate(GARDEN_CENTRE, RIVERSIDE.code()));

        assertThat(both.inCharge(STREET_TREES.id(), GRID_1, territory, ORDINARY_DAY)
                        .parties())
                .containsExactly(GARDEN_CENTRE);
        assertThat(both.inCharge(STREET_TREES.id(), GRID_3, territory, ORDINARY_DAY)
                        .parties())
                .containsExactly(GARDEN_BUREAU);
    }

    @Test
    void inCharge_twoAtOneArea_isAmbiguousAndTheFirstByIdAnswers() {
        PartyRegister both = register(
                mandate(GARDEN_CENTRE, STREET.code()),
                mandate(GARDEN_BUREAU, STREET.code()),
                mandate(GARDEN_CENTRE, STREET.code()));

        InCharge trees = both.inCharge(STREET_TREES.id(), GRID_1, territory, ORDINARY_DAY);

        assertThat(trees.isAmbiguous()).isTrue();
        assertThat(trees.parties()).containsExactly(GARDEN_BUREAU, GARDEN_CENTRE);
        assertThat(trees.answering()).contains(GARDEN_BUREAU);
    }

    @Test
    void find_knownOrNot_givesItOrNothing() {
        assertThat(register.find(GARDEN_CENTRE).map(Party::superior)).contains(GARDEN_BUREAU);
        assertThat(register.find(new PartyId("navy"))).isEmpty();
        assertThat(register.findMatter("street-trees")).contains(STREET_TREES);
        assertThat(register.findMatter("navy")).isEmpty();
    }

    @Test
    void lists_always_keepTheOrderGiven() {
        assertThat(register.parties()).isEqualTo(Fixtures.partyList());
        assertThat(register.matters()).containsExactly(STREET_TREES, PROPERTY_CARE);
        assertThat(register.mandates()).extracting(Mandate::party).containsExactly(GARDEN_CENTRE, PROPERTY_COMPANY);
    }

    @Test
    void empty_always_leavesEverythingToTheTerritory() {
        InCharge nobody = PartyRegister.empty().inCharge(STREET_TREES.id(), GRID_1, territory, ORDINARY_DAY);

        assertThat(nobody.answering()).isEmpty();
        assertThat(nobody.isAmbiguous()).isFalse();
    }

    @Test
    void of_manyMistakes_reportsAllAtOnce() {
        List<Party> parties = List.of(party("a", "b"), party("a", null), party("c", "c"), party("d", "nowhere"));
        List<Mandate> mandates = List.of(
                new Mandate(new PartyId("nobody"), "street-tree", Set.of(), FIRST_DAY, FIRST_DAY.minusDays(1)),
                new Mandate(new PartyId("a"), "street-trees", Set.of(), FIRST_DAY, FIRST_DAY));

        InvalidModelException thrown = catchThrowableOfType(
                InvalidModelException.class,
                () -> PartyRegister.of(List.of(STREET_TREES, STREET_TREES), parties, mandates));

        assertThat(thrown.findings())
                .extracting(finding -> finding.path() + " " + finding.code())
                .containsExactly(
                        "[matters, street-trees] DUPLICATE_ID",
                        "[parties, a] DUPLICATE_ID",
                        "[parties, a, superior] UNKNOWN_PARTY",
                        "[parties, c, superior] CYCLE",
                        "[parties, d, superior] UNKNOWN_PARTY",
                        "[mandates, 0, party] UNKNOWN_PARTY",
                        "[mandates, 0, matter] UNKNOWN_MATTER",
                        "[mandates, 0] DATES_REVERSED");
        assertThat(thrown.findings().get(6).details()).containsEntry("instead", "street-trees");
    }

    @Test
    void of_superiorsInACircle_isReportedForEachInIt() {
        List<Party> circle = List.of(party("a", "b"), party("b", "c"), party("c", "a"), party("outside", "a"));

        InvalidModelException thrown =
                catchThrowableOfType(InvalidModelException.class, () -> PartyRegister.of(List.of(), circle, List.of()));

        assertThat(thrown.findings()).extracting(Finding::code).containsOnly(ModelCode.CYCLE);
        assertThat(thrown.findings())
                .extracting(finding -> finding.details().get("id") + " by way of "
                        + finding.details().get("path"))
                .containsExactly("a by way of b > c", "b by way of c > a", "c by way of a > b");
    }

    @Test
    void check_mandatesOutsideTheTerritory_areEachFound() {
        PartyRegister far = PartyRegister.of(
                List.of(STREET_TREES),
                Fixtures.partyList(),
                List.of(new Mandate(
                        GARDEN_CENTRE,
                        STREET_TREES.id(),
                        Set.of(AreaCode.of("999"), STREET.code(), AreaCode.of("120116052")),
                        FIRST_DAY,
                        null)));

        List<Finding> findings = far.check(territory);

        assertThat(findings).extracting(Finding::path).containsOnly(List.of("mandates", "0", "areas"));
        assertThat(findings)
                .extracting(finding -> finding.details().get("area"))
                .containsExactly("120116052", "999");
        assertThat(findings.get(0).details()).containsEntry("instead", "120116051");
        assertThat(register.check(territory)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Navy", "a_b", "a-", "12"})
    void ids_notKebabCase_areRefused(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PartyId(id)).withMessageContaining("got " + id);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Matter(id, BilingualText.same("x")))
                .withMessageContaining("got " + id);
    }

    private static PartyRegister register(Mandate... mandates) {
        return PartyRegister.of(List.of(STREET_TREES), Fixtures.partyList(), List.of(mandates));
    }

    private static Mandate mandate(PartyId party, AreaCode area) {
        return new Mandate(party, STREET_TREES.id(), Set.of(area), FIRST_DAY, null);
    }

    private static Party party(String id, String superior) {
        return new Party(
                new PartyId(id),
                PartyKind.DEPARTMENT,
                BilingualText.same(id),
                superior == null ? null : new PartyId(superior),
                Set.of());
    }
}
