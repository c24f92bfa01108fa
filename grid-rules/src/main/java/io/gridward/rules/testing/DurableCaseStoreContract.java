package io.gridward.rules.testing;

import static io.gridward.rules.testing.SampleCases.TEN;
import static io.gridward.rules.testing.SampleCases.entry;
import static io.gridward.rules.testing.SampleCases.events;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.desk.CaseQuery;
import io.gridward.core.desk.CaseStore;
import io.gridward.core.desk.Commit;
import io.gridward.core.desk.IndexEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Not thread-safe. The tests of a {@link CaseStore} that keeps what it acknowledged when it is closed and opened
 * again. What a crash leaves behind is for the store's own tests: how to cut its power, only it can know.
 */
// JUnit's annotations stand on exported methods: whoever runs them requires JUnit himself.
@SuppressWarnings("exports")
public abstract class DurableCaseStoreContract extends CaseStoreContract {
    /** For the tests of a host. */
    protected DurableCaseStoreContract() {}

    /**
     * Opens the store of the running test again, after it was closed if it can be.
     *
     * @return a store over the same cases, commits and positions
     * @throws Exception if it cannot be opened, which fails the test
     */
    protected abstract CaseStore reopen() throws Exception;

    /**
     * An empty store is still empty.
     *
     * @throws Exception if the store cannot be opened
     */
    @Test
    public void reopened_empty_isEmpty() throws Exception {
        goOnWith(this::reopen);

        assertThat(store().find(CaseQuery.all())).isEmpty();
        assertThat(store().feed(0, 1)).isEmpty();
        assertThat(store().nextDue()).isEmpty();
    }

    /**
     * Every answer is the one given before.
     *
     * @throws Exception if the store cannot be opened
     */
    @Test
    public void reopened_always_answersAsBefore() throws Exception {
        Map<CaseId, IndexEntry> entries = SampleCases.fill(store());
        store().advance("statistics", 12);
        store().advance("统计", 7);
        store().advance("统计", 3);
        store().advanceLazily("screen", 5);
        store().advanceLazily("screen", 4);
        List<Commit> fed = SampleCases.readFeed(store(), 50);
        Map<CaseId, List<CaseEvent>> loaded = new TreeMap<>();
        entries.keySet().forEach(id -> loaded.put(id, store().load(id)));

        goOnWith(this::reopen);

        assertThat(store().position("statistics")).isEqualTo(12);
        assertThat(store().position("统计")).isEqualTo(3);
        assertThat(store().position("screen")).isEqualTo(4);
        assertThat(store().position("nobody")).isZero();
        assertThat(SampleCases.readFeed(store(), 7)).isEqualTo(fed);
        loaded.forEach((id, events) -> assertThat(store().load(id)).isEqualTo(events));
        List<CaseQuery> queries = SampleQueries.all();
        // Every seventh names each value of each part, for no part has a multiple of seven of them.
        for (int number = 0; number < queries.size(); number += 7) {
            CaseQuery query = queries.get(number);
            assertThat(store().find(query)).as("%s", query).isEqualTo(SampleQueries.answer(query, entries));
        }
    }

    /**
     * Opened again and again between appends, it goes on where it was, and positions go on rising.
     *
     * @throws Exception if the store cannot be opened
     */
    @Test
    public void reopened_betweenAppends_goesOnWhereItWas() throws Exception {
        CaseId id = new CaseId("C1");
        List<Commit> expected = new ArrayList<>();
        int version = 0;
        for (int round = 0; round < 8; round++) {
            int more = 1 + round % 3;
            assertThat(store().append(id, version, events(version + 1, version + more), entry(id, version + more, TEN)))
                    .isTrue();
            version += more;
            List<Commit> fed = store().feed(0, Integer.MAX_VALUE);
            assertThat(fed.subList(0, expected.size())).isEqualTo(expected);
            assertThat(fed).hasSize(round + 1);
            expected = fed;

            goOnWith(this::reopen);

            assertThat(store().feed(0, Integer.MAX_VALUE)).isEqualTo(expected);
            assertThat(store().append(id, version - 1, events(version, version), entry(id, version)))
                    .isFalse();
            assertThat(store().load(id)).isEqualTo(events(1, version));
            assertThat(store().nextDue()).isEqualTo(Optional.of(TEN));
        }
        assertThat(expected)
                .extracting(Commit::position)
                .doesNotHaveDuplicates()
                .isSorted();
    }
}
