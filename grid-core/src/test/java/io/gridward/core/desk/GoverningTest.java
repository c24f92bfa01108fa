package io.gridward.core.desk;

import static io.gridward.core.desk.DeskFixtures.accepted;
import static io.gridward.core.desk.DeskFixtures.report;
import static io.gridward.core.desk.DeskFixtures.sign;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.Fixtures;
import io.gridward.core.Governance;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.Outcome;
import io.gridward.core.casefile.RulingEvent;
import io.gridward.core.escalation.EscalationPolicies;
import io.gridward.core.escalation.EscalationPolicy;
import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.Language;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.Post;
import io.gridward.core.roster.PostId;
import io.gridward.core.roster.Roster;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A desk that is given other reference data while it works. */
@Timeout(60)
class GoverningTest {
    private static final int THREADS = 6;
    private static final int SWAPS = 40;
    private static final Instant NOW = DeskFixtures.MORNING;
    /** Every swap visits every open case, so that there must not be ever more of them. */
    private static final int BUSY = 60;

    @Test
    void govern_withPoliciesThatKeepThoseOfBefore_pinsNewCasesToTheNewOne() {
        // given
        GridDesk desk = GridDesk.builder(governance(0), new InMemoryCaseStore()).build();
        desk.submit(report("C1"));

        // when
        desk.govern(governance(1), NOW);

        // then
        assertThat(desk.governance().policies().find(ref(1))).isPresent();
        assertThat(accepted(desk.submit(report("C2"))).after().policy()).contains(ref(1));
        assertThat(desk.find(new CaseId("C1")).flatMap(CaseFile::policy)).contains(ref(0));
        assertThat(desk.open()).extracting(IndexEntry::policy).containsExactly(ref(0), ref(1));
        assertThat(accepted(desk.submit(sign("C1"))).events()).isNotEmpty();
    }

    @Test
    void govern_withoutThePolicyOfAnOpenCase_isRefusedAndChangesNothing() {
        // given
        GridDesk desk = GridDesk.builder(governance(0), new InMemoryCaseStore()).build();
        desk.submit(report("C1"));
        desk.submit(report("C2"));
        Governance forgetful = Fixtures.governanceWithoutPolicies()
                .policies(EscalationPolicies.only(ref(1), Fixtures.factSchema(), Fixtures.simplePolicy()))
                .build();

        // when
        InvalidModelException refused =
                catchThrowableOfType(InvalidModelException.class, () -> desk.govern(forgetful, NOW));

        // then
        assertThat(refused.findings())
                .extracting(finding -> finding.text(Language.EN))
                .containsExactly("2 open cases, C1 among them, are pinned to street 0 (v0), which the new policies "
                        + "lack; let them keep those of before");
        assertThat(accepted(desk.submit(report("C3"))).after().policy()).contains(ref(0));
    }

    @Test
    void govern_withATerritoryThatNeverHadTheAreaOfAnOpenCase_isRefusedAndChangesNothing() {
        // given
        GridDesk desk = GridDesk.builder(governance(0), new InMemoryCaseStore()).build();
        accepted(desk.submit(report("C1")));
        AreaCode place = desk.open().get(0).area();
        Territory all = Fixtures.territory();
        Territory less = Territory.of(
                all.levels(),
                all.codes(),
                all.areas().stream().filter(area -> !area.code().equals(place)).toList());
        Roster roster = Fixtures.roster();
        List<Post> posts = roster.posts().stream()
                .filter(post -> !post.area().equals(place))
                .toList();
        Set<PostId> kept = posts.stream().map(Post::id).collect(Collectors.toSet());
        Governance forgetful = Fixtures.governanceWithoutPolicies()
                .policies(governance(0).policies())
                .territory(less)
                .roster(Roster.of(
                        roster.roles(),
                        posts,
                        roster.appointments().stream()
                                .filter(term -> kept.contains(term.post()))
                                .toList()))
                .build();

        // when
        InvalidModelException refused =
                catchThrowableOfType(InvalidModelException.class, () -> desk.govern(forgetful, NOW));

        // then
        assertThat(refused.findings())
                .extracting(finding -> finding.text(Language.EN))
                .containsExactly(
                        "1 open cases, C1 among them, are at " + place + ", which the new territory never had; "
                                + "let it keep the areas of before and name their successors");
        assertThat(desk.tick(NOW.plusSeconds(40_000_000))).containsExactly(new CaseId("C1"));
    }

