package io.gridward.core.facts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.List;

/** Checks the value names of choices, scales and tags. */
final class Names {
    private Names() {}

    static ImmutableList<String> checked(String attribute, List<String> values) {
        if (values.isEmpty() || new HashSet<>(values).size() != values.size()) {
            throw new IllegalArgumentException(
                    "values of " + attribute + " must not be empty nor repeat one, got " + values);
        }
        return ImmutableList.copyOf(values);
    }

    /** The place of each value, so that none is searched for. */
    static ImmutableMap<String, Integer> indexes(List<String> values) {
        ImmutableMap.Builder<String, Integer> indexes = ImmutableMap.builderWithExpectedSize(values.size());
        for (int i = 0; i < values.size(); i++) {
            indexes.put(values.get(i), i);
        }
        return indexes.buildOrThrow();
    }

    static void checkFallback(String attribute, String fallback, ImmutableMap<String, Integer> values) {
        if (!values.containsKey(fallback)) {
            throw new IllegalArgumentException(
                    "default " + fallback + " of " + attribute + " is not among " + values.keySet());
        }
    }
}
