package io.gridward.core.escalation;

import com.google.common.collect.Sets;
import java.util.Set;

/**
 * How far rulings are carried out: when a policy is asked at all, and what of its rulings is acted on. What a
 * policy decides beyond it would be in vain, so {@link EscalationPolicies#audit} names it.
 *
 * @param triggers at which triggers a policy is asked
 * @param parts which parts of a ruling are acted on
 * @param moves which moves can be made
 */
public record Reach(Set<Trigger> triggers, Set<RulingPart> parts, Set<Move> moves) {
    /** Copies the sets. */
    public Reach {
        triggers = Sets.immutableEnumSet(triggers);
        parts = Sets.immutableEnumSet(parts);
        moves = Sets.immutableEnumSet(moves);
    }
}
