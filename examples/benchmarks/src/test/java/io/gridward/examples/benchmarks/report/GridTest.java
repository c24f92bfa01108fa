package io.gridward.examples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class GridTest {
    @Test
    void print_numbersOfAllSizes_alignsThemRight() {
        Grid grid = new Grid("who, ns", List.of("10", "10,000"))
                .row("Java", List.of(OptionalDouble.of(7.126), OptionalDouble.of(4_790.4)))
                .row("共同 engine", List.of(OptionalDouble.of(0.01254), OptionalDouble.empty()))
                .row("nothing", List.of(OptionalDouble.of(0), OptionalDouble.of(99.96)));

        assertThat(grid.print()).isEqualTo("""
                who, ns          10  10,000
                Java           7.13   4,790
                共同 engine  0.0125       -
                nothing           0   100.0
                """);
    }

    @Test
    void hasRows_untilOneIsAdded_isFalse() {
        Grid grid = new Grid("who", List.of("10"));

        assertThat(grid.hasRows()).isFalse();
        assertThat(grid.row("Java", List.of(OptionalDouble.of(1))).hasRows()).isTrue();
    }
}
