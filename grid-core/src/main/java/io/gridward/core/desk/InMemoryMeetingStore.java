package io.gridward.core.desk;

import com.google.common.collect.ImmutableList;
import io.gridward.core.linkage.MeetingEvent;
import io.gridward.core.linkage.MeetingId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thread-safe: keeps meetings in memory, for tests and small hosts. What it holds ends with the process. */
public final class InMemoryMeetingStore implements MeetingStore {
    private final Map<MeetingId, ImmutableList<MeetingEvent>> meetings = new HashMap<>();
    private final Map<MeetingId, Instant> dues = new HashMap<>();
    private final List<MeetingCommit> commits = new ArrayList<>();

    /** Makes an empty store. */
    public InMemoryMeetingStore() {}

    @Override
    public synchronized List<MeetingEvent> load(MeetingId id) {
        return meetings.getOrDefault(id, ImmutableList.of());
    }

    @Override
    public synchronized boolean append(
            MeetingId id, int expectedVersion, List<MeetingEvent> events, @Nullable Instant nextDue) {
        MeetingStore.requireFollowing(id, expectedVersion, events);
        MeetingCommit commit = new MeetingCommit(commits.size() + 1L, id, events);
        ImmutableList<MeetingEvent> before = meetings.getOrDefault(id, ImmutableList.of());
        if (before.size() != expectedVersion) {
            return false;
        }
        meetings.put(
                id,
                ImmutableList.<MeetingEvent>builder()
                        .addAll(before)
                        .addAll(commit.events())
                        .build());
        commits.add(commit);
        if (nextDue == null) {
            dues.remove(id);
        } else {
            dues.put(id, nextDue);
        }
        return true;
    }

    @Override
    public synchronized List<MeetingId> due(Instant until) {
        return dues.entrySet().stream()
                .filter(entry -> !entry.getValue().isAfter(until))
                .sorted(Map.Entry.<MeetingId, Instant>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public synchronized Optional<Instant> nextDue() {
        return dues.values().stream().min(Comparator.naturalOrder());
    }

    @Override
    public synchronized List<MeetingCommit> feed(long after, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be 1 or more, got " + limit);
        }
        int from = (int) Math.min(Math.max(after, 0), commits.size());
        return List.copyOf(commits.subList(from, (int) Math.min(commits.size(), (long) from + limit)));
    }
}
