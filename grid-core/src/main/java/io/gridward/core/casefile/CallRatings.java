package io.gridward.core.casefile;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.gridward.core.roster.PersonRef;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What callers and parties think of each other (评哨), each share rated once from either side. Immutable. */
public final class CallRatings {
    static final CallRatings NONE = new CallRatings(ImmutableMap.of(), ImmutableMap.of(), ImmutableSet.of());

    private final ImmutableMap<Integer, Satisfaction> ofParties;
    private final ImmutableMap<Integer, Satisfaction> ofCalls;
    private final ImmutableSet<PersonRef> whistlers;

    private CallRatings(
            Map<Integer, Satisfaction> ofParties, Map<Integer, Satisfaction> ofCalls, Set<PersonRef> whistlers) {
        this.ofParties = ImmutableMap.copyOf(ofParties);
        this.ofCalls = ImmutableMap.copyOf(ofCalls);
        this.whistlers = ImmutableSet.copyOf(whistlers);
    }

    /**
     * Returns how the caller rated a party for one share.
     *
     * @param ordinal the number of the share
     * @return the rating, or empty until rated
     */
    public Optional<Satisfaction> ofParty(int ordinal) {
        return Optional.ofNullable(ofParties.get(ordinal));
    }

    /**
     * Returns how a party rated the call to one share.
     *
     * @param ordinal the number of the share
     * @return the rating, or empty until rated
     */
    public Optional<Satisfaction> ofCall(int ordinal) {
        return Optional.ofNullable(ofCalls.get(ordinal));
    }

    /**
     * Returns who blew the whistles of the case.
     *
     * @return each person once, in the order of the whistles
     */
    public Set<PersonRef> whistlers() {
        return whistlers;
    }

    CallRatings whistledBy(PersonRef person) {
        return new CallRatings(
                ofParties,
                ofCalls,
                ImmutableSet.<PersonRef>builder().addAll(whistlers).add(person).build());
    }

    CallRatings partyRated(int ordinal, Satisfaction satisfaction) {
        return new CallRatings(with(ofParties, ordinal, satisfaction), ofCalls, whistlers);
    }

    CallRatings callRated(int ordinal, Satisfaction satisfaction) {
        return new CallRatings(ofParties, with(ofCalls, ordinal, satisfaction), whistlers);
    }

    private static Map<Integer, Satisfaction> with(
            Map<Integer, Satisfaction> before, int ordinal, Satisfaction satisfaction) {
        Map<Integer, Satisfaction> more = new TreeMap<>(before);
        if (more.put(ordinal, satisfaction) != null) {
            throw new IllegalArgumentException("ordinal was rated before, got " + ordinal);
        }
        return more;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CallRatings that
                && ofParties.equals(that.ofParties)
                && ofCalls.equals(that.ofCalls)
                && whistlers.equals(that.whistlers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ofParties, ofCalls, whistlers);
    }

    @Override
    public String toString() {
        return "parties " + ofParties + ", calls " + ofCalls;
    }
}
