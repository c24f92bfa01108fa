package io.gridward.examples.benchmarks.decision.town;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.escalation.Trigger;
import io.gridward.examples.benchmarks.decision.engine.PlainReport;
import io.gridward.examples.benchmarks.decision.workload.Report;
import io.gridward.examples.benchmarks.decision.workload.Shape;
import io.gridward.examples.benchmarks.decision.workload.Workload;
import io.gridward.rules.CompiledPolicy;
import io.gridward.rules.Decision;
import io.gridward.rules.DecisionTable;
import io.gridward.rules.Policy;
import io.gridward.rules.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TownTest {
    private final TownAttributes attributes = new TownAttributes();
    private final CompiledPolicy policy = TownPolicy.of(attributes).compile();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void policyAndCodeByHand_sameReports_handleThemAlike(long seed) {
        for (Report report : reports(seed)) {
            assertThat(Handling.of(decide(report)))
                    .as("seed %d, %s", seed, report)
                    .isEqualTo(TownByHand.decide(PlainReport.of(report)));
        }
    }

    @Test
    void policy_freshReports_letEveryRuleOfEveryTableAskedDecide() {
        Policy source = policy.policy();
        Set<String> expected = source.tables().stream()
                .filter(table -> table.triggers().contains(Trigger.REPORTED))
                .flatMap(table -> table.rules().stream().map(rule -> name(table.name(), rule)))
                .collect(Collectors.toSet());

        Set<String> deciding = new HashSet<>();
        reports(1)
                .forEach(report -> decide(report)
                        .answers()
                        .forEach(answer -> answer.rules().forEach(rule -> deciding.add(name(answer.table(), rule)))));

        assertThat(deciding).isEqualTo(expected);
        assertThat(source.tables()).extracting(DecisionTable::name).contains("ladder");
    }

    private static List<Report> reports(long seed) {
        return Workload.of(Shape.STRUCTURED, 10, seed).reports();
    }

    private Decision decide(Report report) {
        return policy.decide(Trigger.REPORTED, attributes.encode(policy.policy().inputs(), report));
    }

    private static String name(String table, Rule rule) {
        return table + "/" + rule.id();
    }
}
