package io.gridward.examples.benchmarks.decision.town;

import static io.gridward.rules.Condition.all;
import static io.gridward.rules.Condition.any;
import static io.gridward.rules.Condition.is;
import static io.gridward.rules.Condition.test;

import io.gridward.core.escalation.Call;
import io.gridward.core.escalation.Intake;
import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.time.TimeBudget;
import io.gridward.examples.benchmarks.decision.workload.Field;
import io.gridward.rules.Condition;
import io.gridward.rules.Operator;
import io.gridward.rules.Policy;
import io.gridward.rules.PolicyBuilder;
import io.gridward.rules.Rule;
import io.gridward.rules.escalation.StandardVocabulary;
import java.util.Arrays;
import java.util.Set;

/** The town's tables as a policy. */
final class TownPolicy {
    static final String NEEDS = "needs";

    private final PolicyBuilder policy;

    private TownPolicy(PolicyBuilder policy) {
        this.policy = policy;
    }

    static Policy of(TownAttributes attributes) {
        TownPolicy town = new TownPolicy(StandardVocabulary.policy("town/escalation", "1")
                .levels("street", "community", "grid")
                .channels(Field.CHANNEL.choices().toArray(String[]::new)));
        attributes.declared().forEach(town.policy::attribute);
        town.intake();
        town.grading();
        town.charge();
        town.limits();
        town.calls();
        town.notices();
        town.ladder();
        return town.policy.build();
    }

    private void intake() {
        policy.rules(
                        "intake",
                        Rule.builder("lost-and-found")
                                .when(all(category(Words.LOST_AND_FOUND), below(Words.MODERATE)))
                                .then(StandardVocabulary.INTAKE, Intake.REJECT)
                                .then(StandardVocabulary.PROPER_PATH, BilingualText.same("12345"))
                                .build(),
                        Rule.builder("legal-dispute")
                                .when(all(category(Words.DISPUTE), needs("legal")))
                                .then(StandardVocabulary.INTAKE, Intake.HOLD)
                                .build())
                .otherwise("intake", StandardVocabulary.INTAKE, Intake.FILE);
    }

    private void grading() {
        grade(
                "fire-or-gas",
                all(test(NEEDS, Operator.ANY_OF, "fire", "gas"), atLeast(Words.SERIOUS)),
                "urgent",
                "urgent",
                "grid");
        grade("fire-hazard", all(category(Words.FIRE_HAZARD), atLeast(Words.SERIOUS)), "urgent", "urgent", "grid");
        grade(
                "medical-at-night",
                all(needs("medical"), is(Field.AT_NIGHT.id(), true), atLeast(Words.GRAVE)),
                "urgent",
                "urgent",
                "grid");
        grade("whole-quarter", number(Field.HOUSEHOLDS, Operator.AT_LEAST, 900), "big", "normal", "community");
        grade("illegal-building", category(Words.ILLEGAL_BUILDING), "complex", "joint", "street");
        grade("legal-dispute", all(category(Words.DISPUTE), needs("legal")), "complex", "joint", "street");
        grade(
                "summer-flood",
                all(
                        category(Words.WATERLOGGING),
                        is(Field.SEASON.id(), Field.SEASON.choice(Words.SUMMER)),
                        number(Field.HOUSEHOLDS, Operator.AT_LEAST, 50)),
                "big",
                "normal",
                "community");
        grade("many-needs", test(NEEDS, Operator.ALL_OF, "power", "water", "lift"), "complex", "joint", "street");
        grade(
                "waits-again",
                all(is(Field.REPEATED.id(), true), number(Field.WAITED_MINUTES, Operator.AT_LEAST, 14_400)),
                "complex",
                "joint",
                "street");
        grade("long-open", number(Field.OPEN_MINUTES, Operator.AT_LEAST, 36_000), "big", "normal", "community");
        grade(
                "minor",
                all(below(Words.MODERATE), number(Field.HOUSEHOLDS, Operator.AT_MOST, 500)),
                "small",
                "quick",
                "grid");
        grade(
                "daily-life",
                all(category(Words.NOISE, Words.WASTE, Words.CARE), below(Words.SERIOUS)),
                "small",
                "quick",
                "grid");
        policy.otherwise("grading", StandardVocabulary.GRADE, "normal")
                .otherwise("grading", StandardVocabulary.TRACK, "normal")
                .otherwise("grading", StandardVocabulary.ENTER, "community");
    }

    private void charge() {
        charge("urgent", is("grade", "urgent"), "duty-officer", "duty-officer");
        charge("complex", is("grade", "complex"), "joint-leader", "grid-leader");
        charge("dispute", category(Words.DISPUTE), "mediator", "mediator");
        charge("works", category(Words.ROAD, Words.PIPES), "engineer", "grid-worker");
        charge("greenery", all(category(Words.GREENERY), firstDistricts()), "gardener", "grid-worker");
        charge("night-noise", all(category(Words.NOISE), is(Field.AT_NIGHT.id(), true)), "night-patrol", "grid-worker");
        charge("big", is("grade", "big"), "community-leader", "grid-leader");
        policy.otherwise("charge", StandardVocabulary.HANDLER, "grid-worker")
                .otherwise("charge", StandardVocabulary.ANSWERER, "grid-worker");
    }

