package io.gridward.core.facts;

import com.google.common.collect.ImmutableMap;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.ModelCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is said about one issue: a value for every required attribute of a schema, for every defaulted
 * one the given value or its fallback, and for an optional one a value or nothing.
 *
 * <p>Facts are encoded when they are made, each value as a number, so that a policy looks values up without
 * reading a text again.
 */
public final class Facts {
    /** What {@link #code} says of an absent value. */
    public static final long ABSENT = Long.MIN_VALUE;

    private static final Facts NONE = new Facts(FactSchema.empty(), new long[0]);

    private final FactSchema schema;
    private final long[] codes;

    Facts(FactSchema schema, long[] codes) {
        this.schema = schema;
        this.codes = codes;
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
     * Rebuilds facts from the values stored of them, without the schema that took them: what was said once stays
     * readable, whatever may be said today.
     *
     * @param values as {@link #values} gives them: a {@code Boolean}, {@code Long}, {@code String}, {@code Duration} or
     *     set of {@code String} for each name
     * @return facts equal to those stored; their schema takes these values and no others
     * @throws IllegalArgumentException if a name is not kebab-case or a value is of no attribute's type
     */
    public static Facts recorded(Map<String, ?> values) {
        return RecordedFacts.of(values);
    }

    /**
     * Returns what could be said.
     *
     * @return the schema these facts were made for
     */
    public FactSchema schema() {
        return schema;
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
        return (Optional<T>) value(attribute.name());
    }

    /**
     * Returns the value of an attribute by name, untyped.
     *
     * @param name the name
     * @return a {@link Boolean}, {@link String}, {@link Long}, {@link java.time.Duration} or a sorted set of strings;
     *     empty if absent or not in the schema
     */
    public Optional<Object> value(String name) {
        int position = schema.positionOf(name);
        return position < 0 ? Optional.empty() : valueAt(position);
    }

    private Optional<Object> valueAt(int position) {
        int slot = schema.slotAt(position);
        return codes[slot] == ABSENT
                ? Optional.empty()
                : Optional.of(schema.attributeAt(position).decode(codes, slot));
    }

    /**
     * Returns all values that are not absent.
     *
     * @return by attribute name, in the order of the schema; tags are sorted
     */
    public Map<String, Object> values() {
        ImmutableMap.Builder<String, Object> values = ImmutableMap.builder();
        for (int i = 0; i < schema.size(); i++) {
            String name = schema.attributeAt(i).name();
            valueAt(i).ifPresent(value -> values.put(name, value));
        }
        return values.buildOrThrow();
    }

    /**
     * Returns one number of the encoded values: a flag is 0 or 1, a choice or a step of a scale its place in the
     * list, a number itself, a duration its minutes, and tags a bit for each member there is.
     *
     * @param slot from {@link FactSchema#slot}; of tags with more than {@link TagsAttribute#TAGS_A_SLOT} possible
     *     members the further slots follow
     * @return the number, or {@link #ABSENT} in every slot of an absent attribute
     * @throws IndexOutOfBoundsException if the schema has no such slot
     */
    public long code(int slot) {
        return codes[slot];
    }

    @Override
    public boolean equals(Object other) {
        return other == this || (other instanceof Facts that && values().equals(that.values()));
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return values().toString();
    }

    /** Not thread-safe. Collects values and refuses them all at once where they do not fit. */
    public static final class Builder {
        /** A suggestion costs a comparison with every name, so only the first misfits get one. */
        private static final int SUGGESTIONS = 100;

        private final FactSchema schema;
        private final Map<String, Finding> problems = new LinkedHashMap<>();
        private long[] codes;
        private int next;
        private boolean handedOver;

        private Builder(FactSchema schema) {
            this.schema = schema;
            this.codes = schema.unsaid();
        }

        /**
         * Says a value. Attributes said in the order of the schema are found without searching.
         *
         * @param attribute the attribute
         * @param value its value
         * @param <T> the Java type of its values
         * @return this builder
         */
        public <T> Builder set(Attribute<T> attribute, T value) {
            return put(position(attribute), attribute.name(), value);
        }

        /**
         * Says a number, without making an object of it.
         *
         * @param attribute the attribute
         * @param value its value
         * @return this builder
         */
        public Builder set(NumberAttribute attribute, long value) {
            int position = position(attribute);
            if (isDeclaredAs(attribute, position) && attribute.holds(value)) {
                own()[schema.slotAt(position)] = value;
                fits(attribute.name());
                return this;
            }
            return put(position, attribute.name(), value);
        }

        /**
         * Says whether something is so, without making an object of it.
         *
         * @param attribute the attribute
         * @param value its value
         * @return this builder
         */
        public Builder set(FlagAttribute attribute, boolean value) {
            int position = position(attribute);
            if (isDeclaredAs(attribute, position)) {
                own()[schema.slotAt(position)] = value ? 1 : 0;
                fits(attribute.name());
                return this;
            }
            return put(position, attribute.name(), value);
        }

        /**
         * Says a value whose type is checked when the facts are built.
         *
         * @param name the name of an attribute
         * @param value a {@link Boolean}, {@link String}, {@link Long}, {@link java.time.Duration} or a set of strings
         * @return this builder
         */
        public Builder setUntyped(String name, Object value) {
            return put(schema.positionOf(name), name, value);
        }

        private int position(Attribute<?> attribute) {
            int position = next < schema.size() && schema.attributeAt(next).equals(attribute)
                    ? next
                    : schema.positionOf(attribute.name());
            next = position + 1;
            return position;
        }

        private boolean isDeclaredAs(Attribute<?> attribute, int position) {
            return position >= 0 && schema.attributeAt(position).equals(attribute);
        }

        /** A misfit said before is made good. */
        private void fits(String name) {
            if (!problems.isEmpty()) {
                problems.remove(name);
            }
        }

        /** The numbers to write to: not those of facts made before. */
        private long[] own() {
            if (handedOver) {
                codes = codes.clone();
                handedOver = false;
            }
            return codes;
        }

        private Builder put(int position, String name, Object value) {
            boolean suggesting = problems.size() < SUGGESTIONS;
            if (position < 0) {
                List<String> known = suggesting ? schema.names() : List.of();
                problems.put(
                        name, Finding.unknown(ModelCode.UNKNOWN_ATTRIBUTE, List.of(name), "attribute", name, known));
                return this;
            }
            Attribute<?> attribute = schema.attributeAt(position);
            if (attribute.encodeUntyped(value, own(), schema.slotAt(position))) {
                fits(name);
            } else {
                attribute.check(value, suggesting).ifPresent(problem -> problems.put(name, problem.at(List.of(name))));
            }
            return this;
        }

        /**
         * Builds the facts. The builder may go on: facts made already do not change.
         *
         * @return facts with fallbacks filled in
         * @throws InvalidModelException if a name is unknown, a value does not fit or a required one is
         *     missing; with all such findings, each at the path of the attribute's name
         */
        public Facts build() {
            if (!problems.isEmpty() || schema.lacksRequired(codes)) {
                refuse();
            }
            handedOver = true;
            return new Facts(schema, codes);
        }

        private void refuse() {
            FindingCollector findings = new FindingCollector();
            problems.values().forEach(findings::add);
            for (Attribute<?> attribute : schema.attributes()) {
                String name = attribute.name();
                if (attribute.presence().kind() == Presence.Kind.REQUIRED
                        && codes[schema.slot(name)] == ABSENT
                        && !problems.containsKey(name)) {
                    findings.error(ModelCode.MISSING_FACT, List.of(name), "attribute", name);
                }
            }
            findings.throwIfErrors("facts");
        }
    }
}
