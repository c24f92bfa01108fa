package io.gridward.core.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridward.core.Fixtures;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Language;
import io.gridward.core.finding.Severity;
import io.gridward.core.territory.AreaCode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every finding about households, by itself, in a community of three grids, one of them dedicated. */
class DivisionAuditTest {
    private static final List<SizeNorm> NORMS = List.of(SizeNorm.of("grid", 100, 500), SizeNorm.of("micro", 30, 70));
    private static final Ward WARD = Ward.ofTwoCommunities();
    private static final AreaCode COMMUNITY = AreaCode.of("1-1");
    private static final AreaCode OTHER = AreaCode.of("1-2");
    private static final AreaCode GRID = AreaCode.of("1-1-1");
    private static final AreaCode SECOND = AreaCode.of("1-1-2");
    private static final AreaCode SCHOOL = AreaCode.of("1-1-9");
    private static final AreaCode ELSEWHERE = AreaCode.of("1-2-1");

    private final DivisionAudit audit = DivisionAudit.of(WARD.territory(), "grid", NORMS);

    @Test
    void households_sound_findsNothing() {
        assertThat(audit(whole("a", 300, GRID), whole("b", 500, SECOND), inOther()))
                .isEmpty();
    }

    @Test
    void households_inNoGrid_isAGap() {
        assertThat(audit(
                        whole("a", 300, GRID),
                        whole("b", 300, SECOND),
                        building("c", 20).build(),
                        building("d", 20)
                                .takenInBy(GRID, 4, 9)
                                .takenInBy(GRID, 12, 15)
                                .build(),
                        inOther()))
                .containsExactly(
                        "households 1 to 20 of building c are taken in by no area of level grid",
                        "households 1 to 3 of building d are taken in by no area of level grid",
                        "households 10 to 11 of building d are taken in by no area of level grid",
                        "households 16 to 20 of building d are taken in by no area of level grid");
    }

    @Test
    void households_inTwoGrids_areAnOverlapAsOneStretch() {
        assertThat(audit(
                        whole("a", 300, GRID),
                        whole("b", 300, SECOND),
                        building("c", 20)
                                .takenInBy(GRID, 1, 15)
                                .takenInBy(SECOND, 8, 12)
                                .takenInBy(SECOND, 10, 20)
                                .build(),
                        inOther()))
                .containsExactly(
                        "households 8 to 15 of building c are taken in more than once at level grid: by 1-1-1, 1-1-2");
    }

    @Test
    void households_takenInTwiceByOneGrid_countOnce() {
        assertThat(audit(
                        building("a", 400).takenInBy(GRID).takenInBy(GRID, 5, 9).build(),
                        whole("b", 300, SECOND),
                        inOther()))
                .isEmpty();
    }

