package io.gridward.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Language;
import io.gridward.core.finding.RefusalCode;
import io.gridward.rules.CompiledPolicy;
import io.gridward.rules.Policy;
import io.gridward.rules.escalation.StandardVocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

class PolicyTestRunTest {
    private static final Path FILE = Path.of("policy-tests.json");

    private final Policy policy = SmallStreet.policy();
    private final CompiledPolicy compiled = policy.compile();

    private final Path folder = Path.of("anywhere");

    /** Every test by its name, with what it throws, or null if it passes. */
    private static Map<String, Throwable> outcomes(PolicyTestRun run) {
        Map<String, Throwable> outcomes = new LinkedHashMap<>();
        run.tests()
                .flatMap(PolicyTestRunTest::leaves)
                .forEach(test -> outcomes.put(
                        test.getDisplayName(),
                        catchThrowable(() -> test.getExecutable().execute())));
        return outcomes;
    }

    private static Stream<DynamicTest> leaves(DynamicNode node) {
        return node instanceof DynamicContainer container
                ? container.getChildren().flatMap(PolicyTestRunTest::leaves)
                : Stream.of((DynamicTest) node);
    }

    private WrittenCase party(String id, long households, String level) {
        return WrittenCase.builder(
                        id,
                        Trigger.REPORTED,
                        Question.to(policy)
                                .saying("category", "noise")
                                .saying("households", households)
                                .facts())
                .title(new BilingualText("A party", "聚会"))
                .expecting(StandardVocabulary.ENTER, List.of(level))
                .place(new WrittenPlace("policy-tests.json", 4, 5))
                .build();
    }

    private PolicyTestRun run(List<WrittenCase> cases, WrittenScenario... scenarios) {
        WrittenTests tests = WrittenTests.of(policy, cases, List.of(scenarios));
        return PolicyTestRun.of(List.of(TestDocument.of(FILE, tests, SmallStreet.governance())));
    }

