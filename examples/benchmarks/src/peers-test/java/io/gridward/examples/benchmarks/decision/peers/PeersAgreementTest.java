package io.gridward.examples.benchmarks.decision.peers;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.examples.benchmarks.decision.engine.Engine;
import io.gridward.examples.benchmarks.decision.engine.Engines;
import io.gridward.examples.benchmarks.decision.engine.Prepared;
import io.gridward.examples.benchmarks.decision.workload.Shape;
import io.gridward.examples.benchmarks.decision.workload.Workload;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The engines of other projects answer what the rules say. */
class PeersAgreementTest {
    static Stream<Arguments> workloads() {
        return Stream.of(Shape.values())
                .flatMap(shape -> Stream.of(10, 100)
                        .flatMap(rules ->
                                Engines.peers().stream().map(engine -> Arguments.of(engine.id(), shape, rules))));
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void engine_allReports_givesTheRightAnswers(String engine, Shape shape, int rules) {
        Workload workload = Workload.of(shape, rules, 11);
        Prepared<?> prepared = Engines.named(engine).prepare(workload);

        assertThat(answers(prepared, workload)).as("seed 11").isEqualTo(workload.answers());
    }

    @Test
    void peers_areTheSixListed() {
        assertThat(Engines.peers())
                .extracting(Engine::id)
                .containsExactly("drools", "easy-rules", "cel", "evrete", "camunda", "json-logic");
    }

    private static <C> List<Integer> answers(Prepared<C> prepared, Workload workload) {
        return workload.reports().stream()
                .map(report -> prepared.decide(prepared.encode(report)))
                .toList();
    }
}
