package io.gridward.core.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.finding.AuditCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.Language;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GridDivisionTest {
    private static final AreaCode AREA = AreaCode.of("1-1");

    @Test
    void of_manyMistakes_reportsAllAtTheirPlaces() {
        List<Building> buildings = List.of(
                building("a", 10).takenInBy(AREA, 0, 5).takenInBy(AREA, 6, 11).build(),
                building("a", 3).takenInBy(AREA, 3, 2).takenInBy(AREA, 1, 3).build());

        InvalidModelException refused =
                catchThrowableOfType(InvalidModelException.class, () -> GridDivision.of(buildings));

        assertThat(refused.findings())
                .extracting(finding -> String.join("/", finding.path()) + ": " + finding.text(Language.EN))
                .containsExactly(
                        "buildings/a/shares/0: 0 is outside the range 1 to 10 of households",
                        "buildings/a/shares/1: 11 is outside the range 1 to 10 of households",
                        "buildings/a: building a is there twice; change or remove one of them",
                        "buildings/a/shares/0: the range from 3 to 2 is empty; the first must not exceed the second");
        assertThat(refused.findings().get(2).text(Language.ZH)).startsWith("楼栋 a 重复");
    }

    @Test
    void of_sound_keepsOrderAndFindsById() {
        Building b = building("b", 4).build();
        Building a = building("a", 3).quarter("北里").takenInBy(AREA).build();
        GridDivision division = GridDivision.of(List.of(b, a));

        assertThat(division.buildings()).containsExactly(b, a);
        assertThat(division.households()).isEqualTo(7);
        assertThat(division.find(new BuildingId("a"))).contains(a);
        assertThat(division.find(new BuildingId("c"))).isEmpty();
        assertThat(division)
                .isEqualTo(GridDivision.of(List.of(b, a)))
                .hasSameHashCodeAs(GridDivision.of(List.of(b, a)))
                .isNotEqualTo(GridDivision.of(List.of(a, b)))
                .hasToString("GridDivision of 2 buildings");
    }

    @Test
    void build_withLevelAndSizes_keepsThem() {
        List<SizeNorm> norms = List.of(SizeNorm.of("grid", 300, 500), SizeNorm.of("micro", 50, 70));
        GridDivision division = division("grid", norms);

        assertThat(division.gridLevel()).contains("grid");
        assertThat(division.norms()).isEqualTo(norms);
        assertThat(division)
                .isEqualTo(division("grid", norms))
                .hasSameHashCodeAs(division("grid", norms))
                .isNotEqualTo(division("micro", norms))
                .isNotEqualTo(division("grid", norms.subList(0, 1)))
                .isNotEqualTo(division(null, norms));
        assertThat(division(null, List.of())).isEqualTo(GridDivision.of(List.of()));
        assertThat(GridDivision.of(List.of()).gridLevel()).isEmpty();
        assertThat(GridDivision.of(List.of()).norms()).isEmpty();
    }

    @Test
    void build_twoSizesOfOneLevel_isRefused() {
        List<SizeNorm> norms = List.of(SizeNorm.of("grid", 300, 500), SizeNorm.of("grid", 50, 70));

        InvalidModelException refused =
                catchThrowableOfType(InvalidModelException.class, () -> division("grid", norms));

        assertThat(refused.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "DUPLICATE_ID norms/grid: household norm grid is there twice; change or remove one of them");
    }

    @Test
    void check_levelsOutsideTheTerritory_areEachFound() {
        Territory territory = Ward.ofTwoCommunities().territory();
        GridDivision division =
                division("gird", List.of(SizeNorm.of("micor", 50, 70), SizeNorm.of("community", 1000, 2000)));
        GridDivision above = division("grid", List.of(SizeNorm.of("community", 1000, 2000)));

        assertThat(division.check(territory))
                .extracting(Finding::toString)
                .containsExactly(
                        "UNKNOWN_LEVEL gridLevel: unknown level gird; did you mean grid?",
                        "UNKNOWN_LEVEL norms/micor/level: unknown level micor; did you mean micro?");
        assertThat(above.check(territory))
                .extracting(Finding::toString)
                .containsExactly(
                        "SIZE_ABOVE_GRIDS norms/community/level: a size is asked of level community, which lies"
                                + " above the grids, of level grid; ask it of the grids or below");
        assertThat(division("grid", List.of(SizeNorm.of("micro", 50, 70))).check(territory))
                .isEmpty();
        assertThat(GridDivision.of(List.of()).check(territory)).isEmpty();
    }

    @Test
    void audit_ofADivision_takesItsLevelAndSizes() {
        Territory territory = Ward.ofTwoCommunities().territory();
        Building small = building("a", 99).takenInBy(AreaCode.of("1-1-1")).build();
        List<SizeNorm> norms = List.of(SizeNorm.of("grid", 100, 500));
        GridDivision division = GridDivision.builder(List.of(small))
                .gridLevel("grid")
                .norms(norms)
                .build();

        assertThat(DivisionAudit.of(territory, division).households(division))
                .isEqualTo(DivisionAudit.of(territory, "grid", norms).households(division))
                .extracting(Finding::code)
                .contains(AuditCode.GRID_TOO_SMALL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DivisionAudit.of(territory, GridDivision.of(List.of(small))))
                .withMessage("division must name its gridLevel, got GridDivision of 1 buildings");
        assertThat(catchThrowableOfType(
                                InvalidModelException.class,
                                () -> DivisionAudit.of(territory, division("gird", List.of())))
                        .findings())
                .hasSize(1);
    }

    @Test
    void building_eachField_countsForEquality() {
        Building building = building("a", 3).quarter("北里").takenInBy(AREA).build();

        assertThat(building)
                .isEqualTo(building("a", 3).quarter("北里").takenInBy(AREA, 1, 3).build())
                .hasSameHashCodeAs(building("a", 4).build())
                .hasToString("building a (3)")
                .isNotEqualTo(
                        building("a", 4).quarter("北里").takenInBy(AREA, 1, 3).build())
                .isNotEqualTo(building("b", 3).quarter("北里").takenInBy(AREA).build())
                .isNotEqualTo(building("a", 3).quarter("南里").takenInBy(AREA).build())
                .isNotEqualTo(building("a", 3).quarter("北里").build())
                .isNotEqualTo(Building.builder(new BuildingId("a"), AreaCode.of("2"), 3)
                        .quarter("北里")
                        .takenInBy(AREA)
                        .build());
        assertThat(building.toUndividedBuilder().build())
                .isEqualTo(building("a", 3).quarter("北里").build());
        assertThat(building.shares()).hasToString("[1-1:1-3]");
    }

    @Test
    void building_badInput_isRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> building("a", 0))
                .withMessage("households of a must be 1 to 100000, got 0");
        assertThatIllegalArgumentException().isThrownBy(() -> building("a", 100_001));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> building("a", 1).quarter("  "))
                .withMessage("quarter of a must not be blank");
        assertThatIllegalArgumentException().isThrownBy(() -> new BuildingId("a b"));
        assertThatIllegalArgumentException().isThrownBy(() -> new BuildingId(""));
        assertThat(new BuildingId("𠮷".repeat(64)).compareTo(new BuildingId("a")))
                .isPositive();
    }

    private static GridDivision division(@Nullable String gridLevel, List<SizeNorm> norms) {
        return GridDivision.builder(List.of()).gridLevel(gridLevel).norms(norms).build();
    }

    private static Building.Builder building(String id, int households) {
        return Building.builder(new BuildingId(id), AREA, households);
    }
}
