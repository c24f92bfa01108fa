package io.gridward.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.DurationAttribute;
import io.gridward.core.facts.Facts;
import io.gridward.core.facts.FlagAttribute;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.facts.ScaleAttribute;
import io.gridward.core.facts.TagsAttribute;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import io.gridward.rules.Condition;
import io.gridward.rules.Explanation;
import io.gridward.rules.FactPredicate;
import io.gridward.rules.Operator;
import io.gridward.rules.Policy;
import io.gridward.rules.PolicyBuilder;
import io.gridward.rules.Rule;
import io.gridward.rules.RuleExplanation;
import io.gridward.rules.escalation.StandardVocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GridJsonWriterTest {
    private static final Path GOLDEN = Path.of("src/test/resources/io/gridward/json/explanation");
    private static final Path TOWN = Path.of("src/test/resources/io/gridward/json/internal/policy/dagang.json");

    private static void check(String name, String text) throws IOException {
        Path expected = GOLDEN.resolve(name);
        if (!Files.exists(expected) || !Files.readString(expected).equals(text)) {
            Files.createDirectories(Path.of("target/golden"));
            Files.writeString(Path.of("target/golden", name), text);
        }
        assertThat(text).isEqualTo(Files.readString(expected));
    }

    private static List<RuleExplanation> ofAllRules(Explanation explanation) {
        return explanation.policy().tables().stream()
                .flatMap(table -> table.rules().stream().map(rule -> explanation.whyNot(table.name(), rule.id())))
                .toList();
    }

    private static Facts.Builder facts(Policy policy) {
        return Facts.builder(policy.inputs())
                .setUntyped("level", "grid")
                .setUntyped("day-kind", "workday")
                .setUntyped("hour", 12L)
                .setUntyped("month", 5L);
    }

    @Test
    void explanation_ofATown_isTheGoldenDocument() throws IOException {
        Policy policy = GridJson.reader().policy(JsonSource.of("policy", Files.readString(TOWN)));
        Explanation why = policy.compile()
                .explain(
                        Trigger.REPORTED,
                        facts(policy)
                                .setUntyped("category", "noise")
                                .setUntyped("households", 12L)
                                .setUntyped("needs", Set.of("medical"))
                                .build());

        check("explanation.json", GridJson.writer().explanation(why, ofAllRules(why)));
    }

    @Test
    void explanation_withoutRulesAskedFor_listsNone() {
        Policy policy = everything().build();
        Explanation why =
                policy.compile().explain(Trigger.REPORTED, facts(policy).build());

        assertThat(GridJson.writer().explanation(why))
                .isEqualTo(GridJson.writer().explanation(why, List.of()))
                .contains("\"whyNot\" : [ ]")
                .endsWith("}\n");
    }

    @Test
    void explanation_ofEveryKindOfPart_isTheGoldenDocument() throws IOException {
        Policy policy = everything().build();
        Explanation why = policy.compile()
                .explain(
                        Trigger.REPORTED,
                        facts(policy)
                                .setUntyped("waiting", Duration.ofMinutes(150))
                                .setUntyped("night", true)
                                .build());

        check("everything.json", GridJson.writer().explanation(why, ofAllRules(why)));
    }

    private static PolicyBuilder everything() {
        FactPredicate nearSchool = FactPredicate.of("near-school", 2, facts -> false);
        return StandardVocabulary.policy("everything", "1")
                .levels("street", "grid")
                .attribute(DurationAttribute.of("waiting", Duration.ZERO, Duration.ofDays(9), Presence.optional()))
                .attribute(FlagAttribute.of("night", Presence.optional()))
                .attribute(NumberAttribute.of("calls", 0, 9, Presence.optional()))
                .attribute(TagsAttribute.of("needs", List.of("a", "b"), Presence.defaulted(Set.of("b"))))
                .attribute(ScaleAttribute.of("danger", List.of("none", "life"), Presence.defaulted("none")))
                .rules(
                        "grading",
                        Rule.builder("waits-too-long")
                                .title(new BilingualText("waits too long", "等候过久"))
                                .because(new BilingualText("nobody waits longer", "不得久等"))
                                .source("rule 4")
                                .when(Condition.all(
                                        Condition.test("waiting", Operator.ABOVE, Duration.ofHours(2)),
                                        Condition.not(Condition.opaque(nearSchool))))
                                .thenUntyped("grade", "big")
                                .build(),
                        Rule.builder("after-all").thenUntyped("grade", "small").build())
                .rules(
                        "notices",
                        notice("shorter", Condition.test("waiting", Operator.BELOW, Duration.ofHours(2))),
                        notice("said", Condition.test("calls", Operator.ABOVE, 3)),
                        notice("unsaid", Condition.test("night", Operator.ABSENT)),
                        notice("other", Condition.is("night", false)),
                        notice(
                                "tags",
                                Condition.all(
                                        Condition.test("needs", Operator.ALL_OF, "a"),
                                        Condition.test("needs", Operator.NONE_OF, "b"))),
                        notice(
                                "either",
                                Condition.any(
                                        Condition.is("danger", "life"), Condition.not(Condition.is("grade", "big")))),
                        notice("school", Condition.opaque(nearSchool)))
                .otherwiseUntyped("grading", "enter", "grid")
                .otherwiseUntyped("limits", "overall", TimeBudget.of(TimeLimit.parse("7wd")))
                .rule(
                        "ladder",
                        Rule.builder("up").thenUntyped("supervise", true).build());
    }

    private static Rule notice(String id, Condition when) {
        return Rule.builder(id)
                .when(when)
                .thenUntyped("notify", Set.of("street"))
                .build();
    }
}
