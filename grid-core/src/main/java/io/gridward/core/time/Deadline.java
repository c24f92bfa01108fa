package io.gridward.core.time;

import java.time.Instant;

/**
 * When a limit ends, and whether its calendar could say so.
 *
 * @param at the due instant; done at this instant is on time
 * @param measured false if the calendar does not reach that far, so that {@code at} is only the latest
 *     instant it can answer for
 */
public record Deadline(Instant at, boolean measured) {}
