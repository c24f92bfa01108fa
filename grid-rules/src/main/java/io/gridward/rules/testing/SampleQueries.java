package io.gridward.rules.testing;

import static io.gridward.rules.testing.SampleCases.AREAS;
import static io.gridward.rules.testing.SampleCases.GRID;
import static io.gridward.rules.testing.SampleCases.HOLDERS;
import static io.gridward.rules.testing.SampleCases.PARTIES;
import static io.gridward.rules.testing.SampleCases.TEN;

import io.gridward.core.casefile.CaseId;
import io.gridward.core.desk.CaseQuery;
import io.gridward.core.desk.IndexEntry;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.Holder;
import io.gridward.core.territory.AreaCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Queries about the {@linkplain SampleCases#fill sample cases}: every combination of what a query can name, for a store
 * may take each part alone rightly and two of them together wrongly. Among the areas, holders and parties is one that
 * no case has.
 */
final class SampleQueries {
    /** As many cases are due at an instant as a nanosecond later. */
    private static final Instant FOUR_HOURS_ON = TEN.plusSeconds(4 * 3600);

    private static final List<CaseQuery> KINDS = List.of(
            CaseQuery.open(),
            CaseQuery.all(),
            CaseQuery.due(FOUR_HOURS_ON),
            CaseQuery.due(FOUR_HOURS_ON.plusNanos(1)),
            CaseQuery.due(Instant.MAX));

    private static final List<UnaryOperator<CaseQuery>> PLACES = List.of(
            UnaryOperator.identity(),
            query -> query.in(Set.of(GRID)),
            query -> query.in(Set.of(AREAS.get(1), AREAS.get(2))),
            query -> query.in(Set.of(AreaCode.of("nowhere"))));

    private static final List<UnaryOperator<CaseQuery>> RESPONSIBLE =
            anyOrOneOf(HOLDERS, Holder.centre(GRID), CaseQuery::heldBy);

    private static final List<UnaryOperator<CaseQuery>> CALLED =
            anyOrOneOf(PARTIES, new PartyId("fire"), CaseQuery::of);

    private static final List<Integer> LIMITS = List.of(Integer.MAX_VALUE, 1, 3, 20);

    private SampleQueries() {}

    /** Every combination of due or open, areas, holder and party, from the first entry to the last. */
    static List<CaseQuery> all() {
        return eachWithEach(eachWithEach(eachWithEach(KINDS, PLACES), RESPONSIBLE), CALLED);
    }

    /**
     * All queries, each of them from the first entry on and behind the first, the middle and the last of all cases, be it
     * among those looked for or not; whole once and bounded thrice, so that four queries show each bound in each place. Of
     * what no case is, no page is asked.
     */
    static List<CaseQuery> pages(Collection<IndexEntry> entries) {
        List<CaseQuery> pages = new ArrayList<>();
        List<CaseQuery> queries = all();
        for (int number = 0; number < queries.size(); number++) {
            CaseQuery query = queries.get(number);
            if (entries.stream().noneMatch(query::matches)) {
                pages.add(query);
            } else {
                List<CaseQuery> begun = begun(query, entries);
                for (int place = 0; place < begun.size(); place++) {
                    pages.add(begun.get(place).limit(LIMITS.get((number + place) % LIMITS.size())));
                }
            }
        }
        return pages;
    }

    private static List<CaseQuery> begun(CaseQuery query, Collection<IndexEntry> entries) {
        List<IndexEntry> inOrder = entries.stream().sorted(query.order()).toList();
        int last = inOrder.size() - 1;
        return Stream.concat(Stream.of(query), Stream.of(0, last / 2, last).map(at -> query.after(inOrder.get(at))))
                .toList();
    }

    /** What looking at every entry answers. */
    static List<IndexEntry> answer(CaseQuery query, Map<CaseId, IndexEntry> entries) {
        return entries.values().stream()
                .filter(query::matches)
                .sorted(query.order())
                .limit(query.limit())
                .toList();
    }

    private static List<CaseQuery> eachWithEach(List<CaseQuery> queries, List<UnaryOperator<CaseQuery>> parts) {
        return queries.stream()
                .flatMap(query -> parts.stream().map(part -> part.apply(query)))
                .toList();
    }

    private static <T> List<UnaryOperator<CaseQuery>> anyOrOneOf(
            List<T> known, T unknown, BiFunction<CaseQuery, T, CaseQuery> narrowed) {
        return Stream.concat(
                        Stream.of(UnaryOperator.<CaseQuery>identity()),
                        Stream.concat(known.stream(), Stream.of(unknown))
                                .map(each -> (UnaryOperator<CaseQuery>) query -> narrowed.apply(query, each)))
                .toList();
    }
}
