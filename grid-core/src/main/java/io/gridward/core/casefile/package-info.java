/**
 * The life of a case as a pure function: {@link io.gridward.core.casefile.Casework} decides what a
 * command does to a {@link io.gridward.core.casefile.CaseFile}, and folds the events into the next one.
 *
 * <p>{@code decide} sees the reference data, {@code evolve} does not: events carry every result, so a
 * replay needs no policy, roster or calendar. Which act is possible in which stage is one table, see
 * {@link io.gridward.core.casefile.TransitionTable}. Nothing here reads a clock, draws an id or holds
 * state. API.
 */
@NullMarked
package io.gridward.core.casefile;

import org.jspecify.annotations.NullMarked;
