package io.gridward.core.facts;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.ModelCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is said about one issue: a value for every required attribute of a schema, for every defaulted
 * one the given value or its fallback, and for an optional one a value or nothing.
 */
public final class Facts {
    private static final Facts NONE = new Facts(ImmutableMap.of());

    private final ImmutableMap<String, Object> values;

    private Facts(ImmutableMap<String, Object> values) {
        this.values = values;
    }

    /**
     * Starts facts of a schema.
     *
     * @param schema what may be said
     * @return a builder
     */
    public static Builder builder(FactSchema schema) {
        return new Builder(schema);
    }

    /**
     * Returns facts that say nothing.
     *
     * @return no facts
     */
    public static Facts none() {
        return NONE;
    }

    /**
     * Returns the value of an attribute.
     *
     * @param attribute the attribute
     * @param <T> the Java type of its values
     * @return the value, or empty if it is absent
     */
    @SuppressWarnings("unchecked") // the builder checked each value against its attribute
    public <T> Optional<T> get(Attribute<T> attribute) {
        return Optional.ofNullable((T) values.get(attribute.name()));
    }

    /**
     * Returns the value of an attribute by name, untyped.
     *
     * @param name the name
     * @return a {@link Boolean}, {@link String}, {@link Long} or a set of strings; empty if absent
     */
    public Optional<Object> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /**
     * Returns all values that are not absent.
     *
     * @return by attribute name, in the order of the schema; tags are sorted
     */
    public Map<String, Object> values() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }

    /** Not thread-safe. Collects values and refuses them all at once where they do not fit. */
    public static final class Builder {
        private final FactSchema schema;
        private final Map<String, Object> given = new LinkedHashMap<>();

        private Builder(FactSchema schema) {
            this.schema = schema;
        }

        /**
         * Says a value.
         *
         * @param attribute the attribute
         * @param value its value
         * @param <T> the Java type of its values
         * @return this builder
         */
        public <T> Builder set(Attribute<T> attribute, T value) {
            return setUntyped(attribute.name(), value);
        }

        /**
         * Says a value whose type is checked when the facts are built.
         *
         * @param name the name of an attribute
         * @param value a {@link Boolean}, {@link String}, {@link Long} or a set of strings
         * @return this builder
         */
        public Builder setUntyped(String name, Object value) {
            given.put(name, value);
            return this;
        }

        /**
         * Builds the facts.
         *
         * @return facts with fallbacks filled in
         * @throws InvalidModelException if a name is unknown, a value does not fit or a required one is
         *     missing; with all such findings, each at the path of the attribute's name
         */
        public Facts build() {
            FindingCollector findings = new FindingCollector();
            given.forEach((name, value) -> {
                Optional<Attribute<?>> attribute = schema.find(name);
                if (attribute.isEmpty()) {
                    findings.unknown(ModelCode.UNKNOWN_ATTRIBUTE, List.of(name), "attribute", name, schema.names());
                } else {
                    attribute.get().check(value).ifPresent(problem -> findings.add(problem.at(List.of(name))));
                }
            });
            Map<String, Object> values = new LinkedHashMap<>();
            for (Attribute<?> attribute : schema.attributes()) {
                Object value = given.get(attribute.name());
                if (value == null) {
                    value = attribute.presence().fallback();
                }
                if (value != null) {
                    values.put(attribute.name(), frozen(value));
                } else if (attribute.presence().kind() == Presence.Kind.REQUIRED) {
                    findings.error(ModelCode.MISSING_FACT, List.of(attribute.name()), "attribute", attribute.name());
                }
            }
            findings.throwIfErrors("facts");
            return new Facts(ImmutableMap.copyOf(values));
        }

        private static Object frozen(Object value) {
            if (!(value instanceof Set<?> members)) {
                return value;
            }
            ImmutableSortedSet.Builder<String> sorted = ImmutableSortedSet.naturalOrder();
            members.forEach(member -> sorted.add(String.valueOf(member)));
            return sorted.build();
        }
    }
}
