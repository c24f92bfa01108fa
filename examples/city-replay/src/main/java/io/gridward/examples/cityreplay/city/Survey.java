package io.gridward.examples.cityreplay.city;

import io.gridward.core.time.WorkCalendar;
import io.gridward.examples.cityreplay.source.BrokenFileException;
import io.gridward.examples.cityreplay.source.ColumnMapping;
import io.gridward.examples.cityreplay.source.Leftovers;
import io.gridward.examples.cityreplay.source.Request;
import io.gridward.examples.cityreplay.source.RequestFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What two readings of a file say of its city, before anything is played.
 *
 * @param mapping how the file was read
 * @param rows how many rows there are
 * @param requests how many of them can be used
 * @param closings how many of those were closed
 * @param types the request types, in alphabetical order
 * @param queues the queues, in alphabetical order
 * @param places the areas below the city, each by its path from the outermost
 * @param first when the first request was opened
 * @param lastOpened when the last request was opened
 * @param last the last instant at which one was opened or closed
 * @param calendar a calendar that covers it all
 * @param rules the limits behind the recorded targets, by type
 */
public record Survey(
        ColumnMapping mapping,
        long rows,
        long requests,
        long closings,
        Set<String> types,
        Set<String> queues,
        Set<List<String>> places,
        Instant first,
        Instant lastOpened,
        Instant last,
        WorkCalendar calendar,
        Map<String, TargetRule> rules) {
    /** Targets may lie far ahead; a clock must be measured to its end. */
    private static final int YEARS_AHEAD = 4;

    /**
     * Reads a file.
     *
     * @param file the file
     * @return what it says
     * @throws BrokenFileException if it cannot be read to its end, or no row of it can be used
     */
    public static Survey of(RequestFile file) {
        Census census = new Census();
        Leftovers leftovers = new Leftovers();
        long rows = file.read(leftovers, census::add);
        if (census.requests == 0) {
            String reasons = leftovers.counts().stream()
                    .map(count -> count.rows() + " " + count.reason().text() + ", first at " + count.line() + ":"
                            + count.column())
                    .collect(Collectors.joining("; "));
            throw new BrokenFileException(
                    file.file(), rows == 0 ? "there is no row under the head" : "no row can be used: " + reasons);
        }
        WorkCalendar calendar = calendar(file.mapping(), census.first, census.last);
        TargetRules rules = new TargetRules(calendar);
        file.read(new Leftovers(), rules::add);
        return new Survey(
                file.mapping(),
                rows,
                census.requests,
                census.closings,
                census.types,
                census.queues,
                census.places,
                census.first,
                census.lastOpened,
                census.last,
                calendar,
                rules.rules());
    }

    private static WorkCalendar calendar(ColumnMapping mapping, Instant first, Instant last) {
        LocalDate begin = LocalDate.ofInstant(first, mapping.zone());
        LocalDate end = LocalDate.ofInstant(last, mapping.zone());
        ColumnMapping.WorkingTime working = mapping.calendar();
        return WorkCalendar.builder(mapping.name())
                .zone(mapping.zone())
                .dayCount(working.dayCount())
                .rollRule(working.rollRule())
                .slots(working.slots())
                .workingWeekdays(working.weekdays())
                .covers(LocalDate.of(begin.getYear(), 1, 1), LocalDate.of(end.getYear() + YEARS_AHEAD, 12, 31))
                .build();
    }

    /** Not thread-safe. Takes down what there is, row by row. */
    private static final class Census {
        private final Set<String> types = new TreeSet<>();
        private final Set<String> queues = new TreeSet<>();
        private final Set<List<String>> places = new TreeSet<>(Paths.ORDER);
        private Instant first = Instant.MAX;
        private Instant lastOpened = Instant.MIN;
        private Instant last = Instant.MIN;
        private long requests;
        private long closings;

        private void add(Request request) {
            requests++;
            closings += request.closed() == null ? 0 : 1;
            types.add(request.type());
            if (!request.queue().isEmpty()) {
                queues.add(request.queue());
            }
            for (int depth = 1; depth <= request.places().size(); depth++) {
                places.add(request.places().subList(0, depth));
            }
            first = request.opened().isBefore(first) ? request.opened() : first;
            lastOpened = request.opened().isAfter(lastOpened) ? request.opened() : lastOpened;
            Instant end = request.closed() == null ? request.opened() : request.closed();
            last = end.isAfter(last) ? end : last;
        }
    }
}
