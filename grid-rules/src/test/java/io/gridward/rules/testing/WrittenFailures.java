package io.gridward.rules.testing;

import io.gridward.core.casefile.Stage;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Facts;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Language;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.linkage.PartyStatus;
import io.gridward.core.territory.AreaCode;
import io.gridward.rules.CompiledPolicy;
import io.gridward.rules.Effect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** Tests of documents that fail, each with the name of the files that have its text. */
final class WrittenFailures {
    private static final WrittenPlace PLACE = new WrittenPlace("policy-tests.json", 7, 5);
    private static final CompiledPolicy POLICY = SmallStreet.policy().compile();
    private static final Path FILE = Path.of("policies", "policy-tests.json");

    private WrittenFailures() {}

    /** The tests that fail, by name. */
    static Map<String, PolicyTestRun> all() {
        Map<String, PolicyTestRun> all = new LinkedHashMap<>();
        all.put("case", run(big().expecting(effect("grade"), List.of("small")).build()));
        all.put(
                "case-rules",
                run(big().expecting(effect("enter"), List.of())
                        .decidedBy("grading", List.of("small-stays"))
                        .because("grading", "Because.")
                        .title(new BilingualText("A party of twelve", "十二户的聚会"))
                        .build()));
        all.put("held-at", scenario(passing -> passing.whenNobodyActsFor("3wd").thenHeldAt("grid")));
        all.put(
                "held-by",
                scenario(passing ->
                        passing.whenNobodyActsFor("3wd").then(file -> file.isHeldByPost("riverside/clerk"))));
        all.put("stage", scenario(passing -> passing.thenAtStage(Stage.CLOSED)));
        all.put("supervised", scenario(passing -> passing.then(file -> file.isSupervisedBy("harbour"))));
        all.put("clock", scenario(passing -> passing.thenClockDueAt(ClockKind.SIGN, "2022-10-08 09:30")));
        all.put("clock-missing", scenario(passing -> passing.thenClockDueAt(ClockKind.REVIEW, "2022-10-08 09:30")));
        all.put("next-due", scenario(passing -> passing.thenNextDueAt("2022-10-08 09:30")));
        all.put("slips", scenario(passing -> passing.withSlipFrom("community")));
        all.put(
                "slips-otherwise",
                scenario(passing -> passing.whenNobodyActsFor("3wd").withoutSlip()));
        all.put("not-called", scenario(passing -> passing.thenParty("police", PartyStatus.DONE)));
        all.put(
                "party",
                scenario(passing ->
                        passing.whenHolder().signs().whenHolder().whistles().thenParty("police", PartyStatus.DONE)));
        all.put(
                "refused",
                scenario(passing -> passing.whenPost("riverside/clerk").signs()));
        all.put(
                "refused-otherwise",
                scenario(passing -> passing.whenPost("riverside/clerk")
                        .expectingRefusal(RefusalCode.WRONG_STAGE)
                        .signs()));
        all.put(
                "not-refused",
                scenario(passing -> passing.whenHolder()
                        .expectingRefusal(RefusalCode.NOT_AUTHORISED)
                        .signs()));
        all.put(
                "no-post",
                scenario(passing -> passing.whenPost("riverside/mayor").signs()));
        all.put("past", scenario(passing -> passing.at("2022-09-30 17:00")));
        all.put("long", scenario(passing -> passing.at("2023-02-27 18:00").thenAtStage(Stage.CLOSED)));
        all.put("no-reference-data", PolicyTestRun.of(List.of(TestDocument.of(FILE, tests(told(s -> s)), null))));
        all.put(
                "broken",
                PolicyTestRun.of(List.of(TestDocument.broken(
                        FILE, 3, List.of(new BilingualText("3:7 /cases is no list", "3:7 /cases 不是列表"))))));
        WrittenCase good = big().expecting(effect("grade"), List.of("big")).build();
        all.put("coverage", run(good).requiringCoverage(100));
        all.put("mutation", run(good).requiringMutationScore(100));
        return all;
    }

    private static WrittenCase.Builder big() {
        Facts facts = Question.to(SmallStreet.policy())
                .saying("category", "noise")
                .saying("households", 12)
                .explain()
                .facts();
        return WrittenCase.builder("big-party", Trigger.REPORTED, facts).place(PLACE);
    }

    private static Effect<?> effect(String name) {
        return SmallStreet.policy().tables().stream()
                .flatMap(table -> table.effects().stream())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static PolicyTestRun run(WrittenCase one) {
        WrittenTests tests = WrittenTests.of(POLICY.policy(), List.of(one), List.of());
        return PolicyTestRun.in(FILE, new OneDocument(TestDocument.of(FILE, tests, null)));
    }

    /** A form in which cases are written by their number. */
    private record OneDocument(TestDocument document) implements PolicyTestFormat {
        @Override
        public Path folder(String name, Class<?> test) {
            return FILE;
        }

        @Override
        public List<TestDocument> read(Path folder) {
            return List.of(document);
        }

        @Override
        public String write(CompiledPolicy policy, List<ProposedCase> cases) {
            return "{" + cases.size() + "}\n";
        }

        @Override
        public Path writePage(Path folder, String name, String html) {
            return folder.resolve(name);
        }
    }

    private static PolicyTestRun scenario(UnaryOperator<Scenario> part) {
        return PolicyTestRun.of(List.of(TestDocument.of(FILE, tests(told(part)), SmallStreet.governance())));
    }

    private static WrittenTests tests(WrittenScenario one) {
        return WrittenTests.of(POLICY.policy(), List.of(), List.of(one));
    }

    private static WrittenScenario told(UnaryOperator<Scenario> part) {
        return WrittenScenario.builder("noisy-night", PLACE)
                .report(AreaCode.of("riverside-1").value(), "2022-09-30 17:40")
                .saying("category", "parking")
                .saying("households", 3L)
                .step(WrittenStep.builder(new WrittenPlace("policy-tests.json", 11, 9))
                        .then(part)
                        .build())
                .build();
    }

    /** What the one test that fails says, under its name. */
    static String text(PolicyTestRun run, Language language) {
        List<String> texts = new ArrayList<>();
        flat(run.toldIn(language).tests()).forEach(test -> {
            try {
                test.getExecutable().execute();
            } catch (Throwable failure) {
                texts.add(test.getDisplayName() + "\n" + failure.getMessage());
            }
        });
        return String.join("\n", texts);
    }

    private static Stream<DynamicTest> flat(Stream<? extends DynamicNode> nodes) {
        return nodes.flatMap(node -> node instanceof DynamicContainer container
                ? flat(container.getChildren())
                : Stream.of((DynamicTest) node));
    }
}
