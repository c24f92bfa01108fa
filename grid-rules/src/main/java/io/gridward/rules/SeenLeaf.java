package io.gridward.rules;

import io.gridward.core.finding.Finding;
import java.util.List;

/** A part of a condition that combines no others, beside what it saw. */
public sealed interface SeenLeaf extends SeenCondition permits SeenTest, SeenPredicate {
    /**
     * Returns what it asks for: the name of the attribute or of the predicate.
     *
     * @return a name
     */
    String subject();

    @Override
    default List<SeenLeaf> decisive() {
        return List.of(this);
    }

    /**
     * Returns the part as an answer: how it came out, what was seen, what was wanted, and by how much it misses.
     *
     * @return a note at the path of the subject
     */
    Finding finding();
}
