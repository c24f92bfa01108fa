package io.gridward.core.desk;

import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where the events of cases are kept. Must be thread-safe. It knows no territory and no policy: what it
 * searches by is the flat {@link IndexEntry} given with the events.
 */
public interface CaseStore {
    /**
     * Returns the events of a case.
     *
     * @param id the case
     * @return from the first to the last; empty if there is no such case
     */
    List<CaseEvent> load(CaseId id);

    /**
     * Adds events to a case, all or none, if it is still at a version.
     *
     * @param id the case
     * @param expectedVersion the number of its last event, 0 for a new case
     * @param events the events that follow, numbered from {@code expectedVersion + 1}
     * @param entry what the case is found by from now on
     * @return true if they were added; false if the case is at another version, and then nothing was changed
     */
    boolean append(CaseId id, int expectedVersion, List<CaseEvent> events, IndexEntry entry);

    /**
     * Returns what is known of every open case, for queries.
     *
     * @return the entries, by case id
     */
    List<IndexEntry> open();

    /**
     * Returns the cases whose next clock has fallen due: open ones, and closed ones whose requester is to be asked
     * back. Whether a case waits for a clock is what {@link IndexEntry#nextDue} says, not its stage.
     *
     * @param until the latest due instant
     * @return the entries, the earliest due first
     */
    List<IndexEntry> due(Instant until);

    /**
     * Returns when the next clock of any case falls due. A store that can ask for the first entry alone does so
     * instead of reading them all.
     *
     * @return the earliest due instant of all entries, or empty if there is none
     */
    default Optional<Instant> nextDue() {
        return due(Instant.MAX).stream().findFirst().map(IndexEntry::nextDue);
    }
}
