package io.gridward.examples.benchmarks.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.territory.AreaCode;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FootprintTest {
    @Test
    void of_arrayOfLongs_isHeaderAndElements() {
        assertThat(Footprint.of(new long[1_000]).bytes()).isBetween(8_012L, 8_024L);
    }

    @Test
    void of_codes_countsTheCodesAndNotTheirStrings() {
        AreaCode[] codes = IntStream.range(0, 1_000)
                .mapToObj(i -> AreaCode.of(Integer.toString(100_000 + i)))
                .toArray(AreaCode[]::new);

        Footprint footprint = Footprint.of(codes);

        long array = Footprint.of(new AreaCode[1_000]).bytes();
        long each = Footprint.of(codes[0]).bytes();
        assertThat(each).isBetween(12L, 24L);
        assertThat(footprint.bytes()).isEqualTo(array + 1_000 * each);
        assertThat(footprint.classes()).hasSize(2).noneMatch(line -> line.contains("String"));
    }

    @Test
    void of_sharedObjects_countsThemOnce() {
        long[] shared = new long[1_000];

        assertThat(Footprint.of(new Object[] {shared, shared}).bytes())
                .isEqualTo(Footprint.of(new Object[] {shared, null}).bytes());
    }
}
