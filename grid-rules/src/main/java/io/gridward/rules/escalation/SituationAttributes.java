package io.gridward.rules.escalation;

import com.google.common.collect.ImmutableList;
import io.gridward.core.escalation.Call;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.DayKind;
import io.gridward.core.escalation.Situation;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.ChoiceAttribute;
import io.gridward.core.facts.Facts;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.rules.Condition;
import io.gridward.rules.Operator;
import io.gridward.rules.Policy;
import io.gridward.rules.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The attributes of the situation: which there are, what always holds of them, and how a situation fills them. */
final class SituationAttributes {
    /** Counts and rungs above this are told as this. */
    private static final long BOUND = 99;

    static final String LEVEL = "level";
    static final String GRADE = "grade";
    static final String TRACK = "track";
    static final String CLOCK = "clock";
    static final String RUNG = "rung";
    static final String PARTY = "party";
    static final String HAND_UPS = "hand-ups";
    static final String REWORKS = "reworks";
    static final String RETURNS = "returns";
    static final String REPEAT_REPORTS = "repeat-reports";
    static final String CHANNEL = "channel";
    static final String DAY_KIND = "day-kind";
    static final String HOUR = "hour";

    /** What holds in every possible situation: a fresh report has no history, and a rung has a clock. */
    static final ImmutableList<Condition> CONSTRAINTS = ImmutableList.of(
            whenReported(Condition.is(HAND_UPS, 0)),
            whenReported(Condition.is(REWORKS, 0)),
            whenReported(Condition.is(RETURNS, 0)),
            whenReported(Condition.is(REPEAT_REPORTS, 0)),
            whenReported(Condition.test(GRADE, Operator.ABSENT)),
            whenReported(Condition.test(TRACK, Operator.ABSENT)),
            whenReported(Condition.test(PARTY, Operator.ABSENT)),
            whenReported(Condition.test(CLOCK, Operator.ABSENT)),
            whenReported(Condition.test(RUNG, Operator.ABSENT)),
            Condition.any(
                    Condition.all(Condition.test(CLOCK, Operator.PRESENT), Condition.test(RUNG, Operator.PRESENT)),
                    Condition.all(Condition.test(CLOCK, Operator.ABSENT), Condition.test(RUNG, Operator.ABSENT))));

    private SituationAttributes() {}

    private static Condition whenReported(Condition then) {
        return Condition.any(Condition.not(Condition.is(Policy.TRIGGER, Trigger.REPORTED.id())), then);
    }

    static List<Attribute<?>> of(Vocabulary.Names names) {
        List<Attribute<?>> attributes = new ArrayList<>();
        choice(LEVEL, names.levels(), Presence.required()).ifPresent(attributes::add);
        choice(GRADE, texts(names.assignedTo(GRADE)), Presence.optional()).ifPresent(attributes::add);
        choice(TRACK, texts(names.assignedTo(TRACK)), Presence.optional()).ifPresent(attributes::add);
        choice(CLOCK, Arrays.stream(ClockKind.values()).map(ClockKind::id).toList(), Presence.optional())
                .ifPresent(attributes::add);
        attributes.add(NumberAttribute.of(RUNG, 0, BOUND, Presence.optional()));
        choice(PARTY, matters(names), Presence.optional()).ifPresent(attributes::add);
        attributes.add(count(HAND_UPS));
        attributes.add(count(REWORKS));
        attributes.add(count(RETURNS));
        attributes.add(count(REPEAT_REPORTS));
        choice(CHANNEL, names.channels(), Presence.optional()).ifPresent(attributes::add);
        choice(DAY_KIND, Arrays.stream(DayKind.values()).map(DayKind::id).toList(), Presence.required())
                .ifPresent(attributes::add);
        attributes.add(NumberAttribute.of(HOUR, 0, 23, Presence.required()));
        return attributes;
    }

    private static Optional<Attribute<String>> choice(String name, List<String> values, Presence<String> presence) {
        return values.isEmpty() ? Optional.empty() : Optional.of(ChoiceAttribute.of(name, values, presence));
    }

    private static Attribute<Long> count(String name) {
        return NumberAttribute.of(name, 0, BOUND, Presence.defaulted(0L));
    }

    /** What is of another type is a finding about the rule that assigns it, not about the attribute. */
    private static List<String> texts(List<Object> assigned) {
        return assigned.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .distinct()
                .toList();
    }

    private static List<String> matters(Vocabulary.Names names) {
        return names.assignedTo(StandardVocabulary.CALL.name()).stream()
                .filter(Call.class::isInstance)
                .map(Call.class::cast)
                .map(Call::matter)
                .distinct()
                .toList();
    }

    /**
     * Fills the inputs of a policy. A fact it does not ask for is left out: another policy of the book may. A
     * grade, track, party or channel the policy does not know is told as absent: it may come from the policy a
     * case had before.
     */
    static Facts facts(Policy policy, Situation situation) {
        Facts.Builder facts = Facts.builder(policy.inputs());
        situation.facts().values().forEach((name, value) -> {
            if (policy.attributes().find(name).isPresent()) {
                facts.setUntyped(name, value);
            }
        });
        facts.setUntyped(LEVEL, situation.level());
        known(policy, GRADE, situation.grade(), facts);
        known(policy, TRACK, situation.track(), facts);
        known(policy, PARTY, situation.party(), facts);
        known(policy, CHANNEL, situation.channel(), facts);
        situation
                .clock()
                .ifPresent(clock -> facts.setUntyped(CLOCK, clock.id()).setUntyped(RUNG, saturated(situation.rung())));
        return facts.setUntyped(HAND_UPS, saturated(situation.handUps()))
                .setUntyped(REWORKS, saturated(situation.reworks()))
                .setUntyped(RETURNS, saturated(situation.returns()))
                .setUntyped(REPEAT_REPORTS, saturated(situation.repeatReports()))
                .setUntyped(DAY_KIND, situation.dayKind().id())
                .setUntyped(HOUR, (long) situation.hour())
                .build();
    }

    private static void known(Policy policy, String name, Optional<String> value, Facts.Builder facts) {
        value.filter(text -> policy.inputs()
                        .find(name)
                        .filter(attribute -> attribute.check(text).isEmpty())
                        .isPresent())
                .ifPresent(text -> facts.setUntyped(name, text));
    }

    private static long saturated(int count) {
        return Math.min(count, BOUND);
    }
}
