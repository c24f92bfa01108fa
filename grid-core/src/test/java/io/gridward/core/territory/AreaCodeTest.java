package io.gridward.core.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridward.core.finding.BilingualText;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AreaCodeTest {
    private static final Level GRID = new Level("grid", BilingualText.same("grid"));

    @ParameterizedTest
    @ValueSource(strings = {"1", "120116051005001", "NX-5-2", "0123456789012345678901234567890123456789"})
    void of_allowedForm_printsAsItWasRead(String value) {
        assertThat(AreaCode.of(value)).hasToString(value);
        assertThat(AreaCode.of(AreaCode.of(value).toString())).isEqualTo(AreaCode.of(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "12 3", "12/3", "一格", "01234567890123456789012345678901234567890"})
    void of_otherForm_isRefused(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AreaCode.of(value))
                .withMessageContaining("got " + value);
    }

    @Test
    void compareTo_always_isByText() {
        assertThat(AreaCode.of("12")).isLessThan(AreaCode.of("120")).isGreaterThan(AreaCode.of("11999"));
    }

    @Test
    void misfit_freeScheme_takesAnything() {
        assertThat(AreaCodeScheme.free().misfit(area("1", "99"), true)).isEmpty();
    }

    @Test
    void misfit_wrongLength_namesTheRightOne() {
        AreaCodeScheme scheme = AreaCodeScheme.prefixed(Map.of("grid", 4));

        assertThat(scheme.misfit(area("123", "12"), true)).contains("has 4 characters");
        assertThat(scheme.misfit(area("1234", "12"), true)).isEmpty();
    }

    @Test
    void misfit_notBeginningWithParent_saysSo() {
        AreaCodeScheme scheme = AreaCodeScheme.prefixed(Map.of("grid", 4));

        assertThat(scheme.misfit(area("9934", "12"), true)).contains("begins with its parent's code 12");
        assertThat(AreaCodeScheme.of(Map.of("grid", 4), false).misfit(area("9934", "12"), true))
                .isEmpty();
    }

    @Test
    void misfit_levelLeftOut_mayHaveAnyLength() {
        assertThat(AreaCodeScheme.prefixed(Map.of("street", 4)).misfit(area("12345678", "12"), true))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 41})
    void of_lengthOutsideBounds_isRefused(int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AreaCodeScheme.prefixed(Map.of("grid", length)))
                .withMessage("length of level grid must be 1 to 40, got " + length);
    }

    @Test
    void equals_sameRules_isSame() {
        AreaCodeScheme scheme = AreaCodeScheme.prefixed(Map.of("grid", 4));

        assertThat(scheme)
                .isEqualTo(AreaCodeScheme.of(Map.of("grid", 4), true))
                .hasSameHashCodeAs(AreaCodeScheme.of(Map.of("grid", 4), true))
                .isNotEqualTo(AreaCodeScheme.of(Map.of("grid", 4), false))
                .isNotEqualTo(AreaCodeScheme.prefixed(Map.of("grid", 5)))
                .isNotEqualTo(AreaCodeScheme.free());
    }

    private static Area area(String code, String parent) {
        return Area.of(AreaCode.of(code), GRID, BilingualText.same("x"), AreaCode.of(parent));
    }
}
