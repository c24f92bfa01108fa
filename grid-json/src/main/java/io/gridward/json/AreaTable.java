package io.gridward.json;

import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.DocumentCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Level;
import io.gridward.json.TableRows.TableCell;
import io.gridward.json.internal.located.Place;
import io.gridward.json.internal.located.Problems;
import io.gridward.json.internal.located.Shown;
import io.gridward.json.internal.reference.Expected;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. One table while it is read: its areas, where each stands, and what is wrong with it. */
final class AreaTable {
    private final AreaTableSource source;
    private final LevelRule levels;
    private final AreaTableReader reader;
    private final Problems problems;
    private final List<Area> areas = new ArrayList<>();
    /** Where code and parent of each area stand, line and column in one number: a nation has many. */
    private final List<long[]> places = new ArrayList<>();

    private boolean hasLostRows;
    private long rows;
    private long cells;

    AreaTable(AreaTableSource source, LevelRule levels, AreaTableReader reader) {
        this.source = source;
        this.levels = levels;
        this.reader = reader;
        this.problems = new Problems(reader.limits().problems());
    }

    void read() {
        try (InputStream in = source.open()) {
            CharacterStream[] text = new CharacterStream[1];
            ReadLimits limits = reader.limits();
            text[0] = new CharacterStream(in, limits.bytes(), () -> progress(text[0]));
            TableRows table = new TableRows(text[0], problems, limits.elements());
            List<TableCell> heading = table.next();
            if (isTooLarge(text[0], heading == null ? 0 : heading.size())) {
                return;
            }
            int[] columns = heading(heading);
            if (columns == null) {
                hasLostRows = true;
                return;
            }
            for (List<TableCell> row = table.next(); row != null; row = table.next()) {
                rows++;
                cells += row.size();
                if (isTooLarge(text[0], cells)) {
                    return;
                }
                if (row.isEmpty()) {
                    hasLostRows = true;
                } else {
                    row(row, columns);
                }
            }
            if (!isTooLarge(text[0], cells)) {
                progress(text[0]);
            }
        } catch (IOException unreadable) {
            hasLostRows = true;
            problems.error(DocumentCode.UNREADABLE, Place.root(1, 1), "problem", JsonSource.inWords(unreadable));
        }
    }

    private void progress(@Nullable CharacterStream text) {
        if (text != null) {
            reader.progress().read(source.name(), rows, text.bytes());
        }
    }

    private boolean isTooLarge(CharacterStream text, long cells) {
        ReadLimits limits = reader.limits();
        boolean bytes = text.isCut();
        if (bytes || cells > limits.elements()) {
            String limit = bytes ? limits.bytes() + " bytes" : limits.elements() + " values";
            problems.error(DocumentCode.TOO_LARGE, Place.root(text.line(), text.column()), "limit", limit);
            hasLostRows = true;
            return true;
        }
        return false;
    }

    private int @Nullable [] heading(@Nullable List<TableCell> heading) {
        if (heading == null || heading.isEmpty()) {
            if (problems.count() == 0) {
                malformed("the table has no heading", Place.root(1, 1));
            }
            return null;
        }
        Set<String> names = new HashSet<>();
        for (TableCell cell : heading) {
            if (!names.add(cell.text())) {
                malformed("the column " + Shown.shortened(cell.text()) + " stands twice in the heading", cell.place());
            }
        }
        List<String> titles = heading.stream().map(TableCell::text).toList();
        int[] columns = new int[4];
        for (int i = 0; i < 3; i++) {
            String wanted = reader.columns().get(i);
            columns[i] = titles.indexOf(wanted);
            if (columns[i] < 0) {
                problems.error(
                        DocumentCode.MISSING_FIELD,
                        heading.get(0).place(),
                        "field",
                        wanted,
                        "expected",
                        "a column of that name");
            }
        }
        columns[3] = titles.size();
        return problems.count() > 0 ? null : columns;
    }

    private void row(List<TableCell> row, int[] columns) {
        if (row.size() != columns[3]) {
            malformed(
                    "the row has " + row.size() + " cells, the heading " + columns[3],
                    row.get(0).place());
            hasLostRows = true;
            return;
        }
        TableCell codeCell = row.get(columns[0]);
        TableCell nameCell = row.get(columns[1]);
        TableCell parentCell = row.get(columns[2]);
        AreaCode code = code(codeCell);
        AreaCode parent = parentCell.text().isEmpty() ? null : code(parentCell);
        if (nameCell.text().isBlank()) {
            badValue(nameCell, "a name");
        }
        Level level = code == null ? null : levels.of(code);
        if (code != null && level == null) {
            badValue(codeCell, "a code of one of the lengths " + levels.lengths());
        }
        if (code == null
                || level == null
                || nameCell.text().isBlank()
                || (parent == null && !parentCell.text().isEmpty())) {
            hasLostRows = true;
            return;
        }
        areas.add(Area.of(code, level, BilingualText.same(nameCell.text()), parent));
        places.add(new long[] {packed(codeCell), packed(parentCell)});
    }

    private @Nullable AreaCode code(TableCell cell) {
        if (AreaCode.isCode(cell.text())) {
            return AreaCode.of(cell.text());
        }
        badValue(cell, Expected.AREA);
        return null;
    }

    private void badValue(TableCell cell, String expected) {
        problems.error(DocumentCode.BAD_VALUE, cell.place(), "value", Shown.quoted(cell.text()), "expected", expected);
    }

    private void malformed(String problem, Place place) {
        problems.error(DocumentCode.MALFORMED_TABLE, place, "problem", problem);
    }

    private static long packed(TableCell cell) {
        return (long) cell.line() << 32 | cell.column();
    }

    List<Area> areas() {
        return areas;
    }

    /** Tells whether a row may be missing among the areas, so that what is unknown may only be unread. */
    boolean hasLostRows() {
        return hasLostRows;
    }

    int problemCount() {
        return problems.count();
    }

    /** Reports what the territory found to be wrong with an area of this table. */
    void report(Finding finding, int area) {
        boolean aboutParent = finding.path().size() > 2 && finding.path().get(2).equals("parent");
        long place = places.get(area)[aboutParent ? 1 : 0];
        problems.add(finding, Place.root((int) (place >>> 32), (int) place));
    }

    List<Problem> found() {
        return problems.inOrder().stream()
                .map(each -> new Problem(
                        each.finding(),
                        source.name(),
                        "",
                        each.place().line(),
                        each.place().column()))
                .toList();
    }

    /** Which level an area is of, by its code. */
    interface LevelRule {
        @Nullable Level of(AreaCode code);

        default String lengths() {
            return "";
        }

        /** By the number of characters. */
        static LevelRule byLength(Map<Integer, Level> levels) {
            return new LevelRule() {
                @Override
                public @Nullable Level of(AreaCode code) {
                    return levels.get(code.value().length());
                }

                @Override
                public String lengths() {
                    return String.join(
                            ", ",
                            new TreeSet<>(levels.keySet())
                                    .stream().map(String::valueOf).toList());
                }
            };
        }
    }
}
