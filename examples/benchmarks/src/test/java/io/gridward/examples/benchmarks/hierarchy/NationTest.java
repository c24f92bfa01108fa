package io.gridward.examples.benchmarks.hierarchy;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationTest {
    @Test
    void of_fullSize_hasTheCountsOfTheNation() {
        List<Row> rows = Nation.of(NationalLevel.AREAS, 1).rows();

        assertThat(rows).hasSize(665_000);
        Map<NationalLevel, Long> expected = Arrays.stream(NationalLevel.values())
                .collect(Collectors.toMap(Function.identity(), each -> (long) each.count()));
        assertThat(rows.stream().collect(groupingBy(Row::level, counting()))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1000,1", "1001,2", "20000,3", "177000,4", "665000,5", "1000000,6"})
    void of_anySize_keepsTheLawsOfTheCodes(int areas, long seed) {
        List<Row> rows = Nation.of(areas, seed).rows();

        assertThat(rows).as("seed %d", seed).hasSize(areas);
        Map<String, NationalLevel> levels = new HashMap<>();
        Set<String> parents = new HashSet<>();
        for (Row row : rows) {
            assertThat(row.code()).as("seed %d", seed).hasSize(row.level().codeLength());
            assertThat(row.name()).as("seed %d", seed).endsWith(row.level().suffix());
            if (row.level().isTop()) {
                assertThat(row.parent()).as("seed %d, %s", seed, row).isNull();
            } else {
                assertThat(row.code()).as("seed %d", seed).startsWith(row.parent());
                assertThat(levels.get(row.parent()))
                        .as("seed %d, parent of %s", seed, row)
                        .isEqualTo(row.level().above());
                parents.add(row.parent());
            }
            assertThat(levels.put(row.code(), row.level()))
                    .as("seed %d, twin of %s", seed, row)
                    .isNull();
        }
        long aboveCommunities = levels.values().stream()
                .filter(each -> each != NationalLevel.COMMUNITY)
                .count();
        assertThat(parents).as("seed %d: all above have children", seed).hasSize((int) aboveCommunities);
    }

    @Test
    void of_sameSeed_givesTheSameNation() {
        assertThat(Nation.of(5_000, 7).rows()).isEqualTo(Nation.of(5_000, 7).rows());
    }

    @Test
    void of_otherSeed_givesOtherNamesAndFanOut() {
        List<Row> one = Nation.of(5_000, 7).rows();
        List<Row> other = Nation.of(5_000, 8).rows();

        assertThat(other.stream().map(Row::code))
                .isNotEqualTo(one.stream().map(Row::code).toList());
        assertThat(other.get(0).name() + other.get(1).name() + other.get(2).name())
                .isNotEqualTo(one.get(0).name() + one.get(1).name() + one.get(2).name());
    }

    @Test
    void areas_sayWhatTheRowsSay() {
        Nation nation = Nation.of(3_000, 1);

        List<Area> areas = nation.areas();

        List<Row> said = areas.stream()
                .map(area -> new Row(
                        area.code().value(),
                        area.name().zh(),
                        NationalLevel.atDepth(NationalLevel.levels().depth(area.level())),
                        area.parent() == null ? null : area.parent().value()))
                .toList();
        assertThat(said).isEqualTo(nation.rows());
        assertThat(areas)
                .allSatisfy(area ->
                        assertThat(area.name().en()).isSameAs(area.name().zh()));
    }

    @Test
    void areas_ofSiblings_shareNoParentCode() {
        Map<AreaCode, List<Area>> byParent = Nation.of(1_000, 1).areas().stream()
                .filter(area -> area.parent() != null)
                .collect(groupingBy(Area::parent));

        List<Area> siblings = byParent.values().stream()
                .filter(each -> each.size() > 1)
                .findFirst()
                .orElseThrow();

        assertThat(siblings.get(0).parent())
                .isEqualTo(siblings.get(1).parent())
                .isNotSameAs(siblings.get(1).parent());
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 999, 1_000_001})
    void of_sizeOutOfRange_isRefused(int areas) {
        assertThatThrownBy(() -> Nation.of(areas, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("areas must be 1000 to 1000000, got " + areas);
    }
}
