package io.gridward.rules.testing;

import static io.gridward.rules.testing.SampleCases.C1;
import static io.gridward.rules.testing.SampleCases.entry;
import static io.gridward.rules.testing.SampleCases.events;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.desk.CaseStore;
import io.gridward.core.desk.Commit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Not thread-safe. The part of {@link CaseStoreContract} about the feed and the positions of its readers. A host extends that class.
 */
// JUnit's annotations stand on exported methods: whoever runs them requires JUnit himself.
@SuppressWarnings("exports")
public sealed interface CaseFeedContract permits CaseStoreContract {
    /**
     * Returns the store of the test.
     *
     * @return the store that was opened last
     */
    CaseStore store();

    /** The feed tells every append once, with its events, in pages of any size; behind its end there is nothing. */
    @Test
    default void feed_fromAnyPosition_tellsEveryAppendOnceInOrder() {
        int appends = 60;
        List<CaseEvent> appended = new ArrayList<>();
        Map<CaseId, Integer> versions = new TreeMap<>();
        for (int step = 0; step < appends; step++) {
            // Twice in a row each of nine cases, one, two or three events at a time.
            CaseId id = new CaseId("C" + step / 2 * 5 % 9);
            int version = versions.getOrDefault(id, 0);
            List<CaseEvent> events = events(version + 1, version + 1 + (step + step / 18) % 3);
            versions.put(id, version + events.size());
            store().append(id, version, events, entry(id, version + events.size()));
            appended.addAll(events);
        }

        List<Commit> all = store().feed(0, Integer.MAX_VALUE);
        assertThat(all).hasSize(appends);
        assertThat(all.stream().flatMap(each -> each.events().stream())).isEqualTo(appended);
        for (int page : List.of(1, 7, appends - 1, appends)) {
            assertThat(SampleCases.readFeed(store(), page))
                    .as("pages of %s", page)
                    .isEqualTo(all);
        }
        for (int seen = 0; seen < appends; seen++) {
            long position = all.get(seen).position();
            int page = seen % 7 == 3 ? Integer.MAX_VALUE : 1 + seen % 6;
            assertThat(store().feed(position, page))
                    .as("%s behind %s", page, position)
                    .isEqualTo(all.subList(seen + 1, (int) Math.min((long) seen + 1 + page, appends)));
            assertThat(store().feed(position - 1, 1)).containsExactly(all.get(seen));
        }
        long last = all.get(appends - 1).position();
        assertThat(store().feed(last + 1000, 10)).isEmpty();
        assertThat(store().end()).isEqualTo(last);
    }

    /** Each reader has a position of its own, 0 until it says one, and may go back. */
    @Test
    default void position_ofAReader_isWhatItSaidLast() {
        store().append(C1, 0, events(1, 1), entry(C1, 1));
        assertThat(store().position("statistics")).isZero();

        store().advance("statistics", 7);
        store().advance("统计 12345", 3);
        assertThat(store().position("statistics")).isEqualTo(7);
        assertThat(store().position("统计 12345")).isEqualTo(3);
        assertThat(store().position("Statistics")).isZero();

        store().advance("statistics", Long.MAX_VALUE);
        assertThat(store().position("statistics")).isEqualTo(Long.MAX_VALUE);
        store().advance("statistics", 0);
        assertThat(store().position("statistics")).isZero();
        assertThat(store().position("统计 12345")).isEqualTo(3);
        assertThat(store().feed(0, 10)).hasSize(1);
    }

    /** A reader who need not wait for the disk is answered with his position at once all the same. */
    @Test
    default void position_advancedLazily_isWhatWasSaidLast() {
        store().advanceLazily("statistics", 7);
        assertThat(store().position("statistics")).isEqualTo(7);
        assertThat(store().position("screen")).isZero();

        store().append(C1, 0, events(1, 1), entry(C1, 1));
        store().advanceLazily("statistics", 9);
        store().advanceLazily("statistics", 8);
        assertThat(store().position("statistics")).isEqualTo(8);

        store().advance("statistics", 3);
        assertThat(store().position("statistics")).isEqualTo(3);
        store().advanceLazily("statistics", 4);
        store().advanceLazily("screen", 1);
        assertThat(store().append(C1, 1, events(2, 2), entry(C1, 2))).isTrue();
        assertThat(store().position("statistics")).isEqualTo(4);
        assertThat(store().position("screen")).isEqualTo(1);
        assertThat(store().feed(0, 10)).hasSize(2);
    }
}
