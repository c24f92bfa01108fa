package io.gridward.examples.fivesystems;

import com.google.common.base.Splitter;
import io.gridward.core.finding.BilingualText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. Reads {@code sources.txt}: one record a line, cells parted by {@code |}. Its kinds and their
 * cells are described at the head of each such file.
 */
final class ProvenanceReader {
    private static final Map<String, Integer> CELLS =
            Map.of("title", 3, "date", 2, "grid", 2, "source", 4, "count", 7, "norm", 5, "size", 5, "not-laid-out", 7);

    private final String document;
    private final List<BilingualText> problems = new ArrayList<>();
    private final Map<String, BilingualText> sources = new LinkedHashMap<>();
    private final Map<String, Provenance.Given> norms = new LinkedHashMap<>();
    private final List<Provenance.Figure> figures = new ArrayList<>();
    private final Map<String, Provenance.Given> sizes = new LinkedHashMap<>();
    private final List<Provenance.NotLaidOut> notLaidOut = new ArrayList<>();
    private @Nullable BilingualText title;
    private @Nullable LocalDate date;
    private @Nullable String grid;

    private ProvenanceReader(String document) {
        this.document = document;
    }

    /** Reads the text; refuses it with every line that is wrong. */
    static Provenance read(String document, String text) {
        ProvenanceReader reader = new ProvenanceReader(document);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                reader.line(i + 1, Splitter.on('|').trimResults().splitToList(line));
            }
        }
        return reader.finish();
    }

    private void line(int number, List<String> cells) {
        Integer wanted = CELLS.get(cells.get(0));
        if (wanted == null) {
            problem(number, "unknown kind of record " + cells.get(0), "未知记录类型 " + cells.get(0));
        } else if (wanted != cells.size()) {
            problem(
                    number,
                    cells.get(0) + " has " + cells.size() + " cells, not " + wanted,
                    cells.get(0) + " 有 " + cells.size() + " 格,应为 " + wanted + " 格");
        } else {
            try {
                record(cells);
            } catch (IllegalArgumentException | DateTimeException e) {
                problem(number, "wrong value: " + e.getMessage(), "取值有误:" + e.getMessage());
            }
        }
    }

    private void record(List<String> cells) {
        switch (cells.get(0)) {
            case "title" -> title = text(cells, 1);
            case "date" -> date = LocalDate.parse(cells.get(1));
            case "grid" -> grid = cells.get(1);
            case "source" -> sources.put(cells.get(1), text(cells, 2));
            case "norm" -> norms.put(cells.get(1), given(cells, 2));
            case "size" -> sizes.put(cells.get(1), given(cells, 2));
            case "count" -> {
                String stated = figure(cells.get(2));
                figures.add(new Provenance.Figure(
                        cells.get(1), stated, cells.get(stated == null ? 4 : 3), cells.get(4), remark(cells, 5)));
            }
            default ->
                notLaidOut.add(
                        new Provenance.NotLaidOut(figure(cells.get(1)), cells.get(2), text(cells, 3), text(cells, 5)));
        }
    }

    private Provenance finish() {
        if (title == null) {
            problem(1, "no title", "缺少 title");
        }
        if (problems.isEmpty() && title != null) {
            Provenance read = new Provenance(
                    title,
                    Optional.ofNullable(date),
                    Optional.ofNullable(grid),
                    sources,
                    List.copyOf(figures),
                    Map.copyOf(norms),
                    Map.copyOf(sizes),
                    List.copyOf(notLaidOut));
            read.unexplained().forEach(id -> problem(1, "no source " + id, "没有来源 " + id));
            if (problems.isEmpty()) {
                return read;
            }
        }
        throw new RefusedDocuments(problems);
    }

    private void problem(int line, String en, String zh) {
        String place = document + ":" + line + " ";
        problems.add(new BilingualText(place + en, place + zh));
    }

    private static @Nullable String figure(String cell) {
        if (cell.equals("-")) {
            return null;
        }
        if (!cell.matches("\\d[\\d,]*\\+?")) {
            throw new IllegalArgumentException(cell);
        }
        // Refuses what is no int.
        Provenance.Figure.number(cell);
        return cell;
    }

    private static Provenance.Given given(List<String> cells, int at) {
        return new Provenance.Given(cells.get(at), remark(cells, at + 1));
    }

    private static Optional<BilingualText> remark(List<String> cells, int at) {
        return cells.get(at).equals("-") ? Optional.empty() : Optional.of(text(cells, at));
    }

    private static BilingualText text(List<String> cells, int at) {
        return new BilingualText(cells.get(at), cells.get(at + 1));
    }
}
