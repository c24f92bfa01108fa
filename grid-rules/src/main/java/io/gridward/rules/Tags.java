package io.gridward.rules;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Set;

/** Untyped tags, as sets of strings. */
final class Tags {
    private Tags() {}

    static Set<String> of(Object value) {
        if (value instanceof Collection<?> members) {
            ImmutableSet.Builder<String> tags = ImmutableSet.builder();
            members.forEach(member -> tags.add(String.valueOf(member)));
            return tags.build();
        }
        throw new IllegalArgumentException(value + " is not a set of tags");
    }

    static Set<String> without(Object value, Set<String> others) {
        return Sets.difference(of(value), others);
    }
}
