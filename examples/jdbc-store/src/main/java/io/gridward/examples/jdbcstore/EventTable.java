package io.gridward.examples.jdbcstore;

import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.desk.Commit;
import io.gridward.json.GridJson;
import io.gridward.json.JsonSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The events, a row each. Each is a document that says its format, so that one written by an earlier release can be
 * read by a later one.
 */
final class EventTable {
    private static final String INSERT =
            "insert into case_event (case_id, number, position, part, type, payload) values (?, ?, ?, ?, ?, ?)";
    private static final String LOAD = "select number, payload from case_event where case_id = ? order by number";
    // A page counts appends and never ends within one.
    private static final String FEED = """
            select position, case_id, number, payload from case_event
            where position > ? and position <= (
              select max(position) from (
                select position from case_event where position > ? and part = 1 order by position limit ?
              ) page
            )
            order by position, part""";

    private EventTable() {}

    /** The primary key refuses a second event of one number, whatever else may go wrong. */
    static void insert(Connection connection, CaseId id, long position, List<CaseEvent> events) throws SQLException {
        List<List<?>> rows = new ArrayList<>();
        for (CaseEvent event : events) {
            rows.add(List.of(
                    id.value(),
                    event.head().number(),
                    position,
                    rows.size() + 1,
                    event.told().code().code(),
                    GridJson.writer().events(id, List.of(event))));
        }
        Sql.batch(connection, INSERT, rows);
    }

    static List<CaseEvent> load(Connection connection, CaseId id) throws SQLException {
        return Sql.all(
                connection,
                LOAD,
                List.of(id.value()),
                row -> event(id, row.getInt("number"), row.getString("payload")));
    }

    static List<Commit> feed(Connection connection, long after, int limit) throws SQLException {
        Map<Long, List<Fed>> commits = new LinkedHashMap<>();
        List<Object> parameters = List.of(after, after, limit);
        for (Fed fed : Sql.all(
                connection,
                FEED,
                parameters,
                row -> new Fed(
                        row.getLong("position"),
                        new CaseId(row.getString("case_id")),
                        row.getInt("number"),
                        row.getString("payload")))) {
            commits.computeIfAbsent(fed.position(), position -> new ArrayList<>())
                    .add(fed);
        }
        return commits.values().stream().map(EventTable::commit).toList();
    }

    private static Commit commit(List<Fed> rows) {
        Fed first = rows.get(0);
        List<CaseEvent> events = rows.stream()
                .map(row -> event(row.id(), row.number(), row.payload()))
                .toList();
        return new Commit(first.position(), first.id(), events);
    }

    private static CaseEvent event(CaseId id, int number, String payload) {
        return GridJson.reader()
                .events(JsonSource.of("case_event " + id + "/" + number, payload))
                .events()
                .get(0);
    }

    private record Fed(long position, CaseId id, int number, String payload) {}
}
