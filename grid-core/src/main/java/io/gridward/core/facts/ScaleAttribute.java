package io.gridward.core.facts;

import com.google.common.collect.ImmutableList;
import io.gridward.core.finding.Finding;
import java.util.List;
import java.util.Optional;

/** An attribute with one of several values in ascending order, such as how great a danger is. */
public final class ScaleAttribute extends Attribute<String> {
    private final ImmutableList<String> values;

    private ScaleAttribute(String name, List<String> values, Presence<String> presence) {
        super(name, presence);
        this.values = Names.checked(name, values);
        presence.orElse().ifPresent(value -> Names.checkFallback(name, value, this.values));
    }

    /**
     * Makes the attribute.
     *
     * @param name kebab-case, such as {@code danger}
     * @param values the values, lowest first, at least one and none twice
     * @param presence what holds when nobody says
     * @return the attribute
     * @throws IllegalArgumentException if the name is not kebab-case, values is empty or repeats one, or
     *     the fallback is not among them
     */
    public static ScaleAttribute of(String name, List<String> values, Presence<String> presence) {
        return new ScaleAttribute(name, values, presence);
    }

    /**
     * Returns the values, lowest first.
     *
     * @return at least one, none twice
     */
    public List<String> values() {
        return values;
    }

    /**
     * Returns how high a value stands.
     *
     * @param value one of {@link #values}
     * @return its position, 0 for the lowest
     * @throws IllegalArgumentException if it is not on the scale
     */
    public int rank(String value) {
        int rank = values.indexOf(value);
        if (rank < 0) {
            throw new IllegalArgumentException(value + " is not on the scale " + name() + " of " + values);
        }
        return rank;
    }

    @Override
    public Kind kind() {
        return Kind.SCALE;
    }

    @Override
    List<?> domain() {
        return values;
    }

    @Override
    Class<?> valueClass() {
        return String.class;
    }

    @Override
    Optional<Finding> problemOf(String value) {
        return values.contains(value) ? Optional.empty() : Optional.of(ValueProblem.unknown(this, value, values));
    }

    @Override
    public String expected() {
        return "one of " + String.join(", ", values);
    }
}
