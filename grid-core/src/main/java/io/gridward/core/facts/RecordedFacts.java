package io.gridward.core.facts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Facts without the schema that took them: each value gets an attribute that takes nothing else. */
final class RecordedFacts {
    /** A set without members still needs one it might have. */
    private static final List<String> NO_TAGS = List.of("none");

    private RecordedFacts() {}

    static Facts of(Map<String, ?> values) {
        if (values.isEmpty()) {
            return Facts.none();
        }
        List<Attribute<?>> attributes = new ArrayList<>(values.size());
        values.forEach((name, value) -> attributes.add(attribute(name, value)));
        Facts.Builder facts = Facts.builder(FactSchema.of(attributes));
        values.forEach(facts::setUntyped);
        return facts.build();
    }

    private static Attribute<?> attribute(String name, Object value) {
        if (value instanceof Boolean) {
            return FlagAttribute.of(name, Presence.required());
        }
        if (value instanceof Long number) {
            return NumberAttribute.of(name, number, number, Presence.required());
        }
        if (value instanceof String text) {
            return ChoiceAttribute.of(name, List.of(text), Presence.required());
        }
        if (value instanceof Duration duration) {
            return DurationAttribute.of(name, duration, duration, Presence.required());
        }
        if (value instanceof Set<?> members && members.stream().allMatch(String.class::isInstance)) {
            List<String> tags = members.stream().map(String.class::cast).toList();
            return TagsAttribute.of(name, tags.isEmpty() ? NO_TAGS : tags, Presence.required());
        }
        throw new IllegalArgumentException("value of " + name
                + " must be a Boolean, Long, String, Duration or set of String, got "
                + value.getClass().getName() + " " + value);
    }
}
