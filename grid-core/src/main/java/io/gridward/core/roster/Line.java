package io.gridward.core.roster;

import java.util.Locale;

/** The lines in which somebody responsible is looked for at an area, the first first. */
public enum Line {
    /** Whoever is on duty by a rota. */
    ON_DUTY,
    /** Whoever holds a post of the role. */
    HOLDER,
    /** Whoever stands in for one. */
    DEPUTY,
    /** The area itself. */
    CENTRE;

    /**
     * Returns the name findings and documents use.
     *
     * @return kebab-case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
