package io.gridward.core.facts;

import java.util.List;

/** An attribute with one of several values that have no order. */
public final class ChoiceAttribute extends OneOfAttribute {
    private ChoiceAttribute(String name, List<String> values, Presence<String> presence) {
        super(name, values, presence);
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

    @Override
    public Kind kind() {
        return Kind.CHOICE;
    }
}
