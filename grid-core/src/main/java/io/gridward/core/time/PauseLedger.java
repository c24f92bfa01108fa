package io.gridward.core.time;

import static io.gridward.core.time.Checks.notBefore;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The pauses of a clock, in order and without overlap; only the last one may be open. */
record PauseLedger(ImmutableList<Pause> all) {
    static final PauseLedger NONE = new PauseLedger(ImmutableList.of());

    /** Checks pauses of a clock that began to run at an instant. */
    static PauseLedger of(List<Pause> pauses, Instant startedAt) {
        PauseLedger ledger = NONE;
        for (Pause pause : pauses) {
            ledger = ledger.begun(pause.begunAt(), startedAt);
            ledger = pause.endedAt() == null ? ledger : ledger.ended("endedAt", pause.endedAt());
        }
        return ledger;
    }

    boolean isOpen() {
        return !all.isEmpty() && last().isOpen();
    }

    PauseLedger begun(Instant at, Instant startedAt) {
        if (isOpen()) {
            throw new IllegalArgumentException("at is " + at + ", but it has been paused since " + last().begunAt());
        }
        notBefore("at", at, free(startedAt));
        return new PauseLedger(ImmutableList.<Pause>builder()
                .addAll(all)
                .add(new Pause(at, null))
                .build());
    }

    PauseLedger ended(String name, Instant at) {
        notBefore(name, at, last().begunAt());
        return new PauseLedger(ImmutableList.<Pause>builder()
                .addAll(all.subList(0, all.size() - 1))
                .add(new Pause(last().begunAt(), at))
                .build());
    }

    /** Returns the first instant from which something may happen to the clock. */
    Instant free(Instant startedAt) {
        if (all.isEmpty()) {
            return startedAt;
        }
        Instant ended = last().endedAt();
        return ended == null ? last().begunAt() : ended;
    }

    /** Returns what a clock shows that stands still while it is paused. */
    Instant shown(Instant asOf) {
        return isOpen() && last().begunAt().isBefore(asOf) ? last().begunAt() : asOf;
    }

    Duration length(Instant asOf) {
        Duration length = Duration.ZERO;
        for (Pause pause : all) {
            Instant end = pause.endedAt() == null || pause.endedAt().isAfter(asOf) ? asOf : pause.endedAt();
            length = end.isAfter(pause.begunAt()) ? length.plus(Duration.between(pause.begunAt(), end)) : length;
        }
        return length;
    }

    Breaks breaks() {
        return Breaks.of(all);
    }

    private Pause last() {
        return all.get(all.size() - 1);
    }
}
