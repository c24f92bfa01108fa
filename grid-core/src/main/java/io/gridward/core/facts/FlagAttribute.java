package io.gridward.core.facts;

import io.gridward.core.finding.Finding;
import java.util.List;
import java.util.Optional;

/** An attribute that is true or false. */
public final class FlagAttribute extends Attribute<Boolean> {
    private FlagAttribute(String name, Presence<Boolean> presence) {
        super(name, presence);
    }

    /**
     * Makes a flag.
     *
     * @param name kebab-case, such as {@code at-night}
     * @param presence what holds when nobody says
     * @return the attribute
     * @throws IllegalArgumentException if the name is not kebab-case
     */
    public static FlagAttribute of(String name, Presence<Boolean> presence) {
        return new FlagAttribute(name, presence);
    }

    @Override
    public Kind kind() {
        return Kind.FLAG;
    }

    @Override
    List<?> domain() {
        return List.of();
    }

    @Override
    Class<?> valueClass() {
        return Boolean.class;
    }

    @Override
    Optional<Finding> problemOf(Boolean value, boolean suggesting) {
        return Optional.empty();
    }

    @Override
    boolean encode(Boolean value, long[] codes, int slot) {
        codes[slot] = value ? 1 : 0;
        return true;
    }

    @Override
    Boolean decode(long[] codes, int slot) {
        return codes[slot] == 1;
    }

    @Override
    public String expected() {
        return "true or false";
    }
}
