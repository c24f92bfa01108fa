package io.gridward.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.ModelCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Checks one condition against the attributes there are. Paths mirror the JSON form, in which a conjunction of
 * different tests is one object and needs no {@code all}.
 */
final class ConditionCheck {
    /** More classes than this are not searched for a contradiction. */
    static final long SEARCHED = 1 << 12;

    /** More comparisons of a class with an operand than this are not made for one attribute of a condition. */
    private static final long COMPARED = 1 << 24;

    /** Of one test's operands so many unknown ones get the nearest known one. */
    private static final int SUGGESTIONS = 20;

    private final ImmutableMap<String, Attribute<?>> attributes;
    private final TableForm table;
    private final FindingCollector findings;

    ConditionCheck(ImmutableMap<String, Attribute<?>> attributes, TableForm table, FindingCollector findings) {
        this.attributes = attributes;
        this.table = table;
        this.findings = findings;
    }

    void check(Condition condition, List<String> path) {
        Group group = new Group(true);
        atObject(condition, path, group);
        group.reportContradictions();
    }

    /** Whether it is worth its cost to try every class against every test. */
    static boolean isSearched(AttributeClasses classes, List<Condition.Test> tests) {
        long compared =
                tests.stream().mapToLong(test -> 1 + test.operands().size()).sum();
        return classes.count() <= SEARCHED && classes.count() * compared <= COMPARED;
    }

    /** A condition that stands for a whole JSON object. */
    private void atObject(Condition condition, List<String> path, Group group) {
        if (condition instanceof Condition.All all && isOneObject(all)) {
            all.members().forEach(member -> asMember(member, path, group));
        } else {
            asMember(condition, path, group);
        }
    }

    /** A condition that is one entry of a JSON object. */
    private void asMember(Condition condition, List<String> path, Group group) {
        condition.match(new Condition.Cases<Boolean>() {
            @Override
            public Boolean test(Condition.Test test) {
                return group.add(test, Paths.plus(path, test.attribute()));
            }

            @Override
            public Boolean all(Condition.All all) {
                return atList(all.members(), Paths.plus(path, "all"), group, false);
            }

            @Override
            public Boolean any(Condition.Any any) {
                return atList(any.members(), Paths.plus(path, "any"), group, true);
            }

            @Override
            public Boolean not(Condition.Not not) {
                Group negated = new Group(false);
                atObject(not.negated(), Paths.plus(path, "not"), negated);
                return negated.reportContradictions();
            }

            @Override
            public Boolean opaque(Condition.Opaque opaque) {
                return true;
            }

            @Override
            public Boolean always() {
                return true;
            }
        });
    }

    private boolean atList(List<Condition> members, List<String> path, Group group, boolean alternatives) {
        if (members.isEmpty()) {
            findings.error(ModelCode.EMPTY_SET, path, "attribute", path.get(path.size() - 1));
        }
        for (int i = 0; i < members.size(); i++) {
            Group own = alternatives ? new Group(group.asserted) : group;
            atObject(members.get(i), Paths.plus(path, Integer.toString(i)), own);
            if (alternatives) {
                own.reportContradictions();
            }
        }
        return true;
    }

    /** True if no two members would be the same entry of an object. */
    private static boolean isOneObject(Condition.All all) {
        Set<String> entries = new HashSet<>();
        return !all.members().isEmpty()
                && all.members().stream().allMatch(member -> entries.add(member.match(ENTRY)))
                && !entries.contains("always");
    }

    private static final Condition.Cases<String> ENTRY = new Condition.Cases<>() {
        @Override
        public String test(Condition.Test test) {
            return test.attribute() + " " + test.operator().id();
        }

        @Override
        public String all(Condition.All all) {
            return "all";
        }

        @Override
        public String any(Condition.Any any) {
            return "any";
        }

        @Override
        public String not(Condition.Not not) {
            return "not";
        }

        @Override
        public String opaque(Condition.Opaque opaque) {
            return "predicate";
        }

        @Override
        public String always() {
            return "always";
        }
    };

    /** Tests that must hold together. */
    private final class Group {
        private final boolean asserted;
        private final ListMultimap<String, Condition.Test> tests =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        private final ListMultimap<String, List<String>> paths =
                MultimapBuilder.hashKeys().arrayListValues().build();

