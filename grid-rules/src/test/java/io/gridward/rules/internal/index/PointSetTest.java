package io.gridward.rules.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.facts.Facts;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointSetTest {
    private static final Axis AXIS = Axis.ofNumber("count", 0, -1, -10, 30);

    @Test
    void range_ofNothing_isEmpty() {
        assertThat(PointSet.range(3, 2).isEmpty()).isTrue();
        assertThat(PointSet.of().isEmpty()).isTrue();
        assertThat(PointSet.absent().isEmpty()).isFalse();
    }

    @Test
    void of_neighbours_isOneRange() {
        assertThat(PointSet.of(1, 2, 3)).isEqualTo(PointSet.range(1, 3)).hasSameHashCodeAs(PointSet.range(1, 3));
        assertThat(PointSet.of(1, 3)).isNotEqualTo(PointSet.range(1, 3)).hasToString("[1, 1, 3, 3]");
    }

    @Test
    void absent_isNoPointOfARange() {
        assertThat(PointSet.absent().contains(Facts.ABSENT)).isTrue();
        assertThat(PointSet.absent().contains(0)).isFalse();
        assertThat(PointSet.range(-10, 30).contains(Facts.ABSENT)).isFalse();
        assertThat(PointSet.range(-10, 30).not(AXIS)).isEqualTo(PointSet.absent());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void operations_onRandomSets_areThoseOfPlainSets(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            TreeSet<Long> one = plain(random);
            TreeSet<Long> other = plain(random);
            PointSet a = set(one);
            PointSet b = set(other);
            PointSet both = a.and(b);
            PointSet none = a.not(AXIS);

            LongStream.concat(LongStream.rangeClosed(-10, 30), LongStream.of(Facts.ABSENT))
                    .forEach(point -> {
                        boolean inOne = one.contains(point);
                        boolean inOther = other.contains(point);
                        assertThat(a.contains(point))
                                .as("seed %d, %d in %s", seed, point, one)
                                .isEqualTo(inOne);
                        assertThat(both.contains(point)).as("seed %d", seed).isEqualTo(inOne && inOther);
                        assertThat(none.contains(point)).as("seed %d", seed).isEqualTo(!inOne);
                    });
            assertThat(none.not(AXIS)).as("seed %d", seed).isEqualTo(a);
            assertThat(a.isEmpty()).as("seed %d", seed).isEqualTo(one.isEmpty());
        }
    }

    private static TreeSet<Long> plain(Random random) {
        TreeSet<Long> points = new TreeSet<>();
        int many = random.nextInt(42);
        for (int i = 0; i < many; i++) {
            points.add((long) random.nextInt(41) - 10);
        }
        if (random.nextBoolean()) {
            points.add(Facts.ABSENT);
        }
        return points;
    }

    private static PointSet set(TreeSet<Long> points) {
        PointSet present = PointSet.of(points.stream()
                .filter(point -> point != Facts.ABSENT)
                .mapToLong(Long::longValue)
                .toArray());
        return points.contains(Facts.ABSENT)
                ? present.not(AXIS).and(PointSet.range(-10, 30)).not(AXIS)
                : present;
    }
}