    @Test
    void households_ofUnknownArea_areReportedOnceAndAreNoGap() {
        AreaCode unknown = AreaCode.of("1-1-7");
        List<Finding> findings = audit.households(GridDivision.of(List.of(
                building("c", 20)
                        .takenInBy(unknown, 1, 5)
                        .takenInBy(unknown, 6, 20)
                        .build(),
                whole("a", 300, GRID),
                whole("b", 300, SECOND),
                inOther())));

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).path()).containsExactly("buildings", "c", "areas", "1-1-7");
        assertThat(findings.get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(findings.get(0).text(Language.EN)).startsWith("unknown area 1-1-7; did you mean 1-1-");
    }

    @Test
    void households_ofACommunity_areTakenInByNone() {
        assertThat(audit(whole("c", 20, COMMUNITY), whole("a", 300, GRID), whole("b", 300, SECOND), inOther()))
                .containsExactly(
                        "area 1-1 of level community takes in no households; an area of level grid or below does");
    }

    @Test
    void households_ofAnotherCommunity_areNamed() {
        assertThat(audit(whole("c", 20, ELSEWHERE), whole("a", 300, GRID), whole("b", 300, SECOND), inOther()))
                .containsExactly("1-2-1 takes in building c but does not belong to its community 1-1");
    }

    @Test
    void households_ofADedicatedGridThatReachesOver_areFine() {
        Building hostel = Building.builder(new BuildingId("hostel"), OTHER, 900)
                .takenInBy(SCHOOL)
                .build();

        assertThat(audit(hostel, whole("a", 300, GRID), whole("b", 300, SECOND), inOther()))
                .isEmpty();
    }

    @Test
    void households_placedInAGridOrNowhere_areReported() {
        Building inGrid =
                Building.builder(new BuildingId("c"), GRID, 20).takenInBy(GRID).build();
        Building nowhere = Building.builder(new BuildingId("d"), AreaCode.of("zzzzzz"), 20)
                .takenInBy(GRID)
                .build();

        assertThat(audit(inGrid, nowhere, whole("a", 300, GRID), whole("b", 300, SECOND), inOther()))
                .containsExactly(
                        "building c is placed in 1-1-1 of level grid; name an area above level grid",
                        "unknown area zzzzzz");
    }

    @Test
    void sizes_beyondTheNorm_areReported() {
        assertThat(audit(whole("a", 99, GRID), whole("b", 501, SECOND), inOther()))
                .containsExactly(
                        "1-1-1 of level grid has 99 households, fewer than 100",
                        "1-1-2 of level grid has 501 households, more than 500");
    }

    @Test
    void grids_without_households_areEmptyUnlessDedicated() {
        assertThat(audit(whole("a", 300, GRID), inOther())).containsExactly("1-1-2 of level grid has no household");
    }

    @Test
    void communities_withoutBuildings_getOneNote() {
        List<Finding> findings =
                audit.households(GridDivision.of(List.of(whole("a", 300, GRID), whole("b", 300, SECOND))));

        assertThat(findings)
                .extracting(finding -> finding.severity() + " " + finding.text(Language.EN))
                .containsExactly("NOTE no building of 1-2 is listed, so its grids are not looked at");
        assertThat(audit.households(GridDivision.of(List.of()))).hasSize(2);
    }

    @Test
    void microGrids_thatAddUp_standForTheirGrid() {
        Building a = building("a", 310)
                .takenInBy(AreaCode.of("1-2-2-1"), 1, 50)
                .takenInBy(AreaCode.of("1-2-2-2"), 51, 120)
                .takenInBy(AreaCode.of("1-2-2"), 1, 120)
                .takenInBy(AreaCode.of("1-2-1"), 121, 310)
                .build();
        DivisionAudit anySize = DivisionAudit.of(WARD.territory(), "grid", List.of(NORMS.get(1)));
        Building placed = moved(a, OTHER);

        assertThat(texts(anySize, placed, whole("b", 1, GRID), whole("c", 1, SECOND)))
                .isEmpty();
    }

    @Test
    void microGrids_thatFallShort_areReportedAtTheirGrid() {
        Building a = moved(
                building("a", 120)
                        .takenInBy(AreaCode.of("1-2-2"))
                        .takenInBy(AreaCode.of("1-2-2-1"), 1, 30)
                        .build(),
                OTHER);
        Building elsewhere = moved(building("o", 1).takenInBy(ELSEWHERE).build(), OTHER);
        Building b = moved(building("b", 30).takenInBy(AreaCode.of("1-2-2")).build(), OTHER);
        DivisionAudit anySize = DivisionAudit.of(WARD.territory(), "grid", List.of(NORMS.get(1)));

        assertThat(texts(anySize, a, b, elsewhere, whole("c", 1, GRID), whole("d", 1, SECOND)))
                .containsExactly(
                        "the areas in 1-2-2 take in 30 of its 150 households; building a is the first left out in whole or part",
                        "1-2-2-2 of level micro has no household");
    }

    @Test
    void microGrids_ofTwoGrids_overlapAtTheGrid() {
        Building a = moved(
                building("a", 60)
                        .takenInBy(AreaCode.of("1-2-2-1"))
                        .takenInBy(AreaCode.of("1-2-2-2"), 1, 30)
                        .takenInBy(AreaCode.of("1-2-1"), 21, 60)
                        .build(),
                OTHER);
        DivisionAudit anySize = DivisionAudit.of(WARD.territory(), "grid", List.of());

        assertThat(texts(anySize, a, whole("c", 1, GRID), whole("d", 1, SECOND)))
                .containsExactly(
                        "households 1 to 20 of building a are taken in more than once at level micro: by 1-2-2-1, 1-2-2-2",
                        "households 21 to 60 of building a are taken in more than once at level grid: by 1-2-1, 1-2-2");
    }

    @Test
    void of_levelsThatDoNotFit_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DivisionAudit.of(Fixtures.territory(), "gird", List.of()))
                .withMessage("level must be one of [street, community, grid], got gird");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> DivisionAudit.of(Fixtures.territory(), "grid", List.of(SizeNorm.of("community", 1, 2))))
                .withMessageStartingWith("norm speaks of community, above the grids");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DivisionAudit.of(
                        Fixtures.territory(), "grid", List.of(SizeNorm.of("grid", 1, 2), SizeNorm.of("grid", 2, 3))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SizeNorm.of("grid", 0, 3))
                .withMessageEndingWith("got 0 to 3");
    }

    private List<String> audit(Building... buildings) {
        return texts(audit, buildings);
    }

    private static List<String> texts(DivisionAudit audit, Building... buildings) {
        return audit.households(GridDivision.of(List.of(buildings))).stream()
                .map(finding -> finding.text(Language.EN))
                .toList();
    }

    /** Fills both grids of the other community, so that no test has to. */
    private static Building inOther() {
        return moved(
                building("other", 2)
                        .takenInBy(ELSEWHERE, 1, 300)
                        .takenInBy(AreaCode.of("1-2-2-1"), 301, 350)
                        .takenInBy(AreaCode.of("1-2-2-2"), 351, 400)
                        .build(),
                OTHER);
    }

    private static Building whole(String id, int households, AreaCode area) {
        return building(id, households).takenInBy(area).build();
    }

    private static Building.Builder building(String id, int households) {
        return Building.builder(new BuildingId(id), COMMUNITY, households);
    }

    private static Building moved(Building building, AreaCode community) {
        int households = Math.max(
                building.households(),
                building.shares().stream().mapToInt(Share::last).max().orElse(1));
        Building.Builder moved = Building.builder(building.id(), community, households);
        building.shares().forEach(share -> moved.takenInBy(share.area(), share.first(), share.last()));
        return moved.build();
    }
}
