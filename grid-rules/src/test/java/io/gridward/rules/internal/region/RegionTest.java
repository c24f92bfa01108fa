package io.gridward.rules.internal.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridward.core.facts.Facts;
import io.gridward.rules.internal.index.Axis;
import io.gridward.rules.internal.index.Formula;
import io.gridward.rules.internal.index.PointSet;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Compares regions and searches with trying every point of small spaces. */
class RegionTest {
    private static final NodeBudget AMPLE = new NodeBudget(Long.MAX_VALUE);

    private final List<Axis> axes = List.of(
            Axis.ofNumber("kind", 0, -1, 0, 2),
            Axis.ofNumber("count", 1, -1, -2, 4),
            Axis.ofBits("needs", 2, -1, 0, 3),
            Axis.ofNumber("night", 3, -1, 0, 1));
    private final Space space = space();

    private Space space() {
        Map<Axis, PointSet> points = new LinkedHashMap<>();
        for (Axis axis : axes) {
            PointSet said = PointSet.range(axis.least(), axis.greatest());
            points.put(axis, axis.toString().equals("kind") ? said : said.or(PointSet.absent(), axis));
        }
        return new Space(points);
    }

    private List<long[]> situations() {
        List<long[]> all = new ArrayList<>();
        all.add(new long[0]);
        for (Axis axis : axes) {
            List<long[]> longer = new ArrayList<>();
            for (long[] before : all) {
                for (long point = axis.least(); point <= axis.greatest(); point++) {
                    longer.add(plus(before, point));
                }
                if (space.points(axis).hasAbsent()) {
                    longer.add(plus(before, Facts.ABSENT));
                }
            }
            all = longer;
        }
        return all;
    }

    private static long[] plus(long[] before, long point) {
        long[] longer = Arrays.copyOf(before, before.length + 1);
        longer[before.length] = point;
        return longer;
    }

    private boolean holds(Formula formula, long[] situation) {
        if (formula instanceof Formula.Leaf leaf) {
            return leaf.points().contains(situation[axes.indexOf(leaf.axis())]);
        }
        if (formula instanceof Formula.And and) {
            return and.members().stream().allMatch(member -> holds(member, situation));
        }
        if (formula instanceof Formula.Or or) {
            return or.members().stream().anyMatch(member -> holds(member, situation));
        }
        return formula.equals(Formula.TRUE);
    }

    private boolean isIn(Box box, long[] situation) {
        boolean in = true;
        for (int i = 0; i < axes.size(); i++) {
            in &= box.points(axes.get(i)).contains(situation[i]);
        }
        return in;
    }

