package io.gridward.rules;

import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.OneOfAttribute;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ModelCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What can be wrong with the value of an effect; each with an empty path. */
final class ValueProblems {
    /** Among more names the nearest is not looked for: a policy may name an unknown one in every rule. */
    private static final int SUGGESTED = 1_000;

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*+");

    private ValueProblems() {}

    /** What the attribute that bounds the values finds, told of the effect. */
    static <T> Optional<Finding> ofBounds(String effect, Attribute<T> bounds, T value) {
        return bounds.check(value, isSmall(bounds)).map(problem -> named(problem, effect));
    }

    private static boolean isSmall(Attribute<?> bounds) {
        return !(bounds instanceof OneOfAttribute oneOf) || oneOf.values().size() <= SUGGESTED;
    }

    private static Finding named(Finding problem, String effect) {
        Map<String, String> details = new LinkedHashMap<>(problem.details());
        details.put("attribute", effect);
        return new Finding(problem.code(), problem.severity(), problem.path(), details);
    }

    static Optional<Finding> ofId(String effect, String expected, Object value) {
        return value instanceof String id && ID.matcher(id).matches()
                ? Optional.empty()
                : Optional.of(wrongType(effect, expected, value));
    }

    /** The first member that is no id: raw sets may hold anything. */
    static Optional<Finding> ofIds(String effect, String expected, Set<?> value) {
        for (Object member : value) {
            Optional<Finding> problem = ofId(effect, expected, member);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    /** Levels that a policy lists, at least one. */
    static Optional<Finding> ofLevels(String effect, Set<String> value, Vocabulary.Names names) {
        if (value.isEmpty()) {
            return Optional.of(Finding.error(ModelCode.EMPTY_SET, List.of(), "attribute", effect));
        }
        for (Object member : value) {
            if (!(member instanceof String level)) {
                return Optional.of(wrongType(effect, "a list of levels", member));
            }
            Optional<Finding> unknown = ofLevel(level, names);
            if (unknown.isPresent()) {
                return unknown;
            }
        }
        return Optional.empty();
    }

    static Optional<Finding> ofLevel(String level, Vocabulary.Names names) {
        return names.levels().contains(level)
                ? Optional.empty()
                : Optional.of(Finding.unknown(ModelCode.UNKNOWN_LEVEL, List.of(), "level", level, few(names.levels())));
    }

    /** The names to look for the nearest one among: none if there are so many that looking takes long. */
    private static List<String> few(List<String> names) {
        return names.size() <= SUGGESTED ? names : List.of();
    }

    static Finding wrongType(String effect, String expected, Object value) {
        return Finding.error(
                ModelCode.WRONG_VALUE_TYPE,
                List.of(),
                "attribute",
                effect,
                "expected",
                expected,
                "value",
                value instanceof String ? "\"" + value + "\"" : String.valueOf(value));
    }
}
