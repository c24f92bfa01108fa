package io.gridward.rules.escalation;

import com.google.common.collect.ImmutableList;
import io.gridward.core.escalation.Approver;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Who must agree to a request, as a policy decides it.
 *
 * @param all each of whom must; empty if the request is granted at once
 */
public record Approvers(List<Approver> all) {
    /** Nobody is asked: the request is granted at once. */
    public static final Approvers NOBODY = new Approvers(List.of());

    /** Copies the approvers. */
    public Approvers {
        all = ImmutableList.copyOf(all);
    }

    /**
     * Puts approvers together.
     *
     * @param all each of whom must agree
     * @return the approvers
     */
    public static Approvers of(Approver... all) {
        return new Approvers(List.of(all));
    }

    @Override
    public String toString() {
        return all.isEmpty() ? "nobody" : all.stream().map(Approver::toString).collect(Collectors.joining(", "));
    }
}
