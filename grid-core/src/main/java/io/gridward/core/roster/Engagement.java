package io.gridward.core.roster;

import java.util.Locale;

/** How somebody is engaged for grid work, as in teams of "two full, one part" (两专一兼). */
public enum Engagement {
    /** It is his main work (专职). */
    FULL_TIME,
    /** He is seconded from a department, such as urban management or the police (专业). */
    PROFESSIONAL,
    /** He does it beside something else: cadres, building leaders, property staff, volunteers (兼职). */
    PART_TIME;

    /**
     * Returns the name documents use.
     *
     * @return kebab-case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
