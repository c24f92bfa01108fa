package io.gridward.core.roster;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody on duty.
 *
 * @param rota the id of the rota
 * @param holder the person in a post he holds there
 * @param day the day on which his shift began
 * @param from when that shift began
 * @param until when it ends: his shift does, another takes over, or his term in the post ends
 */
public record Duty(String rota, Holder holder, LocalDate day, Instant from, Instant until) {}
