package io.gridward.core.desk;

import com.google.common.collect.Sets;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.Holder;
import io.gridward.core.territory.AreaCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Entries by case id, and by everything that narrows a search, each by case id too. */
final class Shelf {
    private final SortedEntries all = new SortedEntries(CaseQuery.BY_ID);
    private final Map<Holder, SortedEntries> byHolder = new HashMap<>();
    private final Map<PartyId, SortedEntries> byParty = new HashMap<>();
    private final Map<AreaCode, SortedEntries> byArea = new HashMap<>();

    int size() {
        return all.size();
    }

    Optional<IndexEntry> find(IndexEntry alike) {
        return all.find(alike);
    }

    /** Takes an entry in place of the one of the same case before, if that stood here too. */
    void put(@Nullable IndexEntry before, IndexEntry entry) {
        all.put(entry);
        put(byHolder, before == null ? null : before.holder(), entry.holder(), entry);
        put(byArea, before == null ? null : before.area(), entry.area(), entry);
        if (before != null) {
            Sets.difference(before.parties(), entry.parties()).forEach(party -> remove(byParty, party, before));
        }
        entry.parties().forEach(party -> put(byParty, null, party, entry));
    }

    void remove(IndexEntry entry) {
        all.remove(entry);
        remove(byHolder, entry.holder(), entry);
        remove(byArea, entry.area(), entry);
        entry.parties().forEach(party -> remove(byParty, party, entry));
    }

    /** Returns sets that hold every answer to a query, with as few other entries as one part of it leaves. */
    List<SortedEntries> narrowest(CaseQuery query) {
        List<SortedEntries> narrowest = List.of(all);
        if (query.holder().isPresent()) {
            narrowest = smaller(narrowest, among(byHolder, Set.of(query.holder().get())));
        }
        if (query.party().isPresent()) {
            narrowest = smaller(narrowest, among(byParty, Set.of(query.party().get())));
        }
        if (!query.areas().isEmpty()) {
            narrowest = smaller(narrowest, among(byArea, query.areas()));
        }
        return narrowest;
    }

    static int total(List<SortedEntries> sets) {
        return sets.stream().mapToInt(SortedEntries::size).sum();
    }

    private static List<SortedEntries> smaller(List<SortedEntries> first, List<SortedEntries> second) {
        return total(second) < total(first) ? second : first;
    }

    private static <K> List<SortedEntries> among(Map<K, SortedEntries> by, Set<K> keys) {
        List<SortedEntries> found = new ArrayList<>();
        // A query for a district may name more areas than have cases; it is the first set that is gone through.
        boolean few = keys.size() < by.size();
        Sets.intersection(few ? keys : by.keySet(), few ? by.keySet() : keys).forEach(key -> found.add(by.get(key)));
        return found;
    }

    private static <K> void put(Map<K, SortedEntries> by, @Nullable K before, @Nullable K key, IndexEntry entry) {
        if (before != null && !before.equals(key)) {
            remove(by, before, entry);
        }
        if (key != null) {
            by.computeIfAbsent(key, any -> new SortedEntries(CaseQuery.BY_ID)).put(entry);
        }
    }

    private static <K> void remove(Map<K, SortedEntries> by, @Nullable K key, IndexEntry entry) {
        SortedEntries set = key == null ? null : by.get(key);
        if (set != null) {
            set.remove(entry);
            if (set.size() == 0) {
                by.remove(key);
            }
        }
    }
}