        private Group(boolean asserted) {
            this.asserted = asserted;
        }

        boolean add(Condition.Test test, List<String> path) {
            Attribute<?> attribute = attributes.get(test.attribute());
            if (attribute == null) {
                findings.unknown(ModelCode.UNKNOWN_ATTRIBUTE, path, "attribute", test.attribute(), attributes.keySet());
                return false;
            }
            List<Finding> problems = problems(test, attribute, path);
            findings.addAll(problems);
            if (problems.isEmpty()) {
                tests.put(test.attribute(), test);
                paths.put(test.attribute(), path);
            }
            return problems.isEmpty();
        }

        private List<Finding> problems(Condition.Test test, Attribute<?> attribute, List<String> path) {
            String operator = test.operator().id();
            if (!test.operator().fits(attribute.kind())) {
                List<String> usable = Operator.idsFor(attribute.kind());
                return List.of(Finding.unknown(
                        ModelCode.UNKNOWN_OPERATOR,
                        path,
                        "operator",
                        operator,
                        usable,
                        "attribute",
                        attribute.name(),
                        "known",
                        String.join(", ", usable)));
            }
            if (test.operator().takesSet() && test.operands().isEmpty()) {
                return List.of(Finding.error(ModelCode.EMPTY_SET, path, "attribute", attribute.name()));
            }
            List<Finding> problems = new ArrayList<>();
            for (Object operand : test.operands()) {
                boolean suggesting = findings.isSuggesting() && problems.size() < SUGGESTIONS;
                operandProblem(attribute, operand, suggesting).ifPresent(problem -> problems.add(problem.at(path)));
            }
            if (problems.isEmpty()) {
                rangeProblem(test, attribute, path).ifPresent(problems::add);
                askedProblem(test, path).ifPresent(problems::add);
            }
            return problems;
        }

        private Optional<Finding> operandProblem(Attribute<?> attribute, Object operand, boolean suggesting) {
            return attribute.check(attribute.kind() == Attribute.Kind.TAGS ? Set.of(operand) : operand, suggesting);
        }

        private Optional<Finding> rangeProblem(Condition.Test test, Attribute<?> attribute, List<String> path) {
            if (test.operator() != Operator.BETWEEN) {
                return Optional.empty();
            }
            Object from = test.operands().get(0);
            Object to = test.operands().get(1);
            return Matching.position(attribute, from) <= Matching.position(attribute, to)
                    ? Optional.empty()
                    : Optional.of(Finding.error(
                            ModelCode.EMPTY_RANGE, path, "from", Matching.shown(from), "to", Matching.shown(to)));
        }

        private Optional<Finding> askedProblem(Condition.Test test, List<String> path) {
            if (!asserted
                    || !test.attribute().equals(Policy.TRIGGER)
                    || !Operator.choosing().contains(test.operator())) {
                return Optional.empty();
            }
            ImmutableList<String> asked =
                    table.triggers().stream().map(Trigger::id).collect(ImmutableList.toImmutableList());
            return Arrays.stream(Trigger.values())
                    .map(Trigger::id)
                    .filter(trigger -> test.operands().contains(trigger) && !asked.contains(trigger))
                    .findFirst()
                    .map(trigger -> Finding.error(
                            ModelCode.NOT_ASKED_HERE,
                            path,
                            "table",
                            table.name(),
                            "trigger",
                            trigger,
                            "known",
                            String.join(", ", asked)));
        }

        boolean reportContradictions() {
            for (String name : tests.keySet()) {
                Attribute<?> attribute = attributes.get(name);
                List<Condition.Test> together = tests.get(name);
                if (attribute != null && isContradiction(attribute, together)) {
                    findings.error(ModelCode.SELF_CONTRADICTION, paths.get(name).get(0), "attribute", name);
                }
            }
            return true;
        }

        private boolean isContradiction(Attribute<?> attribute, List<Condition.Test> together) {
            AttributeClasses classes = AttributeClasses.of(attribute, together);
            List<Predicate<Optional<Object>>> all = together.stream()
                    .map(test -> Matching.holding(test, attribute))
                    .toList();
            return isSearched(classes, together)
                    && classes.representatives().stream()
                            .noneMatch(value -> all.stream().allMatch(one -> one.test(value)));
        }
    }
}
