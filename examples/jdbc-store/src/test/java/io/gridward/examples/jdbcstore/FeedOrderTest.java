package io.gridward.examples.jdbcstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.gridward.core.desk.Commit;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hosts that write several cases in a transaction, or give it up, while others read the feed. */
class FeedOrderTest {
    private static final int WRITERS = 5;
    private static final int TRANSACTIONS = 25;
    private static final long SEED = 20260914;

    @ParameterizedTest
    @EnumSource(Database.class)
    void readers_whileTransactionsCommitAndRollBack_seeEveryKeptAppendOnceInOrder(Database database) throws Exception {
        try (HikariDataSource source = database.withTables()) {
            AtomicInteger writing = new AtomicInteger(WRITERS);
            List<Callable<List<String>>> work = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                String name = "W" + writer;
                Random random = new Random(SEED + writer);
                work.add(() -> {
                    try {
                        return write(source, name, random);
                    } finally {
                        writing.decrementAndGet();
                    }
                });
            }
            for (int page : List.of(1, 7)) {
                work.add(() -> read(source, writing, page));
            }

            List<List<String>> told = together(work);

            List<String> kept =
                    told.subList(0, WRITERS).stream().flatMap(List::stream).toList();
            JdbcCaseStore store = new JdbcCaseStore(Transactions.ofEachCall(source));
            List<Commit> all = store.feed(0, Integer.MAX_VALUE);
            assertThat(all.stream().map(FeedOrderTest::shown))
                    .as("seed %s", SEED)
                    .containsExactlyInAnyOrderElementsOf(kept);
            assertThat(all).extracting(Commit::position).isSorted().doesNotHaveDuplicates();
            assertThat(all.get(all.size() - 1).position()).isEqualTo(all.size()).isEqualTo(store.end());
            assertThat(told.subList(WRITERS, told.size()))
                    .as("seed %s", SEED)
                    .allSatisfy(seen -> assertThat(seen)
                            .isEqualTo(all.stream().map(FeedOrderTest::shown).toList()));
        }
    }

    private static List<String> write(HikariDataSource source, String name, Random random) throws Exception {
        List<String> kept = new ArrayList<>();
        int[] versions = new int[3];
        for (int round = 0; round < TRANSACTIONS; round++) {
            int[] before = versions.clone();
            List<String> appended = new ArrayList<>();
            try (Connection connection = source.getConnection()) {
                connection.setAutoCommit(false);
                JdbcCaseStore store = new JdbcCaseStore(Transactions.ofTheHost(() -> connection));
                for (int appends = random.nextInt(4); appends >= 0; appends--) {
                    int of = random.nextInt(versions.length);
                    String id = name + "-" + of;
                    assertThat(Sample.append(store, id, versions[of])).isTrue();
                    versions[of]++;
                    appended.add(id + " " + versions[of]);
                }
                if (random.nextInt(3) == 0) {
                    connection.rollback();
                    versions = before;
                } else {
                    connection.commit();
                    kept.addAll(appended);
                }
            }
        }
        return kept;
    }

    private static List<String> read(HikariDataSource source, AtomicInteger writing, int page) {
        JdbcCaseStore store = new JdbcCaseStore(Transactions.ofEachCall(source));
        List<String> seen = new ArrayList<>();
        long position = 0;
        boolean ended = false;
        while (!ended) {
            boolean last = writing.get() == 0;
            List<Commit> next = store.feed(position, page);
            for (Commit commit : next) {
                seen.add(shown(commit));
                position = commit.position();
            }
            ended = last && next.isEmpty();
        }
        return seen;
    }

    private static String shown(Commit commit) {
        return commit.caseId() + " " + commit.version();
    }

    private static <T> List<T> together(List<Callable<T>> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(work.size());
        try {
            CyclicBarrier start = new CyclicBarrier(work.size());
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> each : work) {
                running.add(pool.submit(() -> {
                    start.await();
                    return each.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
