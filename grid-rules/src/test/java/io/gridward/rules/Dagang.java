package io.gridward.rules;

import static io.gridward.rules.Condition.on;
import static io.gridward.rules.escalation.StandardVocabulary.CALL;
import static io.gridward.rules.escalation.StandardVocabulary.ENTER;
import static io.gridward.rules.escalation.StandardVocabulary.GRADE;
import static io.gridward.rules.escalation.StandardVocabulary.LEVEL;
import static io.gridward.rules.escalation.StandardVocabulary.MOVE;
import static io.gridward.rules.escalation.StandardVocabulary.NOTIFY;
import static io.gridward.rules.escalation.StandardVocabulary.OVERALL;
import static io.gridward.rules.escalation.StandardVocabulary.SIGN;
import static io.gridward.rules.escalation.StandardVocabulary.SUPERVISE;
import static io.gridward.rules.escalation.StandardVocabulary.TRACK;

import io.gridward.core.escalation.Call;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.ChoiceAttribute;
import io.gridward.core.facts.Facts;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.facts.ScaleAttribute;
import io.gridward.core.facts.TagsAttribute;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.linkage.CallRole;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import io.gridward.rules.escalation.StandardVocabulary;
import io.gridward.rules.escalation.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The policy of a town, in Java: grades, limits, calls, notices, a ladder and one guarantee. */
public final class Dagang {
    public static final ChoiceAttribute CATEGORY = ChoiceAttribute.of(
            "category",
            List.of("waste", "waterlogging", "noise", "dispute", "fire-hazard", "illegal-building", "care", "medical"),
            Presence.required());
    public static final NumberAttribute HOUSEHOLDS =
            NumberAttribute.of("households", 0, 100_000, Presence.defaulted(1L));
    public static final ScaleAttribute DANGER =
            ScaleAttribute.of("danger", List.of("none", "property", "life"), Presence.defaulted("none"));
    public static final TagsAttribute NEEDS = TagsAttribute.of(
            "needs", List.of("enforcement", "property-manager", "medical", "department"), Presence.required());

    public static final Condition SMALL = on(DANGER)
            .atMost("property")
            .and(on(HOUSEHOLDS).atMost(10))
            .and(on(NEEDS).noneOf("enforcement", "department"));

    private Dagang() {}

    public static Policy policy() {
        return builder().build();
    }

    public static PolicyBuilder builder() {
        return StandardVocabulary.policy("dagang/escalation", "2022-09")
                .effective(LocalDate.of(2022, 9, 1), null)
                .levels("street", "community", "grid")
                .attribute(CATEGORY)
                .attribute(HOUSEHOLDS)
                .attribute(DANGER)
                .attribute(NEEDS)
                .rules("grading", lifeAtRisk(), joint(), small())
                .otherwise("grading", GRADE, "big")
                .otherwise("grading", TRACK, "normal")
                .otherwise("grading", ENTER, "community")
                .rules(
                        "limits",
                        Rule.builder("urgent")
                                .when(Standing.grade().is("urgent"))
                                .then(SIGN, budget("10min"))
                                .then(LEVEL, budget("4h"))
                                .then(OVERALL, budget("24h"))
                                .build(),
                        Rule.builder("small")
                                .when(Standing.grade().is("small"))
                                .then(LEVEL, budget("1wd"))
                                .then(OVERALL, budget("3wd"))
                                .build())
                .otherwise("limits", SIGN, budget("2h"))
                .otherwise("limits", LEVEL, levelBudget())
                .otherwise("limits", OVERALL, budget("7wd"))
                .rule(
                        "calls",
                        Rule.builder("enforce")
                                .when(Standing.trigger()
                                        .is(Trigger.REPORTED)
                                        .and(on(NEEDS).anyOf("enforcement")))
                                .then(CALL, enforcement())
                                .build())
                .rule(
                        "notices",
                        Rule.builder("all-levels")
                                .when(Standing.trigger()
                                        .is(Trigger.REPORTED)
                                        .and(Standing.grade().is("urgent")))
                                .then(NOTIFY, Set.of("community", "street"))
                                .build())
                .rules("ladder", cannotSolve(), tooLate())
                .otherwise("ladder", MOVE, Move.STAY)
                .otherwise("ladder", SUPERVISE, true)
                .guarantee(Guarantee.of("small-issues-stay-in-the-grid", SMALL, ENTER, "grid"));
    }

    public static Call enforcement() {
        return new Call("enforcement", CallRole.LEAD, budget("1h"), budget("24h"), budget("3wd"));
    }

    public static TimeBudget budget(String limit) {
        return TimeBudget.of(TimeLimit.parse(limit));
    }

    public static TimeBudget levelBudget() {
        return new TimeBudget(
                TimeLimit.parse("3wd"),
                TimeLimit.parse("4wh"),
                List.of(TimeLimit.parse("1wd"), TimeLimit.parse("3wd")),
                TimeLimit.parse("1wd"));
    }

    /** Facts in which nothing has happened yet: noise in a grid, on a workday at noon. */
    public static Facts.Builder facts(Policy policy) {
        return Facts.builder(policy.inputs())
                .setUntyped("level", "grid")
                .setUntyped("day-kind", "workday")
                .setUntyped("hour", 12L)
                .setUntyped("month", 9L)
                .set(CATEGORY, "noise")
                .set(NEEDS, Set.of());
    }

    private static Rule lifeAtRisk() {
        return Rule.builder("life-at-risk")
                .because(BilingualText.same("急事速办"))
                .when(on(DANGER).atLeast("life"))
                .then(GRADE, "urgent")
                .then(TRACK, "urgent")
                .then(ENTER, "grid")
                .build();
    }

    private static Rule joint() {
        return Rule.builder("joint")
                .because(BilingualText.same("难事联办"))
                .when(on(NEEDS).anyOf("enforcement", "department"))
                .then(GRADE, "complex")
                .then(TRACK, "joint")
                .then(ENTER, "community")
                .build();
    }

    private static Rule small() {
        return Rule.builder("small")
                .because(BilingualText.same("小事不出格"))
                .when(on(HOUSEHOLDS).atMost(10))
                .then(GRADE, "small")
                .then(TRACK, "quick")
                .then(ENTER, "grid")
                .build();
    }

    private static Rule cannotSolve() {
        return Rule.builder("cannot-solve")
                .because(BilingualText.same("问题交接单逐级上报"))
                .when(Standing.trigger().is(Trigger.UNABLE).and(Standing.level().in("grid", "community")))
                .then(MOVE, Move.UP)
                .build();
    }

    private static Rule tooLate() {
        return Rule.builder("too-late")
                .when(Standing.trigger()
                        .is(Trigger.OVERDUE)
                        .and(Standing.clock().in(ClockKind.LEVEL, ClockKind.OVERALL))
                        .and(Standing.level().in("grid", "community")))
                .then(MOVE, Move.UP)
                .build();
    }
}
