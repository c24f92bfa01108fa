package io.gridward.core.territory;

import static io.gridward.core.Fixtures.GRID_1;
import static io.gridward.core.Fixtures.GRID_2;
import static io.gridward.core.Fixtures.GRID_3;
import static io.gridward.core.Fixtures.GRID_LEVEL;
import static io.gridward.core.Fixtures.HILLSIDE;
import static io.gridward.core.Fixtures.RIVERSIDE;
import static io.gridward.core.Fixtures.STREET;
import static io.gridward.core.Fixtures.STREET_LEVEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.Fixtures;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TerritoryTest {
    private final Territory territory = Fixtures.territory();

    @Test
    void ancestors_ofGrid_areParentFirstAndTopLast() {
        assertThat(territory.ancestors(GRID_1)).containsExactly(RIVERSIDE, STREET);
        assertThat(territory.ancestors(STREET)).isEmpty();
    }

    @Test
    void children_ofCommunity_areItsGridsInOrder() {
        assertThat(territory.children(RIVERSIDE)).containsExactly(GRID_1, GRID_2);
        assertThat(territory.children(GRID_1)).isEmpty();
    }

    @Test
    void parent_atTheTop_isNone() {
        assertThat(territory.parent(GRID_1)).contains(RIVERSIDE);
        assertThat(territory.parent(STREET)).isEmpty();
    }

    @Test
    void at_level_isTheAreaOrTheOneAbove() {
        assertThat(territory.at(GRID_1, GRID_LEVEL)).contains(GRID_1);
        assertThat(territory.at(GRID_1, STREET_LEVEL)).contains(STREET);
        assertThat(territory.at(STREET, GRID_LEVEL)).isEmpty();
    }

    @Test
    void at_levelTheBranchLacks_isNone() {
        Area lone = Area.of(AreaCode.of("120116051900"), GRID_LEVEL, BilingualText.same("dock"), STREET.code());
        Territory uneven = Territory.of(Fixtures.levels(), AreaCodeScheme.free(), List.of(STREET, lone));

        assertThat(uneven.at(lone, Fixtures.COMMUNITY_LEVEL)).isEmpty();
        assertThat(uneven.ancestors(lone)).containsExactly(STREET);
    }

    @Test
    void contains_each_followsTheTree() {
        assertThat(territory.contains(STREET, GRID_3)).isTrue();
        assertThat(territory.contains(GRID_3, GRID_3)).isTrue();
        assertThat(territory.contains(GRID_3, STREET)).isFalse();
        assertThat(territory.contains(RIVERSIDE, GRID_3)).isFalse();
    }

    @Test
    void area_unknownCode_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> territory.area(AreaCode.of("999")))
                .withMessage("no area has the code 999");
        assertThat(territory.find(AreaCode.of("999"))).isEmpty();
    }

    @Test
    void of_parentsAfterChildren_listsThemInTreeOrder() {
        Territory upsideDown = Territory.of(
                Fixtures.levels(), Fixtures.codes(), List.of(GRID_3, GRID_2, GRID_1, HILLSIDE, RIVERSIDE, STREET));

        assertThat(upsideDown.areas()).containsExactly(STREET, HILLSIDE, GRID_3, RIVERSIDE, GRID_2, GRID_1);
        assertThat(upsideDown.ancestors(GRID_3)).containsExactly(HILLSIDE, STREET);
    }

    @Test
    void questions_aboutSeveralGrids_nameWhoCoordinates() {
        assertThat(territory.commonAncestor(GRID_1, GRID_2)).contains(RIVERSIDE);
        assertThat(territory.commonAncestor(GRID_1, GRID_3)).contains(STREET);
        assertThat(territory.commonAncestor(RIVERSIDE, GRID_1)).contains(RIVERSIDE);
        assertThat(territory.commonAncestor(List.of(GRID_2, GRID_1, GRID_2))).contains(RIVERSIDE);
        assertThat(territory.commonAncestor(List.of(GRID_1))).contains(GRID_1);
        assertThat(territory.commonAncestor(List.of())).isEmpty();
    }

    @Test
    void questions_inThreeHundredLevels_areAnsweredAllTheWay() {
        List<Level> levels = IntStream.range(0, 300)
                .mapToObj(depth -> new Level("l" + depth, BilingualText.same("level " + depth)))
                .toList();
        List<Area> chain = IntStream.range(0, 300)
                .mapToObj(depth -> area("A" + depth, levels.get(depth), depth == 0 ? null : "A" + (depth - 1)))
                .toList();

        Territory deep = Territory.of(LevelScheme.of(levels), AreaCodeScheme.free(), chain);

        assertThat(deep.ancestors(chain.get(299))).hasSize(299);
        assertThat(deep.at(chain.get(299), levels.get(131))).contains(chain.get(131));
        assertThat(deep.areasAt(levels.get(298))).containsExactly(chain.get(298));
        assertThat(deep.commonAncestor(chain.get(299), chain.get(200))).contains(chain.get(200));
    }

    @Test
    void commonAncestor_ofTwoTrees_isNone() {
        Area other = area("120116052", STREET_LEVEL, null);
        Territory two = Territory.of(Fixtures.levels(), Fixtures.codes(), List.of(STREET, RIVERSIDE, other));

        assertThat(two.commonAncestor(RIVERSIDE, other)).isEmpty();
        assertThat(two.commonAncestor(other, RIVERSIDE)).isEmpty();
        assertThat(two.tops()).containsExactly(STREET, other);
        assertThat(two.siblings(STREET)).containsExactly(other);
    }

    @Test
    void questions_downward_followTreeOrder() {
        assertThat(territory.descendants(STREET))
                .containsExactly(RIVERSIDE, GRID_1, GRID_2, HILLSIDE, GRID_3, Fixtures.GRID_4);
        assertThat(territory.descendants(GRID_1)).isEmpty();
        assertThat(territory.descendantsAt(STREET, GRID_LEVEL))
                .containsExactly(GRID_1, GRID_2, GRID_3, Fixtures.GRID_4);
        assertThat(territory.descendantsAt(GRID_1, GRID_LEVEL)).isEmpty();
        assertThat(territory.areasAt(Fixtures.COMMUNITY_LEVEL)).containsExactly(RIVERSIDE, HILLSIDE);
        assertThat(territory.siblings(GRID_1)).containsExactly(GRID_2);
        assertThat(territory.path(GRID_1)).containsExactly(STREET, RIVERSIDE, GRID_1);
    }

    @Test
    void questions_aboutAForeignLevel_findNothing() {
        Level city = new Level("city", BilingualText.same("city"));

        assertThat(territory.areasAt(city)).isEmpty();
        assertThat(territory.descendantsAt(STREET, city)).isEmpty();
        assertThat(territory.at(GRID_1, city)).isEmpty();
    }

    @Test
    void questions_aboutAForeignArea_areRefused() {
        Area foreign = area("999", GRID_LEVEL, "120116051005");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> territory.contains(STREET, foreign))
                .withMessage("no area has the code 999");
        assertThatIllegalArgumentException().isThrownBy(() -> territory.parent(foreign));
        assertThatIllegalArgumentException().isThrownBy(() -> territory.commonAncestor(foreign, STREET));
    }

    @Test
    void questions_withAnAreaOfAnotherTerritory_goByItsCode() {
        Area elsewhere = Territory.of(Fixtures.levels(), AreaCodeScheme.free(), List.of(STREET, HILLSIDE, GRID_3))
                .area(GRID_3.code());

        assertThat(territory.parent(elsewhere)).contains(HILLSIDE);
        assertThat(territory.contains(HILLSIDE, elsewhere)).isTrue();
    }

    @Test
    void findByNames_pathInEitherLanguage_isTheArea() {
        List<String> path = List.of("港口街道", "Riverside", GRID_2.name().zh());

        assertThat(territory.findByNames(path)).containsExactly(GRID_2);
        assertThat(territory.findByNames(List.of("港口街道"))).containsExactly(STREET);
        assertThat(territory.findByNames(List.of("Riverside"))).isEmpty();
        assertThat(territory.findByNames(List.of("港口街道", "nowhere"))).isEmpty();
        assertThat(territory.findByNames(List.of())).isEmpty();
    }

    @Test
    void findByNames_siblingsOfOneName_areAllFound() {
        Area twin = Area.of(AreaCode.of("120116051009"), Fixtures.COMMUNITY_LEVEL, RIVERSIDE.name(), STREET.code());
        Territory twins = Territory.of(Fixtures.levels(), Fixtures.codes(), List.of(STREET, RIVERSIDE, twin));

        assertThat(twins.findByNames(List.of("Harbour Street", "Riverside"))).containsExactly(RIVERSIDE, twin);
    }

    @Test
    void dedicatedGrid_acrossCommunities_belongsToOne() {
        Area market = Area.builder(AreaCode.of("120116051005900"), GRID_LEVEL, new BilingualText("Market", "市场"))
                .parent(RIVERSIDE.code())
                .dedicated(List.of(HILLSIDE.code()))
                .build();
        Territory with =
                Territory.of(Fixtures.levels(), Fixtures.codes(), List.of(STREET, RIVERSIDE, HILLSIDE, market));

        Area placed = with.area(market.code());
        assertThat(placed).isEqualTo(market).hasSameHashCodeAs(market);
        assertThat(placed.kind()).isEqualTo(GridKind.DEDICATED);
        assertThat(placed.reach()).containsExactly(HILLSIDE.code());
        assertThat(with.parent(placed)).contains(RIVERSIDE);
        assertThat(with.contains(HILLSIDE, placed)).isFalse();
        assertThat(with.area(RIVERSIDE.code()).kind()).isEqualTo(GridKind.COMPREHENSIVE);
        assertThat(market.toBuilder().comprehensive().build()).isNotEqualTo(market);
    }

    @Test
    void dedicatedGrid_reachingAmiss_isRefusedAtEachArea() {
        Area market = Area.builder(AreaCode.of("120116051005900"), GRID_LEVEL, BilingualText.same("market"))
                .parent(RIVERSIDE.code())
                .dedicated(List.of(RIVERSIDE.code(), STREET.code(), AreaCode.of("120116051008")))
                .build();

        InvalidModelException thrown = catchThrowableOfType(
                InvalidModelException.class,
                () -> Territory.of(Fixtures.levels(), Fixtures.codes(), List.of(STREET, RIVERSIDE, market)));

        assertThat(thrown.findings())
                .extracting(finding -> String.join("/", finding.path()) + " " + finding.code())
                .containsExactly(
                        "areas/120116051005900/reach REACH_LEVEL",
                        "areas/120116051005900/reach REACH_LEVEL",
                        "areas/120116051005900/reach UNKNOWN_AREA");
    }

    @Test
    void dedicatedArea_thatLiesInNone_mayReachIntoNone() {
        Area harbour = STREET.toBuilder().dedicated(List.of(RIVERSIDE.code())).build();

        InvalidModelException thrown = catchThrowableOfType(
                InvalidModelException.class,
                () -> Territory.of(Fixtures.levels(), Fixtures.codes(), List.of(harbour, RIVERSIDE)));

        assertThat(thrown.findings())
                .extracting(finding -> finding.text(Language.EN))
                .containsExactly("the dedicated grid 120116051 reaches into 120116051005, which it may not");
    }

    @Test
    void of_schemeOfUnknownLevels_isRefused() {
        AreaCodeScheme scheme = AreaCodeScheme.prefixed(Map.of("gird", 15));

        InvalidModelException thrown = catchThrowableOfType(
                InvalidModelException.class, () -> Territory.of(Fixtures.levels(), scheme, List.of(STREET)));

        assertThat(thrown.findings())
                .extracting(finding -> String.join("/", finding.path()) + " " + finding.code())
                .containsExactly("codes/gird UNKNOWN_LEVEL");
    }

    @Test
    void area_predecessors_areKept() {
        Area redrawn = GRID_1.toBuilder()
                .code(AreaCode.of("120116051005011"))
                .name(BilingualText.same("new"))
                .predecessors(List.of(GRID_1.code()))
                .build();

        assertThat(redrawn.predecessors()).containsExactly(GRID_1.code());
        assertThat(redrawn.parent()).isEqualTo(GRID_1.parent());
        assertThat(redrawn).isNotEqualTo(GRID_1).hasToString("grid 120116051005011");
    }

    @Test
    void of_manyMistakes_reportsAllAtOnceAtTheirAreas() {
        Level city = new Level("gird", BilingualText.same("gird"));
        List<Area> areas = List.of(
                STREET,
                STREET,
                area("120116051005", Fixtures.COMMUNITY_LEVEL, null),
                area("120116051006", Fixtures.COMMUNITY_LEVEL, "120116051005"),
                area("120116051007001", GRID_LEVEL, "120116051007"),
                area("12011605100600", GRID_LEVEL, "120116051006"),
                area("999999999999001", GRID_LEVEL, "120116051005"),
                area("1", city, "120116051"));

        InvalidModelException thrown = catchThrowableOfType(
                InvalidModelException.class, () -> Territory.of(Fixtures.levels(), Fixtures.codes(), areas));

        assertThat(thrown.findings())
                .extracting(finding -> String.join("/", finding.path()) + " " + finding.code())
                .containsExactly(
                        "areas/120116051 DUPLICATE_ID",
                        "areas/120116051005 MISSING_PARENT",
                        "areas/120116051006 CODE_FORM",
                        "areas/120116051006/parent WRONG_PARENT_LEVEL",
                        "areas/120116051007001/parent UNKNOWN_AREA",
                        "areas/12011605100600 CODE_FORM",
                        "areas/999999999999001 CODE_FORM",
                        "areas/1 UNKNOWN_LEVEL");
        assertThat(thrown.findings().get(4).details()).containsEntry("instead", "120116051005");
        assertThat(thrown.findings().get(7).details()).containsEntry("instead", "grid");
    }

    @Test
    void of_circleOfParents_cannotBeBuilt() {
        List<Area> circle = List.of(area("1", Fixtures.COMMUNITY_LEVEL, "2"), area("2", Fixtures.COMMUNITY_LEVEL, "1"));

        InvalidModelException thrown = catchThrowableOfType(
                InvalidModelException.class, () -> Territory.of(Fixtures.levels(), AreaCodeScheme.free(), circle));

        assertThat(thrown.findings())
                .hasSize(2)
                .allMatch(finding -> finding.code().code().equals("WRONG_PARENT_LEVEL"));
    }

    @Test
    void of_levelUnderAnotherName_takesTheNameOfTheScheme() {
        Level subdistrict = new Level("street", BilingualText.same("Subdistrict"));
        Area renamed = Area.of(AreaCode.of("120116051"), subdistrict, STREET.name(), null);

        Territory territory = Territory.of(Fixtures.levels(), AreaCodeScheme.free(), List.of(renamed, RIVERSIDE));

        assertThat(territory.areas().get(0).level()).isEqualTo(STREET_LEVEL);
        assertThat(territory.at(RIVERSIDE, subdistrict)).contains(STREET);
        assertThat(territory.areasAt(subdistrict)).containsExactly(STREET);
    }

    @Test
    void equals_sameAreas_isSame() {
        assertThat(territory).isEqualTo(Fixtures.territory()).hasSameHashCodeAs(Fixtures.territory());
        assertThat(territory)
                .isNotEqualTo(Territory.of(Fixtures.levels(), Fixtures.codes(), List.of(STREET)))
                .isNotEqualTo(Territory.of(Fixtures.levels(), AreaCodeScheme.free(), territory.areas()));
    }

    private static Area area(String code, Level level, String parent) {
        return Area.of(AreaCode.of(code), level, BilingualText.same(code), parent == null ? null : AreaCode.of(parent));
    }
}
