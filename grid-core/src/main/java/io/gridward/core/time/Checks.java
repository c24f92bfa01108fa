package io.gridward.core.time;

import java.time.Instant;

/** Refuses instants that are out of order. */
final class Checks {
    private Checks() {}

    static void notBefore(String name, Instant value, Instant bound) {
        if (value.isBefore(bound)) {
            throw new IllegalArgumentException(name + " must not lie before " + bound + ", got " + value);
        }
    }
}
