package io.gridward.core.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What every event has.
 *
 * @param number its number within the case, from 1
 * @param at when it was recorded; never before the event before it
 * @param happenedAt when it happened, if who sent the command said so; judged by people, measured by nothing
 * @param command the command it came of
 */
public record EventHead(int number, Instant at, @Nullable Instant happenedAt, CommandMark command) {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    public EventHead {
        if (number < 1) {
            throw new IllegalArgumentException("number must be positive, got " + number);
        }
    }
}
