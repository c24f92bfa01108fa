package io.gridward.core.desk;

import io.gridward.core.casefile.CaseId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Thread-safe: the entries of a store, in memory, for stores that have no database to search with.
 */
public final class CaseIndex {
    private final Map<CaseId, IndexEntry> entries = new ConcurrentSkipListMap<>();

    /** Makes an empty index. */
    public CaseIndex() {}

    /**
     * Takes the newest entry of a case in place of the one before.
     *
     * @param entry what the case is found by from now on
     */
    public void put(IndexEntry entry) {
        entries.put(entry.id(), entry);
    }

    /**
     * Returns the entry of a case.
     *
     * @param id the case
     * @return its newest entry, or empty if there is none
     */
    public Optional<IndexEntry> find(CaseId id) {
        return Optional.ofNullable(entries.get(id));
    }

    /**
     * Finds cases.
     *
     * @param query which
     * @return the entries, in the order of the query
     */
    public List<IndexEntry> find(CaseQuery query) {
        return entries.values().stream()
                .filter(query::matches)
                .sorted(query.order())
                .limit(query.limit())
                .toList();
    }

    /**
     * Returns how many cases are known.
     *
     * @return the count, 0 or more
     */
    public int size() {
        return entries.size();
    }
}
