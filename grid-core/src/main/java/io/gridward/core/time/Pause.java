package io.gridward.core.time;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a clock stands still, such as a suspension.
 *
 * @param begunAt when it begins
 * @param endedAt when it ends, not before it begins; null while it lasts. One that ends as it begins changes
 *     nothing
 */
public record Pause(Instant begunAt, @Nullable Instant endedAt) {
    /**
     * Checks the end.
     *
     * @throws IllegalArgumentException if it lies before the beginning
     */
    public Pause {
        if (endedAt != null && endedAt.isBefore(begunAt)) {
            throw new IllegalArgumentException("endedAt must not lie before " + begunAt + ", got " + endedAt);
        }
    }

    /**
     * Tells whether it lasts.
     *
     * @return true until its end is known
     */
    public boolean isOpen() {
        return endedAt == null;
    }
}
