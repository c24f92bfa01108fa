package io.gridward.examples.benchmarks.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.examples.benchmarks.report.Reading;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class DecisionReportTest {
    private static final List<Result> RESULTS = List.of(
            result("structured", "10 rules", "Gridward: decide", 14.2, 24, OptionalDouble.of(31.4)),
            result("structured", "10 rules", "Gridward: encode", 61, 136, OptionalDouble.empty()),
            result("structured", "10 rules", "Java: if chain", 7.1, 0.004, OptionalDouble.empty()),
            result("structured", "10 rules", "Java: switch, then if", 15, 0, OptionalDouble.empty()),
            result("structured", "10 rules", "Dice", 695.5, 1_320, OptionalDouble.of(2_200)),
            result("structured", "1,000 rules", "Gridward: decide", 50, 24, OptionalDouble.of(120)),
            result("structured", "1,000 rules", "Java: if chain", 480, 0, OptionalDouble.empty()),
            result("structured", "1,000 rules", "Java: switch, then if", 49, 0, OptionalDouble.empty()),
            result("all standard tables", "a fresh report", "Gridward: decide", 300, 400, OptionalDouble.empty()),
            result("all standard tables", "a fresh report", "Java: if chain", 60, 200, OptionalDouble.empty()));

    @Test
    void print_fixedResults_saysWhatWasMeasuredWhereAndHow() {
        String report = new DecisionReport(RESULTS).print(Options.parse(List.of()), "A machine, 2 processors");

        assertThat(report).isEqualTo("""
                Decision: one first-match table, 20 attributes, 4,096 reports of which 70 % meet a rule, seed 1
                A machine, 2 processors
                every engine gave the right answer to every report before it was measured
                structured: category and severity, thresholds on a grid, a few extras; random: any 3 or 4 attributes
                decide: the report is in the engine's own form already; times: medians; -: too slow, or out of memory
                Java: compiled code that reads 20 fields; 50 rules a method; switch: on the category
                set-up: from the rules to the first answer, in a fresh virtual machine; Java is compiled before

                structured, ns         10 rules  1,000 rules
                Gridward: decide           14.2           50
                Gridward: encode             61            -
                Java: if chain             7.10          480
                Java: switch, then if        15           49
                Dice                        696            -

                structured, multiples of Java: if chain  10 rules  1,000 rules
                Gridward: decide                             2.00         0.10
                Gridward: encode                             8.59            -
                Java: if chain                               1.00         1.00
                Java: switch, then if                        2.11         0.10
                Dice                                         98.0            -

                structured, multiples of Gridward: decide  10 rules  1,000 rules
                Gridward: decide                               1.00         1.00
                Gridward: encode                               4.30            -
                Java: if chain                                 0.50         9.60
                Java: switch, then if                          1.06         0.98
                Dice                                           49.0            -

                structured, bytes      10 rules  1,000 rules
                Gridward: decide             24           24
                Gridward: encode            136            -
                Java: if chain                0            0
                Java: switch, then if         0            0
                Dice                      1,320            -

                structured, set-up ms  10 rules  1,000 rules
                Gridward: decide           31.4          120
                Dice                      2,200            -

                all standard tables, ns  a fresh report
                Gridward: decide                    300
                Java: if chain                       60

                all standard tables, multiples of Java: if chain  a fresh report
                Gridward: decide                                            5.00
                Java: if chain                                              1.00

                all standard tables, multiples of Gridward: decide  a fresh report
                Gridward: decide                                              1.00
                Java: if chain                                                0.20

                all standard tables, bytes  a fresh report
                Gridward: decide                       400
                Java: if chain                         200

                budgets
                operation                              unit  gridward  other  ratio  budget  within
                -----------------------------------------------------------------------------------
                structured, 10 rules, if chain         ns        14.2   7.10   2.00    14.2     yes
                structured, 1,000 rules, best by hand  ns        50.0   49.0   1.02    49.0      no
                structured, 1,000 rules, if chain      ns        50.0  480.0   0.10    80.0     yes
                structured, 10 rules, best peer        ns        14.2  695.5   0.02    23.2     yes
                """);
    }

    @Test
    void print_aQuickRun_saysThatItsFiguresMeanNothing() {
        String report = new DecisionReport(List.of()).print(Options.parse(List.of("--quick")), "A machine");

        assertThat(report.lines().findFirst().orElseThrow()).endsWith("seed 1; a quick run, its figures mean nothing");
    }

    private static Result result(
            String group, String column, String line, double time, double bytes, OptionalDouble setUp) {
        return new Result(group, column, line, new Reading(time, bytes), setUp);
    }
}
