package io.gridward.core.territory;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.finding.BilingualText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The laws of the tree over random ones, some of whose branches pass over levels. The oracle knows no territory:
 * it writes down each area's line of descent while the tree grows.
 */
class RandomTerritoryTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tree_random_agreesWithLinesOfDescent(long seed) {
        Random random = new Random(seed);
        List<Level> levels = IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(depth -> new Level("level-" + depth, BilingualText.same("level " + depth)))
                .toList();
        List<Line> lines = grow(random, levels);
        List<Area> shuffled = new ArrayList<>(lines.stream().map(Line::area).toList());
        Collections.shuffle(shuffled, random);

        Territory territory = Territory.of(LevelScheme.of(levels), AreaCodeScheme.free(), shuffled);

        for (Line line : lines) {
            String about = "seed " + seed + ", area " + line.area();
            assertThat(territory.ancestors(line.area())).as(about).isEqualTo(line.above());
            assertThat(territory.parent(line.area()))
                    .as(about)
                    .isEqualTo(line.above().stream().findFirst());
            assertThat(territory.children(line.area()))
                    .as(about)
                    .containsExactlyInAnyOrderElementsOf(line.childrenIn(lines));
            for (Level level : levels) {
                assertThat(territory.at(line.area(), level))
                        .as("%s at %s", about, level)
                        .isEqualTo(line.at(level));
            }
            for (Line other : lines) {
                boolean inside = other.area() == line.area() || other.above().contains(line.area());
                assertThat(territory.contains(line.area(), other.area()))
                        .as("%s contains %s", about, other.area())
                        .isEqualTo(inside);
            }
        }
        assertThat(territory.areas()).as("seed %s", seed).isEqualTo(inTreeOrder(shuffled, null));
        for (Level level : levels) {
            assertThat(territory.areasAt(level))
                    .as("seed %s, level %s", seed, level)
                    .isEqualTo(territory.areas().stream()
                            .filter(area -> area.level() == level)
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void commonAncestor_random_isTheFirstSharedByBothLines(long seed) {
        Random random = new Random(seed);
        List<Level> levels = IntStream.range(0, 2 + random.nextInt(4))
                .mapToObj(depth -> new Level("level-" + depth, BilingualText.same("level " + depth)))
                .toList();
        List<Line> lines = grow(random, levels);
        Territory territory = Territory.of(
                LevelScheme.of(levels),
                AreaCodeScheme.free(),
                lines.stream().map(Line::area).toList());

        for (Line one : lines) {
            for (Line other : lines) {
                Optional<Area> shared =
                        one.upward().stream().filter(other.upward()::contains).findFirst();
                assertThat(territory.commonAncestor(one.area(), other.area()))
                        .as("seed %s, %s and %s", seed, one.area(), other.area())
                        .isEqualTo(shared);
            }
            Line third = lines.get(random.nextInt(lines.size()));
            Line fourth = lines.get(random.nextInt(lines.size()));
            assertThat(territory.commonAncestor(List.of(one.area(), third.area(), fourth.area())))
                    .as("seed %s, %s, %s and %s", seed, one.area(), third.area(), fourth.area())
                    .isEqualTo(one.upward().stream()
                            .filter(third.upward()::contains)
                            .filter(fourth.upward()::contains)
                            .findFirst());
            assertThat(territory.descendants(one.area()))
                    .as("seed %s, below %s", seed, one.area())
                    .containsExactlyInAnyOrderElementsOf(lines.stream()
                            .filter(line -> line.above().contains(one.area()))
                            .map(Line::area)
                            .toList());
        }
    }

    private static List<Area> inTreeOrder(List<Area> given, AreaCode parent) {
        List<Area> ordered = new ArrayList<>();
        for (Area area : given) {
            if (Objects.equals(area.parent(), parent)) {
                ordered.add(area);
                ordered.addAll(inTreeOrder(given, area.code()));
            }
        }
        return ordered;
    }

    private static List<Line> grow(Random random, List<Level> levels) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(area(0, levels.get(0), null), List.of()));
        int size = 1 + random.nextInt(40);
        for (int i = 1; i < size; i++) {
            Line parent = lines.get(random.nextInt(lines.size()));
            int depth = levels.indexOf(parent.area().level());
            if (depth == levels.size() - 1 || random.nextInt(10) == 0) {
                lines.add(new Line(area(i, levels.get(0), null), List.of()));
                continue;
            }
            Level level = levels.get(depth + 1 + random.nextInt(levels.size() - 1 - depth));
            List<Area> above = new ArrayList<>(List.of(parent.area()));
            above.addAll(parent.above());
            lines.add(new Line(area(i, level, parent.area().code()), above));
        }
        return lines;
    }

    private static Area area(int number, Level level, AreaCode parent) {
        return Area.of(AreaCode.of("A" + number), level, BilingualText.same("area " + number), parent);
    }

    /** An area and those above it, the nearest first. */
    private record Line(Area area, List<Area> above) {
        List<Area> upward() {
            List<Area> whole = new ArrayList<>(List.of(area));
            whole.addAll(above);
            return whole;
        }

        Optional<Area> at(Level level) {
            List<Area> whole = new ArrayList<>(above);
            whole.add(area);
            return whole.stream().filter(each -> each.level() == level).findFirst();
        }

        List<Area> childrenIn(List<Line> lines) {
            return lines.stream()
                    .filter(line -> !line.above().isEmpty() && line.above().get(0) == area)
                    .map(Line::area)
                    .toList();
        }
    }
}
