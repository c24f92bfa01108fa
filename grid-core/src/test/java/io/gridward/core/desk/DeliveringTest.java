package io.gridward.core.desk;

import static io.gridward.core.desk.DeskFixtures.accepted;
import static io.gridward.core.desk.DeskFixtures.report;
import static io.gridward.core.desk.DeskFixtures.sign;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridward.core.Fixtures;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.Casework;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Listeners hear everything, in order and at least once, whatever they, the store or the process do meanwhile. */
@Timeout(60)
class DeliveringTest {
    private final InMemoryCaseStore store = new InMemoryCaseStore();

    @Test
    void listener_newAtAStoreWithCases_isToldThemFromTheFirst() {
        desk(store).build().submit(report("C1"));
        Hearing hearing = new Hearing();

        GridDesk desk = desk(store).listener("screen", hearing).build();
        assertThat(hearing.commits()).isEmpty();
        desk.deliver();
        desk.submit(sign("C1"));

        assertThat(hearing.commits()).isEqualTo(told(store));
        assertThat(desk.listeners())
                .extracting(ListenerState::toString)
                .containsExactly("screen at " + store.end(), "gridward:merges at 1");
    }

    @Test
    void listener_fromNow_isToldWhatComesAlsoWhileItWasAway() {
        desk(store).build().submit(report("C1"));
        Hearing first = new Hearing();
        GridDesk desk = desk(store).listenerFromNow("screen", first).build();
        desk.deliver();
        assertThat(first.commits()).isEmpty();
        desk(store).build().submit(report("C2"));

        Hearing second = new Hearing();
        GridDesk restarted = desk(store).listenerFromNow("screen", second).build();
        restarted.submit(report("C3"));

        assertThat(second.commits()).isEqualTo(told(store).subList(1, 3));
    }

    @Test
    void listener_fromNowAtAnEmptyStore_missesNothingWhenTheProcessEndsAtOnce() {
        desk(store).listenerFromNow("screen", new Hearing()).build();
        desk(store).build().submit(report("C1"));

        Hearing hearing = new Hearing();
        desk(store).listenerFromNow("screen", hearing).build().deliver();

        assertThat(hearing.commits()).isEqualTo(told(store)).hasSize(1);
    }

    @Test
    void deliver_afterARestart_goesOnFromTheKeptPosition() {
        Hearing before = new Hearing();
        desk(store).listener("screen", before).build().submit(report("C1"));
        desk(store).build().submit(sign("C1"));
        Hearing after = new Hearing();

        desk(store).listener("screen", after).build().deliver();

        assertThat(before.commits()).isEqualTo(told(store).subList(0, 1));
        assertThat(after.commits()).isEqualTo(told(store).subList(1, 2));
    }

    @Test
    void tick_afterARestart_deliversToo() {
        desk(store).build().submit(report("C1"));
        Hearing hearing = new Hearing();

        desk(store).listener("screen", hearing).build().tick(DeskFixtures.MORNING);

        assertThat(hearing.commits()).isEqualTo(told(store));
    }

    @Test
    void listener_thatFails_waitsAtThatCommitAloneAndIsToldItAgain() {
        Hearing hearing = new Hearing();
        Hearing other = new Hearing();
        GridDesk desk =
                desk(store).listener("screen", hearing).listener("other", other).build();
        desk.submit(report("C1"));
        hearing.failing = new IllegalStateException("the screen is dark");

        accepted(desk.submit(sign("C1")));
        accepted(desk.submit(report("C2")));

        assertThat(other.commits()).isEqualTo(told(store));
        assertThat(hearing.commits()).isEqualTo(told(store).subList(0, 1));
        ListenerState waiting = desk.listeners().get(0);
        assertThat(waiting.name()).isEqualTo("screen");
        assertThat(waiting.position()).isEqualTo(1);
        assertThat(waiting.failedOn()).map(Commit::position).contains(2L);
        assertThat(waiting.failure()).contains(hearing.failing);
        assertThat(waiting.attempts()).isEqualTo(2);
        assertThat(waiting)
                .hasToString("screen at 1, failed 2 times on 2: C1 3-4 with java.lang.IllegalStateException"
                        .replace("3-4", store.feed(1, 1).get(0).toString().substring(6)));
        assertThat(desk.listeners().get(1).failure()).isEmpty();

        hearing.failing = null;
        desk.deliver();

        assertThat(hearing.commits()).isEqualTo(told(store));
        assertThat(desk.listeners().get(0).failure()).isEmpty();
        assertThat(desk.listeners().get(0).attempts()).isZero();
    }

