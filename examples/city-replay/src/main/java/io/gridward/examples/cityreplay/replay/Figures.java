package io.gridward.examples.cityreplay.replay;

import io.gridward.examples.cityreplay.city.Survey;
import io.gridward.examples.cityreplay.source.Leftovers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of the requests of a file.
 *
 * @param survey what the file says of its city
 * @param rows what was read
 * @param targets how the limits compare with the recorded targets
 * @param lateness who was late
 * @param course what the desk was told, and what is left
 * @param handUps how many cases went up to a level, by level and month
 * @param firstHandUps the first of them
 * @param queues one for each queue, by name
 * @param backlog how many cases were open at the end of each day on which that changed
 * @param work what it took
 */
public record Figures(
        Survey survey,
        Rows rows,
        Targets targets,
        Lateness lateness,
        Course course,
        Map<String, SortedMap<YearMonth, Long>> handUps,
        List<HandUp> firstHandUps,
        List<Queue> queues,
        SortedMap<LocalDate, Integer> backlog,
        Work work) {
    /** What requests without a queue are counted under. */
    public static final String NO_QUEUE = "(no queue)";

    /** Queues with fewer reports say little by a share. */
    public static final int LEAST_REPORTS = 20;

    private static final Comparator<Queue> WORST = Comparator.comparingDouble(Queue::lateShare)
            .thenComparing(Queue::late)
            .reversed()
            .thenComparing(Queue::name);

    /** Copies everything. */
    public Figures {
        Map<String, SortedMap<YearMonth, Long>> copy = new TreeMap<>();
        handUps.forEach((level, months) -> copy.put(level, Collections.unmodifiableSortedMap(new TreeMap<>(months))));
        handUps = Collections.unmodifiableMap(copy);
        firstHandUps = List.copyOf(firstHandUps);
        queues = List.copyOf(queues);
        backlog = Collections.unmodifiableSortedMap(new TreeMap<>(backlog));
    }

    /**
     * Returns the queues with the largest share of late cases, of those with {@link #LEAST_REPORTS} reports or more.
     *
     * @param most how many at most
     * @return the worst first
     */
    public List<Queue> worst(int most) {
        return queues.stream()
                .filter(queue -> queue.reports() >= LEAST_REPORTS && queue.late() > 0)
                .sorted(WORST)
                .limit(most)
                .toList();
    }

    /**
     * Returns how many cases went up.
     *
     * @return 0 or more; a case that went up twice counts twice
     */
    public long handedUp() {
        return handUps.values().stream()
                .flatMap(months -> months.values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    /**
     * What was read.
     *
     * @param rows rows under the head
     * @param played how many of them became cases
     * @param unusable the others, by reason
     */
    public record Rows(long rows, long played, List<Leftovers.Count> unusable) {
        /** Copies the reasons. */
        public Rows {
            unusable = List.copyOf(unusable);
        }
    }

    /**
     * How the limits compare with the recorded targets.
     *
     * @param targets how many cases have a recorded target
     * @param compared those of types for which a limit was found
     * @param reproduced those whose clock falls due within a minute of it
     */
    public record Targets(long targets, long compared, long reproduced) {}

    /**
     * Who was late.
     *
     * @param closedWithTarget closed cases with a recorded target
     * @param recordedLate those of them closed after it
     * @param same those of them of which the desk says the same
     * @param labelled those of them that the city itself calls late or on time
     * @param labelsKept those of the labelled closed on the side of the target that the label says
     * @param late cases whose clock fell due before they were closed, or before the file ends
     * @param lateAndOpen those of them that are open when the file ends
     */
    public record Lateness(
            long closedWithTarget,
            long recordedLate,
            long same,
            long labelled,
            long labelsKept,
            long late,
            long lateAndOpen) {}

    /**
     * What the desk was told, and what is left.
     *
     * @param closed cases that were closed
     * @param open cases open when the file ends
     * @param mostOpen the most that were open at a time
     * @param refused commands that were refused
     * @param refusals the first of them, in words
     */
    public record Course(long closed, int open, int mostOpen, long refused, List<String> refusals) {
        /** Copies the refusals. */
        public Course {
            refusals = List.copyOf(refusals);
        }
    }

    /**
     * A case that went up.
     *
     * @param id the number of its request
     * @param type what is asked for
     * @param at when
     * @param from the level it left
     * @param to the level that took it
     */
    public record HandUp(String id, String type, ZonedDateTime at, String from, String to) {}

    /**
     * A queue.
     *
     * @param name its name
     * @param reports cases
     * @param late those whose clock fell due before they were closed, or before the file ends
     * @param recorded closed ones with a recorded target
     * @param recordedLate those of them closed after it
     * @param mostOpen the most open at a time
     * @param open those open when the file ends
     */
    public record Queue(
            String name, long reports, long late, long recorded, long recordedLate, int mostOpen, int open) {
        /**
         * Returns the share of late cases.
         *
         * @return 0 to 1
         */
        public double lateShare() {
            return (double) late / reports;
        }
    }

    /**
     * What it took.
     *
     * @param commands commands told, reports among them
     * @param ticks cases that time was let pass for
     * @param took how long the replay ran, reading the file included
     */
    public record Work(long commands, long ticks, Duration took) {
        /**
         * Returns how many a second.
         *
         * @param count how many there were
         * @return so many a second
         */
        public long perSecond(long count) {
            return Math.round(count * 1e9 / Math.max(1, took.toNanos()));
        }
    }
}
