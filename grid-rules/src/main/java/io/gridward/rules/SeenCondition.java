package io.gridward.rules;

import java.util.List;
import java.util.Set;

/**
 * A condition beside what it saw in one situation: the tree an author wrote, in which every part knows how it
 * came out.
 */
public sealed interface SeenCondition permits SeenLeaf, SeenGroup {
    /**
     * Tells whether this part holds, read by itself.
     *
     * @return true if it does
     */
    boolean holds();

    /**
     * Tells whether the whole condition is better served when this part does not hold, because an odd number
     * of negations stands around it.
     *
     * @return true under such negations
     */
    boolean negated();

    /**
     * Tells whether this part came out as the whole condition wants it.
     *
     * @return true if so
     */
    default boolean isSatisfied() {
        return holds() != negated();
    }

    /**
     * Returns the single tests that made this part come out as it did. Of a part that is satisfied these are the
     * satisfied ones that make it so; of one that is not, those that would have to change. Where one of
     * several alternatives would do, only those are named that are nearest to it, see {@link
     * SeenGroup#nearest}.
     *
     * @return in the order they are written
     */
    List<SeenLeaf> decisive();

    /**
     * Returns what the decisive tests ask for.
     *
     * @return the names of attributes and predicates, each once, in the order of {@link #decisive}
     */
    default Set<String> subjects() {
        return SeenGroup.subjects(decisive());
    }
}
