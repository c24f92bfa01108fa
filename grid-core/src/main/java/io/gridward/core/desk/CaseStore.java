package io.gridward.core.desk;

import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where the events of cases are kept; must be thread-safe. It knows no territory and no policy: what it
 * searches by is the flat {@link IndexEntry} given with the events.
 *
 * <p>What {@link #append} acknowledged is kept for good: every later call, of this or any other instance over the
 * same data, answers with it. What a store does not acknowledge, because it threw or the process ended, is either
 * kept whole or not at all; a caller that was not answered tells its command again, which does no harm.
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
     * @param events the events that follow, numbered from {@code expectedVersion + 1}; at least one
     * @param entry what the case is found by from now on
     * @return true if they were added; false if the case is at another version, and then nothing was changed
     * @throws IllegalArgumentException if there is no event, or the numbers do not follow, or the entry is of another
     *     case or version; nothing was changed then
     */
    boolean append(CaseId id, int expectedVersion, List<CaseEvent> events, IndexEntry entry);

    /**
     * Finds cases. An append that was acknowledged before the call is seen; one that happens meanwhile may be.
     *
     * @param query which, in which order, and how many
     * @return the entries, in the order of the query
     */
    List<IndexEntry> find(CaseQuery query);

    /**
     * Returns when the next clock of any case falls due, be it open or closed and to be followed up.
     *
     * @return the earliest due instant of all entries, or empty if there is none
     */
    default Optional<Instant> nextDue() {
        return find(CaseQuery.due(Instant.MAX).limit(1)).stream().findFirst().map(IndexEntry::nextDue);
    }

    /**
     * Returns what was appended after a position, in an order a reader may rely on: once a commit was handed out, none with a smaller position is ever added, so that a reader who goes on from the last position he
     * saw misses nothing. Commits of one case stand in the order of its events.
     *
     * @param after the last position already seen, 0 from the beginning
     * @param limit at most so many commits, 1 or more
     * @return the commits, empty if there is none after the position
     */
    List<Commit> feed(long after, int limit);

    /**
     * Returns where the feed ends now: whoever reads on from there is told what is appended later and nothing
     * before. A store that knows its last position answers without reading.
     *
     * @return the position of the last commit, 0 if there is none
     */
    default long end() {
        long last = 0;
        List<Commit> page = feed(last, 1000);
        while (!page.isEmpty()) {
            last = page.get(page.size() - 1).position();
            page = feed(last, 1000);
        }
        return last;
    }

    /**
     * Returns how far a reader of the feed has come.
     *
     * @param reader the name it keeps its position under
     * @return the last position it saw, 0 if it never said
     */
    long position(String reader);

    /**
     * Keeps how far a reader of the feed has come; as durable as an append. A position before the one kept is kept
     * too: that is how a reader begins anew.
     *
     * @param reader the name it keeps its position under
     * @param position the last position it saw
     */
    void advance(String reader, long position);

    /**
     * Keeps how far a reader of the feed has come who may be told again, and so need not wait for the disk. {@link
     * #position} answers with it at once. It is kept for good at the latest when an append that begins afterwards is
     * acknowledged, or the store is closed, or the reader has advanced some more times. If the process or the power
     * ends before, a position that was kept earlier is found: the reader is told again what came behind it, in order,
     * and misses nothing.
     *
     * <p>A store for which a position costs no force of its own need not override it; wrappers of stores should pass
     * it on, or else pay for the force.
     *
     * @param reader the name it keeps its position under
     * @param position the last position it saw
     */
    default void advanceLazily(String reader, long position) {
        advance(reader, position);
    }
}
