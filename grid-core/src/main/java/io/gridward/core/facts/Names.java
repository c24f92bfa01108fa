package io.gridward.core.facts;

import com.google.common.collect.ImmutableList;
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

    static void checkFallback(String attribute, String fallback, List<String> values) {
        if (!values.contains(fallback)) {
            throw new IllegalArgumentException("default " + fallback + " of " + attribute + " is not among " + values);
        }
    }
}
