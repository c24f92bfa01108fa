package io.gridward.core.desk;

import com.google.common.collect.ImmutableList;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Thread-safe: keeps events in memory, for tests and small hosts. What it holds ends with the process. */
public final class InMemoryCaseStore implements CaseStore {
    private final Map<CaseId, ImmutableList<CaseEvent>> cases = new HashMap<>();
    private final List<Commit> commits = new ArrayList<>();
    private final Map<String, Long> positions = new HashMap<>();
    private final CaseIndex index = new CaseIndex();

    /** Makes an empty store. */
    public InMemoryCaseStore() {}

    @Override
    public synchronized List<CaseEvent> load(CaseId id) {
        return cases.getOrDefault(id, ImmutableList.of());
    }

    @Override
    public synchronized boolean append(CaseId id, int expectedVersion, List<CaseEvent> events, IndexEntry entry) {
        entry.requireFollowing(id, expectedVersion, events);
        ImmutableList<CaseEvent> before = cases.getOrDefault(id, ImmutableList.of());
        if (before.size() != expectedVersion) {
            return false;
        }
        cases.put(
                id,
                ImmutableList.<CaseEvent>builder().addAll(before).addAll(events).build());
        commits.add(new Commit(commits.size() + 1L, id, events));
        index.put(entry);
        return true;
    }

    @Override
    public List<IndexEntry> find(CaseQuery query) {
        return index.find(query);
    }

    @Override
    public synchronized List<Commit> feed(long after, int limit) {
        int from = (int) Math.min(Math.max(after, 0), commits.size());
        return List.copyOf(commits.subList(from, (int) Math.min(commits.size(), (long) from + limit)));
    }

    @Override
    public synchronized long end() {
        return commits.size();
    }

    @Override
    public synchronized long position(String reader) {
        return positions.getOrDefault(reader, 0L);
    }

    @Override
    public synchronized void advance(String reader, long position) {
        positions.put(reader, position);
    }
}
