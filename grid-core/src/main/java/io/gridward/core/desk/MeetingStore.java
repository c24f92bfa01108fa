package io.gridward.core.desk;

import io.gridward.core.linkage.MeetingEvent;
import io.gridward.core.linkage.MeetingId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the events of deliberations and joint meetings are kept; must be thread-safe. It promises of
 * meetings what a {@link CaseStore} promises of cases: what {@link #append} acknowledged is kept for good, and what it
 * did not is kept whole or not at all. How far its feed was carried to the cases is kept in the case store.
 */
public interface MeetingStore {
    /**
     * Returns the events of a meeting.
     *
     * @param id the meeting
     * @return from the first to the last; empty if there is no such meeting
     */
    List<MeetingEvent> load(MeetingId id);

    /**
     * Adds events to a meeting, all or none, if it is still at a version.
     *
     * @param id the meeting
     * @param expectedVersion the number of its last event, 0 for a new meeting
     * @param events the events that follow, numbered from {@code expectedVersion + 1}; at least one
     * @param nextDue when the meeting wants time to pass next, or null
     * @return true if they were added; false if the meeting is at another version, and then nothing was changed
     * @throws IllegalArgumentException if there is no event, or the numbers do not follow; nothing was changed then
     */
    boolean append(MeetingId id, int expectedVersion, List<MeetingEvent> events, @Nullable Instant nextDue);

    /**
     * Finds meetings that want time to pass.
     *
     * @param until the latest due instant
     * @return the meetings, the earliest due first, then by id
     */
    List<MeetingId> due(Instant until);

    /**
     * Returns when the next meeting wants time to pass.
     *
     * @return the earliest due instant, or empty if there is none
     */
    Optional<Instant> nextDue();

    /**
     * Returns what was appended after a position, in an order a reader may rely on, as {@link CaseStore#feed} does.
     *
     * @param after the last position already seen, 0 from the beginning
     * @param limit at most so many commits, 1 or more
     * @return the commits, empty if there is none after the position
     * @throws IllegalArgumentException if the limit is below 1
     */
    List<MeetingCommit> feed(long after, int limit);

    /**
     * Checks that events may be appended, for stores to call.
     *
     * @param id the meeting they are appended to
     * @param expectedVersion the number of the last event before them
     * @param events the events
     * @throws IllegalArgumentException if there is no event, or the numbers do not follow
     */
    static void requireFollowing(MeetingId id, int expectedVersion, List<MeetingEvent> events) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("events must not be empty, appended to " + id);
        }
        int number = expectedVersion;
        for (MeetingEvent event : events) {
            number++;
            if (event.head().number() != number) {
                throw new IllegalArgumentException("events of " + id + " must go on with " + number + ", got "
                        + event.head().number());
            }
        }
    }
}
