package io.gridward.json;

import io.gridward.core.facts.Facts;
import io.gridward.json.internal.policy.ExplanationWriter;
import io.gridward.json.internal.policy.PolicyWriter;
import io.gridward.rules.Explanation;
import io.gridward.rules.Policy;
import io.gridward.rules.PolicyLayer;
import io.gridward.rules.RuleExplanation;
import java.util.Collection;
import java.util.List;

/**
 * Writes what Gridward says as JSON, for other programs to read. Each document but facts begins with its {@code
 * format}; within a version, fields may be added, and none changes its meaning or goes away.
 */
public final class GridJsonWriter {
    GridJsonWriter() {}

    /**
     * Writes a policy. Read again by {@link GridJson#policy}, it is equal to the one written and has the same content
     * id; one that was composed of layers is written flat, as one policy.
     *
     * <p>Java allows some things that documents do not, and what is written of them is refused when it is read: an id
     * of the policy that is not kebab-case words joined by slashes, another id or a name that is not kebab-case or has
     * more than 200 characters, a blank source of a rule or value of an attribute, an effect of the host's own whose
     * {@link io.gridward.rules.ValueDomain} is of a Java type of its own. Conditions nested some 30 deep need a reader with a greater {@link ReadLimits#withDepth depth}, and predicates one that knows them.
     *
     * @param policy the policy
     * @return a document, indented, lines ending in line feeds, the last one too
     */
    public String policy(Policy policy) {
        return PolicyWriter.policy(PolicyLayer.of(policy));
    }

    /**
     * Writes a layer of a policy book. Read again by {@link GridJson#policyLayer}, it is equal to the one written, if
     * it declares the tables, effects and durations it uses itself; see there. What {@link #policy} says of things that
     * documents do not allow holds here too.
     *
     * @param layer the layer
     * @return a document, indented, lines ending in line feeds, the last one too
     */
    public String policyLayer(PolicyLayer layer) {
        return PolicyWriter.layer(layer);
    }

    /**
     * Writes facts. Read again by {@link GridJson#facts} with the same schema, they are equal to those written.
     *
     * @param facts the facts
     * @return an object with a value for each attribute that is not absent, in the order of the schema, fallbacks
     *     written out; indented, lines ending in line feeds, the last one too
     */
    public String facts(Facts facts) {
        return FactsWriter.facts(facts);
    }

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
