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
import io.gridward.core.finding.Glossary;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.Language;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.finding.Severity;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
    void nextChangeAfter_isTheDayAMandateBeginsOrHasEnded_hereOrAbove() {
        assertThat(register.nextChangeAfter(PROPERTY_CARE.id(), GRID_1, territory, FIRST_DAY))
                .contains(LAST_DAY_OF_PROPERTY.plusDays(1));
        assertThat(register.nextChangeAfter(PROPERTY_CARE.id(), GRID_1, territory, FIRST_DAY.minusDays(9)))
                .contains(FIRST_DAY);
        assertThat(register.nextChangeAfter(PROPERTY_CARE.id(), GRID_1, territory, LAST_DAY_OF_PROPERTY.plusDays(1)))
                .isEmpty();
        assertThat(register.nextChangeAfter("no-such", GRID_1, territory, FIRST_DAY))
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
        assertThat(trees.mandates()).hasSize(3);
        assertThat(trees.findings())
                .extracting(Finding::toString)
                .containsExactly("MANDATE_AMBIGUOUS " + GRID_1.code()
                        + ": several parties are in charge of street-trees here: garden-bureau, garden-centre");
    }

    @Test
    void inCharge_oneParty_saysWhereItsMandateLiesAndNothingElse() {
        InCharge trees = register.inCharge(STREET_TREES.id(), GRID_3, territory, ORDINARY_DAY);

        assertThat(trees.mandatedAt()).contains(STREET.code());
        assertThat(trees.matter()).isEqualTo(STREET_TREES.id());
        assertThat(trees.place()).isEqualTo(GRID_3.code());
        assertThat(trees.mandates()).containsExactly(register.mandates().get(0));
        assertThat(trees.findings()).isEmpty();
        assertThat(trees).hasToString("street-trees at " + GRID_3.code() + ": garden-centre");
        assertThat(trees)
                .isEqualTo(register.inCharge(STREET_TREES.id(), GRID_3, territory, ORDINARY_DAY))
                .hasSameHashCodeAs(register.inCharge(STREET_TREES.id(), GRID_3, territory, ORDINARY_DAY))
                .isNotEqualTo(register.inCharge(STREET_TREES.id(), GRID_1, territory, ORDINARY_DAY))
                .isNotEqualTo(register.inCharge(PROPERTY_CARE.id(), GRID_3, territory, ORDINARY_DAY));
    }

    @Test
    void superiors_always_leadUpToTheHighest() {
        PartyRegister chain =
                PartyRegister.of(List.of(), List.of(party("c", "b"), party("a", null), party("b", "a")), List.of());

        assertThat(chain.superiors(new PartyId("c")))
                .extracting(Party::toString)
                .containsExactly("b", "a");
        assertThat(chain.superiors(new PartyId("a"))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chain.superiors(new PartyId("navy")))
                .withMessageContaining("navy");
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
        assertThat(nobody.isBackstop()).isTrue();
        assertThat(nobody.mandatedAt()).isEmpty();
        assertThat(nobody.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.NOTE);
            assertThat(finding.text(Language.ZH)).contains("属地兜底");
        });
        assertThat(nobody.toString()).endsWith("the territory");
    }

    @Test
    void of_manyMistakes_reportsAllAtOnce() {
        List<Party> parties = List.of(party("a", "b"), party("a", null), party("c", "c"), party("d", "nowhere"));
        List<Mandate> mandates = List.of(
                new Mandate(new PartyId("nobody"), "street-tree", Set.of(), FIRST_DAY, FIRST_DAY.minusDays(1)),
                new Mandate(new PartyId("a"), "street-trees", Set.of(STREET.code()), FIRST_DAY, FIRST_DAY));

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
                        "[mandates, 0] MANDATE_WITHOUT_AREAS",
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

    @Test
    void check_seatOutsideTheTerritory_isFound() {
        Party near = Party.builder(new PartyId("near"), PartyKind.GOVERNANCE_PARTNER, BilingualText.same("𠮷野家"))
                .seat(RIVERSIDE.code())
                .build();
        Party far = Party.builder(new PartyId("far"), PartyKind.CO_BUILDING_UNIT, BilingualText.same("far"))
                .seat(AreaCode.of("999"))
                .build();

        List<Finding> findings =
                PartyRegister.of(List.of(), List.of(near, far), List.of()).check(territory);

        assertThat(findings).extracting(Finding::path).containsExactly(List.of("parties", "far", "seat"));
    }

    @Test
    void party_rebuilt_isEqualAndDiffersInWhatWasChanged() {
        Party centre = Party.builder(GARDEN_CENTRE, PartyKind.DEPARTMENT, BilingualText.same("𠮷"))
                .superior(GARDEN_BUREAU)
                .representatives(Set.of(Fixtures.GARDENER))
                .seat(STREET.code())
                .build();

        assertThat(centre.toBuilder().build()).isEqualTo(centre).hasSameHashCodeAs(centre);
        assertThat(centre.toBuilder().seat(null).build()).isNotEqualTo(centre);
        assertThat(centre.toBuilder().superior(null).build()).isNotEqualTo(centre);
        assertThat(centre.toBuilder().representatives(List.of()).build()).isNotEqualTo(centre);
        assertThat(Party.builder(GARDEN_CENTRE, PartyKind.STATIONED_UNIT, centre.name())
                        .build())
                .isNotEqualTo(Party.builder(GARDEN_CENTRE, PartyKind.DEPARTMENT, centre.name())
                        .build());
        assertThat(centre).isNotEqualTo("garden-centre");
        assertThat(centre.kind()).isEqualTo(PartyKind.DEPARTMENT);
    }

    @ParameterizedTest
    @EnumSource
    void kinds_always_haveTheirChinese(PartyKind kind) {
        assertThat(Glossary.find("party-kind", kind.id()))
                .hasValueSatisfying(text -> assertThat(text.zh()).containsPattern("\\p{IsHan}"));
    }

    @Test
    void register_madeAlike_isEqual() {
        assertThat(Fixtures.parties()).isEqualTo(register).hasSameHashCodeAs(register);
        assertThat(register).isNotEqualTo(PartyRegister.empty()).isNotEqualTo("register");
        assertThat(register).hasToString("PartyRegister of 3 parties, 2 mandates");
    }

    @Test
    void of_circleOfThousands_isToldShortForEachInIt() {
        int size = 20_000;
        List<Party> circle = IntStream.range(0, size)
                .mapToObj(i -> party("p" + i, "p" + (i + 1) % size))
                .toList();

        InvalidModelException thrown =
                catchThrowableOfType(InvalidModelException.class, () -> PartyRegister.of(List.of(), circle, List.of()));

        assertThat(thrown.findings()).hasSize(size);
        assertThat(thrown.findings().get(size - 2).details())
                .containsEntry("id", "p19998")
                .containsEntry("path", "p19999 > p0 > p1 > p2 > p3 > p4 > p5 > p6 > ...");
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
