package io.gridward.examples.jdbcstore;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;

/** Instants as numbers that databases compare to the nanosecond, to the ends of time. */
final class DueColumn {
    private static final int NANOS = 9;

    private DueColumn() {}

    static BigDecimal of(Instant due) {
        return BigDecimal.valueOf(due.getEpochSecond()).add(BigDecimal.valueOf(due.getNano(), NANOS));
    }

    static Instant read(BigDecimal due) {
        BigDecimal seconds = due.setScale(0, RoundingMode.FLOOR);
        return Instant.ofEpochSecond(
                seconds.longValueExact(),
                due.subtract(seconds).movePointRight(NANOS).longValueExact());
    }
}
