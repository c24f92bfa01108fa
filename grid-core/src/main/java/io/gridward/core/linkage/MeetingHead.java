package io.gridward.core.linkage;

import java.time.Instant;

/**
 * What every event of a meeting has.
 *
 * @param number its number within the meeting, from 1
 * @param at when it was recorded; never before the event before it
 * @param command the id of the command it came of, 1 to 128 characters without white space
 * @param digest tells whether another command with that id says the same
 */
public record MeetingHead(int number, Instant at, String command, String digest) {
    /**
     * Checks the number and the id.
     *
     * @throws IllegalArgumentException if the number is not positive, or the id has another form
     */
    public MeetingHead {
        if (number < 1) {
            throw new IllegalArgumentException("number must be positive, got " + number);
        }
        MeetingCommand.requireId("command", command);
    }
}
