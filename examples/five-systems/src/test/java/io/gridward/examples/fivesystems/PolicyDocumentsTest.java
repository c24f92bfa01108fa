package io.gridward.examples.fivesystems;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.Governance;
import io.gridward.core.finding.Language;
import io.gridward.json.GridJson;
import io.gridward.json.JsonSource;
import io.gridward.rules.Policy;
import io.gridward.rules.testing.CoveragePage;
import io.gridward.rules.testing.MutationReport;
import io.gridward.rules.testing.PolicyGate;
import io.gridward.rules.testing.PolicyTestRun;
import io.gridward.rules.testing.TestDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two policies do what their tests say, and the tests leave nothing out and no mistake unnoticed. */
class PolicyDocumentsTest {
    private static final Path PLACES = Path.of("src/main/resources/io/gridward/examples/fivesystems");
    private static final List<String> PLACES_WITH_POLICIES = List.of("dagang", "qianjin");
    private static final Path PAGES = Path.of("target/policies");

    @TestFactory
    Stream<DynamicNode> policies_meetTheirTests() {
        return run(PLACES_WITH_POLICIES)
                .requiringCoverage(100)
                .requiringMutationScore(100)
                .writingPages(PAGES)
                .tests();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dagang", "qianjin"})
    void tests_ofPolicy_showEverythingAndNoticeEveryMistake(String place) {
        PolicyGate gate = run(List.of(place)).gates().get(0);

        assertThat(gate.coverage().missing()).isEmpty();
        MutationReport mutation = gate.mutation();
        assertThat(mutation.unmet()).isEmpty();
        assertThat(mutation.survivors()).isEmpty();
        assertThat(mutation.results(MutationReport.Fate.UNDECIDED)).isEmpty();
        assertThat(mutation.results(MutationReport.Fate.KILLED)).hasSizeGreaterThan(50);
        assertThat(CoveragePage.of(gate.coverage()).html(Language.ZH)).contains("100 %");
    }

    private static PolicyTestRun run(List<String> places) {
        return PolicyTestRun.of(
                places.stream().map(PolicyDocumentsTest::document).toList());
    }

    private static TestDocument document(String place) {
        Path file = PLACES.resolve(place).resolve("policy-tests.json");
        Policy policy =
                GridJson.reader().policy(JsonSource.file(PLACES.resolve(place).resolve("policy.json")));
        Governance governance =
                Documents.builtIn().get(PLACES_WITH_POLICIES.indexOf(place)).governance();
        return TestDocument.of(file, GridJson.reader().policyTests(JsonSource.file(file), policy), governance);
    }
}
