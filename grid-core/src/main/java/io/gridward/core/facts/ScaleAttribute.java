package io.gridward.core.facts;

import java.util.List;

/** An attribute with one of several values in ascending order, such as how great a danger is. */
public final class ScaleAttribute extends OneOfAttribute {
    private ScaleAttribute(String name, List<String> values, Presence<String> presence) {
        super(name, values, presence);
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
     * Returns how high a value stands.
     *
     * @param value one of {@link #values}
     * @return its position, 0 for the lowest
     * @throws IllegalArgumentException if it is not on the scale
     */
    public int rank(String value) {
        int rank = indexOf(value);
        if (rank < 0) {
            throw new IllegalArgumentException(value + " is not on the scale " + name() + " of " + values());
        }
        return rank;
    }

    @Override
    public Kind kind() {
        return Kind.SCALE;
    }
}
