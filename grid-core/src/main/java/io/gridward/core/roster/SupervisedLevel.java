package io.gridward.core.roster;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/**
 * Every area of a level must have a supervisor of its own, not only one further up.
 *
 * @param level the id of the level
 * @param by the ids of the roles that may supervise it; empty if any may
 */
public record SupervisedLevel(String level, Set<String> by) {
    /** Copies the roles. */
    public SupervisedLevel {
        by = ImmutableSet.copyOf(by);
    }
}
