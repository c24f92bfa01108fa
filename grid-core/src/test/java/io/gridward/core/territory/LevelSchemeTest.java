package io.gridward.core.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.Fixtures;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.ModelCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LevelSchemeTest {
    private static final Level CITY = new Level("city", BilingualText.same("city"));
    private final LevelScheme scheme = Fixtures.levels();

    @Test
    void depth_fromTheTop_countsFromZero() {
        assertThat(scheme.levels().stream().map(scheme::depth)).containsExactly(0, 1, 2);
        assertThat(scheme.top()).isEqualTo(Fixtures.STREET_LEVEL);
        assertThat(scheme.ids()).containsExactly("street", "community", "grid");
    }

    @Test
    void isAbove_eachPair_followsTheOrder() {
        assertThat(scheme.isAbove(Fixtures.STREET_LEVEL, Fixtures.GRID_LEVEL)).isTrue();
        assertThat(scheme.isAbove(Fixtures.GRID_LEVEL, Fixtures.STREET_LEVEL)).isFalse();
        assertThat(scheme.isAbove(Fixtures.GRID_LEVEL, Fixtures.GRID_LEVEL)).isFalse();
    }

    @Test
    void find_knownOrNot_givesTheLevelOrNothing() {
        assertThat(scheme.find("grid")).contains(Fixtures.GRID_LEVEL);
        assertThat(scheme.find("city")).isEmpty();
    }

    @Test
    void depth_foreignLevel_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheme.depth(CITY))
                .withMessage("level city is not of the scheme [street, community, grid]");
        assertThatIllegalArgumentException().isThrownBy(() -> scheme.isAbove(Fixtures.GRID_LEVEL, CITY));
    }

    @Test
    void of_noLevel_isRefused() {
        InvalidModelException thrown =
                catchThrowableOfType(InvalidModelException.class, () -> LevelScheme.of(List.of()));

        assertThat(thrown.findings()).extracting(Finding::code).containsExactly(ModelCode.MISSING_PART);
    }

    @Test
    void of_idsTwice_reportsEach() {
        InvalidModelException thrown = catchThrowableOfType(
                InvalidModelException.class,
                () -> LevelScheme.of(List.of(CITY, CITY, Fixtures.GRID_LEVEL, Fixtures.GRID_LEVEL)));

        assertThat(thrown.findings())
                .extracting(Finding::path)
                .containsExactly(List.of("levels", "city"), List.of("levels", "grid"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Grid", "micro_grid", "-grid", "grid-", "网格"})
    void level_idNotKebabCase_isRefused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Level(id, BilingualText.same("x")))
                .withMessage("level id must be kebab-case, got " + id);
    }

    @Test
    void equals_sameLevelsInOrder_isSame() {
        assertThat(scheme).isEqualTo(Fixtures.levels()).hasSameHashCodeAs(Fixtures.levels());
        assertThat(scheme).isNotEqualTo(LevelScheme.of(List.of(Fixtures.STREET_LEVEL, Fixtures.GRID_LEVEL)));
    }
}
