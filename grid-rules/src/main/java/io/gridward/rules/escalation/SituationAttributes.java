package io.gridward.rules.escalation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
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
import java.util.Set;

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
    static final String EXTENSIONS = "extensions";
    static final String SUSPENSIONS = "suspensions";
    static final String NO_SHOWS = "no-shows";
    static final String CHANNEL = "channel";
    static final String CAUSE = "cause";
    static final String DAY_KIND = "day-kind";
    static final String HOUR = "hour";
    static final String MONTH = "month";

    /** At which triggers a clock is told, and which clocks it may be. */
    private static final ImmutableMap<Trigger, ImmutableSet<ClockKind>> CLOCKS = ImmutableMap.of(
            Trigger.OVERDUE, Sets.immutableEnumSet(ClockKind.LEVEL, ClockKind.OVERALL, ClockKind.MILESTONE),
            Trigger.UNSIGNED, Sets.immutableEnumSet(ClockKind.SIGN),
            Trigger.NO_SHOW, Sets.immutableEnumSet(ClockKind.PARTY_REPORT_IN));

    /** At which triggers a party is told. */
    private static final ImmutableSet<Trigger> OF_PARTY = Sets.immutableEnumSet(Trigger.DECLINED, Trigger.NO_SHOW);

    /**
     * What holds in every possible situation: a fresh report has no history, a clock is told where one ran out,
     * a party where one let the case down, and a cause where something is requested or a whistle is blown. Each names one attribute beside the trigger, so that a guarantee
     * that speaks of that attribute alone is bound by it too.
     */
    static final ImmutableList<Condition> CONSTRAINTS = constraints();

    private SituationAttributes() {}

    private static ImmutableList<Condition> constraints() {
        ImmutableList.Builder<Condition> constraints = ImmutableList.builder();
        Set<Trigger> reported = Set.of(Trigger.REPORTED);
        for (String count : List.of(HAND_UPS, REWORKS, RETURNS, REPEAT_REPORTS, EXTENSIONS, SUSPENSIONS, NO_SHOWS)) {
            constraints.add(at(reported, Condition.test(count, Operator.IS, 0)));
        }
        constraints.add(at(reported, Condition.test(GRADE, Operator.ABSENT)));
        constraints.add(at(reported, Condition.test(TRACK, Operator.ABSENT)));
        constraints.add(unless(OF_PARTY, Condition.test(PARTY, Operator.ABSENT)));
        constraints.add(at(Set.of(Trigger.NO_SHOW), Condition.test(NO_SHOWS, Operator.AT_LEAST, 1)));
        constraints.add(at(Set.of(Trigger.REPEATED), Condition.test(REPEAT_REPORTS, Operator.AT_LEAST, 1)));
        constraints.add(at(Set.of(Trigger.DISSATISFIED), Condition.test(REWORKS, Operator.AT_LEAST, 1)));
        CLOCKS.forEach((trigger, clocks) -> constraints.add(at(
                Set.of(trigger),
                Condition.test(
                        CLOCK, Operator.IN, clocks.stream().map(ClockKind::id).toArray()))));
        constraints.add(at(CLOCKS.keySet(), Condition.test(RUNG, Operator.PRESENT)));
        constraints.add(unless(CLOCKS.keySet(), Condition.test(CLOCK, Operator.ABSENT)));
        constraints.add(unless(CLOCKS.keySet(), Condition.test(RUNG, Operator.ABSENT)));
        constraints.add(unless(StandardVocabulary.GRANTED, Condition.test(CAUSE, Operator.ABSENT)));
        return constraints.build();
    }

    private static Condition at(Set<Trigger> triggers, Condition then) {
        return Condition.any(Condition.not(asked(triggers)), then);
    }

    private static Condition unless(Set<Trigger> triggers, Condition then) {
        return Condition.any(asked(triggers), then);
    }

    private static Condition asked(Set<Trigger> triggers) {
        return Condition.test(
                Policy.TRIGGER, Operator.IN, triggers.stream().map(Trigger::id).toArray());
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
        attributes.add(count(EXTENSIONS));
        attributes.add(count(SUSPENSIONS));
        attributes.add(count(NO_SHOWS));
        choice(CHANNEL, names.channels(), Presence.optional()).ifPresent(attributes::add);
        choice(CAUSE, names.causes(), Presence.optional()).ifPresent(attributes::add);
        choice(DAY_KIND, Arrays.stream(DayKind.values()).map(DayKind::id).toList(), Presence.required())
                .ifPresent(attributes::add);
        attributes.add(NumberAttribute.of(HOUR, 0, 23, Presence.required()));
        attributes.add(NumberAttribute.of(MONTH, 1, 12, Presence.required()));
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
     * grade, track, party, channel or cause the policy does not know is told as absent: it may come from the policy a
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
        known(policy, CAUSE, situation.cause(), facts);
        situation
                .clock()
                .ifPresent(clock -> facts.setUntyped(CLOCK, clock.id()).setUntyped(RUNG, saturated(situation.rung())));
        return facts.setUntyped(HAND_UPS, saturated(situation.handUps()))
                .setUntyped(REWORKS, saturated(situation.reworks()))
                .setUntyped(RETURNS, saturated(situation.returns()))
                .setUntyped(REPEAT_REPORTS, saturated(situation.repeatReports()))
                .setUntyped(EXTENSIONS, saturated(situation.extensions()))
                .setUntyped(SUSPENSIONS, saturated(situation.suspensions()))
                .setUntyped(NO_SHOWS, saturated(situation.noShows()))
                .setUntyped(DAY_KIND, situation.dayKind().id())
                .setUntyped(HOUR, (long) situation.hour())
                .setUntyped(MONTH, (long) situation.month())
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
