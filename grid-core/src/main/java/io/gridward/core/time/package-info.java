/**
 * Time limits and the calendars that measure them: {@link io.gridward.core.time.TimeLimit} says how long,
 * {@link io.gridward.core.time.WorkCalendar} says until when, {@link io.gridward.core.time.Stopwatch} holds
 * one running limit with the instants at which something must happen.
 *
 * <p>Nothing here reads a clock: now is always an argument. A day ends at its 24:00, so a due instant at
 * midnight belongs to the day before it; a start at midnight belongs to the day that begins. A wall-clock
 * time that a zone skips is reached when its clocks jump over it, one that occurs twice is reached the first
 * time.
 *
 * <p>A stopwatch is a budget and a ledger of pauses, and {@link io.gridward.core.time.Measurement} puts a calendar
 * beside it: what it finds, a {@link io.gridward.core.time.Schedule}, is recorded and folded into the stopwatch
 * without any calendar. A pause is a break of the calendar, see {@link io.gridward.core.time.Stopwatch}.
 *
 * <p>Knows nothing of territories or cases. API.
 */
@NullMarked
package io.gridward.core.time;

import org.jspecify.annotations.NullMarked;
