package io.gridward.core.desk;

import com.google.common.collect.Iterators;
import com.google.common.collect.Streams;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Thread-safe: the entries of a store, in memory, for stores that have no database to search with. A search
 * costs what the narrowest part of its query leaves, and a page of one costs the page; it does not cost the number of
 * cases there are. Ended cases slow no search for open ones. Each answer is of one moment.
 */
public final class CaseIndex {
    /** The smallest there is. */
    private static final CaseId FIRST = new CaseId("0");

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Shelf open = new Shelf();
    private final Shelf ended = new Shelf();
    private final SortedEntries byDue = new SortedEntries(CaseQuery.BY_DUE);

    /** Makes an empty index. */
    public CaseIndex() {}

    /**
     * Takes the newest entry of a case in place of the one before. An entry of an earlier version than the one known
     * changes nothing.
     *
     * @param entry what the case is found by from now on
     */
    public void put(IndexEntry entry) {
        lock.writeLock().lock();
        try {
            IndexEntry before = entry(entry.id()).orElse(null);
            if (before != null && before.version() > entry.version()) {
                return;
            }
            if (before != null && shelf(before) != shelf(entry)) {
                shelf(before).remove(before);
            }
            shelf(entry).put(before, entry);
            if (before != null && before.nextDue() != null && !before.nextDue().equals(entry.nextDue())) {
                byDue.remove(before);
            }
            if (entry.nextDue() != null) {
                byDue.put(entry);
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    /**
     * Returns the entry of a case.
     *
     * @param id the case
     * @return its newest entry, or empty if there is none
     */
    public Optional<IndexEntry> find(CaseId id) {
        return reading(() -> entry(id));
    }

    /**
     * Finds cases.
     *
     * @param query which
     * @return the entries, in the order of the query
     */
    public List<IndexEntry> find(CaseQuery query) {
        return reading(() -> answer(query));
    }

    /**
     * Returns how many cases are known.
     *
     * @return the count, 0 or more
     */
    public int size() {
        return reading(() -> open.size() + ended.size());
    }

    private <T> T reading(Supplier<T> answer) {
        lock.readLock().lock();
        try {
            return answer.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    private Shelf shelf(IndexEntry entry) {
        return entry.stage().isOpen() ? open : ended;
    }

    private Optional<IndexEntry> entry(CaseId id) {
        IndexEntry alike = new IndexEntry(id, 0, Stage.UNREPORTED, null, null, null, null, Set.of());
        return open.find(alike).or(() -> ended.find(alike));
    }

    private List<IndexEntry> answer(CaseQuery query) {
        List<SortedEntries> narrowest = new ArrayList<>(open.narrowest(query));
        if (!query.openOnly()) {
            narrowest.addAll(ended.narrowest(query));
        }
        Stream<IndexEntry> candidates;
        if (query.dueUntil().isEmpty()) {
            candidates = byId(narrowest, query);
        } else if (dueCount(query) <= Shelf.total(narrowest)) {
            candidates = byDue(query);
        } else {
            candidates = narrowest.stream()
                    .flatMap(each -> Streams.stream(each.from(null)))
                    .filter(query::matches)
                    .sorted(query.order());
        }
        // Whatever was the cheapest way to them, the query itself says which of them are meant.
        return candidates.filter(query::matches).limit(query.limit()).toList();
    }

    private static Stream<IndexEntry> byId(List<SortedEntries> sets, CaseQuery query) {
        List<Iterator<IndexEntry>> each = new ArrayList<>();
        sets.forEach(set -> each.add(set.from(query.after().orElse(null))));
        return Streams.stream(each.size() == 1 ? each.get(0) : Iterators.mergeSorted(each, CaseQuery.BY_ID));
    }

    private Stream<IndexEntry> byDue(CaseQuery query) {
        Instant until = query.dueUntil().orElseThrow();
        return Streams.stream(byDue.from(query.after().orElse(null)))
                .takeWhile(entry -> entry.nextDue() != null && !entry.nextDue().isAfter(until));
    }

    /** How many are due and behind the page before. */
    private int dueCount(CaseQuery query) {
        Instant until = query.dueUntil().orElseThrow();
        int due = until.equals(Instant.MAX)
                ? byDue.size()
                : byDue.countBefore(
                        new IndexEntry(FIRST, 0, Stage.UNREPORTED, until.plusNanos(1), null, null, null, Set.of()));
        return due - query.after().map(byDue::countBefore).orElse(0);
    }
}
