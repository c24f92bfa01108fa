package io.gridward.examples.cityreplay.replay;

import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.desk.CaseQuery;
import io.gridward.core.desk.CaseStore;
import io.gridward.core.desk.Commit;
import io.gridward.core.desk.IndexEntry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Thread-safe: a store that keeps open cases alone, in memory, so that years of a city fit. A case that has ended and
 * waits for nothing is forgotten; a commit once every reader of the feed that keeps a position is past it.
 */
final class OpenCases implements CaseStore {
    private final Map<CaseId, List<CaseEvent>> events = new HashMap<>();
    private final TreeMap<CaseId, IndexEntry> entries = new TreeMap<>();
    private final TreeSet<IndexEntry> byDue = new TreeSet<>(CaseQuery.BY_DUE);
    private final Map<String, Long> positions = new HashMap<>();
    private final Deque<Commit> commits = new ArrayDeque<>();
    private long last;

    @Override
    public synchronized List<CaseEvent> load(CaseId id) {
        return List.copyOf(events.getOrDefault(id, List.of()));
    }

    @Override
    public synchronized boolean append(CaseId id, int expectedVersion, List<CaseEvent> added, IndexEntry entry) {
        entry.requireFollowing(id, expectedVersion, added);
        List<CaseEvent> before = events.getOrDefault(id, List.of());
        if (before.size() != expectedVersion) {
            return false;
        }
        last++;
        commits.add(new Commit(last, id, added));
        IndexEntry former = entries.remove(id);
        if (former != null) {
            byDue.remove(former);
        }
        if (entry.stage().isOpen() || entry.nextDue() != null) {
            events.computeIfAbsent(id, first -> new ArrayList<>()).addAll(added);
            entries.put(id, entry);
            byDue.add(entry);
        } else {
            events.remove(id);
        }
        return true;
    }

    @Override
    public synchronized List<IndexEntry> find(CaseQuery query) {
        Collection<IndexEntry> inOrder = query.order() == CaseQuery.BY_DUE ? byDue : entries.values();
        List<IndexEntry> found = new ArrayList<>();
        for (IndexEntry entry : inOrder) {
            if (found.size() == query.limit() || isLater(entry, query)) {
                break;
            }
            if (query.matches(entry)) {
                found.add(entry);
            }
        }
        return found;
    }

    /** In the order of due instants nothing behind the latest is looked for. */
    private static boolean isLater(IndexEntry entry, CaseQuery query) {
        return query.dueUntil().isPresent()
                && (entry.nextDue() == null
                        || entry.nextDue().isAfter(query.dueUntil().get()));
    }

    @Override
    public synchronized List<Commit> feed(long after, int limit) {
        return commits.stream()
                .filter(commit -> commit.position() > after)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized long position(String reader) {
        return positions.getOrDefault(reader, 0L);
    }

    @Override
    public synchronized void advance(String reader, long position) {
        positions.put(reader, position);
        long seen = Collections.min(positions.values());
        while (!commits.isEmpty() && commits.getFirst().position() <= seen) {
            commits.removeFirst();
        }
    }

    /** How many cases are kept. */
    synchronized int size() {
        return entries.size();
    }
}
