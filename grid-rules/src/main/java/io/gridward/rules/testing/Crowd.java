package io.gridward.rules.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several threads that begin at the same moment. */
final class Crowd {
    /** How many do the same in the tests of stores. */
    static final int SIZE = 6;

    private Crowd() {}

    /** Runs each in a thread of its own and returns what they returned, in their order; throws what one threw. */
    static <T> List<T> together(List<Callable<T>> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(work.size());
        try {
            CyclicBarrier start = new CyclicBarrier(work.size());
            List<Callable<T>> tasks = new ArrayList<>();
            for (Callable<T> each : work) {
                tasks.add(() -> {
                    start.await();
                    return each.call();
                });
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : pool.invokeAll(tasks)) {
                results.add(each.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