    private void limits() {
        Condition urgent = is("grade", "urgent");
        Condition small = is("grade", "small");
        Condition complex = is("grade", "complex");
        limit(
                "urgent-at-night",
                all(urgent, is(Field.AT_NIGHT.id(), true)),
                Words.HALF_AN_HOUR,
                Words.FOUR_HOURS,
                Words.DAY);
        limit("urgent", urgent, Words.TEN_MINUTES, Words.FOUR_HOURS, Words.DAY);
        limit(
                "small-again",
                all(small, is(Field.REPEATED.id(), true)),
                Words.HALF_AN_HOUR,
                Words.WORKDAY,
                Words.THREE_WORKDAYS);
        limit("small", small, Words.TWO_HOURS, Words.WORKDAY, Words.THREE_WORKDAYS);
        limit(
                "complex-legal",
                all(complex, needs("legal")),
                Words.TWO_HOURS,
                Words.SEVEN_WORKDAYS,
                Words.FIFTEEN_WORKDAYS);
        limit("complex", complex, Words.TWO_HOURS, Words.FIVE_WORKDAYS, Words.FIFTEEN_WORKDAYS);
        limit(
                "lift",
                all(needs("lift"), atLeast(Words.SERIOUS)),
                Words.TEN_MINUTES,
                Words.WORKDAY,
                Words.SEVEN_WORKDAYS);
        policy.otherwise("limits", StandardVocabulary.SIGN, Words.TWO_HOURS)
                .otherwise("limits", StandardVocabulary.LEVEL, Words.THREE_WORKDAYS)
                .otherwise("limits", StandardVocabulary.OVERALL, Words.SEVEN_WORKDAYS);
    }

    private void calls() {
        call(needs("police"), Words.POLICE);
        call(needs("fire"), Words.FIRE);
        call(needs("medical"), Words.MEDICAL);
        call(needs("power"), Words.POWER);
        call(needs("water"), Words.WATER);
        call(needs("gas"), Words.GAS);
        call(needs("lift"), Words.LIFT);
        call(all(needs("legal"), atLeast(Words.MODERATE)), Words.LEGAL);
    }

    private void notices() {
        notice("urgent", is("grade", "urgent"), Words.COMMUNITY_AND_STREET);
        notice("big", is("grade", "big"), Words.COMMUNITY);
        notice(
                "often-reported",
                all(is(Field.REPEATED.id(), true), number(Field.REPORTS, Operator.AT_LEAST, 50)),
                Words.STREET);
        notice("fire-hazard", category(Words.FIRE_HAZARD), Words.STREET);
    }

    /** Not asked about a fresh report, as most tables of most policies. */
    private void ladder() {
        policy.rules(
                        "ladder",
                        Rule.builder("cannot-solve")
                                .when(all(
                                        is(Policy.TRIGGER, Trigger.UNABLE.id()),
                                        test("level", Operator.IN, "grid", "community")))
                                .then(StandardVocabulary.MOVE, Move.UP)
                                .build(),
                        Rule.builder("too-late")
                                .when(all(
                                        is(Policy.TRIGGER, Trigger.OVERDUE.id()),
                                        test("level", Operator.IN, "grid", "community")))
                                .then(StandardVocabulary.MOVE, Move.UP)
                                .build())
                .otherwise("ladder", StandardVocabulary.MOVE, Move.STAY)
                .otherwise("ladder", StandardVocabulary.SUPERVISE, true);
    }

    private void grade(String id, Condition when, String grade, String track, String enter) {
        policy.rule(
                "grading",
                Rule.builder(id)
                        .when(when)
                        .then(StandardVocabulary.GRADE, grade)
                        .then(StandardVocabulary.TRACK, track)
                        .then(StandardVocabulary.ENTER, enter)
                        .build());
    }

    private void charge(String id, Condition when, String handler, String answerer) {
        policy.rule(
                "charge",
                Rule.builder(id)
                        .when(when)
                        .then(StandardVocabulary.HANDLER, handler)
                        .then(StandardVocabulary.ANSWERER, answerer)
                        .build());
    }

    private void limit(String id, Condition when, TimeBudget sign, TimeBudget level, TimeBudget overall) {
        policy.rule(
                "limits",
                Rule.builder(id)
                        .when(when)
                        .then(StandardVocabulary.SIGN, sign)
                        .then(StandardVocabulary.LEVEL, level)
                        .then(StandardVocabulary.OVERALL, overall)
                        .build());
    }

    private void call(Condition when, Call call) {
        policy.rule(
                "calls",
                Rule.builder(call.matter())
                        .when(all(is(Policy.TRIGGER, Trigger.REPORTED.id()), when))
                        .then(StandardVocabulary.CALL, call)
                        .build());
    }

    private void notice(String id, Condition when, Set<String> levels) {
        policy.rule(
                "notices",
                Rule.builder(id)
                        .when(all(is(Policy.TRIGGER, Trigger.REPORTED.id()), when))
                        .then(StandardVocabulary.NOTIFY, levels)
                        .build());
    }

    private static Condition category(int... places) {
        Object[] choices =
                Arrays.stream(places).mapToObj(Field.CATEGORY::choice).toArray();
        return test(Field.CATEGORY.id(), Operator.IN, choices);
    }

    private static Condition atLeast(int severity) {
        return test(Field.SEVERITY.id(), Operator.AT_LEAST, Field.SEVERITY.choice(severity));
    }

    private static Condition below(int severity) {
        return test(Field.SEVERITY.id(), Operator.BELOW, Field.SEVERITY.choice(severity));
    }

    private static Condition number(Field field, Operator operator, int bound) {
        return test(field.id(), operator, bound);
    }

    private static Condition needs(String tag) {
        return test(NEEDS, Operator.ANY_OF, tag);
    }

    private static Condition firstDistricts() {
        return any(
                is(Field.DISTRICT.id(), Field.DISTRICT.choice(0)),
                is(Field.DISTRICT.id(), Field.DISTRICT.choice(1)),
                is(Field.DISTRICT.id(), Field.DISTRICT.choice(2)),
                is(Field.DISTRICT.id(), Field.DISTRICT.choice(3)));
    }
}
