package io.gridward.rules.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.facts.FactSchema;
import io.gridward.core.facts.Facts;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows put together by code find what reading the formulas in order finds. */
class RowCodeTest {
    private static final long LEAST = -500_000_000L;
    private static final long GREATEST = 1_500_000_000L;
    private static final FactSchema FAR = FactSchema.of(List.of(
            NumberAttribute.of("far", LEAST, GREATEST, Presence.optional()),
            NumberAttribute.of("near", -3, 30_000, Presence.optional())));
    private static final Axis FAR_AXIS = Axis.ofNumber("far", FAR.slot("far"), -1, LEAST, GREATEST);
    private static final Axis NEAR_AXIS = Axis.ofNumber("near", FAR.slot("near"), -1, -3, 30_000);

    @ParameterizedTest
    @CsvSource({"25", "64", "65", "128", "140", "192", "256"})
    void first_amongFormulasThatNothingParts_isTheFirstThatHolds(int count) {
        List<Axis> axes = new ArrayList<>(ChainCodeTest.FEW_POINTS);
        axes.addAll(ChainCodeTest.MANY_POINTS.subList(1, 4));
        int coded = 0;
        for (long seed = 1; seed <= 12; seed++) {
            // given
            Random random = new Random(100_000 * count + seed);
            List<Formula> formulas = IntStream.range(0, count)
                    .mapToObj(i -> ChainCodeTest.oneBox(axes, random))
                    .toList();

            // when
            ClauseIndex index = ClauseIndex.coded(formulas);

            // then
            coded += index.isCoded() ? 1 : 0;
            ChainCodeTest.assertFirstThatHolds(index, formulas, random, seed);
        }
        assertThat(coded).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"150", "400"})
    void first_manyFormulasInEachCell_isTheFirstThatHolds(int count) {
        for (long seed = 1; seed <= 8; seed++) {
            // given
            Random random = new Random(1_000 * count + seed);
            Axis parting = ChainCodeTest.FEW_POINTS.get(1);
            List<Formula> formulas = IntStream.range(0, count)
                    .mapToObj(i -> {
                        long point = ChainCodeTest.point(parting, random);
                        return Formula.all(List.of(
                                Formula.in(parting, PointSet.range(point, point)),
                                ChainCodeTest.oneBox(ChainCodeTest.MANY_POINTS.subList(1, 4), random)));
                    })
                    .toList();

            // when
            ClauseIndex index = ClauseIndex.coded(formulas);

            // then
            assertThat(index.isCoded()).as("seed %d", seed).isTrue();
            ChainCodeTest.assertFirstThatHolds(index, formulas, random, seed);
        }
    }

    @Test
    void first_atEveryThresholdAndBesideIt_isTheFirstThatHolds() {
        for (long seed = 1; seed <= 40; seed++) {
            // given
            Random random = new Random(seed);
            List<Formula> formulas = new ArrayList<>();
            List<Long> points = new ArrayList<>(List.of(Facts.ABSENT, LEAST, GREATEST));
            for (int i = 0; i < 30; i++) {
                long low = random.nextLong(LEAST, GREATEST);
                long high = random.nextLong(low, GREATEST);
                long near = random.nextInt(30_000);
                points.addAll(List.of(low - 1, low, high, Math.min(GREATEST, high + 1)));
                formulas.add(Formula.all(List.of(
                        Formula.in(FAR_AXIS, PointSet.range(low, high)),
                        Formula.in(NEAR_AXIS, PointSet.range(near - 3, near)))));
            }
            ClauseIndex index = ClauseIndex.coded(formulas);
            for (long point : points) {
                Facts.Builder builder = Facts.builder(FAR);
                if (point != Facts.ABSENT) {
                    builder.setUntyped("far", Math.max(LEAST, point));
                }
                Facts facts =
                        builder.setUntyped("near", random.nextLong(-3, 30_000)).build();

                // when
                int found = index.first(facts, new long[0]);

                // then
                assertThat(found)
                        .as("seed %d, %s", seed, facts)
                        .isEqualTo(IntStream.range(0, 30)
                                .filter(at -> formulas.get(at).holds(facts, new long[0]))
                                .findFirst()
                                .orElse(-1));
            }
        }
    }

    @Test
    void coded_moreFormulasThanRowsArePutTogetherFor_leavesThemToTheIndex() {
        List<Formula> formulas = IntStream.range(0, 257)
                .mapToObj(i -> Formula.in(NEAR_AXIS, PointSet.range(i, 20_000 + i)))
                .toList();

        assertThat(ClauseIndex.coded(formulas).isCoded()).isFalse();
        assertThat(ClauseIndex.coded(formulas.subList(1, 257)).isCoded()).isTrue();
    }

    @Test
    void coded_pointsTooFarApart_leavesThemToTheIndex() {
        Axis wide = ChainCodeTest.MANY_POINTS.get(0);
        List<Formula> formulas = IntStream.range(0, 60)
                .mapToObj(i -> Formula.in(wide, PointSet.range(i, 1L << 60)))
                .toList();

        ClauseIndex index = ClauseIndex.coded(formulas);

        assertThat(index.isCoded()).isFalse();
        assertThat(index.first(
                        Facts.builder(ChainCodeTest.SCHEMA)
                                .setUntyped("wide", 1L << 59)
                                .build(),
                        ChainCodeTest.nothingFed()))
                .isZero();
    }
}
