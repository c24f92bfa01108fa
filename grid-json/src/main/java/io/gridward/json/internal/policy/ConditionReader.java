package io.gridward.json.internal.policy;

import io.gridward.core.facts.Attribute;
import io.gridward.core.finding.DocumentCode;
import io.gridward.core.finding.Excerpt;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ModelCode;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.JsonBool;
import io.gridward.json.internal.located.JsonList;
import io.gridward.json.internal.located.JsonNumber;
import io.gridward.json.internal.located.JsonObject;
import io.gridward.json.internal.located.JsonText;
import io.gridward.json.internal.located.JsonValue;
import io.gridward.json.internal.located.Kebab;
import io.gridward.json.internal.located.Problems;
import io.gridward.json.internal.located.Shown;
import io.gridward.rules.Condition;
import io.gridward.rules.FactPredicate;
import io.gridward.rules.Operator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads conditions. What could not be read stands for nothing in the condition; a problem then says so and no
 * policy comes of it.
 */
final class ConditionReader {
    private static final String OBJECT = "an object of attributes and what they must be";
    private static final String PREDICATE = "predicate";
    private static final String PREDICATE_NAME = "the name of a predicate such as near-school@2";
    private static final String VALUE = "a text, a whole number, true or false";

    private final Problems problems;
    private final Set<String> durations;
    private final Map<String, FactPredicate> predicates;

    ConditionReader(Problems problems, Collection<Attribute<?>> declared, Map<String, FactPredicate> predicates) {
        this.problems = problems;
        this.durations = declared.stream()
                .filter(attribute -> attribute.kind() == Attribute.Kind.DURATION)
                .map(Attribute::name)
                .collect(Collectors.toSet());
        this.predicates = predicates;
    }

    /** The condition of a whole object: all its entries hold. */
    Condition read(Cell cell) {
        List<Condition> entries = new ArrayList<>();
        if (cell.isPresent()) {
            cell.members(OBJECT).forEach((key, value) -> entries.addAll(entry(key, value)));
        }
        if (entries.isEmpty()) {
            return Condition.always();
        }
        // An explicit list alone is wrapped, so that findings inside it are told with its key.
        return entries.size() == 1 && !(entries.get(0) instanceof Condition.All)
                ? entries.get(0)
                : nested(cell, () -> new Condition.All(entries));
    }

    private List<Condition> entry(String key, Cell value) {
        return switch (key) {
            case "all" -> combined(value, Condition.All::new);
            case "any" -> combined(value, Condition.Any::new);
            case "not" -> List.of(nested(value, () -> new Condition.Not(read(value))));
            case PREDICATE -> predicate(value);
            default -> tests(key, value);
        };
    }

    private List<Condition> predicate(Cell cell) {
        JsonValue value = cell.value();
        if (value != null && !(value instanceof JsonText)) {
            cell.report(Finding.error(
                    DocumentCode.WRONG_TYPE, List.of(), "found", value.type(), "expected", PREDICATE_NAME));
            return List.of();
        }
        String name = value instanceof JsonText text ? text.value() : "";
        if (Kebab.isTooLong(name)) {
            cell.report(Finding.error(DocumentCode.TOO_LARGE, List.of(), "limit", Kebab.LIMIT));
            return List.of();
        }
        FactPredicate predicate = predicates.get(name);
        if (predicate != null) {
            return List.of(Condition.opaque(predicate));
        }
        List<String> known = List.copyOf(predicates.keySet());
        cell.report(
                FactPredicate.isName(name)
                        ? Finding.unknown(
                                ModelCode.UNKNOWN_PREDICATE,
                                List.of(),
                                "predicate",
                                name,
                                known,
                                known.isEmpty() ? new String[0] : new String[] {"known", Excerpt.of(known)})
                        : Finding.error(
                                DocumentCode.BAD_VALUE,
                                List.of(),
                                "value",
                                Shown.quoted(name),
                                "expected",
                                PREDICATE_NAME));
        return List.of();
    }

    private List<Condition> combined(Cell cell, Function<List<Condition>, Condition> combinator) {
        List<Condition> members = cell.list(OBJECT, this::read);
        return cell.value() instanceof JsonList ? List.of(nested(cell, () -> combinator.apply(members))) : List.of();
    }

    private Condition nested(Cell cell, Supplier<Condition> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException tooDeep) {
            cell.report(Finding.error(
                    DocumentCode.TOO_LARGE, List.of(), "limit", Condition.DEEPEST + " nested conditions"));
            return Condition.always();
        }
    }

    private List<Condition> tests(String attribute, Cell cell) {
        if (!(cell.value() instanceof JsonObject operators)) {
            Object value = operand(attribute, cell);
            return value == null ? List.of() : List.of(Condition.is(attribute, value));
        }
        if (operators.members().isEmpty()) {
            cell.report(Finding.error(
                    DocumentCode.MISSING_FIELD,
                    List.of(),
                    "field",
                    Operator.IS.id(),
                    "expected",
                    "at least one operator such as atMost"));
        }
        List<Condition> tests = new ArrayList<>();
        for (Map.Entry<String, Cell> entry : cell.members(VALUE).entrySet()) {
            Operator operator = Operator.find(entry.getKey()).orElse(null);
            if (operator == null) {
                unknownOperator(attribute, entry.getKey(), operators);
            } else {
                int before = problems.count();
                List<Object> operands = operands(attribute, operator, entry.getValue());
                if (problems.count() == before) {
                    tests.add(new Condition.Test(attribute, operator, operands));
                }
            }
        }
        return tests;
    }

    private void unknownOperator(String attribute, String written, JsonObject operators) {
        List<String> known = Arrays.stream(Operator.values()).map(Operator::id).toList();
        JsonObject.Member member = operators.members().get(written);
        if (member != null) {
            problems.add(
                    Finding.unknown(
                            ModelCode.UNKNOWN_OPERATOR,
                            member.keyPlace().path(),
                            "operator",
                            Shown.shortened(written),
                            known,
                            "attribute",
                            Shown.shortened(attribute),
                            "known",
                            String.join(", ", known)),
                    member.keyPlace());
        }
    }

    private List<Object> operands(String attribute, Operator operator, Cell cell) {
        if (operator.takes(0) && !operator.takesSet()) {
            KindReader.mustBeTrue(cell, problems);
            return List.of();
        }
        if (operator.takes(1) && !operator.takesSet()) {
            Object value = operand(attribute, cell);
            return value == null ? List.of() : List.of(value);
        }
        int before = problems.count();
        List<Object> values = cell.list(VALUE, each -> operand(attribute, each));
        if (problems.count() == before && !operator.takes(values.size())) {
            cell.report(Finding.error(
                    DocumentCode.BAD_VALUE,
                    List.of(),
                    "value",
                    "a list of " + values.size(),
                    "expected",
                    "a list of the lowest and the highest value"));
        }
        return values;
    }

    private @Nullable Object operand(String attribute, Cell cell) {
        if (cell.value() instanceof JsonText text) {
            return durations.contains(attribute) ? Durations.orText(text.value()) : text.value();
        }
        if (cell.value() instanceof JsonBool bool) {
            return bool.value();
        }
        if (cell.value() instanceof JsonNumber) {
            return cell.whole(Long.MIN_VALUE, Long.MAX_VALUE);
        }
        // Asking for a text reports what stands here instead of a value.
        return cell.text();
    }
}
