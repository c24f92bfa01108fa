package io.gridward.core.party;

import java.util.Locale;
import java.util.Optional;

/**
 * The steps of the chain from the community committee down to the building groups; below them are the
 * households.
 */
public enum BranchStep {
    /** The community committee (社区党委), the top of the chain. */
    COMMITTEE,
    /** A branch built in a grid (网格党支部). */
    GRID_BRANCH,
    /** A group built in one or several buildings (楼栋党小组), to which households belong. */
    BUILDING_GROUP;

    /**
     * Returns the step above.
     *
     * @return the step of any superior; empty at the top
     */
    public Optional<BranchStep> above() {
        return switch (this) {
            case COMMITTEE -> Optional.empty();
            case GRID_BRANCH -> Optional.of(COMMITTEE);
            case BUILDING_GROUP -> Optional.of(GRID_BRANCH);
        };
    }

    /**
     * Returns the name documents use, by which {@link io.gridward.core.finding.Glossary} knows its texts under
     * {@code step}.
     *
     * @return kebab-case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
