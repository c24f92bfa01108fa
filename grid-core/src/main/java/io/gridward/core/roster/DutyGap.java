package io.gridward.core.roster;

import java.time.Instant;

/**
 * A time in which somebody was meant to be on duty and nobody is.
 *
 * @param from when it begins
 * @param until when it ends, exclusive
 */
public record DutyGap(Instant from, Instant until) {}
