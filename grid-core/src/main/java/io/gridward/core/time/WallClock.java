package io.gridward.core.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Objects;

/** The wall clock of a zone, from instants to days and back. */
final class WallClock {
    private static final int SECONDS_A_DAY = 86_400;

    private final ZoneRules rules;

    WallClock(ZoneId zone) {
        this.rules = zone.getRules();
    }

    /**
     * A reading of the wall clock.
     *
     * @param day the epoch day
     * @param second the second of the day, 0 to 86,400; the latter is its 24:00
     * @param nano the nanosecond
     */
    record Reading(long day, int second, int nano) {}

    /** Reads the clock at an instant; midnight is 00:00 of the day that begins. */
    Reading at(Instant instant) {
        long local = instant.getEpochSecond() + rules.getOffset(instant).getTotalSeconds();
        return new Reading(
                Math.floorDiv(local, SECONDS_A_DAY),
                (int) Math.floorMod(local, (long) SECONDS_A_DAY),
                instant.getNano());
    }

    /**
     * Reads the clock at an instant that ends something: midnight is 24:00 of the day that ends. Without
     * this, a clock due at 24:00 that repeats every day would repeat every other day.
     */
    Reading atEnd(Instant instant) {
        Reading reading = at(instant);
        // Where a zone skips midnight, the day begins later; that instant is the 24:00 of the day before.
        return instant.equals(reached(reading.day(), 0, 0))
                ? new Reading(reading.day() - 1, SECONDS_A_DAY, 0)
                : reading;
    }

    /** Returns the first instant at which the clock shows the time or has jumped over it. */
    Instant reached(long day, int second, int nano) {
        LocalDate date = LocalDate.ofEpochDay(day + second / SECONDS_A_DAY);
        LocalDateTime wanted = date.atTime(LocalTime.ofNanoOfDay((second % SECONDS_A_DAY) * 1_000_000_000L + nano));
        List<ZoneOffset> offsets = rules.getValidOffsets(wanted);
        return offsets.isEmpty()
                ? Objects.requireNonNull(rules.getTransition(wanted)).getInstant()
                : wanted.toInstant(offsets.get(0));
    }
}
