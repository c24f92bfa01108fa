package io.gridward.core.party;

import static io.gridward.core.Fixtures.FIRST_DAY;
import static io.gridward.core.Fixtures.GRID_1;
import static io.gridward.core.Fixtures.GRID_2;
import static io.gridward.core.Fixtures.GRID_3;
import static io.gridward.core.Fixtures.HILLSIDE;
import static io.gridward.core.Fixtures.ORDINARY_DAY;
import static io.gridward.core.Fixtures.RIVERSIDE;
import static io.gridward.core.Fixtures.STREET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.Fixtures;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Glossary;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.Language;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BranchChainTest {
    private static final BranchUnit COMMITTEE = unit("riverside", BranchStep.COMMITTEE, RIVERSIDE, null);
    private static final BranchUnit BRANCH_1 = unit("grid-1", BranchStep.GRID_BRANCH, GRID_1, COMMITTEE);
    private static final BranchUnit BRANCH_2 = unit("grid-2", BranchStep.GRID_BRANCH, GRID_2, COMMITTEE);
    private static final BranchUnit GROUP_A = unit("building-a", BranchStep.BUILDING_GROUP, GRID_1, BRANCH_1);
    private static final BranchUnit GROUP_B = unit("building-b", BranchStep.BUILDING_GROUP, GRID_1, BRANCH_1);
    private static final PersonRef LI = new PersonRef("p-li");
    private static final PersonRef WANG = new PersonRef("p-wang");
    private static final HouseholdRef HOUSE_7 = new HouseholdRef("h-7");
    private static final LocalDate MOVED = LocalDate.of(2023, 5, 1);

    private final Territory territory = Fixtures.territory();
    private final PartyRegister register = PartyRegister.builder()
            .branches(List.of(GROUP_A, COMMITTEE, BRANCH_1, BRANCH_2, GROUP_B))
            .memberships(List.of(
                    new Membership(BRANCH_2.id(), LI, MembershipKind.ALSO, FIRST_DAY, null),
                    new Membership(GROUP_A.id(), LI, MembershipKind.DIRECT, FIRST_DAY, MOVED.minusDays(1)),
                    new Membership(GROUP_B.id(), LI, MembershipKind.DIRECT, MOVED, null),
                    new Membership(GROUP_A.id(), WANG, MembershipKind.TAKEN_OVER, FIRST_DAY, null)))
            .households(List.of(
                    new HouseholdLink(HOUSE_7, GROUP_A.id(), FIRST_DAY, MOVED.minusDays(1)),
                    new HouseholdLink(HOUSE_7, GROUP_B.id(), MOVED, null)))
            .build();
    private final BranchChain chain = register.branches();

    @Test
    void units_byAreaAndStep_areFound() {
        assertThat(chain.units()).containsExactly(GROUP_A, COMMITTEE, BRANCH_1, BRANCH_2, GROUP_B);
        assertThat(chain.find(BRANCH_2.id())).contains(BRANCH_2);
        assertThat(chain.find(new BranchId("navy"))).isEmpty();
        assertThat(chain.unitsAt(GRID_1.code())).containsExactly(GROUP_A, BRANCH_1, GROUP_B);
        assertThat(chain.unitsAt(STREET.code())).isEmpty();
        assertThat(chain.unitsIn(STREET, territory)).isEqualTo(chain.units());
        assertThat(chain.unitsIn(GRID_2, territory)).containsExactly(BRANCH_2);
        assertThat(chain.unitsIn(HILLSIDE, territory)).isEmpty();
        assertThat(chain.nearest(GRID_1, territory)).containsExactly(GROUP_A, GROUP_B);
        assertThat(chain.nearest(GRID_2, territory)).containsExactly(BRANCH_2);
        assertThat(chain.nearest(RIVERSIDE, territory)).containsExactly(COMMITTEE);
        assertThat(chain.nearest(GRID_3, territory)).isEmpty();
        assertThat(chain.under(BRANCH_1.id())).containsExactly(GROUP_A, GROUP_B);
        assertThat(chain.under(GROUP_A.id())).isEmpty();
    }

    @Test
    void above_unit_leadsToTheCommittee() {
        assertThat(chain.above(GROUP_A.id())).containsExactly(BRANCH_1, COMMITTEE);
        assertThat(chain.above(COMMITTEE.id())).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chain.above(new BranchId("navy")))
                .withMessageContaining("navy");
    }

    @Test
    void members_onADay_areThoseOfTheUnitItself() {
        assertThat(chain.members(GROUP_A.id(), ORDINARY_DAY))
                .extracting(Membership::person)
                .containsExactly(LI, WANG);
        assertThat(chain.members(GROUP_A.id(), MOVED))
                .extracting(Membership::person)
                .containsExactly(WANG);
        assertThat(chain.members(GROUP_A.id(), MembershipKind.TAKEN_OVER, ORDINARY_DAY))
                .extracting(Membership::person)
                .containsExactly(WANG);
        assertThat(chain.members(GROUP_A.id(), MembershipKind.JOINED, ORDINARY_DAY))
                .isEmpty();
        assertThat(chain.members(GROUP_A.id(), FIRST_DAY.minusDays(1))).isEmpty();
        assertThat(chain.memberships()).hasSize(4);
    }

    @Test
    void chainAbove_member_beginsWithTheUnitThatManagesHimDirectly() {
        assertThat(chain.membershipsOf(LI, ORDINARY_DAY))
                .extracting(Membership::kind)
                .containsExactly(MembershipKind.DIRECT, MembershipKind.ALSO);
        assertThat(chain.chainAbove(LI, ORDINARY_DAY)).containsExactly(GROUP_A, BRANCH_1, COMMITTEE);
        assertThat(chain.chainAbove(LI, MOVED)).containsExactly(GROUP_B, BRANCH_1, COMMITTEE);
        assertThat(chain.chainAbove(WANG, MOVED)).containsExactly(GROUP_A, BRANCH_1, COMMITTEE);
        assertThat(chain.chainAbove(new PersonRef("p-nobody"), MOVED)).isEmpty();
    }

    @Test
    void answering_household_isItsBuildingGroupOfTheDay() {
        assertThat(chain.answering(HOUSE_7, ORDINARY_DAY)).contains(GROUP_A);
        assertThat(chain.answering(HOUSE_7, MOVED)).contains(GROUP_B);
        assertThat(chain.chainAbove(HOUSE_7, MOVED)).containsExactly(GROUP_B, BRANCH_1, COMMITTEE);
        assertThat(chain.chainAbove(HOUSE_7, FIRST_DAY.minusDays(1))).isEmpty();
        assertThat(chain.answering(new HouseholdRef("h-8"), MOVED)).isEmpty();
        assertThat(chain.households()).hasSize(2);
    }

    @Test
    void build_manyMistakes_reportsAllAtOnce() {
        PartyRegister.Builder broken = PartyRegister.builder()
                .parties(List.of(new Party(
                        new PartyId("navy"),
                        PartyKind.DEPARTMENT,
                        BilingualText.same("x"),
                        new PartyId("sea"),
                        Set.of())))
                .branches(List.of(
                        COMMITTEE,
                        BRANCH_1,
                        BRANCH_1,
                        unit("alone", BranchStep.GRID_BRANCH, GRID_2, null),
                        unit("skipping", BranchStep.BUILDING_GROUP, GRID_2, COMMITTEE),
                        unit("over", BranchStep.COMMITTEE, HILLSIDE, COMMITTEE),
                        unit(
                                "itself",
                                BranchStep.GRID_BRANCH,
                                GRID_2,
                                unit("itself", BranchStep.GRID_BRANCH, GRID_2, null)),
                        unit(
                                "lost",
                                BranchStep.GRID_BRANCH,
                                GRID_2,
                                unit("riversid", BranchStep.COMMITTEE, GRID_2, null))))
                .memberships(List.of(
                        new Membership(new BranchId("gird-1"), LI, MembershipKind.JOINED, MOVED, FIRST_DAY),
                        new Membership(BRANCH_1.id(), WANG, MembershipKind.DIRECT, MOVED, null),
                        new Membership(COMMITTEE.id(), WANG, MembershipKind.DIRECT, FIRST_DAY, MOVED)))
                .households(List.of(
                        new HouseholdLink(HOUSE_7, COMMITTEE.id(), FIRST_DAY, null),
                        new HouseholdLink(HOUSE_7, new BranchId("nowhere"), FIRST_DAY, FIRST_DAY)));

        InvalidModelException thrown = catchThrowableOfType(InvalidModelException.class, broken::build);

        assertThat(thrown.findings())
                .extracting(finding -> finding.path() + " " + finding.code())
                .containsExactly(
                        "[parties, navy, superior] UNKNOWN_PARTY",
                        "[branches, grid-1] DUPLICATE_ID",
                        "[branches, alone] BRANCH_WITHOUT_SUPERIOR",
                        "[branches, skipping, superior] WRONG_BRANCH_STEP",
                        "[branches, over, superior] WRONG_BRANCH_STEP",
                        "[branches, itself, superior] WRONG_BRANCH_STEP",
                        "[branches, lost, superior] UNKNOWN_BRANCH",
                        "[memberships, 0, unit] UNKNOWN_BRANCH",
                        "[memberships, 0] DATES_REVERSED",
                        "[households, 0, unit] WRONG_BRANCH_STEP",
                        "[households, 1, unit] UNKNOWN_BRANCH",
                        "[memberships, 1] UNDER_TWO_UNITS",
                        "[households, 1] UNDER_TWO_UNITS");
        assertThat(thrown.findings().get(3).text(Language.EN))
                .isEqualTo("branch unit skipping is under riverside, which is a committee and not one step above it");
        assertThat(thrown.findings().get(3).text(Language.ZH)).isEqualTo("党组织 skipping 的上级 riverside 是社区党委,并非上一层党组织");
        assertThat(thrown.findings().get(11).text(Language.EN))
                .isEqualTo("directly managed member p-wang is under riverside and under grid-1 at once from 2023-05-01"
                        + " on; end the one before the other begins");
    }

    @Test
    void build_termsThatTouch_areNoOverlap() {
        List<Membership> oneAfterTheOther = IntStream.range(0, 1000)
                .mapToObj(day -> new Membership(
                        (day % 2 == 0 ? BRANCH_1 : BRANCH_2).id(),
                        LI,
                        MembershipKind.DIRECT,
                        FIRST_DAY.plusDays(999 - day),
                        FIRST_DAY.plusDays(999 - day)))
                .toList();

        PartyRegister built = PartyRegister.builder()
                .branches(List.of(COMMITTEE, BRANCH_1, BRANCH_2))
                .memberships(oneAfterTheOther)
                .build();

        assertThat(built.branches().chainAbove(LI, FIRST_DAY.plusDays(998))).startsWith(BRANCH_2);
    }

    @Test
    void build_longTermOverShortOnes_findsEachShortOne() {
        List<Membership> terms =
                new ArrayList<>(List.of(new Membership(COMMITTEE.id(), LI, MembershipKind.DIRECT, FIRST_DAY, null)));
        for (int day = 1; day <= 3; day++) {
            LocalDate date = FIRST_DAY.plusDays(day);
            terms.add(new Membership(COMMITTEE.id(), LI, MembershipKind.DIRECT, date, date));
        }
        PartyRegister.Builder broken =
                PartyRegister.builder().branches(List.of(COMMITTEE)).memberships(terms);

        assertThat(catchThrowableOfType(InvalidModelException.class, broken::build)
                        .findings())
                .extracting(Finding::path)
                .containsExactly(List.of("memberships", "1"), List.of("memberships", "2"), List.of("memberships", "3"));
    }

    @Test
    void check_unitsElsewhere_areFound() {
        PartyRegister elsewhere = PartyRegister.builder()
                .branches(List.of(
                        COMMITTEE,
                        unit("far", BranchStep.GRID_BRANCH, GRID_3, COMMITTEE),
                        BranchUnit.builder(
                                        new BranchId("gone"),
                                        BranchStep.GRID_BRANCH,
                                        BilingualText.same("gone"),
                                        AreaCode.of("999"))
                                .superior(COMMITTEE.id())
                                .build()))
                .build();

        List<Finding> findings = elsewhere.check(territory);

        assertThat(findings)
                .extracting(finding -> finding.path() + " " + finding.code())
                .containsExactly(
                        "[branches, far, area] BRANCH_OUTSIDE_SUPERIOR", "[branches, gone, area] UNKNOWN_AREA");
        assertThat(findings.get(0).text(Language.EN))
                .isEqualTo("branch unit far works in " + GRID_3.code() + ", outside " + RIVERSIDE.code()
                        + ", the area of its superior riverside");
        assertThat(register.check(territory)).isEmpty();
    }

    @Test
    void values_saidAlike_areEqual() {
        assertThat(unit("grid-1", BranchStep.GRID_BRANCH, GRID_1, COMMITTEE))
                .isEqualTo(BRANCH_1)
                .hasSameHashCodeAs(BRANCH_1)
                .hasToString("grid-1");
        assertThat(unit("grid-1", BranchStep.GRID_BRANCH, GRID_1, null)).isNotEqualTo(BRANCH_1);
        assertThat(unit("grid-1", BranchStep.GRID_BRANCH, GRID_2, COMMITTEE)).isNotEqualTo(BRANCH_1);
        assertThat(unit("grid-1", BranchStep.BUILDING_GROUP, GRID_1, COMMITTEE)).isNotEqualTo(BRANCH_1);
        assertThat(chain)
                .isEqualTo(chain)
                .isNotEqualTo(PartyRegister.empty().branches())
                .isNotEqualTo("chain")
                .hasToString("BranchChain of 5 units, 4 memberships");
        assertThat(chain.hashCode()).isEqualTo(register.branches().hashCode());
        assertThat(GROUP_A.id()).isLessThan(GROUP_B.id());
    }

    @ParameterizedTest
    @EnumSource
    void membershipKinds_always_haveTheirChinese(MembershipKind kind) {
        assertThat(Glossary.find("membership", kind.id()))
                .hasValueSatisfying(text -> assertThat(text.zh()).hasSize(2).containsPattern("\\p{IsHan}"));
    }

    @ParameterizedTest
    @EnumSource
    void steps_always_haveTheirChinese(BranchStep step) {
        assertThat(Glossary.find("step", step.id()))
                .hasValueSatisfying(text -> assertThat(text.zh()).contains("党"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "\t"})
    void references_withWhiteSpace_areRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HouseholdRef(text))
                .withMessageContaining("got");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BranchId(text))
                .withMessageContaining("got");
    }

    private static BranchUnit unit(String id, BranchStep step, Area area, BranchUnit superior) {
        return BranchUnit.builder(new BranchId(id), step, BilingualText.same(id), area.code())
                .superior(superior == null ? null : superior.id())
                .build();
    }
}
