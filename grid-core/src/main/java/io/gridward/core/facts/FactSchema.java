package io.gridward.core.facts;

import com.google.common.collect.ImmutableMap;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.ModelCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What may be said about an issue: attributes by name, in a fixed order. */
public final class FactSchema {
    private static final FactSchema EMPTY = new FactSchema(ImmutableMap.of());

    private final ImmutableMap<String, Attribute<?>> attributes;

    private FactSchema(ImmutableMap<String, Attribute<?>> attributes) {
        this.attributes = attributes;
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

    @Override
    public boolean equals(Object other) {
        return other instanceof FactSchema that && attributes().equals(that.attributes());
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
