package io.gridward.core.desk;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the feed from a kept position on and passes every commit on, in order, at least once; thread-safe. Whoever
 * asks for it to read on does so in his own thread, unless somebody is at it: then it is left to him. Nobody waits.
 */
final class FeedReader {
    private static final Logger LOG = LoggerFactory.getLogger(FeedReader.class);
    private static final int PAGE = 100;
    private static final long UNKNOWN = -1;

    private final String name;
    private final CaseStore positions;
    private final Feed feed;
    private final DeskObserver observer;
    /** How often it was asked to read on since it last had nothing left; whoever makes it 1 does the work. */
    private final AtomicInteger asked = new AtomicInteger();

    /** Written only by who is at it. */
    private volatile long position = UNKNOWN;

    private long kept = UNKNOWN;
    private volatile ListenerState trouble;

    FeedReader(String name, CaseStore positions, Feed feed, DeskObserver observer) {
        this.name = name;
        this.positions = positions;
        this.feed = feed;
        this.observer = observer;
        this.trouble = new ListenerState(name, 0, null, null, 0);
    }

    /** Whom commits of cases are passed on to. */
    interface Recipient {
        void take(Commit commit) throws Exception;
    }

    /** What is read. */
    interface Feed {
        List<News> after(long position, int limit);

        /** The feed of a case store. */
        static Feed of(CaseStore store, Recipient recipient) {
            return (after, limit) -> store.feed(after, limit).stream()
                    .map(commit -> new News(commit.position(), commit, commit.toString(), () -> recipient.take(commit)))
                    .toList();
        }
    }

    /** Something in a feed, and how it is passed on; the commit is null where it is none of a case. */
    record News(long position, @Nullable Commit commit, String text, Telling telling) {}

    /** Passing on. */
    interface Telling {
        void tell() throws Exception;
    }

    /** Lets it begin with what is appended from now on, once and for all: a later desk goes on from there. */
    static void startAtEnd(CaseStore store, String name) {
        // A position of 0 may also be one that was kept while there was nothing to read.
        String begun = Deciding.OWN + "begun/" + name;
        if (store.position(begun) == 0) {
            store.advance(name, store.end());
            store.advance(begun, 1);
        }
    }

    /** Returns how far it is and what it waits at. */
    ListenerState state() {
        ListenerState last = trouble;
        long at = position == UNKNOWN ? positions.position(name) : position;
        return new ListenerState(
                name, at, last.failedOn().orElse(null), last.failure().orElse(null), last.attempts());
    }

    /** Passes on everything there is; what throws is kept as trouble, logged, and tried again next time. */
    void readOn() {
        if (asked.getAndIncrement() != 0) {
            return;
        }
        int answered = 1;
        boolean done = false;
        try {
            while (answered != 0) {
                try {
                    passOn();
                } catch (RuntimeException e) {
                    failed(null, e);
                }
                answered = asked.addAndGet(-answered);
            }
            done = true;
        } finally {
            if (!done) {
                asked.set(0);
            }
        }
    }

    private void passOn() {
        if (position == UNKNOWN) {
            kept = positions.position(name);
            position = kept;
        }
        // Whoever failed may fail again: a whole page would be read in vain at every command.
        List<News> page = feed.after(position, trouble.failure().isPresent() ? 1 : PAGE);
        while (!page.isEmpty()) {
            boolean all = takes(page);
            if (position != kept) {
                // Being told again is allowed, and cheaper than a force for each command and listener.
                positions.advanceLazily(name, position);
                kept = position;
            }
            if (!all) {
                return;
            }
            page = feed.after(position, PAGE);
        }
        if (trouble.failure().isPresent()) {
            trouble = new ListenerState(name, position, null, null, 0);
        }
    }

    private boolean takes(List<News> page) {
        for (News news : page) {
            if (!takes(news)) {
                return false;
            }
            position = news.position();
        }
        return true;
    }

    /** Not even an error of a listener may keep others from theirs, or the command's sender from his answer. */
    private boolean takes(News news) {
        try {
            news.telling().tell();
        } catch (Throwable e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            failed(news, e);
            return false;
        }
        Commit commit = news.commit();
        if (commit != null && !name.startsWith(Deciding.OWN)) {
            Observing.tell(observer, each -> each.delivered(name, commit));
        }
        return true;
    }

    private void failed(@Nullable News news, Throwable failure) {
        Commit commit = news == null ? null : news.commit();
        ListenerState before = trouble;
        boolean again = before.failure().isPresent()
                && before.failedOn()
                        .map(Commit::position)
                        .equals(Optional.ofNullable(commit).map(Commit::position));
        trouble = new ListenerState(name, position, commit, failure, again ? before.attempts() + 1 : 1);
        // Told at every command otherwise, for as long as it lasts.
        if (!again) {
            LOG.error("{} waits at {}", name, news == null ? "the feed" : news.text(), failure);
        }
        if (commit != null) {
            Observing.tell(observer, each -> each.failed(name, commit, failure));
        }
    }
}
