package io.gridward.core.desk;

import static io.gridward.core.desk.DeskFixtures.HEAD;
import static io.gridward.core.desk.DeskFixtures.MORNING;
import static io.gridward.core.desk.DeskFixtures.command;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.Fixtures;
import io.gridward.core.Governance;
import io.gridward.core.casefile.Actor;
import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.IntakeAct;
import io.gridward.core.casefile.Issue;
import io.gridward.core.casefile.Outcome;
import io.gridward.core.casefile.TextRef;
import io.gridward.core.facts.Facts;
import io.gridward.core.roster.Appointment;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.Roster;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The process ends at every call of the store there is, before it did anything or before it answered. */
class CrashTest {
    private static final Instant LATER = MORNING.plusSeconds(600);
    private static final List<CaseCommand> COMMANDS = List.of(
            report("C1", "r1", 0),
            report("C2", "r2", 60),
            report("C3", "r3", 120),
            merge("m1", "C3", "C2", 180),
            merge("m2", "C2", "C1", 240));

    @Test
    void process_endingAtAnyCall_losesNothingAndTheNextOneCarriesOn() {
        int calls = run(new DyingStore(new InMemoryCaseStore(), Integer.MAX_VALUE, false), new ArrayList<>()).calls;
        assertThat(calls).isGreaterThan(40);

        for (int call = 1; call <= calls; call++) {
            for (boolean done : List.of(false, true)) {
                String where = "died at call " + call + (done ? " after" : " before") + " it was done";
                InMemoryCaseStore kept = new InMemoryCaseStore();
                List<Outcome> acknowledged = new ArrayList<>();
                run(new DyingStore(kept, call, done), acknowledged);

                List<String> heard = new ArrayList<>();
                GridDesk next = GridDesk.builder(Fixtures.governance(), kept)
                        .listener("screen", (after, events) -> heard.add(after.id() + " " + events))
                        .build();
                // Nothing is told again: letting time pass is all the next process does.
                next.tick(LATER);

                assertThat(acknowledged).as(where).allSatisfy(outcome -> assertKept(next, outcome));
                assertThat(kept.position("gridward:adopting")).as(where).isZero();
                assertNobodyLost(where, next, kept);
                COMMANDS.forEach(next::submit);
                assertNobodyLost(where, next, kept);
                assertThat(file(next, "C1").reporters().waiting())
                        .as(where)
                        .containsExactlyInAnyOrder(new PersonRef("r1"), new PersonRef("r2"), new PersonRef("r3"));
                assertThat(file(next, "C1").reporters().joined()).as(where).contains(new CaseId("C2"));
                assertThat(next.open()).as(where).hasSize(1);
                assertThat(kept.feed(0, 1000).stream()
                                .map(each -> each.caseId() + " " + each.events())
                                .toList())
                        .as(where)
                        .endsWith(heard.toArray(String[]::new));
                assertThat(next.listeners().get(0).position()).as(where).isEqualTo(kept.end());
            }
        }
    }

    /** Half of the cases have followed the new reference data when the process ends; the next tick lets all. */
    @Test
    void adoption_interrupted_goesOnWithTheFirstTick() {
        int calls = govern(new DyingStore(threeCases(), Integer.MAX_VALUE, false), desk -> {}).calls;
        assertThat(calls).isGreaterThan(10);

        for (int call = 1; call <= calls; call++) {
            String where = "died at call " + call;
            InMemoryCaseStore kept = threeCases();
            boolean[] governed = new boolean[1];
            govern(new DyingStore(kept, call, true), desk -> governed[0] = true);

            boolean begun = kept.position("gridward:adopting") != 0;
            GridDesk next = GridDesk.builder(successors(), kept).build();
            next.tick(LATER);

            assertThat(kept.position("gridward:adopting")).as(where).isZero();
            long followed = next.open().stream()
                    .filter(entry -> entry.holder().person().equals(Fixtures.CHEN))
                    .count();
            assertThat(followed).as(where).isIn(begun || governed[0] ? List.of(3L) : List.of(0L, 3L));
            assertThat(begun || governed[0] || call < 4 || call == calls)
                    .as(where)
                    .isTrue();
            next.adopt(LATER);
            assertThat(next.open())
                    .as(where)
                    .allSatisfy(entry -> assertThat(entry.holder().person()).isEqualTo(Fixtures.CHEN));
        }
    }

    private static InMemoryCaseStore threeCases() {
        InMemoryCaseStore store = new InMemoryCaseStore();
        GridDesk desk = GridDesk.builder(Fixtures.governance(), store).build();
        COMMANDS.subList(0, 3).forEach(desk::submit);
        return store;
    }

