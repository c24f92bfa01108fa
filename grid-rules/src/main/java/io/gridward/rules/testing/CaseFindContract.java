package io.gridward.rules.testing;

import static io.gridward.rules.testing.SampleCases.C1;
import static io.gridward.rules.testing.SampleCases.C2;
import static io.gridward.rules.testing.SampleCases.C3;
import static io.gridward.rules.testing.SampleCases.TEN;
import static io.gridward.rules.testing.SampleCases.entry;
import static io.gridward.rules.testing.SampleCases.events;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.casefile.CaseId;
import io.gridward.core.desk.CaseQuery;
import io.gridward.core.desk.CaseStore;
import io.gridward.core.desk.IndexEntry;
import io.gridward.core.territory.AreaCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Not thread-safe. The part of {@link CaseStoreContract} about finding. A host extends that class.
 */
// JUnit's annotations stand on exported methods: whoever runs them requires JUnit himself.
@SuppressWarnings("exports")
public sealed interface CaseFindContract permits CaseStoreContract {
    /**
     * Returns the store of the test.
     *
     * @return the store that was opened last
     */
    CaseStore store();

    /** Ids that differ in capitals or signs alone are different cases, and stand in the order of their characters. */
    @Test
    default void ids_alikeToPeople_areDifferentCasesInTheOrderOfTheirCharacters() {
        List<CaseId> ids = List.of("C1", "c1", "C10", "C2", "a-b", "a.b", "a_b", "aB", "ab", "0".repeat(64)).stream()
                .map(CaseId::new)
                .toList();
        for (CaseId id : ids) {
            assertThat(store().append(id, 0, events(1, 1), entry(id, 1, TEN))).isTrue();
        }

        List<CaseId> inOrder = ids.stream().sorted().toList();
        assertThat(store().find(CaseQuery.open())).extracting(IndexEntry::id).isEqualTo(inOrder);
        assertThat(store().find(CaseQuery.due(TEN))).extracting(IndexEntry::id).isEqualTo(inOrder);
    }

    /** Any query answers what looking at every entry would, whole or bounded, and behind any entry. */
    @Test
    default void find_anyQuery_answersAsLookingAtEveryEntryWould() {
        Map<CaseId, IndexEntry> entries = SampleCases.fill(store());

        for (CaseQuery query : SampleQueries.pages(entries.values())) {
            assertThat(store().find(query)).as("%s", query).isEqualTo(SampleQueries.answer(query, entries));
        }
        assertThat(store().nextDue())
                .isEqualTo(entries.values().stream()
                        .map(IndexEntry::nextDue)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder()));
    }

    /** Pages of any query, laid behind each other, are the whole answer, in its order. */
    @Test
    default void find_pageByPage_answersEveryEntryOnce() {
        Map<CaseId, IndexEntry> entries = SampleCases.fill(store());
        List<CaseQuery> queries = SampleQueries.all().stream()
                .filter(query -> entries.values().stream().anyMatch(query::matches))
                .toList();

        // Which parts are taken together rightly, the test of any query shows.
        for (int number = 0; number < queries.size(); number += 4) {
            CaseQuery query = queries.get(number).limit(1 + number / 4 % 9);
            List<IndexEntry> read = new ArrayList<>();
            List<IndexEntry> page = store().find(query);
            while (!page.isEmpty()) {
                assertThat(page).as("%s", query).hasSizeLessThanOrEqualTo(query.limit());
                read.addAll(page);
                page = store().find(query.after(page.get(page.size() - 1)));
            }
            assertThat(read).as("%s", query).isEqualTo(SampleQueries.answer(queries.get(number), entries));
        }
    }

    /** A page goes on behind the place of the last entry, even if that case has changed and moved since. */
    @Test
    default void find_behindAnEntryThatChangedSince_goesOnWhereItStood() {
        store().append(C1, 0, events(1, 1), entry(C1, 1, TEN));
        store().append(C2, 0, events(1, 1), entry(C2, 1, TEN.plusSeconds(1)));
        store().append(C3, 0, events(1, 1), entry(C3, 1, TEN.plusSeconds(2)));
        CaseQuery due = CaseQuery.due(TEN.plusSeconds(60)).limit(1);
        IndexEntry first = store().find(due).get(0);

        store().append(C1, 1, events(2, 2), entry(C1, 2, TEN.plusSeconds(3)));

        assertThat(store().find(due.after(first))).containsExactly(entry(C2, 1, TEN.plusSeconds(1)));
        assertThat(store().find(due.after(first).limit(9)))
                .extracting(IndexEntry::id)
                .containsExactly(C2, C3, C1);
    }

    /** What is due is due to the nanosecond, at the ends of time too. */
    @Test
    default void find_due_isExactToTheNanosecond() {
        store().append(C1, 0, events(1, 1), entry(C1, 1, TEN.plusNanos(1)));
        store().append(C2, 0, events(1, 1), entry(C2, 1, TEN));

        assertThat(store().find(CaseQuery.due(TEN.minusNanos(1)))).isEmpty();
        assertThat(store().find(CaseQuery.due(TEN))).extracting(IndexEntry::id).containsExactly(C2);
        assertThat(store().find(CaseQuery.due(TEN.plusNanos(1))))
                .extracting(IndexEntry::nextDue)
                .containsExactly(TEN, TEN.plusNanos(1));
        assertThat(store().find(CaseQuery.due(Instant.MAX))).hasSize(2);
        assertThat(store().find(CaseQuery.due(Instant.MIN))).isEmpty();
        assertThat(store().nextDue()).contains(TEN);
    }

    /** Whoever means a whole district names every area in it. */
    @Test
    default void find_inFortyThousandAreas_isAnswered() {
        store().append(C1, 0, events(1, 1), entry(C1, 1));
        store().append(C2, 0, events(1, 1), entry(C2, 1));
        Set<AreaCode> district = new HashSet<>();
        for (int area = 0; area < 40_000; area++) {
            district.add(AreaCode.of("1201-" + area));
        }

        assertThat(store().find(CaseQuery.open().in(district))).isEmpty();
        district.add(SampleCases.GRID);
        assertThat(store().find(CaseQuery.open().in(district).limit(1)))
                .extracting(IndexEntry::id)
                .containsExactly(C1);
    }
}
