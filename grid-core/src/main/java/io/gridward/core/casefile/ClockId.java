package io.gridward.core.casefile;

import io.gridward.core.escalation.ClockKind;

/**
 * One clock of a case. A party's clocks bear the number of its share; the others count how often a clock of
 * the kind was started.
 *
 * @param kind which clock
 * @param ordinal from 1
 */
public record ClockId(ClockKind kind, int ordinal) implements Comparable<ClockId> {
    @Override
    public int compareTo(ClockId other) {
        int kinds = kind.compareTo(other.kind);
        return kinds != 0 ? kinds : Integer.compare(ordinal, other.ordinal);
    }

    @Override
    public String toString() {
        return kind.id() + "/" + ordinal;
    }
}