    /** It would cost every command as much as a hundred commits that are read and not told. */
    @Test
    void listener_thatFailsForEver_isReadOneCommitForAtEachCommand() {
        List<Integer> limits = new ArrayList<>();
        PassingStore counting = new PassingStore(store) {
            @Override
            public List<Commit> feed(long after, int limit) {
                limits.add(limit);
                return super.feed(after, limit);
            }
        };
        Hearing hearing = new Hearing();
        GridDesk desk = desk(counting).listener("screen", hearing).build();
        hearing.failing = new IllegalStateException("the screen is dark");
        for (int i = 0; i < 30; i++) {
            accepted(desk.submit(report("C" + i)));
        }
        assertThat(limits.subList(1, 30)).containsOnly(1);

        hearing.failing = null;
        limits.clear();
        desk.deliver();

        assertThat(hearing.commits()).isEqualTo(told(store)).hasSize(30);
        assertThat(limits).hasSizeLessThan(8);
    }

    @Test
    void listener_thatThrowsAnErrorOrIsInterrupted_harmsNoCommand() {
        Hearing hearing = new Hearing();
        GridDesk desk = desk(store).listener("screen", hearing).build();
        hearing.failing = new StackOverflowError("too deep");
        accepted(desk.submit(report("C1")));
        hearing.failing = new InterruptedException("stop");
        accepted(desk.submit(sign("C1")));
        assertThat(Thread.interrupted()).isTrue();

        assertThat(desk.listeners().get(0).attempts()).isEqualTo(2);
        hearing.failing = null;
        accepted(desk.submit(report("C2")));
        assertThat(hearing.commits()).isEqualTo(told(store)).hasSize(3);
    }

    /** What a listener makes happen is told to all in its turn, after what it heard. */
    @Test
    void listener_thatSubmits_hearsItsOwnLater() {
        Hearing hearing = new Hearing();
        List<GridDesk> itself = new ArrayList<>();
        GridDesk desk = desk(store)
                .listener("signing", (after, events) -> itself.get(0).submit(sign("C1")))
                .listener("screen", hearing)
                .build();
        itself.add(desk);

        desk.submit(report("C1"));

        assertThat(hearing.commits()).isEqualTo(told(store)).hasSize(2);
        assertThat(desk.listeners().subList(0, 2))
                .allSatisfy(each -> assertThat(each.position()).isEqualTo(2));
    }

    @Test
    void deskThatDeliversOnRequest_tellsNobodyBefore() {
        Hearing hearing = new Hearing();
        GridDesk desk =
                desk(store).listener("screen", hearing).deliverOnRequest().build();

        desk.submit(report("C1"));
        desk.tick(Fixtures.at("2022-09-07T12:00"));
        assertThat(hearing.commits()).isEmpty();
        desk.deliver();

        assertThat(hearing.commits()).isEqualTo(told(store)).hasSize(2);
    }

