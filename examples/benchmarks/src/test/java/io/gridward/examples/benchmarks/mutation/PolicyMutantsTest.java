package io.gridward.examples.benchmarks.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PolicyMutantsTest {
    @Test
    void report_fewRules_hasALineForEachShape() {
        String report = PolicyMutants.report("a machine", 12, 20, 1);

        assertThat(report).contains("a machine", "structured", "random", "equivalent");
    }
}
