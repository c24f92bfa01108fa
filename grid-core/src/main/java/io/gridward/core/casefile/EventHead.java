package io.gridward.core.casefile;

import java.time.Instant;

/**
 * What every event has.
 *
 * @param number its number within the case, from 1
 * @param at when it was recorded; never before the event before it
 * @param command the command it came of
 */
public record EventHead(int number, Instant at, CommandMark command) {
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