    @Test
    void tests_ofCases_passAndFailOneByOneWithPlaceAndSource() {
        PolicyTestRun run = run(List.of(party("ten", 10, "grid"), party("eleven", 11, "grid")));

        Map<String, Throwable> outcomes = outcomes(run);
        assertThat(outcomes.get("ten A party (policy-tests.json:4)")).isNull();
        assertThat(outcomes.get("eleven A party (policy-tests.json:4)"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("eleven (policy-tests.json:4) is not met")
                .hasMessageContaining("enter should be grid, but is community");
        assertThat(run.tests().flatMap(PolicyTestRunTest::leaves))
                .allSatisfy(
                        test -> assertThat(test.getTestSourceUri().orElseThrow().toString())
                                .startsWith("file:/")
                                .endsWith("policy-tests.json?line=4&column=5"));
    }

    @Test
    void tests_ofABrokenDocument_areOneThatTellsAllProblems() {
        List<BilingualText> problems = List.of(
                BilingualText.same("policy-tests.json:3:1 first"), BilingualText.same("policy-tests.json:9:2 second"));

        Map<String, Throwable> outcomes = outcomes(PolicyTestRun.of(List.of(TestDocument.broken(FILE, 3, problems))));

        assertThat(outcomes).hasSize(1);
        assertThat(outcomes.get("policy-tests.json:3"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("3:1 first\npolicy-tests.json:9:2 second");
        assertThatThrownBy(() -> TestDocument.broken(FILE, 1, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tests_ofScenarios_arePlayedAndFailAtTheirStep() {
        WrittenScenario good = scenario("good", "community");
        WrittenScenario bad = scenario("bad", "street");

        Map<String, Throwable> outcomes = outcomes(run(List.of(), good, bad));

        assertThat(outcomes.get("good (policy-tests.json:20)")).isNull();
        assertThat(outcomes.get("bad (policy-tests.json:20)"))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("policy-tests.json:22: ")
                .hasMessageContaining("street");
    }

    private static WrittenScenario scenario(String id, String end) {
        WrittenPlace second = new WrittenPlace("policy-tests.json", 22, 9);
        return WrittenScenario.builder(id, new WrittenPlace("policy-tests.json", 20, 5))
                .report(SmallStreet.GRID_1, "2022-09-26 09:00")
                .through("direct")
                .saying("category", "noise")
                .saying("households", 3L)
                .step(WrittenStep.builder(new WrittenPlace("policy-tests.json", 21, 9))
                        .then(scenario -> scenario.thenHeldAt("grid"))
                        .does(new Doer.Requester(), Deed.of(DeedKind.SIGN), List.of(RefusalCode.NOT_AUTHORISED))
                        .does(new Doer.Holder(), Deed.of(DeedKind.SIGN), List.of())
                        .then(Scenario::withoutSlip)
                        .build())
                .step(WrittenStep.builder(second)
                        .then(scenario -> scenario.whenNobodyActsFor("2wd"))
                        .then(scenario -> scenario.thenHeldAt(end).withSlipFrom("grid"))
                        .build())
                .build();
    }

    @Test
    void scenario_withoutReferenceData_failsAndSaysWhatIsMissing() {
        WrittenTests tests = WrittenTests.of(policy, List.of(), List.of(scenario("good", "community")));

        Map<String, Throwable> outcomes = outcomes(PolicyTestRun.of(List.of(TestDocument.of(FILE, tests, null))));

        assertThat(outcomes.get("good (policy-tests.json:20)")).hasMessageContaining("territory");
    }

    @Test
    void gate_notReached_namesWhatIsMissingAndIsNotRoundedUp() {
        PolicyGate gate = PolicyGate.of(compiled, List.of(party("ten", 10, "grid"), party("eleven", 11, "community")));

        assertThatThrownBy(() -> gate.requireCoverage(100))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("coverage of harbour/escalation is ")
                .hasMessageContaining("100 % is required")
                .hasMessageContaining("missing: decided tables/grading/rules/life-at-risk");
        assertThatThrownBy(() -> gate.requireMutationScore(100))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("survived: ");
        gate.requireCoverage(10);
        gate.requireMutationScore(1);
    }

    @Test
    void gates_ofCasesTheKitProposes_areReached() {
        List<WrittenCase> cases = proposed(compiled);

        Form form = new Form(cases);
        Map<String, Throwable> outcomes = outcomes(PolicyTestRun.in(folder, form)
                .requiringCoverage(100)
                .requiringMutationScore(100)
                .writingPages(folder));

        assertThat(outcomes.values()).containsOnlyNulls();
        assertThat(outcomes)
                .containsKeys(
                        "coverage of harbour/escalation, at least 100 %",
                        "mutation score of harbour/escalation, at least 100 %");
        assertThat(form.pages)
                .containsOnlyKeys(folder.resolve("harbour-escalation-coverage.html"))
                .allSatisfy((page, html) -> assertThat(html).contains("100 %"));
    }

    /** Reads the same cases from any folder and keeps pages in memory. */
    private final class Form implements PolicyTestFormat {
        private final List<WrittenCase> cases;
        private final Map<Path, String> pages = new LinkedHashMap<>();

        Form(List<WrittenCase> cases) {
            this.cases = cases;
        }

        @Override
        public Path folder(String name, Class<?> test) {
            return Path.of(name);
        }

        @Override
        public List<TestDocument> read(Path where) {
            return List.of(TestDocument.of(where.resolve("a.txt"), WrittenTests.of(policy, cases, List.of()), null));
        }

        @Override
        public String write(CompiledPolicy about, List<ProposedCase> proposed) {
            return proposed.size() + " cases in its own form";
        }

        @Override
        public Path writePage(Path where, String name, String html) {
            pages.put(where.resolve(name), html);
            return where.resolve(name);
        }
    }

    /** Cases that keep all effects, as a person confirmed them. */
    private static List<WrittenCase> proposed(CompiledPolicy policy) {
        List<ProposedCase> proposals = new ArrayList<>(
                CaseProposals.of(policy, CoverageTally.of(policy).coverage()).cases());
        MutationReport report = MutationReport.of(policy, written(policy, proposals));
        proposals.addAll(CaseProposals.noticing(policy, report).cases());
        return written(policy, proposals);
    }

    private static List<WrittenCase> written(CompiledPolicy policy, List<ProposedCase> proposals) {
        List<WrittenCase> cases = new ArrayList<>();
        for (ProposedCase each : proposals) {
            WrittenCase.Builder builder =
                    WrittenCase.builder("case-" + cases.size(), each.today().trigger(), each.facts());
            policy.policy()
                    .tables()
                    .forEach(table -> each.today()
                            .answerOf(table.name())
                            .ifPresent(answer -> table.effects()
                                    .forEach(effect -> builder.expecting(
                                            effect, answer.effects().getOrDefault(effect.name(), List.of())))));
            cases.add(builder.build());
        }
        return cases;
    }

    @Test
    void requiring_morePercentThanThereAre_isRefused() {
        PolicyTestRun run = run(List.of());

        for (double percent : new double[] {-1, 100.5, Double.NaN}) {
            assertThatThrownBy(() -> run.requiringCoverage(percent))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(Double.toString(percent));
            assertThatThrownBy(() -> run.requiringMutationScore(percent)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void in_withoutAFormOnThePath_saysWhatToAdd() {
        assertThatThrownBy(() -> PolicyTestRun.in(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("grid-json");
    }

    @Test
    void in_aFormOfItsOwn_isRead() {
        PolicyTestRun run = PolicyTestRun.in(folder, new Form(List.of(party("ten", 3, "grid"))))
                .requiringCoverage(100);

        assertThat(run.documents()).hasSize(1);
        assertThat(outcomes(run).get("coverage of harbour/escalation, at least 100 %"))
                .hasMessageContaining("cases in its own form");
    }

    @Test
    void suite_withoutItsAnnotation_saysSo() {
        PolicyTestSuite suite = new PolicyTestSuite() {};

        assertThatThrownBy(suite::policyTests)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("@PolicyTests");
    }

    @Test
    void writingPages_withoutAFormOnThePath_saysWhatToAdd() {
        PolicyTestRun run = run(List.of());

        assertThatThrownBy(() -> run.writingPages(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("grid-json");
    }

    @Test
    void suite_withoutAFormOnThePath_saysWhatToAdd() {
        PolicyTestSuite suite = new Asking();

        assertThatThrownBy(suite::policyTests)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("grid-json");
    }

    @PolicyTests("policies")
    private static final class Asking implements PolicyTestSuite {}

    @Test
    void page_ofPartOfAPolicy_showsWhatIsMissingAndEscapesAllText() {
        Policy spiteful = SmallStreetWith.title(new BilingualText("<script>alert(1)</script>", "\"&'"));
        CompiledPolicy bad = spiteful.compile();
        Coverage coverage = CoverageTally.of(bad)
                .add(
                        Trigger.REPORTED,
                        Question.to(bad)
                                .saying("category", "noise")
                                .saying("households", 10)
                                .facts())
                .coverage();

        String page = CoveragePage.of(coverage).html(Language.EN);
        String chinese = CoveragePage.of(coverage).html(Language.ZH);

        assertThat(page)
                .contains(
                        "&lt;script&gt;",
                        "life-at-risk",
                        "✗&nbsp;decides",
                        "✓&nbsp;10",
                        "✗&nbsp;11",
                        coverage.share().percent())
                .doesNotContain("<script", "http:", "https:", "src=");
        assertThat(chinese).contains("&quot;&amp;&#39;", "未覆盖", "规则");
        coverage.missing().forEach(goal -> assertThat(page).contains("<code>" + goal.id() + "</code>"));
    }
}
