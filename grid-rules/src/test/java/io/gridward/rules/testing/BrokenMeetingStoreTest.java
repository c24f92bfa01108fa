package io.gridward.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.desk.InMemoryMeetingStore;
import io.gridward.core.desk.MeetingCommit;
import io.gridward.core.desk.MeetingStore;
import io.gridward.core.linkage.MeetingEvent;
import io.gridward.core.linkage.MeetingId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The contract of meetings catches stores that are wrong in one thing each. */
class BrokenMeetingStoreTest {
    @Test
    void contract_aStoreThatIsRight_findsNothing() {
        assertThat(failing(Passing::new)).isEmpty();
    }

    @Test
    void contract_dueByIdAlone_isCaught() {
        assertThat(failing(() -> new Passing() {
                    @Override
                    public List<MeetingId> due(Instant until) {
                        return super.due(until).stream()
                                .sorted(Comparator.naturalOrder())
                                .toList();
                    }
                }))
                .contains("due_afterAppends_isWhatTheLastSaidInOrder", "appends_ofManyMeetings_answerAsAMapDoes");
    }

    /** A meeting that was due at two instants and is due no more goes on being due at the first. */
    @Test
    void contract_dueThatComesBack_isCaught() {
        assertThat(failing(() -> new Passing() {
                    private final Map<MeetingId, Instant> first = new ConcurrentHashMap<>();
                    private final Set<MeetingId> moved = ConcurrentHashMap.newKeySet();

                    @Override
                    public boolean append(
                            MeetingId id, int expected, List<MeetingEvent> events, @Nullable Instant nextDue) {
                        boolean done = super.append(id, expected, events, nextDue);
                        if (done && nextDue != null && first.putIfAbsent(id, nextDue) != null) {
                            moved.add(id);
                        } else if (done && nextDue == null && !moved.contains(id)) {
                            first.remove(id);
                        }
                        return done;
                    }

                    @Override
                    public List<MeetingId> due(Instant until) {
                        List<MeetingId> really = super.due(Instant.MAX);
                        return Stream.concat(
                                        super.due(until).stream(),
                                        moved.stream()
                                                .filter(id -> !really.contains(id)
                                                        && !first.get(id).isAfter(until)))
                                .toList();
                    }
                }))
                .containsExactly("appends_ofManyMeetings_answerAsAMapDoes");
    }

    @Test
    void contract_feedThatCountsEventsForCommits_isCaught() {
        assertThat(failing(() -> new Passing() {
                    @Override
                    public List<MeetingCommit> feed(long after, int limit) {
                        List<MeetingCommit> all = super.feed(after, limit);
                        int most = 0;
                        int events = 0;
                        while (most < all.size() && events < limit) {
                            events += all.get(most).events().size();
                            most++;
                        }
                        return all.subList(0, most);
                    }
                }))
                .containsExactly("feed_fromAnyPosition_hasWhatWasAppendedBehindIt");
    }

    @Test
    void durableContract_aStoreThatForgetsWhatIsDue_isCaught() {
        DurableMeetingStoreContract forgetful = new DurableMeetingStoreContract() {
            private Passing running = new Passing();

            @Override
            protected MeetingStore open() {
                running = new Passing();
                return running;
            }

            @Override
            protected MeetingStore reopen() {
                return new Passing(running) {
                    @Override
                    public List<MeetingId> due(Instant until) {
                        return super.due(until).stream().limit(3).toList();
                    }
                };
            }
        };

        assertThat(ContractRun.failing(forgetful)).containsExactly("reopened_betweenAppends_answersAsBeforeAndGoesOn");
    }

    private static Set<String> failing(Supplier<MeetingStore> stores) {
        return ContractRun.failing(new MeetingStoreContract() {
            @Override
            protected MeetingStore open() {
                return stores.get();
            }
        });
    }

    private static class Passing implements MeetingStore {
        private final MeetingStore store;

        Passing() {
            this(new InMemoryMeetingStore());
        }

        Passing(MeetingStore store) {
            this.store = store;
        }

        @Override
        public List<MeetingEvent> load(MeetingId id) {
            return store.load(id);
        }

        @Override
        public boolean append(MeetingId id, int expected, List<MeetingEvent> events, @Nullable Instant nextDue) {
            return store.append(id, expected, events, nextDue);
        }

        @Override
        public List<MeetingId> due(Instant until) {
            return store.due(until);
        }

        @Override
        public Optional<Instant> nextDue() {
            return store.nextDue();
        }

        @Override
        public List<MeetingCommit> feed(long after, int limit) {
            return store.feed(after, limit);
        }
    }
}
