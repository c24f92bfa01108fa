package io.gridward.examples.benchmarks.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.examples.benchmarks.report.Pace;
import io.gridward.examples.benchmarks.report.Ratio;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class TimeLimitsTest {
    private static final List<Ratio> RATIOS = List.of(
            new Ratio("add 3wd", "ns", 45, 90, OptionalDouble.of(100)),
            new Ratio("add 200wd", "ns", 101, 5_050, OptionalDouble.of(100)));

    @Test
    void report_fixedResults_saysWhatWasMeasuredWhereAndHow() {
        assertThat(TimeLimits.report(Options.parse(List.of()), "A machine, 2 processors", RATIOS))
                .isEqualTo("""
                        Time limits: 4,096 starts, seed 1
                        A machine, 2 processors
                        day loop: one LocalDate after the other, two hash sets of dates; ratio: gridward / day loop
                        medians; starts at any hour of 2025, limits that end in 2025 and 2026, with holidays and make-up
                        workdays; the budget is the same whatever the length

                        operation  unit  gridward  day loop  ratio  budget  within
                        ----------------------------------------------------------
                        add 3wd    ns        45.0      90.0   0.50   100.0     yes
                        add 200wd  ns       101.0     5,050   0.02   100.0      no
                        """);
    }

    @Test
    void report_ofAQuickRun_saysThatItsFiguresMeanNothing() {
        assertThat(TimeLimits.report(new Options(Pace.QUICK, 10, 3), "A machine", RATIOS))
                .startsWith("Time limits: 10 starts, seed 3; a quick run, its figures mean nothing\n");
    }
}
