package io.gridward.core.facts;

import com.google.common.collect.ImmutableList;
import io.gridward.core.finding.Finding;
import java.util.List;
import java.util.Optional;

/** An attribute with one of several values that have no order. */
public final class ChoiceAttribute extends Attribute<String> {
    private final ImmutableList<String> values;

    private ChoiceAttribute(String name, List<String> values, Presence<String> presence) {
        super(name, presence);
        this.values = Names.checked(name, values);
        presence.orElse().ifPresent(value -> Names.checkFallback(name, value, this.values));
    }

    /**
     * Makes the attribute.
     *
     * @param name kebab-case, such as {@code category}
     * @param values the values, in the order they are listed, at least one and none twice
     * @param presence what holds when nobody says
     * @return the attribute
     * @throws IllegalArgumentException if the name is not kebab-case, values is empty or repeats one, or
     *     the fallback is not among them
     */
    public static ChoiceAttribute of(String name, List<String> values, Presence<String> presence) {
        return new ChoiceAttribute(name, values, presence);
    }

    /**
     * Returns the values, in the order they are listed.
     *
     * @return at least one, none twice
     */
    public List<String> values() {
        return values;
    }

    @Override
    public Kind kind() {
        return Kind.CHOICE;
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
