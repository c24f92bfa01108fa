package io.gridward.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.desk.CaseQuery;
import io.gridward.core.desk.CaseStore;
import io.gridward.core.desk.Commit;
import io.gridward.core.desk.InMemoryCaseStore;
import io.gridward.core.desk.IndexEntry;
import io.gridward.core.party.PartyId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The contract catches stores that are wrong in one thing each. */
class BrokenStoreTest {
    @Test
    void contract_aStoreThatIsRight_findsNothing() {
        assertThat(failing(() -> new Passing())).isEmpty();
    }

    @Test
    void contract_appendThatIgnoresTheVersion_isCaught() {
        assertThat(failing(() -> new Passing() {
                    @Override
                    public boolean append(CaseId id, int expected, List<CaseEvent> events, IndexEntry entry) {
                        return super.append(id, expected, events, entry) || expected < load(id).size();
                    }
                }))
                .contains("append_atAnotherVersion_isFalseAndChangesNothing");
    }

    @Test
    void contract_findThatForgetsTheLastNanosecond_isCaught() {
        assertThat(failing(() -> new Passing() {
                    @Override
                    public List<IndexEntry> find(CaseQuery query) {
                        return super.find(query).stream()
                                .filter(entry -> query.dueUntil().isEmpty()
                                        || query.dueUntil().get().isAfter(entry.nextDue()))
                                .toList();
                    }
                }))
                .contains("find_due_isExactToTheNanosecond", "find_anyQuery_answersAsLookingAtEveryEntryWould");
    }

    @Test
    void contract_idsWithoutCapitals_areCaught() {
        assertThat(failing(() -> new Passing() {
                    @Override
                    public boolean append(CaseId id, int expected, List<CaseEvent> events, IndexEntry entry) {
                        boolean clash = find(CaseQuery.all()).stream()
                                .map(each -> each.id())
                                .anyMatch(other -> !other.equals(id)
                                        && other.value()
                                                .toLowerCase(Locale.ROOT)
                                                .equals(id.value().toLowerCase(Locale.ROOT)));
                        return !clash && super.append(id, expected, events, entry);
                    }
                }))
                .contains("ids_alikeToPeople_areDifferentCasesInTheOrderOfTheirCharacters");
    }

    @Test
    void contract_findThatGoesOnFromTheFirstPage_isCaught() {
        assertThat(failing(() -> new Passing() {
                    @Override
                    public List<IndexEntry> find(CaseQuery query) {
                        return super.find(
                                query.after().isEmpty() || query.limit() > 5
                                        ? query
                                        : CaseQuery.all()
                                                .limit(1)
                                                .after(query.after().get()));
                    }
                }))
                .contains("find_pageByPage_answersEveryEntryOnce");
    }

    /** As with an index of holders by area, behind which nobody looks any further. */
    @Test
    void contract_findThatForgetsThePartyOfAHolderInAreas_isCaught() {
        assertThat(failing(() -> new Passing() {
                    @Override
                    public List<IndexEntry> find(CaseQuery query) {
                        return super.find(
                                query.holder().isPresent() && !query.areas().isEmpty() ? ofAnyParty(query) : query);
                    }
                }))
                .containsExactly(
                        "find_anyQuery_answersAsLookingAtEveryEntryWould", "find_pageByPage_answersEveryEntryOnce");
    }

    /** As with a bound in a subquery: so many cases, and of these the party's. */
    @Test
    void contract_findThatBoundsBeforeItAsksForTheParty_isCaught() {
        assertThat(failing(() -> new Passing() {
                    @Override
                    public List<IndexEntry> find(CaseQuery query) {
                        return super.find(ofAnyParty(query)).stream()
                                .filter(query::matches)
                                .toList();
                    }
                }))
                .containsExactly(
                        "find_anyQuery_answersAsLookingAtEveryEntryWould", "find_pageByPage_answersEveryEntryOnce");
    }

    /** As with a comparison that is unknown to SQL: nothing stands behind an entry without an instant, or everything. */
    @Test
    void contract_dueBehindAnEntryThatIsNeverDue_isCaught() {
        assertThat(failing(() -> new Passing() {
                    @Override
                    public List<IndexEntry> find(CaseQuery query) {
                        boolean never = query.dueUntil().isPresent()
                                && query.after().isPresent()
                                && query.after().get().nextDue() == null;
                        return super.find(never ? CaseQuery.due(query.dueUntil().get()) : query);
                    }
                }))
                .containsExactly("find_anyQuery_answersAsLookingAtEveryEntryWould");
    }

