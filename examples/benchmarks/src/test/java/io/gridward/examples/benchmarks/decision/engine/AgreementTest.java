package io.gridward.examples.benchmarks.decision.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridward.examples.benchmarks.decision.workload.Report;
import io.gridward.examples.benchmarks.decision.workload.Shape;
import io.gridward.examples.benchmarks.decision.workload.Workload;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is measured side by side answers the same. */
class AgreementTest {
    static Stream<Arguments> workloads() {
        return Stream.of(Shape.values())
                .flatMap(shape -> Stream.of(10, 100, 1_000)
                        .flatMap(rules -> Stream.of(
                                        new GridwardEngine(),
                                        new IfChainEngine(),
                                        new SwitchEngine(),
                                        new LinearEngine())
                                .map(engine -> Arguments.of(engine.id(), shape, rules))));
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void engine_allReports_givesTheRightAnswers(String engine, Shape shape, int rules) {
        Workload workload = Workload.of(shape, rules, 11);
        Prepared<?> prepared = Engines.named(engine).prepare(workload);

        assertThat(answers(prepared, workload)).as("seed 11").isEqualTo(workload.answers());
    }

    @Test
    void check_ofAWrongAnswer_namesEngineAnswersAndReport() {
        Workload workload = Workload.of(Shape.RANDOM, 10, 1).first(2);
        Prepared<Report> wrong = new Prepared<>() {
            @Override
            public Report encode(Report report) {
                return report;
            }

            @Override
            public int decide(Report report) {
                return report.equals(workload.reports().get(0))
                        ? workload.answers().get(0)
                        : 77;
            }
        };
        String right = workload.answers().get(1) == Workload.NONE
                ? "no rule"
                : "rule " + workload.answers().get(1);

        assertThatThrownBy(() -> Agreement.check("Dice", wrong, workload))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Dice answers rule 77 to report 1 of 10 random rules, not " + right + ": "
                        + workload.reports().get(1));
    }

    @Test
    void named_unknownEngine_isRefused() {
        assertThatThrownBy(() -> Engines.named("dice"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no engine dice");
    }

    private static <C> List<Integer> answers(Prepared<C> prepared, Workload workload) {
        return workload.reports().stream()
                .map(report -> prepared.decide(prepared.encode(report)))
                .toList();
    }
}