    private static DyingStore govern(DyingStore store, Consumer<GridDesk> done) {
        GridDesk desk = GridDesk.builder(Fixtures.governance(), store).build();
        try {
            desk.govern(successors(), LATER);
            done.accept(desk);
        } catch (Died e) {
            // That is how processes end.
        }
        return store;
    }

    private static DyingStore run(DyingStore store, List<Outcome> acknowledged) {
        GridDesk desk = GridDesk.builder(Fixtures.governance(), store)
                .listener("screen", (after, events) -> {})
                .build();
        try {
            COMMANDS.forEach(command -> acknowledged.add(desk.submit(command)));
            desk.govern(Fixtures.governance(), MORNING.plusSeconds(300));
            desk.tick(MORNING.plusSeconds(400));
        } catch (Died e) {
            // Whoever did not get an answer knows nothing.
        }
        return store;
    }

    private static void assertKept(GridDesk desk, Outcome outcome) {
        Outcome.Accepted accepted = DeskFixtures.accepted(outcome);
        assertThat(desk.events(accepted.after().id())).containsAll(accepted.events());
    }

    /** Whoever reported waits in exactly one open case. */
    private static void assertNobodyLost(String where, GridDesk desk, CaseStore kept) {
        List<PersonRef> reported = kept.find(CaseQuery.all()).stream()
                .map(entry -> new PersonRef("r" + entry.id().value().substring(1)))
                .toList();
        List<PersonRef> waiting = desk.open().stream()
                .flatMap(entry -> file(desk, entry.id().value()).reporters().waiting().stream())
                .toList();
        assertThat(waiting).as(where).containsExactlyInAnyOrderElementsOf(reported);
    }

    private static CaseFile file(GridDesk desk, String id) {
        return desk.find(new CaseId(id)).orElseThrow();
    }

    /** Grid 1 has another worker. */
    private static Governance successors() {
        Roster roster = Fixtures.roster();
        List<Appointment> terms = new ArrayList<>(roster.appointments().stream()
                .filter(term -> !term.post().equals(Fixtures.WORKER_OF_1.id()))
                .toList());
        terms.add(Fixtures.term(Fixtures.WORKER_OF_1, Fixtures.CHEN));
        return Fixtures.governanceWithoutPolicies()
                .policies(Fixtures.policies())
                .roster(Roster.of(roster.roles(), roster.posts(), terms))
                .build();
    }

    private static CaseCommand report(String id, String requester, int seconds) {
        Issue issue = Issue.builder(Fixtures.GRID_1.code())
                .facts(Facts.builder(Fixtures.factSchema())
                        .set(Fixtures.CATEGORY, "noise")
                        .build())
                .requester(new PersonRef(requester))
                .build();
        return command(
                "report-" + id, id, MORNING.plusSeconds(seconds), new Actor.Intake(), new IntakeAct.Report(issue));
    }

    private static CaseCommand merge(String command, String duplicate, String master, int seconds) {
        return command(
                command,
                duplicate,
                MORNING.plusSeconds(seconds),
                HEAD,
                new IntakeAct.Merge(new CaseId(master), new TextRef("t/same")));
    }

    private static final class Died extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Ends at one call and answers none after it. */
    private static final class DyingStore extends PassingStore {
        private final int last;
        private final boolean afterwards;
        private int calls;

        private DyingStore(CaseStore store, int last, boolean afterwards) {
            super(store);
            this.last = last;
            this.afterwards = afterwards;
        }

        private <T> T call(Supplier<T> work) {
            calls++;
            if (calls > last || (calls == last && !afterwards)) {
                throw new Died();
            }
            T answer = work.get();
            if (calls == last) {
                throw new Died();
            }
            return answer;
        }

        @Override
        public List<CaseEvent> load(CaseId id) {
            return call(() -> super.load(id));
        }

        @Override
        public boolean append(CaseId id, int expectedVersion, List<CaseEvent> events, IndexEntry entry) {
            return call(() -> super.append(id, expectedVersion, events, entry));
        }

        @Override
        public List<IndexEntry> find(CaseQuery query) {
            return call(() -> super.find(query));
        }

        @Override
        public List<Commit> feed(long after, int limit) {
            return call(() -> super.feed(after, limit));
        }

        @Override
        public long position(String reader) {
            return call(() -> super.position(reader));
        }

        @Override
        public void advance(String reader, long position) {
            call(() -> {
                super.advance(reader, position);
                return position;
            });
        }
    }
}
