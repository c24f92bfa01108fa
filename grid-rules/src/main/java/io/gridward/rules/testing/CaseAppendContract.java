package io.gridward.rules.testing;

import static io.gridward.rules.testing.SampleCases.C1;
import static io.gridward.rules.testing.SampleCases.C2;
import static io.gridward.rules.testing.SampleCases.TEN;
import static io.gridward.rules.testing.SampleCases.entry;
import static io.gridward.rules.testing.SampleCases.events;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.desk.CaseQuery;
import io.gridward.core.desk.CaseStore;
import io.gridward.core.desk.Commit;
import io.gridward.core.desk.IndexEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Not thread-safe. The part of {@link CaseStoreContract} about appending and loading. A host extends that class.
 */
// JUnit's annotations stand on exported methods: whoever runs them requires JUnit himself.
@SuppressWarnings("exports")
public sealed interface CaseAppendContract permits CaseStoreContract {
    /**
     * Returns the store of the test.
     *
     * @return the store that was opened last
     */
    CaseStore store();

    /** A case nobody wrote to has no events, no entry and no commit. */
    @Test
    default void load_unknownCase_isEmpty() {
        assertThat(store().load(C1)).isEmpty();
        assertThat(store().find(CaseQuery.all())).isEmpty();
        assertThat(store().feed(0, 10)).isEmpty();
        assertThat(store().nextDue()).isEmpty();
        assertThat(store().end()).isZero();
    }

    /** Events are added behind those there are, and come back as they were. */
    @Test
    default void append_atTheExpectedVersion_addsBehind() {
        assertThat(store().append(C1, 0, events(1, 7), entry(C1, 7))).isTrue();
        assertThat(store().append(C1, 7, events(8, 8), entry(C1, 8, TEN))).isTrue();

        assertThat(store().load(C1)).isEqualTo(events(1, 8));
        assertThat(store().find(CaseQuery.all())).containsExactly(entry(C1, 8, TEN));
    }

    /** Many events in one append, and many appends to one case, keep their order. */
    @Test
    default void append_manyEvents_keepsAllInOrder() {
        store().append(C1, 0, events(1, 500), entry(C1, 500));
        for (int version = 500; version < 600; version++) {
            assertThat(store().append(C1, version, events(version + 1, version + 1), entry(C1, version + 1)))
                    .isTrue();
        }

        assertThat(store().load(C1)).isEqualTo(events(1, 600));
        assertThat(store().feed(0, Integer.MAX_VALUE)).hasSize(101);
    }

    /** Whoever expects another version is told so, and nothing changes, neither events nor entry nor feed. */
    @Test
    default void append_atAnotherVersion_isFalseAndChangesNothing() {
        store().append(C1, 0, events(1, 2), entry(C1, 2));
        List<Commit> before = store().feed(0, 10);

        assertThat(store().append(C1, 0, events(1, 1), entry(C1, 1, TEN))).isFalse();
        assertThat(store().append(C1, 1, events(2, 3), entry(C1, 3, TEN))).isFalse();
        assertThat(store().append(C1, 3, events(4, 4), entry(C1, 4, TEN))).isFalse();
        assertThat(store().append(C2, 1, events(2, 2), entry(C2, 2, TEN))).isFalse();

        assertThat(store().load(C1)).isEqualTo(events(1, 2));
        assertThat(store().load(C2)).isEmpty();
        assertThat(store().find(CaseQuery.all())).containsExactly(entry(C1, 2));
        assertThat(store().feed(0, 10)).isEqualTo(before);
        assertThat(store().append(C1, 2, events(3, 3), entry(C1, 3))).isTrue();
    }

    /** Events that do not follow, and entries of something else, are a caller's mistake, and nothing changes. */
    @Test
    default void append_whatDoesNotFollow_throwsAndChangesNothing() {
        store().append(C1, 0, events(1, 2), entry(C1, 2));

        assertRejected(C1, 2, List.of(), entry(C1, 2));
        assertRejected(C1, 2, events(4, 4), entry(C1, 4));
        assertRejected(C1, 2, List.of(events(3, 3).get(0), events(3, 3).get(0)), entry(C1, 4));
        assertRejected(C1, 2, events(3, 3), entry(C2, 3));
        assertRejected(C1, 2, events(3, 3), entry(C1, 4));

        assertThat(store().load(C1)).isEqualTo(events(1, 2));
        assertThat(store().find(CaseQuery.all())).containsExactly(entry(C1, 2));
        assertThat(store().feed(0, 10)).hasSize(1);
    }

    /** What was answered once stays as it was when the case goes on. */
    @Test
    default void answers_givenEarlier_stayAsTheyWere() {
        store().append(C1, 0, events(1, 1), entry(C1, 1));
        List<CaseEvent> loaded = store().load(C1);
        List<IndexEntry> found = store().find(CaseQuery.all());
        List<Commit> fed = store().feed(0, 10);

        store().append(C1, 1, events(2, 2), entry(C1, 2));

        assertThat(loaded).isEqualTo(events(1, 1));
        assertThat(found).containsExactly(entry(C1, 1));
        assertThat(fed).hasSize(1);
    }

    private void assertRejected(CaseId id, int version, List<CaseEvent> events, IndexEntry entry) {
        assertThatIllegalArgumentException()
                .as("%s at %s: %s", id, version, events)
                .isThrownBy(() -> store().append(id, version, events, entry));
    }
}
