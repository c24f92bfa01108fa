package io.gridward.json;

import io.gridward.core.finding.DocumentCode;
import io.gridward.json.internal.located.Place;
import io.gridward.json.internal.located.Problems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. The rows of a table of comma-separated values (RFC 4180), read one at a time. */
final class TableRows {
    private final CharacterStream text;
    private final Problems problems;
    private final int mostCells;
    private final StringBuilder cell = new StringBuilder();
    private int last = '\n';

    /** A row of more than the most cells is given up after one more than those. */
    TableRows(CharacterStream text, Problems problems, int mostCells) {
        this.text = text;
        this.problems = problems;
        this.mostCells = mostCells;
    }

    /** Returns the cells of the next row that is not blank, empty if something is wrong with it, or null at the end. */
    @Nullable List<TableCell> next() throws IOException {
        while (last != CharacterStream.END) {
            int before = problems.count();
            List<TableCell> row = row();
            if (problems.count() > before) {
                return List.of();
            }
            if (row.size() > 1 || !row.get(0).text().isEmpty()) {
                return row;
            }
        }
        return null;
    }

    private List<TableCell> row() throws IOException {
        List<TableCell> row = new ArrayList<>();
        do {
            row.add(cell());
        } while (last == ',' && row.size() <= mostCells);
        return row;
    }

    private TableCell cell() throws IOException {
        cell.setLength(0);
        int line = text.line();
        int column = text.column();
        last = text.next();
        if (last == '"') {
            quoted(line, column);
        } else {
            plain();
        }
        return new TableCell(cell.toString(), line, column);
    }

    private void plain() throws IOException {
        boolean reported = false;
        while (last != ',' && !isLineEnd(last)) {
            if (last == '"' && !reported) {
                report("a quote inside a cell that does not begin with one", text.line(), text.column() - 1);
                reported = true;
            }
            append(last);
            last = text.next();
        }
    }

    private void quoted(int line, int column) throws IOException {
        while (true) {
            last = text.next();
            if (last == CharacterStream.END) {
                if (!text.isCut()) {
                    report("a cell in quotes is not closed", line, column);
                }
                return;
            }
            if (last == '"') {
                last = text.next();
                if (last != '"') {
                    break;
                }
            }
            append(last);
        }
        if (last != ',' && !isLineEnd(last)) {
            report("something follows the closing quote of a cell", text.line(), text.column() - 1);
            while (last != ',' && !isLineEnd(last)) {
                last = text.next();
            }
        }
    }

    private void append(int character) {
        if (character == CharacterStream.NOT_UTF8) {
            report("a byte that is not UTF-8", text.line(), text.column() - 1);
        } else {
            cell.appendCodePoint(character);
        }
    }

    private void report(String problem, int line, int column) {
        problems.error(DocumentCode.MALFORMED_TABLE, Place.root(line, column), "problem", problem);
    }

    private static boolean isLineEnd(int character) {
        return character == '\n' || character == CharacterStream.END;
    }

    /** One cell and where it begins. */
    record TableCell(String text, int line, int column) {
        Place place() {
            return Place.root(line, column);
        }
    }
}
