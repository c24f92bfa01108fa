package io.gridward.core.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.gridward.core.finding.AuditCode;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Language;
import io.gridward.core.finding.Severity;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.AreaCodeScheme;
import io.gridward.core.territory.Level;
import io.gridward.core.territory.LevelScheme;
import io.gridward.core.territory.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GridProposalTest {
    private static final AreaCode COMMUNITY = AreaCode.of("371102001001");
    private static final SizeNorm NORM = SizeNorm.of("grid", 300, 500);
    private static final Set<AuditCode> OF_SIZES =
            Set.of(AuditCode.GRID_TOO_SMALL, AuditCode.GRID_TOO_LARGE, AuditCode.GRID_EMPTY);

    /**
     * Dalian Road, Rizhao: 23,000 residents, 5 living quarters, 25 grids. Households by building, and 2.7 persons
     * a household, are ours.
     */
    @Test
    void of_dalianRoad_makes25GridsWithinTheNorm() {
        List<Building> buildings = new ArrayList<>();
        int[] perQuarter = {2_040, 1_350, 2_700, 1_004, 1_425};
        int[] perBuilding = {36, 48, 60, 72, 96};
        for (int quarter = 0; quarter < 5; quarter++) {
            int left = perQuarter[quarter];
            for (int i = 1; left > 0; i++) {
                int households = Math.min(left, perBuilding[(i + quarter) % 5]);
                buildings.add(building("q" + quarter + "-" + i, "quarter " + quarter, households));
                left -= households;
            }
        }
        long households = buildings.stream().mapToLong(Building::households).sum();
        assertThat(households * 2.7).isCloseTo(23_000, within(50.0));

        GridProposal proposal = GridProposal.of(buildings, DivisionAim.ofGrids(25, NORM));

        assertThat(proposal.grids()).hasSize(25);
        assertThat(proposal.grids().stream().flatMap(grid -> grid.buildings().stream()))
                .containsExactlyInAnyOrderElementsOf(buildings);
        assertThat(proposal.balance().least()).isGreaterThanOrEqualTo(300);
        assertThat(proposal.balance().most()).isLessThanOrEqualTo(500);
        assertThat(proposal.balance().coefficient()).isLessThan(0.06);
        assertThat(codes(proposal.findings())).containsOnly("QUARTER_SPLIT_FOR_SIZE");
        assertThat(proposal.findings()).hasSize(5);
        assertThat(proposal.grids())
                .as("no grid is of two quarters")
                .allMatch(grid -> grid.quarters().size() == 1);
        assertThat(audit(proposal)).isEmpty();
    }

    @Test
    void of_smallQuarters_shareGridsAndSaySo() {
        List<Building> buildings = List.of(
                building("a1", "甲", 200), building("b1", "乙", 100), building("b2", "乙", 90), building("c1", "丙", 400));

        GridProposal proposal = GridProposal.of(buildings, DivisionAim.ofSize(400, NORM));

        assertThat(proposal.grids()).extracting(ProposedGrid::households).containsExactly(390L, 400L);
        assertThat(proposal.findings())
                .extracting(finding -> finding.text(Language.EN))
                .containsExactly("the quarters 甲, 乙 share grid 1");
        assertThat(proposal.balance()).isEqualTo(new Balance(390, 400, 395, 10, 5.0 / 395));
    }

    @Test
    void of_quarterThatWouldFit_isSplitOnlyForTheOthersAndSaysWhy() {
        List<Building> buildings = List.of(
                building("a1", "甲", 200), building("a2", "甲", 200), building("b1", "乙", 120), building("c1", "丙", 100));

        GridProposal proposal = GridProposal.of(buildings, DivisionAim.ofGrids(2, NORM));

        assertThat(proposal.grids()).extracting(ProposedGrid::households).containsExactly(320L, 300L);
        assertThat(codes(proposal.findings()))
                .containsExactly("QUARTERS_SHARE_GRID", "QUARTERS_SHARE_GRID", "QUARTER_SPLIT_FOR_BALANCE");
        assertThat(proposal.findings().get(2).path()).containsExactly("quarters", "甲");
        assertThat(proposal.findings().get(2).details()).containsEntry("grids", "1, 2");
    }

    @Test
    void of_buildingLargerThanTheNorm_isAGridOfItsOwn() {
        List<Building> buildings = List.of(
                building("a1", "甲", 350),
                building("tower", "甲", 900),
                building("a2", "甲", 60),
                building("b", null, 40));

        GridProposal proposal = GridProposal.of(buildings, DivisionAim.ofSize(400, NORM));

        assertThat(proposal.grids()).extracting(ProposedGrid::households).containsExactly(450L, 900L);
        assertThat(codes(proposal.findings())).containsExactly("GRID_TOO_LARGE", "BUILDING_TOO_LARGE");
        assertThat(proposal.findings().get(1).severity()).isEqualTo(Severity.NOTE);
        assertThat(proposal.grids().get(0).buildings())
                .containsExactly(buildings.get(0), buildings.get(2), buildings.get(3));
    }

    @Test
    void of_moreGridsThanBuildings_saysHowManyThereAre() {
        GridProposal proposal = GridProposal.of(
                List.of(building("a", "甲", 310), building("b", "乙", 400)), DivisionAim.ofGrids(3, NORM));

        assertThat(proposal.grids()).hasSize(2);
        assertThat(proposal.findings().get(0).details())
                .containsEntry("grids", "2")
                .containsEntry("asked", "3");
        assertThat(codes(proposal.findings())).containsExactly("GRIDS_NOT_AS_ASKED");
    }

    @Test
    void of_fewerGridsThanTowers_givesEachItsOwnAndTheRestOne() {
        GridProposal proposal = GridProposal.of(
                List.of(building("t1", null, 600), building("t2", null, 700), building("a", null, 310)),
                DivisionAim.ofGrids(1, NORM));

        assertThat(proposal.grids()).extracting(ProposedGrid::households).containsExactly(600L, 700L, 310L);
        assertThat(codes(proposal.findings()))
                .containsExactly(
                        "GRIDS_NOT_AS_ASKED",
                        "GRID_TOO_LARGE",
                        "BUILDING_TOO_LARGE",
                        "GRID_TOO_LARGE",
                        "BUILDING_TOO_LARGE");
    }

    @Test
    void of_onlyTowers_isTheTowers() {
        GridProposal proposal = GridProposal.of(List.of(building("t", null, 600)), DivisionAim.ofSize(400, NORM));

        assertThat(proposal.grids()).hasSize(1);
        assertThat(codes(proposal.findings())).containsExactly("GRID_TOO_LARGE", "BUILDING_TOO_LARGE");
    }

    @Test
    void ofSize_each_takesTheNumberWhoseMeanIsNearest() {
        int[][] householdsAndGrids = {{1, 1}, {400, 1}, {530, 1}, {534, 2}, {800, 2}, {959, 2}, {961, 3}, {10_000, 25}};
        for (int[] expected : householdsAndGrids) {
            List<Building> buildings = IntStream.range(0, expected[0])
                    .mapToObj(i -> building("b" + i, "q", 1))
                    .toList();

            assertThat(DivisionAim.ofSize(400, NORM).grids(buildings, 0))
                    .as("grids of %s households", expected[0])
                    .isEqualTo(expected[1]);
        }
    }

    @Test
    void of_badInput_isRefusedByName() {
        DivisionAim aim = DivisionAim.ofGrids(2, NORM);
        Building one = building("b", null, 10);
        Building elsewhere =
                Building.builder(new BuildingId("c"), AreaCode.of("1"), 10).build();

        assertThatIllegalArgumentException().isThrownBy(() -> GridProposal.of(List.of(), aim));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GridProposal.of(List.of(one, one), aim))
                .withMessage("building b is there twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GridProposal.of(List.of(one, elsewhere), aim))
                .withMessage("buildings must lie in one community, got 371102001001 and 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DivisionAim.ofGrids(0, NORM))
                .withMessage("grids must be 1 or more, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DivisionAim.ofSize(299, NORM))
                .withMessageEndingWith("got 299");
    }

    @Test
    void division_codesThatDoNotFit_areRefused() {
        GridProposal proposal = GridProposal.of(
                List.of(building("a", "甲", 310), building("b", "乙", 400)), DivisionAim.ofGrids(2, NORM));

        assertThatIllegalArgumentException().isThrownBy(() -> proposal.division(List.of(COMMUNITY)));
        assertThatIllegalArgumentException().isThrownBy(() -> proposal.division(List.of(COMMUNITY, COMMUNITY)));
    }

    /** Law: the audit of a division that was proposed finds the sizes that the proposal reported, and nothing else. */
    @Test
    void audit_ofProposals_findsOnlyWhatTheyReport() {
        int reported = 0;
        for (long seed = 0; seed < 120; seed++) {
            Random random = new Random(seed);
            List<Building> buildings = new ArrayList<>();
            int count = 1 + random.nextInt(40);
            for (int i = 0; i < count; i++) {
                int quarter = random.nextInt(5);
                buildings.add(building(
                        "b" + i,
                        quarter == 0 ? null : "q" + quarter,
                        1 + random.nextInt(random.nextInt(20) == 0 ? 800 : 150)));
            }
            DivisionAim aim = random.nextBoolean()
                    ? DivisionAim.ofSize(300 + random.nextInt(201), NORM)
                    : DivisionAim.ofGrids(1 + random.nextInt(12), NORM);

            GridProposal proposal = GridProposal.of(buildings, aim);

            List<String> expected = proposal.findings().stream()
                    .filter(finding -> OF_SIZES.contains(finding.code()))
                    .map(finding -> finding.code() + " " + finding.details().get("area") + " "
                            + finding.details().get("households"))
                    .toList();
            assertThat(audit(proposal)).as("seed %s", seed).isEqualTo(expected);
            reported += expected.size();
        }
        assertThat(reported).isPositive();
    }

    /** Audits a proposal in a community that has as many grids, and gives areas by their number. */
    private static List<String> audit(GridProposal proposal) {
        Level community = new Level("community", BilingualText.same("community"));
        Level grid = new Level("grid", BilingualText.same("grid"));
        List<Area> areas = new ArrayList<>();
        areas.add(Area.of(COMMUNITY, community, BilingualText.same("大连路"), null));
        List<AreaCode> codes = new ArrayList<>();
        for (ProposedGrid proposed : proposal.grids()) {
            AreaCode code = AreaCode.of(COMMUNITY + String.format("%03d", proposed.number()));
            codes.add(code);
            areas.add(Area.of(code, grid, BilingualText.same("第" + proposed.number() + "网格"), COMMUNITY));
        }
        Territory territory = Territory.of(LevelScheme.of(List.of(community, grid)), AreaCodeScheme.free(), areas);
        DivisionAudit audit = DivisionAudit.of(territory, "grid", List.of(NORM));
        assertThat(audit.shape()).isEmpty();
        return audit.households(proposal.division(codes)).stream()
                .map(finding -> finding.code() + " "
                        + (codes.indexOf(AreaCode.of(finding.details().getOrDefault("area", "none"))) + 1) + " "
                        + finding.details().get("households"))
                .toList();
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(finding -> finding.code().code()).toList();
    }

    private static Building building(String id, @Nullable String quarter, int households) {
        return Building.builder(new BuildingId(id), COMMUNITY, households)
                .quarter(quarter)
                .build();
    }
}
