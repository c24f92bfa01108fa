package io.gridward.rules.testing;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/**
 * Not thread-safe. What the contracts of all stores share: each test has an empty store of its own, which is closed
 * afterwards if it can be, and three minutes. A host extends the contract of his kind of store.
 *
 * @param <S> the kind of store
 */
@Timeout(180)
// JUnit's annotations stand on exported methods: whoever runs them requires JUnit himself.
@SuppressWarnings("exports")
public abstract class StoreContract<S> {
    private final AtomicReference<@Nullable S> opened = new AtomicReference<>();

    StoreContract() {}

    /**
     * Opens an empty store.
     *
     * @return a store in which nothing was ever kept
     * @throws Exception if it cannot be opened, which fails the test
     */
    protected abstract S open() throws Exception;

    /**
     * Opens the store of a test.
     *
     * @throws Exception whatever {@link #open} throws
     */
    @BeforeEach
    public final void openStore() throws Exception {
        opened.set(open());
    }

    /**
     * Closes the store of a test, if it can be closed.
     *
     * @throws Exception whatever closing throws
     */
    @AfterEach
    public final void closeStore() throws Exception {
        if (opened.getAndSet(null) instanceof AutoCloseable closeable) {
            closeable.close();
        }
    }

    /**
     * Returns the store of the test.
     *
     * @return the store that was opened last
     * @throws IllegalStateException before and after a test
     */
    public final S store() {
        S store = opened.get();
        if (store == null) {
            throw new IllegalStateException("no store is open before and after a test");
        }
        return store;
    }

    /** Closes the store of the running test and goes on with another over what it kept. */
    final void goOnWith(Callable<S> reopening) throws Exception {
        closeStore();
        opened.set(reopening.call());
    }
}
