package io.gridward.examples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class RatioTableTest {
    @Test
    void print_fixedRatios_alignsTextsLeftAndNumbersRight() {
        List<Ratio> ratios = List.of(
                new Ratio("contains", "ns", 5.004, 12.3, OptionalDouble.of(20)),
                new Ratio("count the communities", "ns", 54_912.6, 101.5, OptionalDouble.empty()),
                new Ratio("build", "ms", 627.46, 344.388748, OptionalDouble.of(500)));

        String table = RatioTable.print("plain tree", ratios);

        assertThat(table).isEqualTo("""
                operation              unit  gridward  plain tree   ratio  budget  within
                -------------------------------------------------------------------------
                contains               ns        5.00        12.3    0.41    20.0     yes
                count the communities  ns      54,913       101.5  541.01       -       -
                build                  ms       627.5       344.4    1.82   500.0      no
                """);
    }

    @Test
    void print_fullWidthTexts_countTwoColumnsACharacter() {
        List<Ratio> ratios = List.of(
                new Ratio("common ancestor 共同上级", "ns", 1, 2, OptionalDouble.of(20)),
                new Ratio("a name beyond the BMP 𠮷", "ns", 2, 1, OptionalDouble.of(20)));

        String table = RatioTable.print("对照", ratios);

        assertThat(table).isEqualTo("""
                operation                 unit  gridward  对照  ratio  budget  within
                ---------------------------------------------------------------------
                common ancestor 共同上级  ns        1.00  2.00   0.50    20.0     yes
                a name beyond the BMP 𠮷  ns        2.00  1.00   2.00    20.0     yes
                """);
    }

    @Test
    void print_noRatios_isTheHead() {
        assertThat(RatioTable.print("plain tree", List.of()).lines()).hasSize(2);
    }

    @Test
    void print_numberHardlyOverItsBudget_isJudgedAsMeasuredNotAsShown() {
        Ratio over = new Ratio("find", "ns", 9.994, 2_000, OptionalDouble.of(9.99));

        String table = RatioTable.print("peer", List.of(over));

        assertThat(table.lines().toList().get(2).split(" +"))
                .containsExactly("find", "ns", "9.99", "2,000", "0.00", "9.99", "no");
    }
}
