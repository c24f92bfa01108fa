package io.gridward.examples.jdbcstore;

import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.finding.Finding;
import io.gridward.core.linkage.MeetingEvent;
import io.gridward.core.linkage.MeetingId;
import io.gridward.json.GridJson;
import io.gridward.json.JsonSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * The events of cases or of meetings, a row each. Each is a document that says its format, so that one written by an
 * earlier release can be read by a later one.
 *
 * @param <E> the type of the events
 */
final class EventTable<E> {
    static final EventTable<CaseEvent> OF_CASES = new EventTable<>(
            "case_event",
            "case_id",
            event -> event.head().number(),
            CaseEvent::told,
            (id, event) -> GridJson.writer().events(new CaseId(id), List.of(event)),
            source -> GridJson.reader().events(source).events().get(0));

    static final EventTable<MeetingEvent> OF_MEETINGS = new EventTable<>(
            "meeting_event",
            "meeting_id",
            event -> event.head().number(),
            MeetingEvent::told,
            (id, event) -> GridJson.writer().meetingEvents(new MeetingId(id), List.of(event)),
            source -> GridJson.reader().meetingEvents(source).events().get(0));

    private final String table;
    private final String insert;
    private final String load;
    private final String feed;
    private final ToIntFunction<E> number;
    private final Function<E, Finding> told;
    private final BiFunction<String, E, String> written;
    private final Function<JsonSource, E> read;

    private EventTable(
            String table,
            String id,
            ToIntFunction<E> number,
            Function<E, Finding> told,
            BiFunction<String, E, String> written,
            Function<JsonSource, E> read) {
        this.table = table;
        this.insert = "insert into " + table + " (" + id + ", number, position, part, type, payload)"
                + " values (?, ?, ?, ?, ?, ?)";
        this.load = "select number, payload from " + table + " where " + id + " = ? order by number";
        // A page counts appends and never ends within one.
        this.feed = """
                select position, %2$s, number, payload from %1$s
                where position > ? and position <= (
                  select max(position) from (
                    select position from %1$s where position > ? and part = 1 order by position limit ?
                  ) page
                )
                order by position, part""".formatted(table, id);
        this.number = number;
        this.told = told;
        this.written = written;
        this.read = read;
    }

    /** The primary key refuses a second event of one number, whatever else may go wrong. */
    void insert(Connection connection, String id, long position, List<E> events) throws SQLException {
        List<List<?>> rows = new ArrayList<>();
        for (E event : events) {
            rows.add(List.of(
                    id,
                    number.applyAsInt(event),
                    position,
                    rows.size() + 1,
                    told.apply(event).code().code(),
                    written.apply(id, event)));
        }
        Sql.batch(connection, insert, rows);
    }

    List<E> load(Connection connection, String id) throws SQLException {
        return Sql.all(connection, load, List.of(id), row -> event(id, row.getInt("number"), row.getString("payload")));
    }

    /** Returns what was appended behind a position, at most so many appends. */
    List<Append<E>> feed(Connection connection, long after, int limit) throws SQLException {
        Map<Long, List<Row<E>>> appends = new LinkedHashMap<>();
        for (Row<E> row : Sql.all(connection, feed, List.of(after, after, limit), result -> {
            String id = result.getString(2);
            return new Row<>(result.getLong(1), id, event(id, result.getInt("number"), result.getString("payload")));
        })) {
            appends.computeIfAbsent(row.position(), position -> new ArrayList<>())
                    .add(row);
        }
        return appends.values().stream().map(EventTable::append).toList();
    }

    private static <E> Append<E> append(List<Row<E>> rows) {
        Row<E> first = rows.get(0);
        return new Append<>(
                first.position(), first.id(), rows.stream().map(Row::event).toList());
    }

    private E event(String id, int number, String payload) {
        return read.apply(JsonSource.of(table + " " + id + "/" + number, payload));
    }

    private record Row<E>(long position, String id, E event) {}

    /**
     * What came in one append.
     *
     * @param position where it stands in the feed
     * @param id the case or the meeting
     * @param events what happened, in order
     * @param <E> the type of the events
     */
    record Append<E>(long position, String id, List<E> events) {}
}
