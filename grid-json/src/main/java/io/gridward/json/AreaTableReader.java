package io.gridward.json;

import io.gridward.core.finding.Finding;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.AreaCodeScheme;
import io.gridward.core.territory.Level;
import io.gridward.core.territory.LevelScheme;
import io.gridward.core.territory.Territory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Not thread-safe. Reads a territory from tables of comma-separated values (RFC 4180) in UTF-8, such as statistics
 * bureaus publish: a heading, then a row an area with its code, its name and its parent's code, empty at the top.
 * Other columns are passed over, and so are blank rows. Several tables give one territory, in any order.
 *
 * <p>Rows are read one at a time: no more than the areas themselves and their places is held. Whatever is wrong is
 * reported at once, each problem with its table, line and column; nothing is half-loaded.
 */
public final class AreaTableReader {
    private final LevelScheme levels;
    private final AreaCodeScheme codes;
    private final List<AreaTable> tables = new ArrayList<>();
    private List<String> columns = List.of("code", "name", "parent_code");
    private ReadLimits limits = ReadLimits.ofDefaults();
    private TableProgress progress = (table, rows, bytes) -> {};

    private boolean isRead;

    private AreaTableReader(LevelScheme levels, AreaCodeScheme codes) {
        this.levels = levels;
        this.codes = codes;
    }

    /**
     * Starts a territory.
     *
     * @param levels its levels
     * @param codes how its codes are built
     * @return a reader without tables
     * @throws IllegalArgumentException if the codes speak of a level that is not among the levels
     */
    public static AreaTableReader of(LevelScheme levels, AreaCodeScheme codes) {
        for (String level : codes.levels()) {
            if (levels.find(level).isEmpty()) {
                throw new IllegalArgumentException(
                        "codes must speak of the levels " + levels.ids() + " alone, got " + level);
            }
        }
        return new AreaTableReader(levels, codes);
    }

    /**
     * Says what the columns are called; {@code code}, {@code name} and {@code parent_code} if not said.
     *
     * @param code the column of an area's code
     * @param name the column of its name
     * @param parent the column of its parent's code
     * @return this reader
     */
    public AreaTableReader columns(String code, String name, String parent) {
        this.columns = List.of(code, name, parent);
        return this;
    }

    /**
     * Says how much each table may ask of the reader: bytes, cells as values, and problems reported.
     *
     * @param most the limits
     * @return this reader
     */
    public AreaTableReader limits(ReadLimits most) {
        this.limits = most;
        return this;
    }

    /**
     * Says who is told how far the reading has come.
     *
     * @param listener is called in the reading thread
     * @return this reader
     */
    public AreaTableReader progress(TableProgress listener) {
        this.progress = listener;
        return this;
    }

    /**
     * Adds a table all of whose areas are of one level. Limits are those said so far.
     *
     * @param source the table
     * @param level the level
     * @return this reader
     * @throws IllegalArgumentException if the scheme lacks the level
     */
    public AreaTableReader table(AreaTableSource source, Level level) {
        levels.depth(level);
        tables.add(new AreaTable(source, code -> level, this));
        return this;
    }

    /**
     * Adds a table whose areas are of several levels, told apart by the lengths of their codes. Limits are those
     * said so far.
     *
     * @param source the table
     * @param byCodeLength the level by the number of characters of a code
     * @return this reader
     * @throws IllegalArgumentException if the scheme lacks a level
     */
    public AreaTableReader table(AreaTableSource source, Map<Integer, Level> byCodeLength) {
        byCodeLength.values().forEach(levels::depth);
        tables.add(new AreaTable(source, AreaTable.LevelRule.byLength(Map.copyOf(byCodeLength)), this));
        return this;
    }

    /**
     * Reads all tables. To be called once.
     *
     * @return the territory; areas with one parent are listed in the order of the tables and their rows
     * @throws GridJsonException with every problem of every table, if there is one
     * @throws IllegalStateException if it was called before
     */
    public Territory territory() {
        if (isRead) {
            throw new IllegalStateException("the tables have been read already");
        }
        isRead = true;
        tables.forEach(AreaTable::read);
        List<Area> areas = new ArrayList<>();
        tables.forEach(table -> areas.addAll(table.areas()));
        Territory territory = null;
        try {
            territory = Territory.of(levels, codes, areas);
        } catch (InvalidModelException invalid) {
            report(invalid.findings());
        }
        if (territory == null || tables.stream().anyMatch(table -> table.problemCount() > 0)) {
            throw new GridJsonException(
                    tables.stream().flatMap(table -> table.found().stream()).toList());
        }
        return territory;
    }

    private void report(List<Finding> findings) {
        Map<AreaCode, List<int[]>> rows = new HashMap<>();
        for (int t = 0; t < tables.size(); t++) {
            List<Area> areas = tables.get(t).areas();
            for (int i = 0; i < areas.size(); i++) {
                rows.computeIfAbsent(areas.get(i).code(), code -> new ArrayList<>(1))
                        .add(new int[] {t, i});
            }
        }
        boolean lost = tables.stream().anyMatch(AreaTable::hasLostRows);
        Map<List<String>, Integer> seen = new HashMap<>();
        for (Finding finding : findings) {
            if (lost && finding.code() == ModelCode.UNKNOWN_AREA) {
                continue;
            }
            List<int[]> places = rows.getOrDefault(AreaCode.of(finding.path().get(1)), List.of());
            // Of rows with one code, a finding that they are several is about the later ones.
            boolean twice = finding.code() == ModelCode.DUPLICATE_ID;
            int nth = twice ? seen.merge(finding.path(), 1, Integer::sum) : 0;
            int[] place = places.get(Math.min(nth, places.size() - 1));
            tables.get(place[0]).report(finding, place[1]);
        }
    }

    ReadLimits limits() {
        return limits;
    }

    List<String> columns() {
        return columns;
    }

    TableProgress progress() {
        return progress;
    }
}
