package io.gridward.examples.cityreplay.source;

import io.gridward.core.time.DayCount;
import io.gridward.core.time.RollRule;
import io.gridward.core.time.Slot;
import io.gridward.core.time.TimeLimit;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which column of a file is what, how its times are written, and what the file leaves unsaid.
 *
 * @param name what the mapping is called
 * @param city the name of the city
 * @param zone the zone of its times
 * @param times how they are written
 * @param columns which column is what
 * @param dueIs whether targets are instants or days
 * @param lateLabel what the column of labels says of a late request
 * @param onTimeLabel what it says of one on time
 * @param places levels below the city, outermost first
 * @param calendar when the city works, and how it counts days
 * @param policy what no file records
 */
public record ColumnMapping(
        String name,
        String city,
        ZoneId zone,
        DateTimeFormatter times,
        Columns columns,
        DueIs dueIs,
        String lateLabel,
        String onTimeLabel,
        List<Place> places,
        WorkingTime calendar,
        Unrecorded policy) {
    /** Copies the places. */
    public ColumnMapping {
        places = List.copyOf(places);
    }

    /**
     * Returns the columns a file must have.
     *
     * @return their names
     */
    public List<String> required() {
        return Stream.of(
                        Stream.of(columns.id, columns.type, columns.queue, columns.opened, columns.closed),
                        columns.due.stream(),
                        columns.label.stream(),
                        places.stream().map(Place::column))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    /** The same by another name. */
    ColumnMapping named(String other) {
        return new ColumnMapping(
                other, city, zone, times, columns, dueIs, lateLabel, onTimeLabel, places, calendar, policy);
    }

    /** What a recorded target is. */
    public enum DueIs {
        /** An instant. */
        INSTANT,
        /** A day, to the end of which a request is on time. */
        DAY
    }

    /**
     * Names of columns.
     *
     * @param id the number of the request
     * @param type what is asked for
     * @param queue who works on it
     * @param opened when it came in
     * @param closed when it was closed; blank if it never was
     * @param due the recorded target, if the file has any
     * @param label whether the city itself calls it late, if the file says so
     */
    public record Columns(
            String id,
            String type,
            String queue,
            String opened,
            String closed,
            Optional<String> due,
            Optional<String> label) {}

    /**
     * A level of areas.
     *
     * @param level its id, kebab-case
     * @param column the column that names the area of a request
     */
    public record Place(String level, String column) {}

    /**
     * When a city works.
     *
     * @param weekdays the days of the week
     * @param slots the hours
     * @param dayCount how whole days are counted
     * @param rollRule where a limit in working days starts that begins outside working time
     */
    public record WorkingTime(Set<DayOfWeek> weekdays, List<Slot> slots, DayCount dayCount, RollRule rollRule) {}

    /**
     * What no file records and a replay needs.
     *
     * @param otherwise the limit of types without recorded targets
     * @param step after how long past its limit a case goes up once more
     * @param again how often it is told of again after that
     */
    public record Unrecorded(TimeLimit otherwise, TimeLimit step, TimeLimit again) {}
}
