package io.gridward.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.Fixtures;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.Stage;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.Holder;
import io.gridward.core.territory.AreaCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseIndexTest {
    private static final Instant TEN = Fixtures.at("2022-09-07T10:00");

    private final CaseIndex index = new CaseIndex();

    @Test
    void find_ofNothing_isEmpty() {
        assertThat(index.find(CaseQuery.all())).isEmpty();
        assertThat(index.find(CaseQuery.due(Instant.MAX))).isEmpty();
        assertThat(index.find(CaseQuery.open().in(Set.of(AreaCode.of("A1"))))).isEmpty();
        assertThat(index.find(new CaseId("C1"))).isEmpty();
        assertThat(index.size()).isZero();
    }

    @Test
    void put_earlierVersion_changesNothing() {
        index.put(entry("C1", 3, Stage.HANDLING, TEN, 0, 0, Set.of()));
        index.put(entry("C1", 2, Stage.CLOSED, null, 1, 1, Set.of(2)));

        assertThat(index.find(CaseQuery.all())).extracting(IndexEntry::version).containsExactly(3);
        assertThat(index.find(new CaseId("C1"))).map(IndexEntry::version).contains(3);
        assertThat(index.size()).isOne();
    }

    static IntStream seeds() {
        return IntStream.range(0, 12);
    }

    /** Few cases that change often, or many; everything is found as looking at every entry would find it. */
    @ParameterizedTest
    @MethodSource("seeds")
    void find_anyQuery_answersAsLookingAtEveryEntryWould(int seed) {
        Random random = new Random(seed);
        int cases = seed % 2 == 0 ? 40 : 2000;
        Map<CaseId, IndexEntry> entries = new TreeMap<>();
        for (int step = 1; step <= 6000; step++) {
            IndexEntry entry = randomEntry("C" + random.nextInt(cases), step, random);
            index.put(entry);
            entries.put(entry.id(), entry);
            if (step % 45 == 0) {
                CaseQuery query = randomQuery(random, List.copyOf(entries.values()));
                assertThat(index.find(query))
                        .as("seed %s, step %s: %s", seed, step, query)
                        .isEqualTo(entries.values().stream()
                                .filter(query::matches)
                                .sorted(query.order())
                                .limit(query.limit())
                                .toList());
            }
        }
        assertThat(index.size()).isEqualTo(entries.size());
        entries.forEach((id, entry) -> assertThat(index.find(id)).contains(entry));
    }

    /** Adding thousands and taking them away again goes through every splitting and joining of blocks. */
    @ParameterizedTest
    @MethodSource("seeds")
    void find_whileThousandsComeAndGo_staysInOrder(int seed) {
        Random random = new Random(seed);
        SortedEntries sorted = new SortedEntries(CaseQuery.BY_ID);
        Map<CaseId, IndexEntry> expected = new TreeMap<>();
        for (int wave = 0; wave < 6; wave++) {
            boolean growing = wave % 2 == 0;
            for (int step = 0; step < 3000; step++) {
                IndexEntry entry = entry("C" + random.nextInt(4000), 1, Stage.HANDLING, null, 0, 0, Set.of());
                boolean known = expected.containsKey(entry.id());
                if (growing && !known) {
                    sorted.put(entry);
                    expected.put(entry.id(), entry);
                } else if (!growing) {
                    sorted.remove(entry);
                    expected.remove(entry.id());
                }
            }
            List<IndexEntry> read = new ArrayList<>();
            sorted.from(null).forEachRemaining(read::add);
            assertThat(read).as("seed %s, wave %s", seed, wave).isEqualTo(List.copyOf(expected.values()));
            assertThat(sorted.size()).isEqualTo(expected.size());
            int place = random.nextInt(read.size());
            assertThat(sorted.countBefore(read.get(place)))
                    .as("seed %s, wave %s", seed, wave)
                    .isEqualTo(place);
        }
    }

    /** A case that moves about all the time is in every answer, and once. */
    @Test
    @Timeout(60)
    void find_whileACaseMoves_findsItOnceInEveryAnswer() throws Exception {
        for (int other = 0; other < 500; other++) {
            index.put(entry("B" + other, 1, Stage.HANDLING, TEN.plusSeconds(other), 0, 0, Set.of()));
        }
        index.put(entry("C1", 1, Stage.HANDLING, TEN, 0, 0, Set.of(0)));
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Future<?> mover = pool.submit(() -> {
                Random random = new Random(7);
                for (int version = 2; version < 5_000; version++) {
                    Instant due = TEN.plusSeconds(random.nextInt(1000));
                    index.put(entry("C1", version, Stage.HANDLING, due, random.nextInt(3), version % 2, Set.of(0)));
                }
            });
            Future<Integer> reader = pool.submit(() -> {
                int asked = 0;
                while (!mover.isDone() || asked < 100) {
                    assertThat(index.find(CaseQuery.due(Instant.MAX)))
                            .filteredOn(each -> each.id().value().equals("C1"))
                            .hasSize(1);
                    assertThat(index.find(CaseQuery.open().of(new PartyId("party-0"))))
                            .hasSize(1);
                    assertThat(index.find(CaseQuery.open().in(Set.of(AreaCode.of("A0"), AreaCode.of("A1")))))
                            .filteredOn(each -> each.id().value().equals("C1"))
                            .hasSize(1);
                    asked++;
                }
                return asked;
            });

            mover.get();
            assertThat(reader.get()).isGreaterThanOrEqualTo(100);
        } finally {
            pool.shutdownNow();
        }
        assertThat(index.size()).isEqualTo(501);
    }

    private static CaseQuery randomQuery(Random random, List<IndexEntry> known) {
        CaseQuery query = switch (random.nextInt(3)) {
            case 0 -> CaseQuery.open();
            case 1 -> CaseQuery.all();
            default -> CaseQuery.due(random.nextInt(6) == 0 ? Instant.MAX : randomDue(random));
        };
        if (random.nextInt(3) == 0) {
            Set<AreaCode> areas = new HashSet<>();
            int most = random.nextBoolean() ? 3 : 40;
            for (int i = 0; i < most; i++) {
                areas.add(AreaCode.of("A" + random.nextInt(60)));
            }
            query = query.in(areas);
        }
        if (random.nextInt(3) == 0) {
            query = query.heldBy(Holder.centre(AreaCode.of("H" + random.nextInt(5))));
        }
        if (random.nextInt(3) == 0) {
            query = query.of(new PartyId("party-" + random.nextInt(5)));
        }
        if (random.nextInt(3) == 0) {
            query = query.after(known.get(random.nextInt(known.size())));
        }
        return random.nextBoolean() ? query.limit(1 + random.nextInt(60)) : query;
    }

    private static IndexEntry randomEntry(String id, int version, Random random) {
        Set<Integer> parties = new HashSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            parties.add(random.nextInt(4));
        }
        Stage[] stages = {Stage.HANDLING, Stage.DISPATCHED, Stage.CLOSED, Stage.VERIFIED, Stage.MERGED};
        return entry(
                id,
                version,
                stages[random.nextInt(stages.length)],
                random.nextInt(4) == 0 ? null : randomDue(random),
                random.nextInt(5) - 1,
                random.nextInt(30) - 1,
                parties);
    }

    private static Instant randomDue(Random random) {
        return TEN.plusSeconds(random.nextInt(200)).plusNanos(random.nextInt(2));
    }

    private static IndexEntry entry(
            String id, int version, Stage stage, Instant due, int holder, int area, Set<Integer> parties) {
        Set<PartyId> called = new HashSet<>();
        parties.forEach(party -> called.add(new PartyId("party-" + party)));
        return new IndexEntry(
                new CaseId(id),
                version,
                stage,
                due,
                holder < 0 ? null : Holder.centre(AreaCode.of("H" + holder)),
                area < 0 ? null : AreaCode.of("A" + area),
                null,
                called);
    }
}
