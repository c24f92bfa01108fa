package io.gridward.rules.escalation;

import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.finding.BilingualText;
import java.util.List;

/**
 * A guarantee that somebody answers for where it cannot be decided.
 *
 * @param guarantee its id
 * @param reason why it is accepted all the same
 * @param undecided the policies in which it could not be decided; empty if it was proved in all
 */
public record Acceptance(String guarantee, BilingualText reason, List<PolicyRef> undecided) {
    /** Copies the policies. */
    public Acceptance {
        undecided = List.copyOf(undecided);
    }
}
