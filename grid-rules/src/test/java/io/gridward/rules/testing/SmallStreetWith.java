package io.gridward.rules.testing;

import io.gridward.core.escalation.Move;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import io.gridward.rules.Condition;
import io.gridward.rules.Operator;
import io.gridward.rules.Policy;
import io.gridward.rules.Rule;
import io.gridward.rules.escalation.StandardVocabulary;

/** Policies like that of the small street. */
final class SmallStreetWith {
    private SmallStreetWith() {}

    static Policy title(BilingualText title) {
        return StandardVocabulary.policy("harbour/escalation", "2022-01")
                .title(title)
                .levels("street", "community", "grid")
                .attribute(SmallStreet.CATEGORY)
                .attribute(SmallStreet.HOUSEHOLDS)
                .attribute(SmallStreet.DANGER)
                .rules(
                        "grading",
                        rule("life-at-risk", Condition.on(SmallStreet.DANGER).atLeast("life"), "urgent"),
                        rule(
                                "small-stays",
                                Condition.any(
                                        Condition.on(SmallStreet.HOUSEHOLDS).atMost(10),
                                        Condition.not(Condition.test("category", Operator.IS, "noise"))),
                                "small"))
                .otherwise("grading", StandardVocabulary.GRADE, "big")
                .otherwise("grading", StandardVocabulary.ENTER, "community")
                .otherwise("charge", StandardVocabulary.HANDLER, "officer")
                .otherwise("limits", StandardVocabulary.OVERALL, TimeBudget.of(TimeLimit.parse("7wd")))
                .otherwise("ladder", StandardVocabulary.MOVE, Move.STAY)
                .otherwise("ladder", StandardVocabulary.SUPERVISE, true)
                .build();
    }

    private static Rule rule(String id, Condition when, String grade) {
        return Rule.builder(id)
                .when(when)
                .then(StandardVocabulary.GRADE, grade)
                .then(StandardVocabulary.ENTER, "grid")
                .build();
    }
}
