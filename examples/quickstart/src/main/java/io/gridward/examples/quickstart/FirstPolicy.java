package io.gridward.examples.quickstart;

import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.Situation;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Facts;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.facts.ScaleAttribute;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Language;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import io.gridward.rules.Condition;
import io.gridward.rules.Guarantee;
import io.gridward.rules.Policy;
import io.gridward.rules.Rule;
import io.gridward.rules.escalation.PolicyBook;
import io.gridward.rules.escalation.RuleBasedEscalation;
import io.gridward.rules.escalation.StandardVocabulary;
import io.gridward.rules.escalation.Standing;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;

/** The first policy of a street, as the rules module's page shows it. */
final class FirstPolicy {
    private FirstPolicy() {}

    static Policy write() {
        // page:begin
        NumberAttribute households = NumberAttribute.of("households", 0, 100_000, Presence.defaulted(1L));
        ScaleAttribute danger =
                ScaleAttribute.of("danger", List.of("none", "property", "life"), Presence.defaulted("none"));
        Policy policy = StandardVocabulary.policy("bridge/escalation", "2026-11")
                .levels("street", "community", "grid")
                .attribute(households)
                .attribute(danger)
                .rules(
                        "grading",
                        Rule.builder("life-at-risk")
                                .because(BilingualText.same("急事速办"))
                                .when(Condition.on(danger).atLeast("life"))
                                .then(StandardVocabulary.GRADE, "urgent")
                                .then(StandardVocabulary.ENTER, "grid")
                                .build(),
                        Rule.builder("small")
                                .because(BilingualText.same("小事不出格"))
                                .when(Condition.on(households).atMost(10))
                                .then(StandardVocabulary.GRADE, "small")
                                .then(StandardVocabulary.ENTER, "grid")
                                .build())
                .otherwise("grading", StandardVocabulary.GRADE, "big")
                .otherwise("grading", StandardVocabulary.ENTER, "community")
                .otherwise("limits", StandardVocabulary.OVERALL, TimeBudget.of(TimeLimit.parse("7wd")))
                .rules(
                        "ladder",
                        Rule.builder("cannot-solve")
                                .because(BilingualText.same("问题交接单逐级上报"))
                                .when(Standing.trigger()
                                        .is(Trigger.UNABLE)
                                        .and(Standing.level().in("grid", "community")))
                                .then(StandardVocabulary.MOVE, Move.UP)
                                .build())
                .otherwise("ladder", StandardVocabulary.MOVE, Move.STAY)
                .guarantee(Guarantee.of(
                        "small-issues-stay-in-the-grid",
                        Condition.on(households).atMost(10),
                        StandardVocabulary.ENTER,
                        "grid"))
                .build();
        // page:end
        return policy;
    }

    static void ask(Policy policy, PrintStream out) {
        NumberAttribute households = NumberAttribute.of("households", 0, 100_000, Presence.defaulted(1L));
        // asking:begin
        PolicyBook book = PolicyBook.of(policy); // proves the guarantee, or says in what situation it fails
        RuleBasedEscalation escalation = RuleBasedEscalation.of(policy);
        Facts facts = Facts.builder(book.facts()).set(households, 12).build();
        Instant at = Instant.parse("2026-11-23T01:00:00Z");
        Situation situation = Situation.builder(Trigger.REPORTED, AreaCode.of("010107"), "grid", at)
                .facts(facts)
                .build();
        out.println(escalation.rule(situation).enter().orElseThrow());
        escalation.explain(situation).lines(Language.EN).forEach(out::println);
        // asking:end
    }
}
