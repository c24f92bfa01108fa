package io.gridward.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.math.LongMath;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.Facts;
import io.gridward.core.finding.Excerpt;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.finding.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Proves one guarantee by enumeration. Only attributes that can make a difference are enumerated: those the
 * premise and the table of the effect name, and those of earlier tables that feed one of them. Nothing is known of
 * predicates written in Java, so both answers are tried: what is proved holds whatever they answer, and what is
 * refuted was seen with what they do answer.
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
        List<Verdict> unconfirmed = new ArrayList<>();
        for (Question question : questions) {
            Optional<Verdict> refutation = answer(question, spokenOf, unconfirmed);
            if (refutation.isPresent()) {
                return refutation.get();
            }
        }
        if (!unconfirmed.isEmpty()) {
            return unconfirmed.get(0);
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
        Set<FactPredicate> predicates = new LinkedHashSet<>(guarantee.forAll().predicates());
        add(table, tests, predicates);
        List<DecisionTable> earlier =
                new ArrayList<>(policy.tables().subList(0, policy.tables().indexOf(table)));
        Collections.reverse(earlier);
        for (DecisionTable before : earlier) {
            if (before.triggers().contains(trigger) && feedsOneOf(before, tests)) {
                add(before, tests, predicates);
            }
        }
        return new SituationSpace(attributes, policy.constraints(), trigger, tests, predicates);
    }

    private static void add(DecisionTable table, List<Condition.Test> tests, Set<FactPredicate> predicates) {
        for (Rule rule : table.rules()) {
            tests.addAll(rule.when().tests());
            predicates.addAll(rule.when().predicates());
        }
    }

    private static boolean feedsOneOf(DecisionTable table, List<Condition.Test> tests) {
        Set<String> wanted = tests.stream().map(Condition.Test::attribute).collect(Collectors.toSet());
        return table.effects().stream()
                .flatMap(effect -> effect.feeds().stream())
                .anyMatch(wanted::contains);
    }

    private Optional<Verdict> answer(Question question, Set<String> spokenOf, List<Verdict> unconfirmed) {
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
                    Facts facts = facts(whole.get());
                    Verdict refuted = refuted(question, expected, got, named, facts);
                    if (isConfirmed(space, named, facts)) {
                        return Optional.of(refuted);
                    }
                    if (unconfirmed.isEmpty()) {
                        unconfirmed.add(unconfirmed(space, refuted));
                    }
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

    private Facts facts(Map<String, Object> whole) {
        Facts.Builder facts = Facts.builder(policy.inputs());
        whole.forEach((name, value) -> {
            if (policy.inputs().find(name).isPresent()) {
                facts.setUntyped(name, value);
            }
        });
        return facts.build();
    }

    /** Whether the predicates answer on these facts what was assumed of them. */
    private static boolean isConfirmed(SituationSpace space, Map<String, Object> named, Facts facts) {
        return space.asked().stream().allMatch(predicate -> {
            try {
                return Boolean.valueOf(predicate.holds(facts)).equals(named.get(predicate.name()));
            } catch (RuntimeException thrown) {
                // A predicate need not stand facts nobody would ever say; then it confirms nothing.
                return false;
            }
        });
    }

    /** A refutation that holds only if a predicate can answer what was assumed of it. */
    private Verdict unconfirmed(SituationSpace space, Verdict refuted) {
        Map<String, String> details = new LinkedHashMap<>();
        refuted.finding().ifPresent(finding -> details.putAll(finding.details()));
        details.put("predicates", Excerpt.of(space.predicates()));
        Finding problem = new Finding(ModelCode.GUARANTEE_OPAQUE, Severity.ERROR, path, details);
        return new Verdict(guarantee, Verdict.Outcome.UNDECIDED, null, problem);
    }

    private Verdict refuted(
            Question question, Object expected, List<Object> got, Map<String, Object> named, Facts facts) {
        String shown = Stream.concat(attributes.keySet().stream(), question.space().predicates().stream())
                .filter(named::containsKey)
                .map(name -> name + " " + Matching.shown(named.get(name)))
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
        return new Verdict(guarantee, Verdict.Outcome.REFUTED, new Verdict.Witness(question.trigger(), facts), problem);
    }
}
