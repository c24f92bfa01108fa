package io.gridward.examples.cityreplay.source;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file of requests, read row by row as often as it is asked for; nothing of it is kept.
 *
 * @param file where it lies
 * @param mapping which column is what
 */
public record RequestFile(Path file, ColumnMapping mapping) {
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._-]{0,63}");

    /** What lies outside is a slip of the pen, and no calendar covers it. */
    private static final Instant EARLIEST = Instant.parse("1980-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2060-01-01T00:00:00Z");

    /**
     * Finds the mapping that comes with the program and fits a file.
     *
     * @param file the file
     * @return the file with the first mapping whose columns it has
     * @throws BrokenFileException if it cannot be read, or no mapping fits
     */
    public static RequestFile recognised(Path file) {
        List<String> head = head(file);
        StringBuilder misses = new StringBuilder();
        for (String name : MappingReader.BUILT_IN) {
            ColumnMapping mapping = MappingReader.find(name);
            List<String> missing = missing(mapping, head);
            if (missing.isEmpty()) {
                return new RequestFile(file, mapping);
            }
            misses.append("; ").append(name).append(" lacks ").append(String.join(", ", missing));
        }
        throw new BrokenFileException(file, 1, 1, "no mapping fits these columns" + misses);
    }

    /**
     * Checks that a file has the columns of a mapping.
     *
     * @param file the file
     * @param mapping the mapping
     * @return the file with it
     * @throws BrokenFileException if it cannot be read, or lacks columns
     */
    public static RequestFile with(Path file, ColumnMapping mapping) {
        List<String> head = head(file);
        List<String> missing = missing(mapping, head);
        if (!missing.isEmpty()) {
            throw new BrokenFileException(
                    file,
                    1,
                    1,
                    "the mapping " + mapping.name() + " needs the columns " + String.join(", ", missing)
                            + "; there are " + String.join(", ", head));
        }
        return new RequestFile(file, mapping);
    }

    private static List<String> head(Path file) {
        try (CsvReader in = new CsvReader(file)) {
            return in.read()
                    .orElseThrow(() -> new BrokenFileException(file, 1, 1, "the file is empty"))
                    .fields();
        }
    }

    private static List<String> missing(ColumnMapping mapping, List<String> head) {
        return mapping.required().stream().filter(each -> !head.contains(each)).toList();
    }

    /**
     * Reads the file once.
     *
     * @param leftovers counts the rows that cannot be used
     * @param each told of every other one, in the order of the file
     * @return how many rows there were, the head not among them
     * @throws BrokenFileException if the file cannot be read to its end
     */
    public long read(Leftovers leftovers, Consumer<Request> each) {
        try (CsvReader in = new CsvReader(file)) {
            List<String> head = in.read()
                    .orElseThrow(() -> new BrokenFileException(file, 1, 1, "the file is empty"))
                    .fields();
            long rows = 0;
            for (Optional<CsvReader.Row> row = in.read(); row.isPresent(); row = in.read()) {
                rows++;
                Reading reading = new Reading(head, row.get(), leftovers);
                Request request = reading.request();
                if (request != null) {
                    each.accept(request);
                }
            }
            return rows;
        }
    }

    /** Not thread-safe. One row, until something is wrong with it. */
    private final class Reading {
        private final List<String> head;
        private final CsvReader.Row row;
        private final Leftovers leftovers;

        private Reading(List<String> head, CsvReader.Row row, Leftovers leftovers) {
            this.head = head;
            this.row = row;
            this.leftovers = leftovers;
        }

        private @Nullable Request request() {
            ColumnMapping.Columns columns = mapping.columns();
            if (row.fields().size() != head.size()) {
                leftovers.add(Unusable.FIELDS, row.line(), 1);
                return null;
            }
            String id = field(columns.id());
            if (!ID.matcher(id).matches()) {
                return unusable(Unusable.ID, columns.id());
            }
            String type = field(columns.type());
            if (type.isEmpty()) {
                return unusable(Unusable.TYPE, columns.type());
            }
            Instant opened;
            Optional<Instant> closed;
            Optional<Instant> due;
            try {
                opened = inRange(start(time(field(columns.opened()))));
            } catch (DateTimeException e) {
                return unusable(Unusable.OPENED, columns.opened());
            }
            try {
                closed = said(columns.closed()).map(text -> inRange(start(time(text))));
            } catch (DateTimeException e) {
                return unusable(Unusable.CLOSED, columns.closed());
            }
            try {
                due = columns.due().flatMap(this::said).map(text -> due(time(text)));
            } catch (DateTimeException e) {
                return unusable(Unusable.DUE, columns.due().orElseThrow());
            }
            if (closed.isPresent() && closed.get().isBefore(opened)) {
                return unusable(Unusable.ORDER, columns.closed());
            }
            return new Request(
                    row.line(),
                    id,
                    type,
                    field(columns.queue()),
                    places(),
                    opened,
                    due.orElse(null),
                    closed.orElse(null),
                    columns.label().map(this::late).orElse(null));
        }

        private @Nullable Request unusable(Unusable reason, String column) {
            leftovers.add(reason, row.line(), row.columns().get(head.indexOf(column)));
            return null;
        }

        private String field(String column) {
            return row.fields().get(head.indexOf(column)).strip();
        }

        private Optional<String> said(String column) {
            return Optional.of(field(column)).filter(text -> !text.isEmpty());
        }

        private List<String> places() {
            List<String> places = new ArrayList<>();
            for (ColumnMapping.Place place : mapping.places()) {
                String name = tidied(field(place.column()), place.column());
                if (name.isEmpty()) {
                    break;
                }
                places.add(name);
            }
            return places;
        }

        private @Nullable Boolean late(String column) {
            String label = field(column);
            if (label.equals(mapping.lateLabel())) {
                return true;
            }
            return label.equals(mapping.onTimeLabel()) ? false : null;
        }
    }

    /** Some files write a ward as Ward 18, as 18 and as 07: the column's own name and leading zeros say nothing. */
    private static String tidied(String name, String column) {
        String bare = name.regionMatches(true, 0, column, 0, column.length())
                ? name.substring(column.length()).strip()
                : name;
        String tidy = bare.isEmpty() ? name : bare;
        return tidy.matches("0+[0-9]+") ? tidy.replaceFirst("^0+(?=[0-9])", "") : tidy;
    }

    private TemporalAccessor time(String text) {
        return mapping.times().parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
    }

    private Instant start(TemporalAccessor time) {
        if (time instanceof OffsetDateTime exact) {
            return exact.toInstant();
        }
        return time instanceof LocalDateTime local
                ? local.atZone(mapping.zone()).toInstant()
                : LocalDate.from(time).atStartOfDay(mapping.zone()).toInstant();
    }

    private Instant due(TemporalAccessor time) {
        return mapping.dueIs() == ColumnMapping.DueIs.INSTANT
                ? start(time)
                : LocalDate.ofInstant(start(time), mapping.zone())
                        .plusDays(1)
                        .atStartOfDay(mapping.zone())
                        .toInstant();
    }

    private static Instant inRange(Instant time) {
        if (time.isBefore(EARLIEST) || !time.isBefore(LATEST)) {
            throw new DateTimeException("must lie in the years 1980 to 2059, got " + time);
        }
        return time;
    }
}