    /** A report whose policy answers only after the swap: the event names the policy it began with. */
    @Test
    void govern_whileACommandIsDecided_leavesItWhatItBeganWith() throws Exception {
        // given
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch swapped = new CountDownLatch(1);
        EscalationPolicy slow = situation -> {
            asked.countDown();
            await(swapped);
            return Fixtures.simplePolicy().rule(situation);
        };
        Governance before = Fixtures.governanceWithoutPolicies()
                .policies(EscalationPolicies.only(ref(0), Fixtures.factSchema(), slow))
                .build();
        GridDesk desk = GridDesk.builder(before, new InMemoryCaseStore()).build();
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            Future<Outcome> outcome = pool.submit(() -> desk.submit(report("C1")));
            asked.await();

            // when
            desk.govern(governance(1), NOW);
            swapped.countDown();

            // then
            CaseFile file = accepted(outcome.get()).after();
            assertThat(file.policy()).contains(ref(0));
            assertThat(accepted(desk.submit(report("C2"))).after().policy()).contains(ref(1));
        } finally {
            pool.shutdownNow();
        }
    }

    /** Everybody else has adopted when it is kept; it must not be the one that stays with whoever left. */
    @Test
    void govern_whileACommandIsDecided_isAdoptedByItsCaseToo() throws Exception {
        // given
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch swapped = new CountDownLatch(1);
        EscalationPolicies slow = EscalationPolicies.only(ref(0), Fixtures.factSchema(), situation -> {
            asked.countDown();
            await(swapped);
            return Fixtures.simplePolicy().rule(situation);
        });
        Roster roster = Fixtures.roster();
        Governance next = Fixtures.governanceWithoutPolicies()
                .policies(slow)
                .roster(Roster.of(
                        roster.roles(),
                        roster.posts(),
                        roster.appointments().stream()
                                .map(term -> term.post().equals(Fixtures.WORKER_OF_1.id())
                                        ? Fixtures.term(Fixtures.WORKER_OF_1, Fixtures.CHEN)
                                        : term)
                                .toList()))
                .build();
        GridDesk desk = GridDesk.builder(
                        Fixtures.governanceWithoutPolicies().policies(slow).build(), new InMemoryCaseStore())
                .build();
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            Future<Outcome> outcome = pool.submit(() -> desk.submit(report("C1")));
            asked.await();

            // when
            assertThat(desk.govern(next, NOW)).isEmpty();
            swapped.countDown();

            // then
            assertThat(accepted(outcome.get()).after().holder())
                    .map(Holder::person)
                    .contains(Fixtures.LI);
            assertThat(desk.find(new CaseId("C1")).flatMap(CaseFile::holder))
                    .map(Holder::person)
                    .contains(Fixtures.CHEN);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void govern_whileManyThreadsSubmit_leavesNoCaseBetweenTwoPolicies() throws Exception {
        // given
        GridDesk desk = GridDesk.builder(governance(0), new InMemoryCaseStore()).build();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS + 1);
        CyclicBarrier start = new CyclicBarrier(THREADS + 1);
        try {
            List<Callable<Integer>> work = new ArrayList<>();
            work.add(() -> {
                start.await();
                for (int revision = 1; revision <= SWAPS; revision++) {
                    desk.govern(governance(revision), NOW);
                }
                return SWAPS;
            });
            for (int thread = 0; thread < THREADS; thread++) {
                String name = "T" + thread + "-";
                work.add(() -> {
                    start.await();
                    int done = 0;
                    // Goes on until the last policy has been seen, so that every swap falls into the work.
                    for (boolean last = false; !last; done++) {
                        while (done > BUSY
                                && desk.governance().policies().find(ref(SWAPS)).isEmpty()) {
                            Thread.onSpinWait();
                        }
                        String id = name + done;
                        last = accepted(desk.submit(report(id)))
                                .after()
                                .policy()
                                .equals(Optional.of(ref(SWAPS)));
                        accepted(desk.submit(sign(id)));
                    }
                    return done;
                });
            }

            // when
            for (Future<Integer> each : pool.invokeAll(work)) {
                each.get();
            }
        } finally {
            pool.shutdownNow();
        }

        // then
        Set<PolicyRef> seen = new HashSet<>();
        for (IndexEntry entry : desk.open()) {
            seen.add(entry.policy());
            assertThat(policiesThatRuled(desk.events(entry.id())))
                    .as("%s", entry.id())
                    .containsExactly(entry.policy());
        }
        assertThat(seen).contains(ref(SWAPS));
    }

    private static Set<PolicyRef> policiesThatRuled(List<CaseEvent> events) {
        Set<PolicyRef> refs = new HashSet<>();
        for (CaseEvent event : events) {
            if (event instanceof RulingEvent.Ruled ruled) {
                assertThat(ruled.problem()).as("%s", ruled).isNull();
                refs.add(ruled.policy());
            }
        }
        return refs;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PolicyRef ref(int revision) {
        return new PolicyRef("street", Integer.toString(revision), "v" + revision);
    }

    private static Governance governance(int revision) {
        return Fixtures.governanceWithoutPolicies()
                .policies(new Revisions(revision))
                .build();
    }

    /** Knows all revisions up to the one in force. */
    private record Revisions(int last) implements EscalationPolicies {
        @Override
        public FactSchema facts() {
            return Fixtures.factSchema();
        }

        @Override
        public Optional<PolicyRef> inForce(AreaCode area, LocalDate date) {
            return Optional.of(ref(last));
        }

        @Override
        public Optional<EscalationPolicy> find(PolicyRef ref) {
            return Integer.parseInt(ref.revision()) <= last ? Optional.of(Fixtures.simplePolicy()) : Optional.empty();
        }
    }
}
