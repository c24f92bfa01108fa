package io.gridward.json;

import io.gridward.json.internal.policy.ExplanationWriter;
import io.gridward.rules.Explanation;
import io.gridward.rules.RuleExplanation;
import java.util.Collection;
import java.util.List;

/**
 * Writes what Gridward says as JSON, for other programs to read. Each document begins with its {@code format};
 * within a version, fields may be added, and none changes its meaning or goes away.
 */
public final class GridJsonWriter {
    GridJsonWriter() {}

    /**
     * Writes an explanation: which policy was asked with what facts, why each table answered as it did, and the
     * near misses; see {@link GridJson#schema} of {@code explanation}.
     *
     * @param explanation the explanation
     * @return a document, indented, lines ending in line feeds, the last one too
     */
    public String explanation(Explanation explanation) {
        return explanation(explanation, List.of());
    }

    /**
     * Writes an explanation, and what became of some rules.
     *
     * @param explanation the explanation
     * @param whyNot what it says of those rules
     * @return a document, indented, lines ending in line feeds, the last one too
     */
    public String explanation(Explanation explanation, Collection<RuleExplanation> whyNot) {
        return ExplanationWriter.text(explanation, whyNot);
    }
}
