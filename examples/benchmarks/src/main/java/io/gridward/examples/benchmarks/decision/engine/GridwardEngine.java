package io.gridward.examples.benchmarks.decision.engine;

import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.ChoiceAttribute;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.facts.Facts;
import io.gridward.core.facts.FlagAttribute;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.facts.TagsAttribute;
import io.gridward.examples.benchmarks.decision.workload.Field;
import io.gridward.examples.benchmarks.decision.workload.PlainRule;
import io.gridward.examples.benchmarks.decision.workload.PlainTest;
import io.gridward.examples.benchmarks.decision.workload.Report;
import io.gridward.examples.benchmarks.decision.workload.Workload;
import io.gridward.rules.CompiledPolicy;
import io.gridward.rules.Condition;
import io.gridward.rules.Operator;
import io.gridward.rules.Policy;
import io.gridward.rules.PolicyBuilder;
import io.gridward.rules.Rule;

/** Gridward: a policy of one table, facts built from a report, and the effect read from the decision. */
public final class GridwardEngine implements Engine {
    private static final String NEEDS = "needs";

    private final ChoiceAttribute category = choice(Field.CATEGORY);
    private final ChoiceAttribute severity = choice(Field.SEVERITY);
    private final ChoiceAttribute district = choice(Field.DISTRICT);
    private final ChoiceAttribute channel = choice(Field.CHANNEL);
    private final ChoiceAttribute place = choice(Field.PLACE);
    private final ChoiceAttribute season = choice(Field.SEASON);
    private final NumberAttribute households = number(Field.HOUSEHOLDS);
    private final NumberAttribute openMinutes = number(Field.OPEN_MINUTES);
    private final NumberAttribute waitedMinutes = number(Field.WAITED_MINUTES);
    private final NumberAttribute reports = number(Field.REPORTS);
    private final FlagAttribute atNight = flag(Field.AT_NIGHT);
    private final FlagAttribute repeated = flag(Field.REPEATED);
    private final TagsAttribute needs = TagsAttribute.of(
            NEEDS, Field.of(Field.Kind.TAG).stream().map(Field::id).toList(), Presence.required());

    /** Makes the engine. */
    public GridwardEngine() {}

    @Override
    public String id() {
        return "gridward";
    }

    @Override
    public String label() {
        return "Gridward";
    }

    @Override
    public Prepared<Facts> prepare(Workload workload) {
        return new Compiled(policy(workload).compile());
    }

    /** The rules as a policy. */
    public Policy policy(Workload workload) {
        PolicyBuilder policy = Policy.builder("benchmark", workload.shape().id(), new RoutingVocabulary())
                .levels("town")
                .attribute(category)
                .attribute(severity)
                .attribute(district)
                .attribute(channel)
                .attribute(place)
                .attribute(season)
                .attribute(households)
                .attribute(openMinutes)
                .attribute(waitedMinutes)
                .attribute(reports)
                .attribute(atNight)
                .attribute(repeated)
                .attribute(needs);
        for (PlainRule rule : workload.rules()) {
            Condition[] tests = rule.tests().stream()
                    .map(each -> each.match(new Conditions()))
                    .toArray(Condition[]::new);
            policy.rule(
                    RoutingVocabulary.TABLE,
                    Rule.builder("rule-" + rule.number())
                            .when(Condition.all(tests))
                            .then(RoutingVocabulary.RULE, rule.number())
                            .build());
        }
        return policy.build();
    }

    private static ChoiceAttribute choice(Field field) {
        return ChoiceAttribute.of(field.id(), field.choices(), Presence.required());
    }

    private static NumberAttribute number(Field field) {
        return NumberAttribute.of(field.id(), 0, field.size() - 1L, Presence.required());
    }

    private static FlagAttribute flag(Field field) {
        return FlagAttribute.of(field.id(), Presence.required());
    }

    /** Says a test as a condition. */
    private static final class Conditions implements PlainTest.Cases<Condition> {
        @Override
        public Condition oneOf(PlainTest.OneOf test) {
            Object[] values = test.values().stream().map(test.field()::choice).toArray();
            return Condition.test(test.field().id(), Operator.IN, values);
        }

        @Override
        public Condition between(PlainTest.Between test) {
            String attribute = test.field().id();
            if (test.isOpenAbove()) {
                return Condition.test(attribute, Operator.AT_LEAST, test.least());
            }
            if (test.isOpenBelow()) {
                return Condition.test(attribute, Operator.AT_MOST, test.most());
            }
            return Condition.test(attribute, Operator.BETWEEN, test.least(), test.most());
        }

        @Override
        public Condition holds(PlainTest.Holds test) {
            if (test.field().kind() == Field.Kind.FLAG) {
                return Condition.is(test.field().id(), test.wanted());
            }
            Operator operator = test.wanted() ? Operator.ANY_OF : Operator.NONE_OF;
            return Condition.test(NEEDS, operator, test.field().id());
        }
    }

    private final class Compiled implements Prepared<Facts> {
        private final CompiledPolicy policy;
        private final FactSchema inputs;

        Compiled(CompiledPolicy policy) {
            this.policy = policy;
            this.inputs = policy.policy().inputs();
        }

        @Override
        public Facts encode(Report report) {
            return Facts.builder(inputs)
                    .set(category, report.category())
                    .set(severity, report.severity())
                    .set(district, report.district())
                    .set(channel, report.channel())
                    .set(place, report.place())
                    .set(season, report.season())
                    .set(households, report.households())
                    .set(openMinutes, report.openMinutes())
                    .set(waitedMinutes, report.waitedMinutes())
                    .set(reports, report.reports())
                    .set(atNight, report.atNight())
                    .set(repeated, report.repeated())
                    .set(needs, report.needs())
                    .build();
        }

        @Override
        public int decide(Facts facts) {
            return policy.decide(Trigger.REPORTED, facts)
                    .value(RoutingVocabulary.RULE)
                    .orElse(Workload.NONE);
        }
    }
}