    private Formula formula(Random random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            Axis axis = axes.get(random.nextInt(axes.size()));
            long width = axis.greatest() - axis.least() + 1;
            long low = axis.least() + random.nextInt((int) width);
            PointSet points = PointSet.range(low, low + random.nextInt((int) (axis.greatest() - low) + 1));
            return random.nextInt(5) == 0 ? Formula.in(axis, points).negated() : Formula.in(axis, points);
        }
        List<Formula> members = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            members.add(formula(random, depth - 1));
        }
        return random.nextBoolean() ? Formula.all(members) : Formula.any(members);
    }

    @Test
    void of_randomFormulas_areWhereTheyHoldAndCountThemExactly() {
        for (long seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            Formula formula = formula(random, 3);
            Formula taken = formula(random, 2);
            Region region = Region.of(formula, space, 10_000).orElseThrow();
            Region other = Region.of(taken, space, 10_000).orElseThrow();
            Region left = region.minus(other, AMPLE).orElseThrow();
            Region common = region.and(other);
            long inside = 0;
            for (long[] situation : situations()) {
                boolean in = region.boxes().stream().anyMatch(box -> isIn(box, situation));
                boolean inLeft = left.boxes().stream().anyMatch(box -> isIn(box, situation));
                boolean inCommon = common.boxes().stream().anyMatch(box -> isIn(box, situation));
                assertThat(in).as("seed %s %s", seed, formula).isEqualTo(holds(formula, situation));
                assertThat(inLeft).as("seed %s", seed).isEqualTo(in && !holds(taken, situation));
                assertThat(inCommon).as("seed %s", seed).isEqualTo(in && holds(taken, situation));
                inside += in ? 1 : 0;
            }
            assertThat(region.volume(AMPLE)).as("seed %s", seed).contains(BigInteger.valueOf(inside));
            assertThat(region.isEmpty())
                    .as("seed %s", seed)
                    .isEqualTo(region.boxes().isEmpty());
        }
    }

    @Test
    void find_randomFormulas_findsExactlyWhereAllHold() {
        int found = 0;
        int nothing = 0;
        for (long seed = 0; seed < 800; seed++) {
            Random random = new Random(seed);
            List<Formula> together = new ArrayList<>();
            for (int i = 0; i < 2 + random.nextInt(6); i++) {
                together.add(formula(random, random.nextInt(4)));
            }
            List<Formula> choice = List.of(formula(random, 2), formula(random, 2));
            Search search = new RegionSearch(space, AMPLE).find(together, List.of(choice));
            boolean somewhere = situations().stream()
                    .anyMatch(situation -> together.stream().allMatch(formula -> holds(formula, situation))
                            && choice.stream().anyMatch(formula -> holds(formula, situation)));
            assertThat(search.outcome())
                    .as("seed %s", seed)
                    .isEqualTo(somewhere ? Search.Outcome.FOUND : Search.Outcome.NOTHING);
            found += somewhere ? 1 : 0;
            nothing += somewhere ? 0 : 1;
            if (somewhere) {
                Box box = search.box().orElseThrow();
                for (long[] situation : situations()) {
                    if (isIn(box, situation)) {
                        assertThat(together).as("seed %s", seed).allMatch(formula -> holds(formula, situation));
                    }
                }
            }
        }
        assertThat(found).isGreaterThan(150);
        assertThat(nothing).isGreaterThan(150);
    }

    @Test
    void find_tilingWithOneTileMissing_findsItAndNoneWhenComplete() {
        // A chequerboard of 40 x 40 tiles over two axes, told apart by counting rather than by splitting.
        Axis x = Axis.ofNumber("x", 0, -1, 0, 399);
        Axis y = Axis.ofNumber("y", 1, -1, 0, 399);
        Space board = new Space(Map.of(x, PointSet.range(0, 399), y, PointSet.range(0, 399)));
        List<Formula> notTiles = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            for (int j = 0; j < 10; j++) {
                notTiles.add(Formula.all(List.of(
                                Formula.in(x, PointSet.range(10L * i, 10L * i + 9)),
                                Formula.in(y, PointSet.range(40L * j, 40L * j + 39))))
                        .negated());
            }
        }
        NodeBudget budget = new NodeBudget(2_000);

        assertThat(new RegionSearch(board, budget).find(notTiles).outcome()).isEqualTo(Search.Outcome.NOTHING);
        Formula missing = notTiles.remove(217);
        Box found = new RegionSearch(board, budget).find(notTiles).box().orElseThrow();

        assertThat(Region.of(missing.negated(), board, 1)
                        .orElseThrow()
                        .boxes()
                        .get(0)
                        .contains(found))
                .isTrue();
        assertThat(budget.left()).isPositive();
    }

    @Test
    void find_budgetUsedUp_saysThatNobodyKnows() {
        Formula kind = Formula.in(axes.get(0), PointSet.range(1, 1));
        Formula night = Formula.in(axes.get(3), PointSet.range(1, 1));
        Formula either = Formula.any(List.of(kind, night));

        Search search = new RegionSearch(space, new NodeBudget(2)).find(List.of(either, either.negated()));
        Search unsure = new RegionSearch(space, new NodeBudget(2))
                .find(List.of(either), List.of(List.of(kind.negated()), List.of(night.negated())));

        assertThat(search.outcome()).isEqualTo(Search.Outcome.NOTHING);
        assertThat(unsure.outcome()).isEqualTo(Search.Outcome.OUT_OF_BUDGET);
        assertThat(unsure.box()).isEmpty();
        assertThat(new RegionSearch(space, new NodeBudget(0)).find(List.of()).outcome())
                .isEqualTo(Search.Outcome.OUT_OF_BUDGET);
        Region region = Region.of(either, space, 2).orElseThrow();
        assertThat(region.minus(region, new NodeBudget(1))).isEmpty();
        assertThat(region.volume(new NodeBudget(0))).isEmpty();
        assertThatThrownBy(() -> new NodeBudget(-1)).hasMessageContaining("-1");
    }

    @Test
    void of_moreBoxesThanAllowedOrACheck_isEmpty() {
        Formula either = Formula.any(axes.stream()
                .map(axis -> Formula.in(axis, PointSet.range(0, 0)))
                .toList());
        Formula check = Formula.passing(facts -> true);

        assertThat(Region.of(either, space, 3)).isEmpty();
        assertThat(Region.of(Formula.all(List.of(either, either)), space, 8)).isEmpty();
        assertThat(Region.of(check, space, 3)).isEqualTo(Optional.empty());
        assertThat(Region.of(Formula.TRUE, space, 1).orElseThrow().volume(AMPLE))
                .contains(BigInteger.valueOf(situations().size()));
        assertThatThrownBy(() -> new RegionSearch(space, AMPLE).find(List.of(check)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> space.points(Axis.ofNumber("other", 0, -1, 0, 1)))
                .hasMessageContaining("other");
    }
}
