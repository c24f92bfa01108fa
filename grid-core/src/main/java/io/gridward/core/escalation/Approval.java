package io.gridward.core.escalation;

import com.google.common.collect.ImmutableList;
import io.gridward.core.time.TimeLimit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** On what terms a return, an extension, a suspension, voiding or a whistle may be granted. Immutable. */
public final class Approval {
    private final @Nullable ImmutableList<Approver> approvers;
    private final @Nullable ImmutableList<Approver> whistlers;
    private final @Nullable Integer atMost;
    private final @Nullable Cutoff notAfter;
    private final @Nullable TimeLimit grant;

    Approval(RulingBuilder from) {
        this.approvers = from.approvers == null ? null : ImmutableList.copyOf(from.approvers);
        this.whistlers = from.whistlers == null ? null : ImmutableList.copyOf(from.whistlers);
        this.atMost = from.atMost;
        this.notAfter = from.notAfter;
        this.grant = from.grant;
    }

    /**
     * Returns who must agree, each of them.
     *
     * @return in order; an empty list if the request is granted at once; empty if the policy does not say, and
     *     then the centre of the area above the holder's must, or nobody where the holder whistles
     */
    public Optional<List<Approver>> approvers() {
        return Optional.ofNullable(approvers);
    }

    /**
     * Returns who may blow a whistle.
     *
     * @return the posts of which the actor's must be one; empty if the policy does not say, and then everybody may
     *     whom the authority lets
     */
    public Optional<List<Approver>> whistlers() {
        return Optional.ofNullable(whistlers);
    }

    /**
     * Returns how often a request of this kind may be granted in one case.
     *
     * @return 0 or more, 0 for never; empty for any number
     */
    public OptionalInt atMost() {
        return atMost == null ? OptionalInt.empty() : OptionalInt.of(atMost);
    }

    /**
     * Returns after which instant a request comes too late.
     *
     * @return the cut-off, or empty for none
     */
    public Optional<Cutoff> notAfter() {
        return Optional.ofNullable(notAfter);
    }

    /**
     * Returns how much a grant gives: how long an extension adds, or how long at most a suspension lasts until
     * its review date.
     *
     * @return the limit, or empty for what the approver decides
     */
    public Optional<TimeLimit> grant() {
        return Optional.ofNullable(grant);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Approval that
                && Objects.equals(approvers, that.approvers)
                && Objects.equals(whistlers, that.whistlers)
                && Objects.equals(atMost, that.atMost)
                && Objects.equals(notAfter, that.notAfter)
                && Objects.equals(grant, that.grant);
    }

    @Override
    public int hashCode() {
        return Objects.hash(approvers, whistlers, atMost, notAfter, grant);
    }

    @Override
    public String toString() {
        return "approvers " + approvers + (whistlers == null ? "" : ", whistlers " + whistlers) + ", at most " + atMost
                + ", not after " + notAfter + ", grant " + grant;
    }
}
