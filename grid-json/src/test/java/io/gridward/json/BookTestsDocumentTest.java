package io.gridward.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.finding.Language;
import io.gridward.rules.Policy;
import io.gridward.rules.escalation.PolicyBook;
import io.gridward.rules.testing.PolicyGate;
import io.gridward.rules.testing.PolicyTestRun;
import io.gridward.rules.testing.WrittenCase;
import io.gridward.rules.testing.WrittenTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that name no policy judge whichever is in force by area and date. */
class BookTestsDocumentTest {
    private static final String LAYER = "chongyangli-policy";
    private static final String BOOK = "book-policy-tests";

    private final GridJson json = GridJson.reader();
    private final PolicyBook book =
            (PolicyBook) Dagang.governance(Dagang.documentsWith(documents -> documents.policy(Dagang.source(LAYER))))
                    .policies();

    @TempDir
    private Path folder;

    private WrittenTests read(String text) {
        return json.policyTests(
                JsonSource.of("book.json", text), List.of(), book, json.calendar(Dagang.source("calendar")));
    }

    @Test
    void cases_ofABook_areJudgedByThePolicyOfTheirAreaAndDate() {
        WrittenTests tests = read(Dagang.text(BOOK));

        assertThat(tests.policies()).isEqualTo(book.policies()).hasSize(2);
        assertThat(tests.cases()).hasSize(4);
        assertThat(tests.cases())
                .extracting(one -> tests.policyOf(one).id())
                .containsExactly("dagang/chongyangli", "dagang/escalation", "dagang/escalation", "dagang/escalation");
        assertThat(tests.cases())
                .allSatisfy(one -> assertThat(misses(tests, one)).isEmpty());
    }

    private static List<String> misses(WrittenTests tests, WrittenCase one) {
        Policy policy = tests.policyOf(one);
        return one.misses(policy.compile().decide(one.trigger(), one.facts())).stream()
                .flatMap(miss -> List.of(miss.en(), miss.zh()).stream())
                .toList();
    }

    @Test
    void case_underAnotherPolicyThanExpected_isMissedAndNamesItsLayers() {
        WrittenTests tests = read(Dagang.text(BOOK).replace("\"dagang/escalation\" }", "\"dagang/chongyangli\" }"));

        assertThat(misses(tests, tests.cases().get(1)))
                .containsExactly(
                        "the policy should be dagang/chongyangli, but is dagang/escalation 2022-09, composed of dagang/escalation 2022-09",
                        "规则应为 dagang/chongyangli,实为 dagang/escalation 2022-09,由 dagang/escalation 2022-09 组成");
    }

    @Test
    void folder_withLayers_runsTheBookWithAGateForEachPolicy() throws IOException {
        for (String kind : List.of("territory", "roster", "parties", "calendar", "policy", LAYER, BOOK)) {
            Files.writeString(folder.resolve(kind + ".json"), Dagang.text(kind));
        }

        PolicyTestRun run = PolicyTestRun.in(folder);

        assertThat(run.documents()).singleElement().satisfies(document -> {
            assertThat(document.problems()).isEmpty();
        });
        assertThat(run.gates())
                .extracting(
                        gate -> gate.policy().policy().id() + " " + gate.cases().size())
                .containsExactly("dagang/escalation 3", "dagang/chongyangli 1");
        assertThat(run.gates()).extracting(PolicyGate::toString).doesNotContainNull();
        List<DynamicNode> nodes = run.tests().toList();
        assertThat(nodes)
                .singleElement()
                .satisfies(node -> assertThat(node.getDisplayName())
                        .isEqualTo("book-policy-tests.json, dagang/escalation, dagang/chongyangli"));
        ((DynamicContainer) nodes.get(0)).getChildren().forEach(test -> {
            try {
                ((DynamicTest) test).getExecutable().execute();
            } catch (Throwable failure) {
                throw new AssertionError(test.getDisplayName(), failure);
            }
        });
    }

    @Test
    void brokenTests_ofABook_giveAllProblemsInBothLanguages() {
        String text = """
                {
                  "revision": "2022-09",
                  "cases": [
                    { "id": "a", "facts": {}, "then": {} },
                    { "id": "b", "area": "120116051005", "at": "2021-06-01 10:00", "facts": {}, "then": {} },
                    { "id": "c", "area": "here or there", "at": "noon", "under": { "polcy": "x" }, "facts": {}, "then": {} },
                    { "id": "d", "area": "120116051005", "at": "2022-09-30 17:40", "facts": { "category": "tre" },
                      "then": { "grading": { "grade": "urgent" } } }
                  ]
                }
                """;

        List<Problem> problems =
                catchThrowableOfType(GridJsonException.class, () -> read(text)).problems();

        assertThat(problems)
                .extracting(problem -> problem.text(Language.EN))
                .containsExactly(
                        "book.json:2:15 /revision POLICY_NOT_NAMED name the policy that is tested; without one a book of policies by area and date is judged, and no revision may be named",
                        "book.json:4:5 /cases/0 MISSING_FIELD the field area is missing; write an area code of 1 to 40 letters, digits or hyphens",
                        "book.json:4:5 /cases/0 MISSING_FIELD the field at is missing; write a local time such as 2022-09-30 17:40",
                        "book.json:5:48 /cases/1/at NO_POLICY_IN_FORCE no policy is in force in 120116051005 on 2021-06-01",
                        "book.json:6:26 /cases/2/area BAD_VALUE \"here or there\" is not an area code of 1 to 40 letters, digits or hyphens",
                        "book.json:6:49 /cases/2/at BAD_VALUE \"noon\" is not a local time such as 2022-09-30 17:40",
                        "book.json:6:66 /cases/2/under MISSING_FIELD the field policy is missing; write an id such as dagang/escalation",
                        "book.json:6:68 /cases/2/under/polcy UNKNOWN_FIELD unknown field polcy; did you mean policy?; known are policy, revision",
                        "book.json:7:91 /cases/3/facts/category UNKNOWN_VALUE tre is not a value of category; did you mean tree?; its values are tree, noise");
        assertThat(problems.get(3).text(Language.ZH))
                .isEqualTo("book.json:5:48 /cases/1/at NO_POLICY_IN_FORCE 2021-06-01 在 120116051005 没有生效的规则");
    }

    @Test
    void tests_namingNoPolicyWithoutABook_areRefused() {
        GridJsonException refused = catchThrowableOfType(
                GridJsonException.class,
                () -> json.policyTests(JsonSource.of("book.json", Dagang.text(BOOK)), book.policies(), null));

        assertThat(refused.problems())
                .extracting(
                        problem -> problem.pointer() + " " + problem.finding().code())
                .containsExactly(" POLICY_NOT_NAMED");
    }
}
