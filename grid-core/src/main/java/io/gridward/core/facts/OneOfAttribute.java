package io.gridward.core.facts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.gridward.core.finding.Excerpt;
import io.gridward.core.finding.Finding;
import java.util.List;
import java.util.Optional;

/** An attribute whose value is one of several names, be they without order or in ascending order. */
public abstract sealed class OneOfAttribute extends Attribute<String> permits ChoiceAttribute, ScaleAttribute {
    private final ImmutableList<String> values;
    private final ImmutableMap<String, Integer> indexes;

    OneOfAttribute(String name, List<String> values, Presence<String> presence) {
        super(name, presence);
        this.values = Names.checked(name, values);
        this.indexes = Names.indexes(this.values);
        presence.orElse().ifPresent(value -> Names.checkFallback(name, value, indexes));
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
    final Optional<Finding> problemOf(String value, boolean suggesting) {
        return indexes.containsKey(value)
                ? Optional.empty()
                : Optional.of(ValueProblem.unknown(this, value, values, suggesting));
    }

    /**
     * Returns the place of a value in the list.
     *
     * @param value a text
     * @return 0 for the first; -1 if it is not among the values
     */
    public final int indexOf(String value) {
        Integer index = indexes.get(value);
        return index == null ? -1 : index;
    }

    @Override
    final boolean encode(String value, long[] codes, int slot) {
        Integer index = indexes.get(value);
        if (index == null) {
            return false;
        }
        codes[slot] = index;
        return true;
    }

    @Override
    final String decode(long[] codes, int slot) {
        return values.get((int) codes[slot]);
    }

    @Override
    public final String expected() {
        return "one of " + Excerpt.of(values);
    }
}
