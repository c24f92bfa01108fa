package io.gridward.core.casefile;

import io.gridward.core.escalation.ClockKind;
import java.util.Comparator;

/**
 * One clock of a case. A party's clocks bear the number of its share; the others count how often a clock of
 * the kind was started.
 *
 * @param kind which clock
 * @param ordinal from 1
 */
public record ClockId(ClockKind kind, int ordinal) implements Comparable<ClockId> {
    private static final Comparator<ClockId> ORDER =
            Comparator.comparing(ClockId::kind).thenComparingInt(ClockId::ordinal);

    @Override
    public int compareTo(ClockId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind.id() + "/" + ordinal;
    }
}
