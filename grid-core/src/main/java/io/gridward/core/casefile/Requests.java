package io.gridward.core.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.territory.AreaCode;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was asked for in a case, what waits for approvers and what was granted. Immutable. */
public final class Requests {
    static final Requests NONE = new Requests(ImmutableMap.of(), ImmutableMap.of(), null, null, null);

    private final ImmutableMap<RequestKind, PendingRequest> pending;
    private final ImmutableMap<RequestKind, Integer> granted;
    private final @Nullable Instant promised;
    private final @Nullable PersonRef disputedBy;
    private final @Nullable AreaCode boundLead;

    private Requests(
            Map<RequestKind, PendingRequest> pending,
            Map<RequestKind, Integer> granted,
            @Nullable Instant promised,
            @Nullable PersonRef disputedBy,
            @Nullable AreaCode boundLead) {
        this.pending = Maps.immutableEnumMap(pending);
        this.granted = Maps.immutableEnumMap(granted);
        this.promised = promised;
        this.disputedBy = disputedBy;
        this.boundLead = boundLead;
    }

    /**
     * Returns what waits for its approvers.
     *
     * @return at most one of a kind, in the order of the kinds
     */
    public List<PendingRequest> pending() {
        return ImmutableList.copyOf(pending.values());
    }

    /**
     * Returns what waits for its approvers, of one kind.
     *
     * @param what the kind
     * @return the request, or empty if none of the kind is pending
     */
    public Optional<PendingRequest> pending(RequestKind what) {
        return Optional.ofNullable(pending.get(what));
    }

    /**
     * Returns how often something was granted in this case.
     *
     * @param what the kind; a whistle counts each time it is blown
     * @return 0 or more
     */
    public int granted(RequestKind what) {
        return granted.getOrDefault(what, 0);
    }

    /**
     * Returns the date the case was promised for; with one it is a committed case (承诺件).
     *
     * @return the latest promise, or empty if none was made
     */
    public Optional<Instant> promised() {
        return Optional.ofNullable(promised);
    }

    /**
     * Returns who asked for the return that is being or was adjudicated.
     *
     * @return the person, or empty if nothing was disputed
     */
    public Optional<PersonRef> disputedBy() {
        return Optional.ofNullable(disputedBy);
    }

    /**
     * Returns whom an adjudication named the lead; it cannot ask to return the case.
     *
     * @return the area, or empty if nothing was adjudicated
     */
    public Optional<AreaCode> boundLead() {
        return Optional.ofNullable(boundLead);
    }

    Requests asked(RequestEvent.Requested requested) {
        return with(requested.what(), new PendingRequest(requested, List.of()));
    }

    Requests agreed(RequestEvent.Agreed agreed) {
        PendingRequest before = pending.get(agreed.what());
        if (before == null) {
            throw new IllegalArgumentException("nothing of the kind is pending, got " + agreed);
        }
        return with(agreed.what(), before.with(agreed));
    }

    Requests found(RequestEvent.ApproversFound found) {
        PendingRequest before = pending.get(found.what());
        if (before == null) {
            throw new IllegalArgumentException("nothing of the kind is pending, got " + found);
        }
        return with(found.what(), before.with(found));
    }

    /** The request ended without a grant. */
    Requests ended(RequestKind what) {
        return with(what, null);
    }

    /** The request ended with a grant. A whistle counts when it is blown, for not every one is asked for. */
    Requests granted(RequestEvent.Granted event) {
        Requests ended = ended(event.what());
        Requests counted = event.what() == RequestKind.WHISTLE ? ended : ended.counting(event.what());
        return event.what() == RequestKind.EXTENSION && event.until() != null
                ? new Requests(counted.pending, counted.granted, event.until(), disputedBy, boundLead)
                : counted;
    }

    Requests counting(RequestKind what) {
        Map<RequestKind, Integer> more = new TreeMap<>(granted);
        more.merge(what, 1, Integer::sum);
        return new Requests(pending, more, promised, disputedBy, boundLead);
    }

    Requests disputed(PersonRef by) {
        Requests ended = ended(RequestKind.RETURN);
        return new Requests(ended.pending, granted, promised, by, boundLead);
    }

    Requests adjudicated(AreaCode lead) {
        return new Requests(pending, granted, promised, disputedBy, lead);
    }

    private Requests with(RequestKind what, @Nullable PendingRequest request) {
        Map<RequestKind, PendingRequest> changed = new EnumMap<>(RequestKind.class);
        changed.putAll(pending);
        if (request == null) {
            changed.remove(what);
        } else {
            changed.put(what, request);
        }
        return new Requests(changed, granted, promised, disputedBy, boundLead);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Requests that
                && pending.equals(that.pending)
                && granted.equals(that.granted)
                && Objects.equals(promised, that.promised)
                && Objects.equals(disputedBy, that.disputedBy)
                && Objects.equals(boundLead, that.boundLead);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pending, granted, promised, disputedBy, boundLead);
    }

    @Override
    public String toString() {
        return "pending " + pending.values() + ", granted " + granted
                + (promised == null ? "" : ", promised for " + promised)
                + (boundLead == null ? "" : ", adjudicated to " + boundLead);
    }
}
