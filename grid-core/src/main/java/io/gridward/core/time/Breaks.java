package io.gridward.core.time;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The times in which a limit does not run: pauses that have ended, in order, those that touch made one. */
final class Breaks {
    static final Breaks NONE = new Breaks(ImmutableList.of());

    private final ImmutableList<Break> all;

    private Breaks(List<Break> all) {
        this.all = ImmutableList.copyOf(all);
    }

    /** One of them; it ends after it begins. */
    record Break(Instant begin, Instant end) {}

    static Breaks of(List<Pause> pauses) {
        List<Break> merged = new ArrayList<>();
        for (Pause pause : pauses) {
            Instant end = pause.endedAt();
            if (end == null || end.equals(pause.begunAt())) {
                continue;
            }
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).end().equals(pause.begunAt())) {
                merged.set(last, new Break(merged.get(last).begin(), end));
            } else {
                merged.add(new Break(pause.begunAt(), end));
            }
        }
        return merged.isEmpty() ? NONE : new Breaks(merged);
    }

    ImmutableList<Break> all() {
        return all;
    }

    int count() {
        return all.size();
    }

    /** Returns how many of them begin before an instant. */
    int begunBefore(Instant instant) {
        int count = 0;
        while (count < all.size() && all.get(count).begin().isBefore(instant)) {
            count++;
        }
        return count;
    }

    Breaks first(int count) {
        return count == 0 ? NONE : count == all.size() ? this : new Breaks(all.subList(0, count));
    }

    /** Returns what of them lies after an instant. */
    Breaks after(Instant instant) {
        return all.isEmpty()
                ? NONE
                : new Breaks(all.stream()
                        .filter(each -> each.end().isAfter(instant))
                        .map(each -> each.begin().isBefore(instant) ? new Break(instant, each.end()) : each)
                        .toList());
    }

    /** Returns what of them lies before an instant. */
    Breaks before(Instant instant) {
        return all.isEmpty()
                ? NONE
                : new Breaks(all.stream()
                        .filter(each -> each.begin().isBefore(instant))
                        .map(each -> each.end().isAfter(instant) ? new Break(each.begin(), instant) : each)
                        .toList());
    }

    /** Returns how long they last round the clock. */
    Duration length() {
        Duration length = Duration.ZERO;
        for (Break each : all) {
            length = length.plus(Duration.between(each.begin(), each.end()));
        }
        return length;
    }
}
