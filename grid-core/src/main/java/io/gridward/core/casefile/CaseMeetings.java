package io.gridward.core.casefile;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.gridward.core.linkage.DeliberationOutcome;
import io.gridward.core.linkage.MeetingId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What a case has from meetings that dealt with it. Immutable. */
public final class CaseMeetings {
    static final CaseMeetings NONE = new CaseMeetings(ImmutableMap.of(), ImmutableSet.of());

    private final ImmutableMap<MeetingId, DeliberationOutcome> deliberations;
    private final ImmutableSet<Item> items;

    private CaseMeetings(Map<MeetingId, DeliberationOutcome> deliberations, Set<Item> items) {
        this.deliberations = ImmutableMap.copyOf(deliberations);
        this.items = ImmutableSet.copyOf(items);
    }

    /**
     * Returns the deliberations about the case.
     *
     * @return in the order in which they were recorded
     */
    public Set<MeetingId> deliberations() {
        return deliberations.keySet();
    }

    /**
     * Returns what a deliberation came to.
     *
     * @param meeting the deliberation
     * @return the outcome, or empty if none was recorded
     */
    public Optional<DeliberationOutcome> outcome(MeetingId meeting) {
        return Optional.ofNullable(deliberations.get(meeting));
    }

    /**
     * Tells whether the case took over a resolution.
     *
     * @param meeting the joint meeting
     * @param item the number of the item within it
     * @return true if it did
     */
    public boolean hasTaken(MeetingId meeting, int item) {
        return items.contains(new Item(meeting, item));
    }

    CaseMeetings recorded(MeetingId meeting, DeliberationOutcome outcome) {
        return new CaseMeetings(
                ImmutableMap.<MeetingId, DeliberationOutcome>builder()
                        .putAll(deliberations)
                        .put(meeting, outcome)
                        .buildOrThrow(),
                items);
    }

    CaseMeetings taken(MeetingId meeting, int item) {
        return new CaseMeetings(
                deliberations,
                ImmutableSet.<Item>builder()
                        .addAll(items)
                        .add(new Item(meeting, item))
                        .build());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseMeetings that
                && deliberations.equals(that.deliberations)
                && items.equals(that.items);
    }

    @Override
    public int hashCode() {
        return Objects.hash(deliberations, items);
    }

    @Override
    public String toString() {
        return "deliberations " + deliberations.keySet() + ", resolutions " + items;
    }

    private record Item(MeetingId meeting, int ordinal) {
        @Override
        public String toString() {
            return meeting + "/" + ordinal;
        }
    }
}
