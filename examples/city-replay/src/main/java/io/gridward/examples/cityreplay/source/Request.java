package io.gridward.examples.cityreplay.source;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request as its city recorded it.
 *
 * @param line where in the file it stands
 * @param id the city's own number
 * @param type what is asked for
 * @param queue who works on it; empty if the file does not say
 * @param places the areas it lies in, outermost first; ends before the first that is not known
 * @param opened when it came in
 * @param due the last instant on time, or null if none was recorded
 * @param closed when it was closed, or null if it never was
 * @param label whether the city itself calls it late, or null if it says nothing
 */
public record Request(
        long line,
        String id,
        String type,
        String queue,
        List<String> places,
        Instant opened,
        @Nullable Instant due,
        @Nullable Instant closed,
        @Nullable Boolean label) {
    /** Copies the places. */
    public Request {
        places = List.copyOf(places);
    }

    /**
     * Tells whether it was closed after its recorded target.
     *
     * @return the answer, or empty if it has no target or was never closed
     */
    public Optional<Boolean> recordedLate() {
        return due == null || closed == null ? Optional.empty() : Optional.of(closed.isAfter(due));
    }
}
