package io.gridward.core.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.finding.AuditCode;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Finding;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.AreaCodeScheme;
import io.gridward.core.territory.Level;
import io.gridward.core.territory.LevelScheme;
import io.gridward.core.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tens of thousands of everything: quadratic work anywhere would take minutes. */
class LargeRegisterTest {
    private static final int SIZE = 30_000;
    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);
    private static final Level CITY = new Level("city", BilingualText.same("city"));
    private static final Level GRID = new Level("grid", BilingualText.same("grid"));
    private static final Matter TREES = new Matter("trees", BilingualText.same("trees"));

    private final List<Area> areas = areas();
    private final Territory territory = Territory.of(LevelScheme.of(List.of(CITY, GRID)), AreaCodeScheme.free(), areas);

    @Test
    void register_ofAPartyAndAMandateForEachGrid_answersAndIsAudited() {
        // Every party is under the one before it, and in charge of the trees of one grid but the last.
        List<Party> parties = IntStream.range(0, SIZE)
                .mapToObj(i -> Party.builder(id(i), PartyKind.STATIONED_UNIT, BilingualText.same("𠮷" + i))
                        .superior(i == 0 ? null : id(i - 1))
                        .representatives(Set.of(new PersonRef("p-" + i)))
                        .build())
                .toList();
        List<Mandate> mandates = IntStream.range(0, SIZE - 1)
                .mapToObj(i -> new Mandate(id(i), TREES.id(), Set.of(grid(i)), DAY, null))
                .toList();

        PartyRegister register = PartyRegister.of(List.of(TREES), parties, mandates);

        assertThat(register.check(territory)).isEmpty();
        assertThat(register.superiors(id(SIZE - 1))).hasSize(SIZE - 1);
        for (int i = 0; i < SIZE - 1; i++) {
            assertThat(register.inCharge(TREES.id(), territory.area(grid(i)), territory, DAY)
                            .parties())
                    .containsExactly(id(i));
        }
        assertThat(register.audit(territory, GRID, DAY))
                .extracting(finding -> finding.path() + " " + finding.code())
                .containsExactly(
                        "[matters, trees, " + grid(SIZE - 1) + "] MATTER_UNCOVERED",
                        "[parties, party-" + (SIZE - 1) + "] PARTY_WITHOUT_MANDATE");
    }

    @Test
    void register_ofMandatesAllForOneArea_isAudited() {
        List<Party> parties = IntStream.range(0, SIZE)
                .mapToObj(i -> new Party(
                        id(i), PartyKind.DEPARTMENT, BilingualText.same("x"), null, Set.of(new PersonRef("p"))))
                .toList();
        List<Mandate> mandates = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            mandates.add(new Mandate(id(i), TREES.id(), Set.of(AreaCode.of("city")), DAY, null));
            mandates.add(new Mandate(id(i), TREES.id(), Set.of(AreaCode.of("city")), DAY, null));
        }

        List<Finding> findings =
                PartyRegister.of(List.of(TREES), parties, mandates).audit(territory, GRID, DAY);

        assertThat(findings).hasSize(SIZE + 1);
        assertThat(findings.subList(1, SIZE + 1)).extracting(Finding::code).containsOnly(AuditCode.MANDATE_REDUNDANT);
    }

    @Test
    void chain_ofAMemberAndAHouseholdForEachGroup_answers() {
        BranchUnit committee = BranchUnit.builder(
                        new BranchId("committee"), BranchStep.COMMITTEE, BilingualText.same("x"), AreaCode.of("city"))
                .build();
        BranchUnit branch = BranchUnit.builder(
                        new BranchId("branch"), BranchStep.GRID_BRANCH, BilingualText.same("x"), AreaCode.of("city"))
                .superior(committee.id())
                .build();
        List<BranchUnit> units = new ArrayList<>(List.of(committee, branch));
        List<Membership> memberships = new ArrayList<>();
        List<HouseholdLink> households = new ArrayList<>();
        PersonRef everywhere = new PersonRef("p-everywhere");
        for (int i = 0; i < SIZE; i++) {
            BranchId id = new BranchId("group-" + i);
            units.add(BranchUnit.builder(id, BranchStep.BUILDING_GROUP, BilingualText.same("x"), grid(i))
                    .superior(branch.id())
                    .build());
            LocalDate day = DAY.plusDays(i);
            memberships.add(new Membership(id, everywhere, MembershipKind.DIRECT, day, day));
            households.add(new HouseholdLink(new HouseholdRef("h-" + i), id, DAY, null));
        }

        PartyRegister register = PartyRegister.builder()
                .branches(units)
                .memberships(memberships)
                .households(households)
                .build();

        assertThat(register.check(territory)).isEmpty();
        for (int i = 0; i < SIZE; i++) {
            assertThat(register.branches().chainAbove(new HouseholdRef("h-" + i), DAY))
                    .containsExactly(units.get(i + 2), branch, committee);
        }
        assertThat(register.branches().chainAbove(everywhere, DAY.plusDays(7))).startsWith(units.get(9));
    }

    private static PartyId id(int i) {
        return new PartyId("party-" + i);
    }

    private static AreaCode grid(int i) {
        return AreaCode.of("grid-" + i);
    }

    private static List<Area> areas() {
        List<Area> areas = new ArrayList<>(List.of(Area.of(AreaCode.of("city"), CITY, BilingualText.same("x"), null)));
        for (int i = 0; i < SIZE; i++) {
            areas.add(Area.of(grid(i), GRID, BilingualText.same("x"), AreaCode.of("city")));
        }
        return areas;
    }
}
