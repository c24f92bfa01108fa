package io.gridward.core.desk;

import org.jspecify.annotations.Nullable;

/** Not thread-safe. Keeps what was thrown at one piece of work until all others had their turn. */
final class Trouble {
    /** A store that is gone fails for every piece alike. */
    private static final int MOST_TOLD = 20;

    private @Nullable RuntimeException first;

    /** Does a piece of work, and keeps what it throws. */
    void during(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            add(e);
        }
    }

    private void add(RuntimeException next) {
        RuntimeException known = first;
        if (known == null) {
            first = next;
        } else if (next != known && known.getSuppressed().length < MOST_TOLD) {
            known.addSuppressed(next);
        }
    }

    /** Throws the first of what was thrown, with the others in it. */
    void throwIfAny() {
        if (first != null) {
            throw first;
        }
    }
}
