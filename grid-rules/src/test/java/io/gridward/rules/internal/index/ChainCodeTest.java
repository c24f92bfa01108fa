package io.gridward.rules.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.facts.Facts;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.facts.TagsAttribute;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Code finds what reading the formulas in order finds. */
class ChainCodeTest {
    private static final List<String> TAGS =
            IntStream.range(0, 14).mapToObj(i -> "tag-" + i).toList();
    private static final long FAR = 4_000_000_000_000_000_000L;
    static final FactSchema SCHEMA = FactSchema.of(List.of(
            NumberAttribute.of("few", 0, 4, Presence.optional()),
            NumberAttribute.of("below", -7, 9, Presence.optional()),
            NumberAttribute.of("word", 100, 163, Presence.optional()),
            NumberAttribute.of("wide", -FAR, FAR, Presence.optional()),
            NumberAttribute.of("fed", 0, 1_000, Presence.optional()),
            TagsAttribute.of("tags", TAGS, Presence.optional())));
    static final List<Axis> FEW_POINTS =
            List.of(number("few", -1, 0, 4), number("below", -1, -7, 9), number("word", 2, 100, 163));
    static final List<Axis> MANY_POINTS = List.of(
            number("wide", -1, -FAR, FAR),
            number("fed", 0, 0, 1_000),
            Axis.ofBits("low", SCHEMA.slot("tags"), -1, 0, 9),
            Axis.ofBits("high", SCHEMA.slot("tags"), 1, 9, 5));

