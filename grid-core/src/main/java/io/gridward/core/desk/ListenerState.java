package io.gridward.core.desk;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far a listener is, and what it waits at, as of one moment. */
public final class ListenerState {
    private final String name;
    private final long position;
    private final @Nullable Commit commit;
    private final @Nullable Throwable failure;
    private final int attempts;

    ListenerState(String name, long position, @Nullable Commit commit, @Nullable Throwable failure, int attempts) {
        this.name = name;
        this.position = position;
        this.commit = commit;
        this.failure = failure;
        this.attempts = attempts;
    }

    /**
     * Returns which listener it is.
     *
     * @return the name its position is kept under
     */
    public String name() {
        return name;
    }

    /**
     * Returns how far it is.
     *
     * @return the position of the last commit it took, 0 if none
     */
    public long position() {
        return position;
    }

    /**
     * Returns what it failed on.
     *
     * @return the commit it is told again next time, or empty if it took the last one it was told
     */
    public Optional<Commit> failedOn() {
        return Optional.ofNullable(commit);
    }

    /**
     * Returns why it failed the last time.
     *
     * @return what it threw, or what kept it from being told; empty if nothing did
     */
    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    /**
     * Returns how often it failed on that commit since this desk was made.
     *
     * @return the count, 0 if it did not
     */
    public int attempts() {
        return attempts;
    }

    /** Prints name, position and trouble; of what was thrown the class alone, for its message may name people. */
    @Override
    public String toString() {
        return name + " at " + position
                + (failure == null
                        ? ""
                        : ", failed " + attempts + " times"
                                + (commit == null ? "" : " on " + commit)
                                + " with " + failure.getClass().getName());
    }
}
