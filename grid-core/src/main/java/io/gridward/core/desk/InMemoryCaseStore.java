package io.gridward.core.desk;

import com.google.common.collect.ImmutableList;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListMap;

/** Keeps events in memory, for tests and small hosts; thread-safe. What it holds ends with the process. */
public final class InMemoryCaseStore implements CaseStore {
    private final Map<CaseId, Kept> cases = new ConcurrentSkipListMap<>();

    /** Makes an empty store. */
    public InMemoryCaseStore() {}

    @Override
    public List<CaseEvent> load(CaseId id) {
        Kept kept = cases.get(id);
        return kept == null ? List.of() : kept.events();
    }

    @Override
    public boolean append(CaseId id, int expectedVersion, List<CaseEvent> events, IndexEntry entry) {
        Kept before = cases.get(id);
        ImmutableList<CaseEvent> old = before == null ? ImmutableList.of() : before.events();
        if (old.size() != expectedVersion) {
            return false;
        }
        Kept after = new Kept(
                ImmutableList.<CaseEvent>builder().addAll(old).addAll(events).build(), entry);
        return before == null ? cases.putIfAbsent(id, after) == null : cases.replace(id, before, after);
    }

    @Override
    public List<IndexEntry> open() {
        return cases.values().stream()
                .map(Kept::entry)
                .filter(entry -> entry.stage().isOpen())
                .toList();
    }

    @Override
    public List<IndexEntry> due(Instant until) {
        return cases.values().stream()
                .map(Kept::entry)
                .filter(entry -> entry.nextDue() != null && !entry.nextDue().isAfter(until))
                .sorted(Comparator.comparing((IndexEntry entry) -> Objects.requireNonNull(entry.nextDue()))
                        .thenComparing(IndexEntry::id))
                .toList();
    }

    /** Compared by identity, so that a replacement means the very version that was read. */
    private static final class Kept {
        private final ImmutableList<CaseEvent> events;
        private final IndexEntry entry;

        Kept(ImmutableList<CaseEvent> events, IndexEntry entry) {
            this.events = events;
            this.entry = entry;
        }

        ImmutableList<CaseEvent> events() {
            return events;
        }

        IndexEntry entry() {
            return entry;
        }
    }
}