    /** As with rows of parties that an append adds to and never takes from, read where cases are due alone. */
    @Test
    void contract_dueOfAPartyThatIsNoLongerCalled_isCaught() {
        assertThat(failing(() -> new Passing() {
                    private final Map<CaseId, Set<PartyId>> called = new ConcurrentHashMap<>();

                    @Override
                    public boolean append(CaseId id, int expected, List<CaseEvent> events, IndexEntry entry) {
                        boolean done = super.append(id, expected, events, entry);
                        if (done) {
                            called.computeIfAbsent(id, key -> ConcurrentHashMap.newKeySet())
                                    .addAll(entry.parties());
                        }
                        return done;
                    }

                    @Override
                    public List<IndexEntry> find(CaseQuery query) {
                        if (query.dueUntil().isEmpty() || query.party().isEmpty()) {
                            return super.find(query);
                        }
                        return super.find(ofAnyParty(query).limit(Integer.MAX_VALUE)).stream()
                                .filter(entry -> called.get(entry.id())
                                        .contains(query.party().get()))
                                .limit(query.limit())
                                .toList();
                    }
                }))
                .containsExactly(
                        "find_anyQuery_answersAsLookingAtEveryEntryWould", "find_pageByPage_answersEveryEntryOnce");
    }

    @Test
    void contract_positionsSharedByAllReaders_areCaught() {
        AtomicLong position = new AtomicLong();
        assertThat(failing(() -> new Passing() {
                    @Override
                    public long position(String reader) {
                        return position.get();
                    }

                    @Override
                    public void advance(String reader, long to) {
                        position.set(to);
                    }
                }))
                .contains("position_ofAReader_isWhatItSaidLast");
    }

    /** As with a database whose sequence is drawn before the commit: a later position is seen first. */
    @Test
    void contract_feedWhosePositionsOvertakeEachOther_isCaught() {
        assertThat(failing(() -> new Passing() {
                    private final Set<Long> shown = ConcurrentHashMap.newKeySet();

                    @Override
                    public List<Commit> feed(long after, int limit) {
                        List<Commit> all = super.feed(after, Integer.MAX_VALUE);
                        return all.stream()
                                .filter(each -> each.position() % 5 != 0
                                        || each.equals(all.get(all.size() - 1))
                                        || !shown.add(each.position()))
                                .limit(limit)
                                .toList();
                    }
                }))
                .contains("feed_whileManyWrite_tellsEveryReaderEveryAppendOnce");
    }

    @Test
    void durableContract_aStoreThatForgets_isCaught() {
        DurableCaseStoreContract forgetful = new DurableCaseStoreContract() {
            @Override
            protected CaseStore open() {
                return new InMemoryCaseStore();
            }

            @Override
            protected CaseStore reopen() {
                return new InMemoryCaseStore();
            }
        };

        assertThat(ContractRun.failing(forgetful))
                .containsExactly("reopened_always_answersAsBefore", "reopened_betweenAppends_goesOnWhereItWas");
    }

    @Test
    void durableContract_aStoreThatKeeps_isFine() {
        List<CaseStore> kept = new ArrayList<>();
        DurableCaseStoreContract keeping = new DurableCaseStoreContract() {
            @Override
            protected CaseStore open() {
                kept.clear();
                kept.add(new InMemoryCaseStore());
                return kept.get(0);
            }

            @Override
            protected CaseStore reopen() {
                return kept.get(0);
            }
        };

        assertThat(ContractRun.failing(keeping)).isEmpty();
    }

    private static Set<String> failing(Supplier<CaseStore> stores) {
        return ContractRun.failing(new CaseStoreContract() {
            @Override
            protected CaseStore open() {
                return stores.get();
            }
        });
    }

    /** The same query, whatever party was called. */
    private static CaseQuery ofAnyParty(CaseQuery query) {
        CaseQuery kind = query.dueUntil()
                .map(CaseQuery::due)
                .orElseGet(() -> query.openOnly() ? CaseQuery.open() : CaseQuery.all());
        CaseQuery inAreas = query.areas().isEmpty() ? kind : kind.in(query.areas());
        CaseQuery held = query.holder().map(inAreas::heldBy).orElse(inAreas);
        CaseQuery behind = query.after().map(held::after).orElse(held);
        return behind.limit(query.limit());
    }

    private static class Passing implements CaseStore {
        private final CaseStore store = new InMemoryCaseStore();

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
}
