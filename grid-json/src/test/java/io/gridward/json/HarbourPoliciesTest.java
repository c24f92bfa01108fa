package io.gridward.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.rules.testing.PolicyTestRun;
import io.gridward.rules.testing.PolicyTestSuite;
import io.gridward.rules.testing.PolicyTests;
import io.gridward.rules.testing.SmallStreet;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The documents of the page of the test kit, run as that page says. */
@PolicyTests(value = "policies", coverage = 25, mutationScore = 10, pages = "target/policies")
class HarbourPoliciesTest implements PolicyTestSuite {
    @Test
    void documents_ofThePage_areOfTheSmallStreet() {
        PolicyTestRun run = PolicyTestRun.in(Path.of("src/test/resources/policies"));

        assertThat(run.gates()).singleElement().satisfies(gate -> {
            assertThat(gate.policy().policy()).isEqualTo(SmallStreet.policy());
            assertThat(gate.cases()).hasSize(3);
        });
    }
}
