package io.gridward.rules;

import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ModelCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can be wrong with the value of an effect; each with an empty path. */
final class ValueProblems {
    /** Among more names the nearest is not looked for: a policy may name an unknown one in every rule. */
    static final int SUGGESTED = 1_000;

    private ValueProblems() {}

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
