package io.gridward.core.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridward.core.finding.BilingualText;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AreaCodeSchemeTest {
    private static final AreaCodeScheme BEIJING = AreaCodeScheme.builder()
            .segment("district", 6)
            .segment("subdistrict", 3)
            .segment("community", 3)
            .segment("grid", 3)
            .level("street", "district", "subdistrict")
            .level("community", "district", "subdistrict", "community")
            .level("grid", "district", "subdistrict", "community", "grid")
            .digitsOnly()
            .parent(ParentRule.PREFIX)
            .build();
    /** The 20 digits of CJ/T 349-2010: the kind of object stands before the place. */
    private static final AreaCodeScheme TWENTY_DIGITS = AreaCodeScheme.builder()
            .segment("object", 6)
            .segment("district", 6)
            .segment("subdistrict", 3)
            .segment("community", 3)
            .segment("sequence", 2)
            .level("community", "district", "subdistrict", "community")
            .level("grid", "object", "district", "subdistrict", "community", "sequence")
            .parent(ParentRule.SEGMENTS)
            .build();

    private static final AreaCodeScheme NATIONAL =
            AreaCodeScheme.prefixed(Map.of("province", 2, "city", 4, "county", 6, "street", 9, "community", 12));

    @Test
    void split_gridCode_namesEachSegment() {
        assertThat(BEIJING.split(AreaCode.of("370102011201016"), "grid"))
                .containsExactly(
                        Map.entry("district", "370102"),
                        Map.entry("subdistrict", "011"),
                        Map.entry("community", "201"),
                        Map.entry("grid", "016"));
        assertThat(BEIJING.split(AreaCode.of("X"), "building")).isEmpty();
        assertThat(BEIJING.length("grid")).hasValue(15);
        assertThat(BEIJING.length("building")).isEmpty();
        assertThat(BEIJING.levels()).containsExactly("street", "community", "grid");
    }

    @Test
    void split_codeOfAnotherLength_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BEIJING.split(AreaCode.of("370102"), "grid"))
                .withMessage("code of level grid must have 15 characters, got 370102");
    }

    @Test
    void parentCode_byPrefix_isTheBeginning() {
        AreaCode grid = AreaCode.of("370102011201016");

        assertThat(BEIJING.parentCode(grid, "grid", "community")).contains(AreaCode.of("370102011201"));
        assertThat(BEIJING.parentCode(grid, "grid", "street")).contains(AreaCode.of("370102011"));
        assertThat(BEIJING.parentCode(grid, "grid", "city")).isEmpty();
        assertThat(NATIONAL.parentCode(AreaCode.of("1201"), "city", "province")).contains(AreaCode.of("12"));
        assertThat(NATIONAL.parentCode(AreaCode.of("12"), "province", "province"))
                .isEmpty();
    }

    @Test
    void parentCode_bySegments_isWhereverTheyStand() {
        AreaCode grid = AreaCode.of("01020037010201120116");

        assertThat(TWENTY_DIGITS.parentCode(grid, "grid", "community")).contains(AreaCode.of("370102011201"));
        assertThat(TWENTY_DIGITS.parentCode(grid, "grid", "street")).isEmpty();
        assertThat(TWENTY_DIGITS.parentCode(AreaCode.of("370102011201"), "community", "grid"))
                .isEmpty();
    }

    @Test
    void parentCode_hyphenWhereTheParentsBegins_isNoneAndDoesNotFit() {
        AreaCodeScheme scheme = AreaCodeScheme.builder()
                .segment("own", 2)
                .segment("outer", 2)
                .level("community", "outer")
                .level("grid", "own", "outer")
                .parent(ParentRule.SEGMENTS)
                .build();
        AreaCode hyphened = AreaCode.of("12-3");
        Level community = new Level("community", BilingualText.same("community"));
        Level grid = new Level("grid", BilingualText.same("grid"));
        Area outer = Area.of(AreaCode.of("33"), community, BilingualText.same("outer"), null);
        Area inner = Area.of(hyphened, grid, BilingualText.same("inner"), outer.code());

        assertThat(scheme.parentCode(hyphened, "grid", "community")).isEmpty();
        assertThat(scheme.misfit(inner, Optional.of(outer))).contains("repeats its parent's code 33");
    }

    @Test
    void parentCode_codeOfAnotherLength_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NATIONAL.parentCode(AreaCode.of("123"), "city", "province"))
                .withMessage("code of level city must have 4 characters, got 123");
    }

    @Test
    void parentCode_schemeThatSaysNothing_isUnknown() {
        assertThat(AreaCodeScheme.free().parentCode(AreaCode.of("370102011201016"), "grid", "community"))
                .isEmpty();
        assertThat(AreaCodeScheme.free().split(AreaCode.of("12"), "grid")).isEmpty();
    }

    @Test
    void misfit_freeScheme_takesAnything() {
        assertThat(AreaCodeScheme.free().misfit(grid("1"), community("99"))).isEmpty();
    }

    @Test
    void misfit_wrongLength_namesTheRightOne() {
        assertThat(BEIJING.misfit(grid("123"), community("12"))).contains("has 15 characters");
        assertThat(BEIJING.misfit(grid("370102011201016"), community("370102011201")))
                .isEmpty();
    }

    @Test
    void misfit_lettersWhereDigitsAreAsked_saysSo() {
        assertThat(BEIJING.misfit(grid("37010201120101A"), Optional.empty())).contains("consists of digits");
        assertThat(NATIONAL.misfit(grid("37010201120101A"), Optional.empty())).isEmpty();
    }

    @Test
    void misfit_notThatOfItsParent_saysSo() {
        assertThat(BEIJING.misfit(grid("370102011201016"), community("370102011202")))
                .contains("begins with its parent's code 370102011202");
        assertThat(TWENTY_DIGITS.misfit(grid("01020037010201120116"), community("370102011202")))
                .contains("repeats its parent's code 370102011202");
        assertThat(TWENTY_DIGITS.misfit(grid("01020037010201120116"), community("370102011201")))
                .isEmpty();
        assertThat(BEIJING.misfit(grid("370102011201016"), Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 41})
    void length_outsideBounds_isRefused(int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AreaCodeScheme.prefixed(Map.of("grid", length)))
                .withMessage("length of level grid must be 1 to 40, got " + length);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AreaCodeScheme.builder().segment("district", length))
                .withMessage("width of segment district must be 1 to 40, got " + length);
    }

    @Test
    void builder_contradictions_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AreaCodeScheme.builder().segment("a", 6).segment("a", 3))
                .withMessage("segment a is there twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AreaCodeScheme.builder().segment("A", 6))
                .withMessage("segment id must be kebab-case, got A");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AreaCodeScheme.builder().segment("a", 6).level("grid", "b"))
                .withMessage("segment b is not one of [a]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AreaCodeScheme.builder().segment("a", 6).level("grid", "a", "a"))
                .withMessage("level grid has a segment twice, got [a:6, a:6]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AreaCodeScheme.builder().level("grid"))
                .withMessage("codes of level grid must have 1 to 40 characters, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AreaCodeScheme.builder().length("grid", 3).length("grid", 3))
                .withMessage("level grid is described twice");
    }

    @Test
    void equals_sameRules_isSame() {
        AreaCodeScheme scheme = AreaCodeScheme.prefixed(Map.of("grid", 4));

        assertThat(scheme)
                .isEqualTo(AreaCodeScheme.of(Map.of("grid", 4), ParentRule.PREFIX))
                .hasSameHashCodeAs(AreaCodeScheme.of(Map.of("grid", 4), ParentRule.PREFIX))
                .isNotEqualTo(AreaCodeScheme.of(Map.of("grid", 4), ParentRule.NONE))
                .isNotEqualTo(AreaCodeScheme.prefixed(Map.of("grid", 5)))
                .isNotEqualTo(AreaCodeScheme.free());
        assertThat(scheme).hasToString("AreaCodeScheme{grid=[code:4]} PREFIX");
    }

    private static Area grid(String code) {
        return Area.of(AreaCode.of(code), new Level("grid", BilingualText.same("grid")), BilingualText.same("x"), null);
    }

    private static Optional<Area> community(String code) {
        Level level = new Level("community", BilingualText.same("community"));
        return Optional.of(Area.of(AreaCode.of(code), level, BilingualText.same("y"), null));
    }
}
