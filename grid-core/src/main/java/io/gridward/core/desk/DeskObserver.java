package io.gridward.core.desk;

import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.Outcome;

/**
 * Told what a desk does, for the figures of whoever runs it; must be thread-safe and quick, for it is
 * called in the way of every command. It gets no instants: a host that measures durations reads its own clock. What
 * it throws is logged and changes nothing. Unlike a {@link CaseListener} it is told nothing again.
 */
public interface DeskObserver {
    /**
     * A command was decided, and what follows from it was kept.
     *
     * @param command a command of the host, or of the desk itself, whose ids begin with {@code gridward:}
     * @param outcome the events, or the refusal with its codes
     */
    default void decided(CaseCommand command, Outcome outcome) {}

    /**
     * Somebody else changed the case while a command was decided; it is decided anew.
     *
     * @param command the command
     */
    default void overtaken(CaseCommand command) {}

    /**
     * A listener was told.
     *
     * @param listener its name
     * @param commit what it was told
     */
    default void delivered(String listener, Commit commit) {}

    /**
     * A listener failed, and waits at this commit until it takes it.
     *
     * @param listener its name
     * @param commit what it was told
     * @param failure what it threw
     */
    default void failed(String listener, Commit commit, Throwable failure) {}
}