    private static Axis number(String name, int fedAt, long least, long greatest) {
        return Axis.ofNumber(name, SCHEMA.slot(name), fedAt, least, greatest);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "5", "16"})
    void first_amongFewFormulas_isTheFirstThatHolds(int count) {
        for (long seed = 1; seed <= 60; seed++) {
            // given
            Random random = new Random(1_000 * count + seed);
            List<Axis> axes = new ArrayList<>(FEW_POINTS);
            axes.addAll(MANY_POINTS);
            List<Formula> formulas = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                formulas.add(oneBox(axes, random));
            }

            // when
            ClauseIndex index = ClauseIndex.coded(formulas);

            // then
            assertThat(index.isCoded()).isTrue();
            assertFirstThatHolds(index, formulas, random, seed);
        }
    }

    @ParameterizedTest
    @CsvSource({"60", "150", "600"})
    void first_amongFormulasPartedByAxesOfFewPoints_isTheFirstThatHolds(int count) {
        int coded = 0;
        for (long seed = 1; seed <= 12; seed++) {
            // given
            Random random = new Random(1_000 * count + seed);
            // Two axes have fewer points together than a switch has cases, three have more.
            List<Axis> parting = FEW_POINTS.subList(0, 2 + (int) seed % 2);
            List<Formula> formulas = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                List<Formula> members = new ArrayList<>();
                for (Axis axis : parting) {
                    long point = point(axis, random);
                    members.add(Formula.in(
                            axis, random.nextInt(12) == 0 ? PointSet.absent() : PointSet.range(point, point)));
                }
                members.add(oneBox(MANY_POINTS, random));
                formulas.add(Formula.all(members));
            }

            // when
            ClauseIndex index = ClauseIndex.coded(formulas);

            // then
            coded += index.isCoded() ? 1 : 0;
            assertFirstThatHolds(index, formulas, random, seed);
        }
        assertThat(coded).isPositive();
    }

    @Test
    void first_boxesThatTakeMoreThanOneMethod_isTheFirstThatHolds() {
        // given
        FactSchema wide = FactSchema.of(IntStream.range(0, 90)
                .<Attribute<?>>mapToObj(i -> NumberAttribute.of("n" + i, 0, 1_000_000, Presence.required()))
                .toList());
        List<Formula> formulas = new ArrayList<>();
        for (int rule = 0; rule < 16; rule++) {
            List<Formula> members = new ArrayList<>();
            for (int i = 0; i < 90; i++) {
                Axis axis = Axis.ofNumber("n" + i, i, -1, 0, 1_000_000);
                members.add(Formula.in(axis, PointSet.range(rule + 1, 500_000 + i)));
            }
            formulas.add(Formula.all(members));
        }
        ClauseIndex index = ClauseIndex.coded(formulas);
        assertThat(index.isCoded()).isTrue();

        for (long value : new long[] {0, 1, 9, 16, 500_000, 500_089, 600_000}) {
            // when
            Facts.Builder facts = Facts.builder(wide);
            wide.names().forEach(name -> facts.setUntyped(name, value));
            Facts said = facts.build();

            // then
            assertThat(index.first(said, new long[0]))
                    .as("%d", value)
                    .isEqualTo(firstThatHolds(formulas, said, new long[0]));
        }
    }

    @Test
    void first_boxesTooLongForAMethod_areFoundByTheIndex() {
        FactSchema wide = FactSchema.of(IntStream.range(0, 101)
                .<Attribute<?>>mapToObj(i -> NumberAttribute.of("n" + i, 0, 90, Presence.required()))
                .toList());
        List<Formula> members = IntStream.range(0, 101)
                .mapToObj(i -> Formula.in(Axis.ofNumber("n" + i, i, -1, 0, 90), PointSet.range(0, 8)))
                .toList();
        Facts.Builder facts = Facts.builder(wide);
        wide.names().forEach(name -> facts.setUntyped(name, 8L));

        ClauseIndex index = ClauseIndex.coded(List.of(Formula.all(members)));

        assertThat(index.isCoded()).isFalse();
        assertThat(index.first(facts.build(), new long[0])).isZero();
        assertThat(index.first(facts.setUntyped("n100", 9L).build(), new long[0]))
                .isEqualTo(-1);
    }

    @Test
    void coded_manyFormulasThatNothingParts_leavesThemToTheIndex() {
        List<Formula> formulas = IntStream.range(0, 41)
                .mapToObj(i -> Formula.in(MANY_POINTS.get(0), PointSet.range(i, FAR / 2)))
                .toList();

        assertThat(ClauseIndex.coded(formulas).isCoded()).isFalse();
        assertThat(ClauseIndex.coded(formulas.subList(1, 41)).isCoded()).isTrue();
        assertThat(ClauseIndex.of(formulas.subList(1, 41)).isCoded()).isFalse();
    }

    @Test
    void first_whatAlwaysHolds_endsTheChain() {
        Formula never = Formula.in(MANY_POINTS.get(1), PointSet.range(5, 5));

        ClauseIndex index = ClauseIndex.coded(List.of(never, Formula.TRUE, never));

        assertThat(index.isCoded()).isTrue();
        assertThat(index.first(Facts.builder(SCHEMA).build(), nothingFed())).isEqualTo(1);
        assertThat(ClauseIndex.coded(List.of(Formula.FALSE))
                        .first(Facts.builder(SCHEMA).build(), nothingFed()))
                .isEqualTo(-1);
    }

    static void assertFirstThatHolds(ClauseIndex index, List<Formula> formulas, Random random, long seed) {
        for (int i = 0; i < 200; i++) {
            Facts facts = facts(random);
            long[] fed = nothingFed();
            for (int at = 0; at < fed.length; at++) {
                if (random.nextInt(3) == 0) {
                    fed[at] = at == 0
                            ? random.nextInt(1_001)
                            : at == 1 ? random.nextInt(1 << 14) : 100 + random.nextInt(64);
                }
            }
            int found = index.first(facts, fed);
            if (found != firstThatHolds(formulas, facts, fed)) {
                assertThat(found)
                        .as("seed %d, facts %s, fed %s, %s", seed, facts, List.of(fed[0], fed[1], fed[2]), formulas)
                        .isEqualTo(firstThatHolds(formulas, facts, fed));
            }
            assertThat(index.next(facts, fed, 0)).isEqualTo(found);
        }
    }

    private static int firstThatHolds(List<Formula> formulas, Facts facts, long[] fed) {
        return IntStream.range(0, formulas.size())
                .filter(at -> formulas.get(at).holds(facts, fed))
                .findFirst()
                .orElse(-1);
    }

    static long[] nothingFed() {
        return new long[] {Facts.ABSENT, Facts.ABSENT, Facts.ABSENT};
    }

    static Formula oneBox(List<Axis> axes, Random random) {
        List<Formula> members = new ArrayList<>();
        for (Axis axis : axes) {
            if (random.nextInt(3) > 0) {
                Formula leaf = Formula.in(axis, points(axis, random));
                members.add(random.nextInt(4) == 0 ? leaf.negated() : leaf);
            }
        }
        if (random.nextInt(6) == 0) {
            long wanted = random.nextInt(2);
            members.add(Formula.passing(facts -> (facts.code(0) & 1) == wanted));
        }
        return Formula.all(members);
    }

    private static PointSet points(Axis axis, Random random) {
        long one = point(axis, random);
        long other = point(axis, random);
        long bits = random.nextInt((int) Math.min(axis.greatest(), 511) + 1);
        return switch (random.nextInt(8)) {
            case 0 -> PointSet.absent();
            case 1 -> PointSet.range(one, one);
            case 2 -> PointSet.range(axis.least(), one);
            case 3 -> PointSet.range(one, axis.greatest());
            case 4 -> PointSet.of(LongStream.of(one, other).sorted().distinct().toArray());
            case 5 ->
                axis.mask() == -1
                        ? PointSet.range(Math.min(one, other), Math.max(one, other))
                        : where(axis, point -> (point & bits) == bits);
            case 6 ->
                axis.mask() == -1
                        ? PointSet.range(Math.min(one, other), Math.max(one, other))
                        : where(axis, point -> (point & bits) != 0);
            default ->
                axis.mask() == -1
                        ? PointSet.range(Math.min(one, other), Math.max(one, other))
                        : where(axis, point -> (point & bits) == 0);
        };
    }

    private static PointSet where(Axis axis, LongPredicate holds) {
        return PointSet.of(
                LongStream.rangeClosed(0, axis.greatest()).filter(holds).toArray());
    }

    static long point(Axis axis, Random random) {
        return random.nextInt(6) == 0
                ? (random.nextBoolean() ? axis.least() : axis.greatest())
                : random.nextLong(axis.least(), axis.greatest());
    }

    private static Facts facts(Random random) {
        Facts.Builder facts = Facts.builder(SCHEMA);
        for (Axis axis : List.of(
                FEW_POINTS.get(0), FEW_POINTS.get(1), FEW_POINTS.get(2), MANY_POINTS.get(0), MANY_POINTS.get(1))) {
            if (random.nextInt(5) > 0) {
                facts.setUntyped(axis.toString(), point(axis, random));
            }
        }
        if (random.nextInt(5) > 0) {
            Set<String> tags = new HashSet<>();
            TAGS.stream().filter(tag -> random.nextInt(3) == 0).forEach(tags::add);
            facts.setUntyped("tags", tags);
        }
        return facts.build();
    }
}
