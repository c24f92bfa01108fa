package io.gridward.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.ModelCode;
import io.gridward.rules.CompiledPolicy;
import io.gridward.rules.Policy;
import io.gridward.rules.testing.CaseProposals;
import io.gridward.rules.testing.CoverageTally;
import io.gridward.rules.testing.PolicyGate;
import io.gridward.rules.testing.PolicyTestRun;
import io.gridward.rules.testing.ProposedCase;
import io.gridward.rules.testing.TestDocument;
import io.gridward.rules.testing.WrittenCase;
import io.gridward.rules.testing.WrittenPlace;
import io.gridward.rules.testing.WrittenScenario;
import io.gridward.rules.testing.WrittenTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyTestsDocumentTest {
    private final GridJson json = GridJson.reader();
    private final Policy policy = json.policy(Dagang.source("policy"));
    private final CompiledPolicy compiled = policy.compile();

    @TempDir
    private Path folder;

    private WrittenTests read() {
        return json.policyTests(
                Dagang.source("policy-tests"), List.of(policy), json.calendar(Dagang.source("calendar")));
    }

    @Test
    void policyTests_validDocument_becomesCasesWithPlaces() {
        List<WrittenCase> cases = read().cases();

        assertThat(cases)
                .extracting(WrittenCase::id)
                .containsExactly("life-first[1]", "life-first[2]", "seasonal-rest", "limits");
        assertThat(cases.get(1).place()).contains(new WrittenPlace("policy-tests.json", 13, 9));
        assertThat(cases.get(1).facts().values())
                .containsEntry("households", 12L)
                .containsEntry("hour", 10L);
        assertThat(cases.get(2).trigger()).isEqualTo(Trigger.SUSPENSION_REQUESTED);
        assertThat(cases.get(2).facts().values())
                .containsEntry("hour", 17L)
                .containsEntry("month", 9L)
                .containsEntry("day-kind", "workday")
                .containsEntry("level", "community");
        assertThat(cases)
                .allSatisfy(each -> assertThat(each.misses(compiled.decide(each.trigger(), each.facts())))
                        .isEmpty());
        assertThat(read().scenarios())
                .extracting(WrittenScenario::id)
                .containsExactly("signed-and-solved", "every-deed");
    }

    @Test
    void policyTests_expectingOtherwise_areMissed() {
        String other = Dagang.text("policy-tests")
                .replace("\"enter\": \"grid\"", "\"enter\": \"street\"")
                .replace("\"grading\": \"life-at-risk\"", "\"grading\": \"otherwise\"");

        WrittenTests tests = json.policyTests(
                JsonSource.of("x.json", other), List.of(policy), json.calendar(Dagang.source("calendar")));

        WrittenCase first = tests.cases().get(0);
        assertThat(first.misses(compiled.decide(first.trigger(), first.facts())))
                .extracting(miss -> miss.en())
                .containsExactly(
                        "enter should be street, but is grid (grading: life-at-risk)",
                        "grading should be decided by otherwise, but is by life-at-risk");
    }

    @Test
    void policyTests_statingATimeWithoutACalendar_areRefused() {
        assertThatThrownBy(() -> json.policyTests(Dagang.source("policy-tests"), policy))
                .isInstanceOfSatisfying(
                        GridJsonException.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(
                                        problem -> assertThat(problem.finding().code())
                                                .isEqualTo(ModelCode.TIME_WITHOUT_CALENDAR)));
    }

    @Test
    void policyTests_ofARevisionThatIsNotThere_areRefused() {
        String other = Dagang.text("policy-tests").replace("\"2022-09\"", "\"2022-08\"");

        assertThatThrownBy(() -> json.policyTests(JsonSource.of("x.json", other), policy))
                .isInstanceOf(GridJsonException.class)
                .hasMessageContaining("x.json:5:15 /revision UNKNOWN_POLICY");
    }

    @Test
    void proposals_writtenAndReadAgain_expectWhatIsDecidedToday() {
        List<ProposedCase> proposals = CaseProposals.of(
                        compiled, CoverageTally.of(compiled).coverage())
                .cases();

        String text = GridJson.writer().policyTests(policy, proposals);
        WrittenTests again = json.policyTests(JsonSource.of("proposed.json", text), policy);

        assertThat(again.cases()).hasSameSizeAs(proposals).hasSizeGreaterThan(5);
        for (int i = 0; i < proposals.size(); i++) {
            WrittenCase one = again.cases().get(i);
            assertThat(one.misses(compiled.decide(one.trigger(), one.facts()))).isEmpty();
            assertThat(compiled.decide(one.trigger(), one.facts()).answers())
                    .isEqualTo(proposals.get(i).today().answers());
        }
        assertThat(PolicyGate.of(compiled, again.cases()).coverage().missing()).isEmpty();
    }

    @Test
    void folder_withEverything_isFoundByTheServiceAndRuns() throws IOException {
        for (String kind : List.of("policy", "policy-tests", "calendar", "territory", "roster", "parties")) {
            Files.writeString(folder.resolve(kind + ".json"), Dagang.text(kind));
        }

        PolicyTestRun run = PolicyTestRun.in(folder);

        assertThat(run.documents()).singleElement().satisfies(document -> {
            assertThat(document.problems()).isEmpty();
            assertThat(document.governance()).isPresent();
            assertThat(document.tests().orElseThrow().cases()).hasSize(4);
        });
        assertThat(run.tests()).singleElement().isInstanceOfSatisfying(DynamicContainer.class, container -> {
            assertThat(container.getDisplayName()).isEqualTo("policy-tests.json, dagang/escalation");
            assertThat(container.getChildren()).hasSize(6);
        });
    }

    @Test
    void folder_withBrokenDocuments_tellsOfEachOnce() throws IOException {
        Files.writeString(folder.resolve("policy.json"), Dagang.text("policy"));
        Files.writeString(folder.resolve("other-policy.json"), "{}");
        Files.writeString(folder.resolve("a-policy-tests.json"), "{\"policy\": \"dagang/escalation\", \"cases\": 3}");
        Files.writeString(
                folder.resolve("b-policy-tests.json"),
                "{\"policy\": \"dagang/escalation\", \"cases\": [{\"id\": \"a\", \"facts\": {\"category\": \"tree\"}, \"then\": {\"grading\": {\"grade\": \"big\"}}}]}");

        List<TestDocument> documents = new JsonPolicyTests().read(folder);

        assertThat(documents)
                .extracting(document -> document.file().getFileName() + " "
                        + (document.problems().isEmpty() ? "read" : "broken"))
                .containsExactly("other-policy.json broken", "a-policy-tests.json broken", "b-policy-tests.json read");
        assertThat(documents.get(1).problems().get(0).en())
                .isEqualTo(
                        "a-policy-tests.json:1:42 /cases WRONG_TYPE a number stands where a list of cases is expected");
    }

    @Test
    void folder_withoutTests_saysSo() {
        assertThat(new JsonPolicyTests().read(folder))
                .singleElement()
                .satisfies(
                        document -> assertThat(document.problems().get(0).en()).contains("policy-tests.json"));
    }

    @Test
    void write_asAService_isWhatTheWriterWrites() {
        List<ProposedCase> proposals = CaseProposals.of(
                        compiled, CoverageTally.of(compiled).coverage())
                .cases();

        assertThat(new JsonPolicyTests().write(compiled, proposals))
                .isEqualTo(GridJson.writer().policyTests(policy, proposals));
    }
}
