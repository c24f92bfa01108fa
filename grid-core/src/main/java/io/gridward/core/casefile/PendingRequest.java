package io.gridward.core.casefile;

import com.google.common.collect.ImmutableList;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.time.TimeLimit;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was asked for and is not decided yet. Immutable. */
public final class PendingRequest {
    private final RequestEvent.Requested requested;
    private final ImmutableList<Holder> approvers;
    private final @Nullable Instant decidableUntil;
    private final ImmutableList<RequestEvent.Agreed> agreements;

    PendingRequest(RequestEvent.Requested requested, List<RequestEvent.Agreed> agreements) {
        this(requested, requested.approvers(), null, agreements);
    }

    private PendingRequest(
            RequestEvent.Requested requested,
            List<Holder> approvers,
            @Nullable Instant decidableUntil,
            List<RequestEvent.Agreed> agreements) {
        this.requested = requested;
        this.approvers = ImmutableList.copyOf(approvers);
        this.decidableUntil = decidableUntil;
        this.agreements = ImmutableList.copyOf(agreements);
    }

    /**
     * Returns what is asked for.
     *
     * @return the kind
     */
    public RequestKind what() {
        return requested.what();
    }

    /**
     * Returns how it was asked for: by whom, why, and who must agree.
     *
     * @return the event
     */
    public RequestEvent.Requested requested() {
        return requested;
    }

    /**
     * Returns who agreed so far.
     *
     * @return the events, in order
     */
    public List<RequestEvent.Agreed> agreements() {
        return agreements;
    }

    /**
     * Returns who has yet to agree.
     *
     * @return those of the approvers nobody spoke for
     */
    public List<Holder> missing() {
        return approvers.stream()
                .filter(approver -> agreements.stream()
                        .noneMatch(agreed -> agreed.approvers().contains(approver)))
                .toList();
    }

    /**
     * Returns who must agree.
     *
     * @return as they were found last; whoever cannot decide any more was followed by another
     */
    public List<Holder> approvers() {
        return approvers;
    }

    /**
     * Returns until when each who has yet to agree can.
     *
     * @return when nobody fills one of their offices any more, so that another is found; empty if no end is known
     */
    public Optional<Instant> decidableUntil() {
        return Optional.ofNullable(decidableUntil);
    }

    /** Whether a person has agreed, in whatever office. */
    boolean hasAgreed(PersonRef person) {
        return agreements.stream().anyMatch(agreed -> agreed.person().equals(person));
    }

    /** The same, but others must agree, or until another instant. */
    PendingRequest with(RequestEvent.ApproversFound found) {
        return new PendingRequest(requested, found.approvers(), found.until(), agreements);
    }

    /** How much time the last approver who said so grants. */
    Optional<TimeLimit> limit() {
        return timed().flatMap(agreed -> Optional.ofNullable(agreed.limit()));
    }

    /** Until when the last approver who said so grants it, or what was asked for if none said anything. */
    Optional<Instant> until() {
        return timed().map(agreed -> Optional.ofNullable(agreed.until()))
                .orElseGet(() -> Optional.ofNullable(requested.until()));
    }

    /** To whom the last approver who said so gives a returned case. */
    Optional<Assignment> to() {
        return last(RequestEvent.Agreed::to);
    }

    PendingRequest with(RequestEvent.Agreed agreed) {
        return new PendingRequest(
                requested,
                approvers,
                decidableUntil,
                ImmutableList.<RequestEvent.Agreed>builder()
                        .addAll(agreements)
                        .add(agreed)
                        .build());
    }

    private Optional<RequestEvent.Agreed> timed() {
        return agreements.reverse().stream()
                .filter(agreed -> agreed.limit() != null || agreed.until() != null)
                .findFirst();
    }

    private <T> Optional<T> last(Function<RequestEvent.Agreed, @Nullable T> part) {
        return agreements.reverse().stream()
                .flatMap(agreed -> Optional.ofNullable(part.apply(agreed)).stream())
                .findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PendingRequest that
                && requested.equals(that.requested)
                && approvers.equals(that.approvers)
                && Objects.equals(decidableUntil, that.decidableUntil)
                && agreements.equals(that.agreements);
    }

    @Override
    public int hashCode() {
        return requested.hashCode();
    }

    @Override
    public String toString() {
        return what().id() + " asked for by " + requested.by() + ", waiting for " + missing();
    }
}
