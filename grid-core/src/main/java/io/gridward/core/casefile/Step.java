package io.gridward.core.casefile;

/**
 * One act of the transition table: its guard and its events. Asked only in a stage the table lists for it,
 * and only of an actor who has the authority.
 */
@FunctionalInterface
interface Step {
    Decision take(Draft draft);
}
