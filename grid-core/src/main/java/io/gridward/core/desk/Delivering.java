package io.gridward.core.desk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.Casework;
import io.gridward.core.casefile.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Tells everybody what was kept: the desk's own readers first, then the listeners in the order they were added. */
final class Delivering {
    /** What a desk that starts again reads at most of what its own readers have no need of. */
    private static final int OWN_EVERY = 1000;

    private final CaseStore store;
    private final boolean onRequest;
    private final FeedReader merges;
    private final Optional<FeedReader> meetings;
    private final ImmutableList<FeedReader> listeners;
    private final AtomicInteger sinceOwn = new AtomicInteger();

    /** What was kept a moment ago need not be loaded again, unless another thread tells it later. */
    private final Map<CaseId, CaseFile> fresh = new ConcurrentHashMap<>();

    Delivering(
            CaseStore store,
            boolean onRequest,
            FeedReader.Recipient merging,
            Optional<FeedReader.Feed> meetings,
            Map<String, CaseListener> listeners,
            Iterable<String> fromNow,
            DeskObserver observer) {
        this.store = store;
        this.onRequest = onRequest;
        this.merges = new FeedReader(Deciding.OWN + "merges", store, FeedReader.Feed.of(store, merging), observer);
        this.meetings = meetings.map(feed -> new FeedReader(Deciding.OWN + "meetings", store, feed, observer));
        ImmutableList.Builder<FeedReader> readers = ImmutableList.builder();
        listeners.forEach((name, listener) -> readers.add(
                new FeedReader(name, store, FeedReader.Feed.of(store, commit -> tell(listener, commit)), observer)));
        this.listeners = readers.build();
        for (String name : fromNow) {
            FeedReader.startAtEnd(store, name);
        }
    }

    /** Tells what a thread has just kept, in that thread. */
    void kept(Outcome.Accepted accepted) {
        if (onRequest) {
            return;
        }
        CaseFile after = accepted.after();
        fresh.put(after.id(), after);
        try {
            if (Merging.merged(accepted.events()).isPresent() || sinceOwn.incrementAndGet() >= OWN_EVERY) {
                sinceOwn.set(0);
                merges.readOn();
            }
            listeners.forEach(FeedReader::readOn);
        } finally {
            fresh.remove(after.id(), after);
        }
    }

    /** Tells the cases that answer for merged ones, after a command that may have been told before. */
    void merges() {
        if (!onRequest) {
            merges.readOn();
        }
    }

    /** Carries what a meeting came to into the cases it was about. */
    void meetings() {
        if (!onRequest) {
            meetings.ifPresent(FeedReader::readOn);
        }
    }

    /** Tells whatever anybody has not been told. */
    void all() {
        merges.readOn();
        meetings.ifPresent(FeedReader::readOn);
        listeners.forEach(FeedReader::readOn);
    }

    boolean isOnRequest() {
        return onRequest;
    }

    List<ListenerState> states() {
        return Streams.concat(listeners.stream(), Stream.of(merges), meetings.stream())
                .map(FeedReader::state)
                .toList();
    }

    private void tell(CaseListener listener, Commit commit) throws Exception {
        listener.happened(fileAfter(commit), commit.events());
    }

    private CaseFile fileAfter(Commit commit) {
        CaseFile known = fresh.get(commit.caseId());
        if (known != null && known.version() == commit.version()) {
            return known;
        }
        List<CaseEvent> events = store.load(commit.caseId());
        return Casework.replay(commit.caseId(), events.subList(0, commit.version()));
    }
}
