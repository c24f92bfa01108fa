package io.gridward.rules.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.facts.Attribute;
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

class ClauseIndexTest {
    private static final long GREATEST = 100_000;
    private static final FactSchema SCHEMA = FactSchema.of(IntStream.range(0, 6)
            .<Attribute<?>>mapToObj(i -> NumberAttribute.of("n" + i, 0, GREATEST, Presence.optional()))
            .toList());
    private static final List<Axis> AXES = IntStream.range(0, 6)
            .mapToObj(i -> Axis.ofNumber("n" + i, SCHEMA.slot("n" + i), i == 5 ? 0 : -1, 0, GREATEST))
            .toList();
    private static final long[] NOTHING_FED = {Facts.ABSENT};

    @ParameterizedTest
    @CsvSource({"0,4096", "1,4096", "40,4096", "64,4096", "65,3", "300,4096", "600,2", "2000,50", "5000,4096"})
    void next_amongRandomFormulas_isTheNextThatHolds(int count, int mostClasses) {
        // given
        long seed = 7 * count + mostClasses;
        Random random = new Random(seed);
        List<Formula> formulas = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            formulas.add(random.nextInt(20) == 0 ? nested(random, 5) : box(random));
        }
        ClauseIndex index = ClauseIndex.of(formulas, mostClasses, false);
        for (int i = 0; i < 300; i++) {
            Facts facts = facts(random);
            long[] fed = random.nextBoolean() ? NOTHING_FED : new long[] {random.nextInt((int) GREATEST)};

            // when
            List<Integer> found = new ArrayList<>();
            for (int at = index.first(facts, fed); at >= 0; at = index.next(facts, fed, at + 1)) {
                found.add(at);
            }

            // then
            List<Integer> expected = IntStream.range(0, count)
                    .filter(at -> formulas.get(at).holds(facts, fed))
                    .boxed()
                    .toList();
            assertThat(found).as("seed %d, facts %s", seed, facts).isEqualTo(expected);
            int from = random.nextInt(count + 1);
            assertThat(index.next(facts, fed, from))
                    .as("seed %d from %d", seed, from)
                    .isEqualTo(expected.stream()
                            .filter(at -> at >= from)
                            .findFirst()
                            .orElse(-1));
        }
    }

    @ParameterizedTest
    @CsvSource({"4", "12", "64", "65", "200", "3000"})
    void next_formulasPartedByAxesOfFewPoints_isTheNextThatHolds(int count) {
        // given
        long seed = 31 * count;
        Random random = new Random(seed);
        List<Attribute<?>> attributes = new ArrayList<>();
        List<Axis> axes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int greatest = i < 3 ? 5 + 9 * i : (int) GREATEST;
            attributes.add(NumberAttribute.of("a" + i, -2, greatest, Presence.optional()));
            axes.add(Axis.ofNumber("a" + i, i, i == 1 ? 0 : -1, -2, greatest));
        }
        FactSchema schema = FactSchema.of(attributes);
        List<Formula> formulas = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Formula> members = new ArrayList<>();
            for (Axis axis : axes) {
                long point = random.nextInt((int) axis.greatest() + 3) - 2;
                PointSet points = random.nextInt(8) == 0
                        ? PointSet.absent()
                        : PointSet.range(point, Math.min(point + random.nextInt(2), axis.greatest()));
                members.add(random.nextInt(6) == 0 ? Formula.TRUE : Formula.in(axis, points));
            }
            formulas.add(Formula.all(members));
        }
        ClauseIndex index = ClauseIndex.of(formulas);
        for (int i = 0; i < 400; i++) {
            Facts.Builder facts = Facts.builder(schema);
            for (Axis axis : axes) {
                if (random.nextInt(6) > 0) {
                    facts.setUntyped(axis.toString(), (long) random.nextInt((int) axis.greatest() + 3) - 2);
                }
            }
            Facts said = facts.build();
            long[] fed = random.nextBoolean() ? NOTHING_FED : new long[] {random.nextInt(14)};

            // when
            List<Integer> found = new ArrayList<>();
            for (int at = index.first(said, fed); at >= 0; at = index.next(said, fed, at + 1)) {
                found.add(at);
            }

            // then
            assertThat(found)
                    .as("seed %d, facts %s", seed, said)
                    .isEqualTo(IntStream.range(0, count)
                            .filter(at -> formulas.get(at).holds(said, fed))
                            .boxed()
                            .toList());
        }
    }

    @Test
    void first_manyFormulasThatNameNoAxis_areTestedOneByOne() {
        List<Formula> formulas = IntStream.range(0, 150)
                .mapToObj(i -> Formula.passing(facts -> i == 137))
                .toList();

        assertThat(ClauseIndex.of(formulas).first(Facts.builder(SCHEMA).build(), NOTHING_FED))
                .isEqualTo(137);
    }

    @Test
    void first_formulaOfMoreBoxesThanAllowed_isTestedAsAWhole() {
        // given
        List<Formula> factors = new ArrayList<>();
        for (Axis axis : AXES) {
            factors.add(Formula.any(
                    List.of(Formula.in(axis, PointSet.range(0, 10)), Formula.in(AXES.get(0), PointSet.range(50, 60)))));
        }
        factors.add(Formula.any(IntStream.range(0, 70)
                .mapToObj(i -> Formula.in(AXES.get(i % 6), PointSet.of(1000 + i)))
                .toList()));
        Formula product = Formula.all(factors);
        ClauseIndex index = ClauseIndex.of(List.of(product));

        // when
        Facts holds = Facts.builder(SCHEMA)
                .setUntyped("n0", 55L)
                .setUntyped("n1", 1001L)
                .build();
        Facts fails = Facts.builder(SCHEMA)
                .setUntyped("n0", 61L)
                .setUntyped("n1", 1001L)
                .build();

        // then
        assertThat(Clause.of(product)).hasSize(1);
        assertThat(index.first(holds, NOTHING_FED)).isZero();
        assertThat(index.first(fails, NOTHING_FED)).isEqualTo(-1);
    }

    @Test
    void first_manyAxesAndManyAlternatives_findsTheOnlyOneThatIsLeft() {
        // given
        FactSchema wide = FactSchema.of(IntStream.range(0, 80)
                .<Attribute<?>>mapToObj(i -> NumberAttribute.of("n" + i, 0, GREATEST, Presence.required()))
                .toList());
        List<Axis> axes = IntStream.range(0, 80)
                .mapToObj(i -> Axis.ofNumber("n" + i, wide.slot("n" + i), -1, 0, GREATEST))
                .toList();
        List<Formula> members = new ArrayList<>();
        axes.subList(0, 79).forEach(axis -> members.add(Formula.in(axis, PointSet.range(1, 10))));
        members.add(Formula.any(
                axes.stream().map(axis -> Formula.in(axis, PointSet.of(0))).toList()));
        Facts.Builder facts = Facts.builder(wide);
        for (int i = 0; i < 79; i++) {
            facts.setUntyped("n" + i, 1L);
        }

        // when
        ClauseIndex index = ClauseIndex.of(List.of(Formula.all(members)));

        // then
        assertThat(index.first(facts.setUntyped("n79", 0L).build(), NOTHING_FED))
                .isZero();
        assertThat(index.first(facts.setUntyped("n79", 1L).build(), NOTHING_FED))
                .isEqualTo(-1);
    }

    @Test
    void of_whatNeverHolds_hasNoBox() {
        Axis axis = AXES.get(0);
        Formula never =
                Formula.all(List.of(Formula.in(axis, PointSet.range(0, 5)), Formula.in(axis, PointSet.range(6, 9))));

        assertThat(Clause.of(never)).isEmpty();
        assertThat(ClauseIndex.of(List.of(never, Formula.FALSE))
                        .first(Facts.builder(SCHEMA).build(), NOTHING_FED))
                .isEqualTo(-1);
        assertThat(ClauseIndex.of(List.of(never, Formula.TRUE))
                        .first(Facts.builder(SCHEMA).build(), NOTHING_FED))
                .isEqualTo(1);
    }

    @Test
    void passing_aCheck_isAskedOnlyOnceTheRestHolds() {
        // given
        List<Facts> asked = new ArrayList<>();
        Formula checked = Formula.all(List.of(
                Formula.passing(facts -> {
                    asked.add(facts);
                    return true;
                }),
                Formula.in(AXES.get(0), PointSet.range(0, 5))));
        ClauseIndex index = ClauseIndex.of(List.of(checked, Formula.FALSE));
        Facts inside = Facts.builder(SCHEMA).setUntyped("n0", 3L).build();
        Facts outside = Facts.builder(SCHEMA).setUntyped("n0", 6L).build();

        // when, then
        assertThat(index.first(outside, NOTHING_FED)).isEqualTo(-1);
        assertThat(asked).isEmpty();
        assertThat(index.first(inside, NOTHING_FED)).isZero();
        assertThat(asked).containsExactly(inside);
    }

    private static Formula box(Random random) {
        List<Formula> members = new ArrayList<>();
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            members.add(leaf(random));
        }
        return Formula.all(members);
    }

    private static Formula nested(Random random, int depth) {
        if (depth == 0 || random.nextInt(5) == 0) {
            return leaf(random);
        }
        List<Formula> members = IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(i -> nested(random, depth - 1))
                .toList();
        Formula joined = random.nextBoolean() ? Formula.all(members) : Formula.any(members);
        return random.nextInt(3) == 0 ? joined.negated() : joined;
    }

    private static Formula leaf(Random random) {
        Axis axis = AXES.get(random.nextInt(AXES.size()));
        long least = random.nextInt((int) GREATEST);
        Formula range = Formula.in(axis, PointSet.range(least, least + random.nextInt((int) (GREATEST - least) + 1)));
        return switch (random.nextInt(6)) {
            case 0 -> Formula.in(axis, PointSet.absent());
            case 1 -> range.negated();
            default -> range;
        };
    }

    private static Facts facts(Random random) {
        Facts.Builder facts = Facts.builder(SCHEMA);
        for (Attribute<?> attribute : SCHEMA.attributes()) {
            if (random.nextInt(4) > 0) {
                facts.setUntyped(attribute.name(), (long) random.nextInt((int) GREATEST + 1));
            }
        }
        return facts.build();
    }
}
