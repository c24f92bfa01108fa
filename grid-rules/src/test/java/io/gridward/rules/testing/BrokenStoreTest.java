package io.gridward.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.desk.CaseQuery;
import io.gridward.core.desk.CaseStore;
import io.gridward.core.desk.Commit;
import io.gridward.core.desk.InMemoryCaseStore;
import io.gridward.core.desk.IndexEntry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
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

        assertThat(failing(forgetful))
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

        assertThat(failing(keeping)).isEmpty();
    }

    private static Set<String> failing(Supplier<CaseStore> stores) {
        return failing(new CaseStoreContract() {
            @Override
            protected CaseStore open() {
                return stores.get();
            }
        });
    }

    /** Runs every test of the contract as JUnit would, and names those that failed. */
    private static Set<String> failing(CaseStoreContract contract) {
        Set<String> failed = new TreeSet<>();
        List<Method> tests = Arrays.stream(contract.getClass().getMethods())
                .filter(each -> each.isAnnotationPresent(Test.class))
                .toList();
        assertThat(tests).hasSizeGreaterThan(10);
        for (Method test : tests) {
            Throwable thrown = catchThrowable(() -> {
                contract.openStore();
                test.invoke(contract);
                contract.closeStore();
            });
            if (thrown != null) {
                assertThat(thrown).isInstanceOf(InvocationTargetException.class);
                failed.add(test.getName());
            }
        }
        return failed;
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
