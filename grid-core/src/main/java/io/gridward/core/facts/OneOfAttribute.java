package io.gridward.core.facts;

import com.google.common.collect.ImmutableList;
import io.gridward.core.finding.Finding;
import java.util.List;
import java.util.Optional;

/** An attribute whose value is one of several names, be they without order or in ascending order. */
public abstract sealed class OneOfAttribute extends Attribute<String> permits ChoiceAttribute, ScaleAttribute {
    private final ImmutableList<String> values;

    OneOfAttribute(String name, List<String> values, Presence<String> presence) {
        super(name, presence);
        this.values = Names.checked(name, values);
        presence.orElse().ifPresent(value -> Names.checkFallback(name, value, this.values));
    }

    /**
     * Returns the values, in the order they are listed; those of a scale lowest first.
     *
     * @return at least one, none twice
     */
    public final List<String> values() {
        return values;
    }

    @Override
    final List<?> domain() {
        return values;
    }

    @Override
    final Class<?> valueClass() {
        return String.class;
    }

    @Override
    final Optional<Finding> problemOf(String value) {
        return values.contains(value) ? Optional.empty() : Optional.of(ValueProblem.unknown(this, value, values));
    }

    @Override
    public final String expected() {
        return "one of " + String.join(", ", values);
    }
}
