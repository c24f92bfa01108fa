package io.gridward.core.facts;

import com.google.common.collect.ImmutableMap;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.ModelCode;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What may be said about an issue: attributes by name, in a fixed order. */
public final class FactSchema {
    private static final FactSchema EMPTY = new FactSchema(ImmutableMap.of());

    private final ImmutableMap<String, Attribute<?>> attributes;

    private final ImmutableMap<String, Integer> positions;
    private final Attribute<?>[] inOrder;
    private final int[] slots;
    private final int[] required;
    private final long[] unsaid;

    private FactSchema(ImmutableMap<String, Attribute<?>> attributes) {
        this.attributes = attributes;
        this.positions = Names.indexes(attributes.keySet().asList());
        this.inOrder = attributes.values().toArray(Attribute<?>[]::new);
        this.slots = new int[inOrder.length + 1];
        for (int i = 0; i < inOrder.length; i++) {
            slots[i + 1] = slots[i] + inOrder[i].slots();
        }
        this.required = IntStream.range(0, inOrder.length)
                .filter(i -> inOrder[i].presence().kind() == Presence.Kind.REQUIRED)
                .map(i -> slots[i])
                .toArray();
        this.unsaid = new long[slots[inOrder.length]];
        for (int i = 0; i < inOrder.length; i++) {
            Arrays.fill(unsaid, slots[i], slots[i + 1], Facts.ABSENT);
            Object fallback = inOrder[i].presence().fallback();
            if (fallback != null) {
                inOrder[i].encodeUntyped(fallback, unsaid, slots[i]);
            }
        }
    }

    /**
     * Makes a schema.
     *
     * @param attributes the attributes, in order
     * @return the schema
     * @throws InvalidModelException if two attributes have one name
     */
    public static FactSchema of(Collection<? extends Attribute<?>> attributes) {
        FindingCollector findings = new FindingCollector();
        Map<String, Attribute<?>> byName = new LinkedHashMap<>();
        for (Attribute<?> attribute : attributes) {
            if (byName.put(attribute.name(), attribute) != null) {
                findings.error(
                        ModelCode.DUPLICATE_ID,
                        List.of("attributes", attribute.name()),
                        "kind",
                        "attribute",
                        "id",
                        attribute.name());
            }
        }
        findings.throwIfErrors("fact schema");
        return new FactSchema(ImmutableMap.copyOf(byName));
    }

    /**
     * Returns the schema in which nothing can be said.
     *
     * @return a schema without attributes
     */
    public static FactSchema empty() {
        return EMPTY;
    }

    /**
     * Returns the attributes in order.
     *
     * @return none twice by name
     */
    public List<Attribute<?>> attributes() {
        return attributes.values().asList();
    }

    /**
     * Finds an attribute.
     *
     * @param name its name
     * @return the attribute, or empty if the schema lacks it
     */
    public Optional<Attribute<?>> find(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    /**
     * Returns all names in order, for messages.
     *
     * @return the names
     */
    public List<String> names() {
        return attributes.keySet().asList();
    }

    /**
     * Returns where the numbers of an attribute begin in the facts of this schema.
     *
     * @param name the name of an attribute
     * @return the slot, to be asked of {@link Facts#code}
     * @throws IllegalArgumentException if the schema lacks the attribute
     */
    public int slot(String name) {
        Integer position = positions.get(name);
        if (position == null) {
            throw new IllegalArgumentException("schema lacks " + name + ", it has " + names());
        }
        return slots[position];
    }

    int positionOf(String name) {
        Integer position = positions.get(name);
        return position == null ? -1 : position;
    }

    Attribute<?> attributeAt(int position) {
        return inOrder[position];
    }

    int slotAt(int position) {
        return slots[position];
    }

    int size() {
        return inOrder.length;
    }

    boolean lacksRequired(long[] codes) {
        for (int slot : required) {
            if (codes[slot] == Facts.ABSENT) {
                return true;
            }
        }
        return false;
    }

    /** The numbers of facts of which nothing was said: fallbacks, or absent. */
    long[] unsaid() {
        return unsaid.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || (other instanceof FactSchema that && attributes().equals(that.attributes()));
    }

    @Override
    public int hashCode() {
        return attributes.hashCode();
    }

    @Override
    public String toString() {
        return "FactSchema" + attributes.values();
    }
}