    @Test
    void listener_withoutANameOfItsOwn_isRefused() {
        GridDesk.Builder builder = desk(store).listener("screen", new Hearing());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.listener("screen", new Hearing()))
                .withMessage("name must be of one listener alone, got screen again");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.listener(" ", new Hearing()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.listenerFromNow("gridward:merges", new Hearing()))
                .withMessageContaining("gridward:merges");
    }

    @Test
    void store_thatCannotFeed_harmsNoCommandAndNothingIsMissed() {
        Flickering flickering = new Flickering(store);
        Hearing hearing = new Hearing();
        GridDesk desk = desk(flickering).listener("screen", hearing).build();
        flickering.dark = true;
        accepted(desk.submit(report("C1")));
        assertThat(hearing.commits()).isEmpty();
        assertThat(desk.listeners().get(0).failedOn()).isEmpty();
        assertThat(desk.listeners().get(0).failure()).isPresent();
        assertThat(desk.listeners().get(0))
                .hasToString("screen at 0, failed 1 times with " + IllegalStateException.class.getName());

        flickering.dark = false;
        desk.deliver();

        assertThat(hearing.commits()).isEqualTo(told(store));
        assertThat(desk.listeners().get(0).failure()).isEmpty();
    }

    /** One who waits for nothing: while a listener is slow in one thread, others go on, and it tells theirs. */
    @Test
    void submit_whileAListenerIsSlowElsewhere_returnsAndIsToldThere() throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch on = new CountDownLatch(1);
        List<CaseId> heard = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = Collections.synchronizedList(new ArrayList<>());
        GridDesk desk = desk(store)
                .listener("slow", (after, events) -> {
                    busy.countDown();
                    assertThat(on.await(50, TimeUnit.SECONDS)).isTrue();
                    heard.add(after.id());
                    threads.add(Thread.currentThread());
                })
                .build();
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            Future<?> slow = pool.submit(() -> desk.submit(report("C1")));
            busy.await();

            accepted(desk.submit(report("C2")));
            accepted(desk.submit(report("C3")));
            assertThat(heard).isEmpty();
            on.countDown();
            slow.get();
        } finally {
            pool.shutdownNow();
        }

        assertThat(heard).extracting(CaseId::value).containsExactly("C1", "C2", "C3");
        assertThat(threads).doesNotContain(Thread.currentThread());
    }

    /** What comes after the reader saw the end of the feed, and before it lets go, has nobody else to tell it. */
    @Test
    void submit_inTheMomentAReaderFoundNothing_isNotLeftLying() throws Exception {
        Hearing hearing = new Hearing();
        List<GridDesk> desks = new ArrayList<>();
        ExecutorService pool = Executors.newSingleThreadExecutor();
        boolean[] done = new boolean[1];
        PassingStore late = new PassingStore(store) {
            @Override
            public List<Commit> feed(long after, int limit) {
                List<Commit> found = super.feed(after, limit);
                if (found.isEmpty() && !done[0]) {
                    done[0] = true;
                    try {
                        pool.submit(() -> desks.get(0).submit(report("C2"))).get();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }
                return found;
            }
        };
        desks.add(desk(late).listener("screen", hearing).build());
        try {
            desks.get(0).submit(report("C1"));
        } finally {
            pool.shutdownNow();
        }

        assertThat(hearing.commits()).isEqualTo(told(store)).hasSize(2);
    }

    @Test
    void listeners_whileManyThreadsSubmit_hearTheFeedExactlyOnce() throws Exception {
        Hearing one = new Hearing();
        Hearing two = new Hearing();
        GridDesk desk = desk(store).listener("one", one).listener("two", two).build();
        ExecutorService pool = Executors.newFixedThreadPool(6);
        try {
            List<Future<?>> work = new ArrayList<>();
            for (int thread = 0; thread < 6; thread++) {
                String name = "T" + thread + "-";
                work.add(pool.submit(() -> IntStream.range(0, 40).forEach(i -> {
                    accepted(desk.submit(report(name + i % 30)));
                    accepted(desk.submit(sign(name + i % 30)));
                })));
            }
            for (Future<?> each : work) {
                each.get();
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(one.commits()).isEqualTo(told(store)).hasSize(6 * 30 * 2);
        assertThat(two.commits()).isEqualTo(one.commits());
        assertThat(one.wrong).isEmpty();
    }

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    /** Listeners fail, the store fails to feed and to keep positions, the process ends: all at random. */
    @ParameterizedTest
    @MethodSource("seeds")
    void listeners_whateverFails_hearTheFeedInOrderAndNothingIsMissed(int seed) {
        Random random = new Random(seed);
        Flickering flickering = new Flickering(store);
        List<Hearing> hearings = List.of(new Hearing(), new Hearing());
        GridDesk desk = null;
        for (int step = 0; step < 150; step++) {
            if (desk == null || random.nextInt(12) == 0) {
                flickering.dark = false;
                GridDesk.Builder next = desk(flickering);
                for (int i = 0; i < hearings.size(); i++) {
                    next.listener("listener-" + i, hearings.get(i));
                }
                desk = next.build();
            }
            flickering.dark = random.nextInt(5) == 0;
            hearings.forEach(each -> each.failing = random.nextInt(4) == 0 ? new IllegalStateException("no") : null);
            String id = "C" + random.nextInt(30);
            accepted(desk.submit(report(id)));
            if (random.nextInt(3) == 0) {
                accepted(desk.submit(sign(id)));
            }
            if (random.nextInt(6) == 0) {
                desk.deliver();
            }
        }
        flickering.dark = false;
        hearings.forEach(each -> each.failing = null);
        desk.deliver();

        for (Hearing hearing : hearings) {
            List<String> firstTimes = hearing.commits().stream().distinct().toList();
            assertThat(firstTimes).as("seed %s", seed).isEqualTo(told(store));
            assertThat(hearing.wrong).as("seed %s", seed).isEmpty();
        }
    }

    private static GridDesk.Builder desk(CaseStore store) {
        return GridDesk.builder(Fixtures.governance(), store);
    }

    private static List<String> told(CaseStore store) {
        return store.feed(0, Integer.MAX_VALUE).stream()
                .map(each -> each.caseId() + " " + each.events())
                .toList();
    }

    /** Writes down what it hears, and whether the case file is that after the events. */
    private final class Hearing implements CaseListener {
        private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
        private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());
        private volatile Throwable failing;

        @Override
        public void happened(CaseFile after, List<CaseEvent> events) throws Exception {
            if (failing instanceof Error error) {
                throw error;
            }
            if (failing instanceof Exception exception) {
                throw exception;
            }
            heard.add(after.id() + " " + events);
            int version = events.get(events.size() - 1).head().number();
            if (!after.equals(Casework.replay(after.id(), store.load(after.id()).subList(0, version)))) {
                wrong.add(after.id() + " at " + version);
            }
        }

        List<String> commits() {
            return List.copyOf(heard);
        }
    }

    /** Keeps cases, but while it is dark it neither feeds nor keeps positions. */
    private static final class Flickering extends PassingStore {
        private volatile boolean dark;

        private Flickering(CaseStore store) {
            super(store);
        }

        @Override
        public List<Commit> feed(long after, int limit) {
            lit();
            return super.feed(after, limit);
        }

        @Override
        public void advance(String reader, long position) {
            lit();
            super.advance(reader, position);
        }

        private void lit() {
            if (dark) {
                throw new IllegalStateException("dark");
            }
        }
    }
}
