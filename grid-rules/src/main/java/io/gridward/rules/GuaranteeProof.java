package io.gridward.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.math.LongMath;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.Facts;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ModelCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Proves one guarantee by enumeration. Only attributes that can make a difference are enumerated: those the
 * premise and the table of the effect name, and those of earlier tables that feed one of them.
 */
final class GuaranteeProof {
    private final Policy policy;
    private final ImmutableMap<String, Attribute<?>> attributes;
    private final Guarantee guarantee;
    private final List<String> path;

    GuaranteeProof(Policy policy, ImmutableMap<String, Attribute<?>> attributes, Guarantee guarantee) {
        this.policy = policy;
        this.attributes = attributes;
        this.guarantee = guarantee;
        this.path = List.of("guarantees", guarantee.id());
    }

    Verdict verdict() {
        List<Question> questions = questions();
        long classes = questions.stream().mapToLong(Question::classes).reduce(0, LongMath::saturatedAdd);
        if (classes > Verdict.BOUND) {
            Finding problem = Finding.error(
                    ModelCode.GUARANTEE_UNDECIDED,
                    path,
                    "guarantee",
                    guarantee.id(),
                    "classes",
                    classes == Long.MAX_VALUE ? "more than " + classes : Long.toString(classes),
                    "bound",
                    Long.toString(Verdict.BOUND));
            return new Verdict(guarantee, Verdict.Outcome.UNDECIDED, null, problem);
        }
        Set<String> spokenOf = new HashSet<>();
        for (Question question : questions) {
            Optional<Verdict> refutation = answer(question, spokenOf);
            if (refutation.isPresent()) {
                return refutation.get();
            }
        }
        if (!spokenOf.containsAll(guarantee.then().keySet())) {
            Finding problem = Finding.error(ModelCode.GUARANTEE_VACUOUS, path, "guarantee", guarantee.id());
            return new Verdict(guarantee, Verdict.Outcome.VACUOUS, null, problem);
        }
        return new Verdict(guarantee, Verdict.Outcome.PROVED, null, null);
    }

    /** One effect at one trigger. */
    private record Question(Effect<?> effect, DecisionTable table, Trigger trigger, SituationSpace space) {
        long classes() {
            return space.count();
        }
    }

    private List<Question> questions() {
        ImmutableList.Builder<Question> questions = ImmutableList.builder();
        for (DecisionTable table : policy.tables()) {
            for (Effect<?> effect : table.effects()) {
                if (guarantee.then().containsKey(effect.name())) {
                    for (Trigger trigger : effect.triggers(table.triggers())) {
                        if (speaksOf(trigger)) {
                            questions.add(new Question(effect, table, trigger, space(table, trigger)));
                        }
                    }
                }
            }
        }
        return questions.build();
    }

    /** False if the premise excludes the trigger whatever else holds. */
    private boolean speaksOf(Trigger trigger) {
        Attribute<String> attribute = Policy.triggerAttribute();
        return conjuncts(guarantee.forAll())
                .filter(test -> test.attribute().equals(Policy.TRIGGER))
                .allMatch(test -> Matching.holds(test, attribute, trigger.id()));
    }

    private static Stream<Condition.Test> conjuncts(Condition condition) {
        if (condition instanceof Condition.Test test) {
            return Stream.of(test);
        }
        if (condition instanceof Condition.All all) {
            return all.members().stream().flatMap(GuaranteeProof::conjuncts);
        }
        return Stream.empty();
    }

    private SituationSpace space(DecisionTable table, Trigger trigger) {
        List<Condition.Test> tests = new ArrayList<>(guarantee.forAll().tests());
        addTests(table, tests);
        List<DecisionTable> earlier =
                new ArrayList<>(policy.tables().subList(0, policy.tables().indexOf(table)));
        Collections.reverse(earlier);
        for (DecisionTable before : earlier) {
            if (before.triggers().contains(trigger) && feedsOneOf(before, tests)) {
                addTests(before, tests);
            }
        }
        return new SituationSpace(attributes, policy.constraints(), trigger, tests);
    }

    private static void addTests(DecisionTable table, List<Condition.Test> tests) {
        table.rules().forEach(rule -> tests.addAll(rule.when().tests()));
    }

    private static boolean feedsOneOf(DecisionTable table, List<Condition.Test> tests) {
        Set<String> wanted = tests.stream().map(Condition.Test::attribute).collect(Collectors.toSet());
        return table.effects().stream()
                .flatMap(effect -> effect.feeds().stream())
                .anyMatch(wanted::contains);
    }

    private Optional<Verdict> answer(Question question, Set<String> spokenOf) {
        Object expected = guarantee.then().get(question.effect().name());
        if (expected == null) {
            throw new AssertionError("a question is about an effect of the guarantee");
        }
        List<DecisionTable> before = policy.tables().subList(0, policy.tables().indexOf(question.table()));
        SituationSpace space = question.space();
        for (Map<String, Object> named : space) {
            Evaluation evaluation = new Evaluation(attributes, question.trigger(), named);
            evaluation.decide(before);
            if (!evaluation.isMet(guarantee.forAll())) {
                continue;
            }
            List<Object> got = evaluation
                    .ask(question.table())
                    .effects()
                    .getOrDefault(question.effect().name(), List.of());
            boolean kept = isKept(expected, got);
            if (kept && spokenOf.contains(question.effect().name())) {
                continue;
            }
            Optional<Map<String, Object>> whole = space.completed(named);
            if (whole.isPresent()) {
                spokenOf.add(question.effect().name());
                if (!kept) {
                    return Optional.of(refuted(question, expected, got, named, whole.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** In a first table the one value; in a gathering table among the values, or for a set within their union. */
    private static boolean isKept(Object expected, List<Object> got) {
        if (got.contains(expected)) {
            return true;
        }
        return expected instanceof Set<?> members
                && got.stream()
                        .flatMap(value -> value instanceof Set<?> some ? some.stream() : Stream.of())
                        .collect(Collectors.toSet())
                        .containsAll(members);
    }

    private Verdict refuted(
            Question question,
            Object expected,
            List<Object> got,
            Map<String, Object> named,
            Map<String, Object> whole) {
        Facts.Builder facts = Facts.builder(policy.inputs());
        whole.forEach(facts::setUntyped);
        String shown = attributes.keySet().stream()
                .filter(named::containsKey)
                .map(name -> name + " " + named.get(name))
                .collect(Collectors.joining(
                        ", ", Policy.TRIGGER + " " + question.trigger().id() + ", ", ""));
        Finding problem = Finding.error(
                ModelCode.GUARANTEE_REFUTED,
                path,
                "guarantee",
                guarantee.id(),
                "witness",
                named.isEmpty() ? Policy.TRIGGER + " " + question.trigger().id() : shown,
                "effect",
                question.effect().name(),
                "got",
                got.isEmpty()
                        ? "nothing"
                        : got.stream().map(question.effect().domain()::text).collect(Collectors.joining(", ")),
                "expected",
                question.effect().domain().text(expected));
        return new Verdict(
                guarantee, Verdict.Outcome.REFUTED, new Verdict.Witness(question.trigger(), facts.build()), problem);
    }
}
