package io.gridward.examples.jdbcstore;

import java.io.PrintStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.StringJoiner;

/** Prints the rows of the tables as anybody with a database client sees them. */
record StoredTables(Transactions transactions, PrintStream out) {
    void printEntries(String when) {
        print(
                "case_entry, " + when,
                "select case_id, version, stage, due, area, holder_post, holder_person from case_entry");
        print("case_party, " + when, "select case_id, party from case_party order by case_id, party");
    }

    void printEvents() {
        print("case_event", "select position, case_id, number, type from case_event order by position, part");
        out.println("payload of the last event");
        rows("select payload from case_event where position = (select max(position) from case_event) order by part desc limit 1")
                .get(0)
                .lines()
                .forEach(line -> out.println("  " + line));
        out.println();
    }

    void printTexts(String when) {
        print("case_text, " + when, "select ref, written from case_text order by ref");
    }

    void printReaders() {
        print("feed_reader", "select name, position from feed_reader order by name");
    }

    private void print(String title, String sql) {
        out.println(title);
        rows(sql).forEach(row -> out.println("  " + row));
        out.println();
    }

    private List<String> rows(String sql) {
        return transactions.within(connection -> Sql.all(connection, sql, List.of(), StoredTables::row));
    }

    private static String row(ResultSet row) throws SQLException {
        StringJoiner cells = new StringJoiner(" | ");
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            String cell = row.getString(column);
            cells.add(cell == null ? "-" : cell);
        }
        return cells.toString();
    }
}
