package io.gridward.core.desk;

import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import java.util.List;

/** Passes everything on to another store; a test overrides what is to go wrong. */
class PassingStore implements CaseStore {
    private final CaseStore store;

    PassingStore(CaseStore store) {
        this.store = store;
    }

    @Override
    public List<CaseEvent> load(CaseId id) {
        return store.load(id);
    }

    @Override
    public boolean append(CaseId id, int expectedVersion, List<CaseEvent> events, IndexEntry entry) {
        return store.append(id, expectedVersion, events, entry);
    }

    @Override
    public List<IndexEntry> find(CaseQuery query) {
        return store.find(query);
    }

    @Override
    public List<Commit> feed(long after, int limit) {
        return store.feed(after, limit);
    }

    @Override
    public long position(String reader) {
        return store.position(reader);
    }

    @Override
    public void advance(String reader, long position) {
        store.advance(reader, position);
    }
}
