package io.gridward.json.internal.reference;

import io.gridward.core.catalog.AdmissionEntry;
import io.gridward.core.catalog.Catalog;
import io.gridward.core.catalog.ClassCode;
import io.gridward.core.catalog.ClassCodeScheme;
import io.gridward.core.catalog.GridTask;
import io.gridward.core.catalog.IssueClass;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.DocumentCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.time.TimeLimit;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.DocumentHeader;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.JsonList;
import io.gridward.json.internal.located.Kebab;
import io.gridward.json.internal.located.ModelPlaces;
import io.gridward.json.internal.located.Problems;
import io.gridward.json.internal.located.Read;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Reads a catalog of issue classes with its task admission list. */
public final class CatalogReader {
    /** Stands for a name that could not be read, so that the rest of a class can be checked. */
    private static final BilingualText UNREAD = BilingualText.same("?");

    /** Stands for a scheme that could not be read, so that the rest of the catalog can be checked. */
    private static final ClassCodeScheme UNREAD_CODES = ClassCodeScheme.of(1);

    private static final String CODES = "a list of 1 to 4 whole numbers from 1 to 5";
    private static final int MOST_SEGMENTS = 4;
    private static final int WIDEST = 5;

    private final Problems problems;
    private final ModelPlaces places;
    private int entries;

    private CatalogReader(Problems problems, ModelPlaces places) {
        this.problems = problems;
        this.places = places;
    }

    /**
     * Reads a catalog.
     *
     * @param document the cell of the whole document
     * @param places the places of that document
     * @param problems where problems go
     * @return the catalog, if nothing is wrong
     */
    public static Read<Catalog> read(Cell document, ModelPlaces places, Problems problems) {
        Fields fields = DocumentHeader.open(document, "catalog");
        Catalog catalog = fields == null ? null : new CatalogReader(problems, places).catalog(fields);
        return new Read<>(problems.count() == 0 ? catalog : null, places);
    }

    private @Nullable Catalog catalog(Fields fields) {
        places.field(ModelCode.DUPLICATE_ID, "code", "id");
        places.field(ModelCode.CLASS_CODE_FORM, "code");
        places.field(ModelCode.CLASS_WITHOUT_MAJOR, "code");
        places.field(ModelCode.DATES_REVERSED, "to");
        fields.required("catalog", Expected.id("dagang")).parsed(Kebab::checked);
        ClassCodeScheme codes = codes(fields.required("codes", CODES));
        Cell classes = fields.required("classes", "a list of issue classes");
        if (!(classes.value() instanceof JsonList)) {
            places.silence(ModelCode.UNKNOWN_CLASS);
        }
        Cell tasks = fields.optional("tasks", "a list of tasks");
        if (tasks.isPresent() && !(tasks.value() instanceof JsonList)) {
            places.silence(ModelCode.UNKNOWN_TASK);
        }
        Catalog.Builder catalog = Catalog.builder(codes)
                .classes(classes.list("an issue class", this::issueClass))
                .tasks(tasks.list("a task", this::task))
                .admissions(
                        fields.optional("admissions", "a list of admissions").list("an admission", this::entry));
        fields.end();
        try {
            return catalog.build();
        } catch (InvalidModelException invalid) {
            places.report(invalid.findings(), problems);
            return null;
        }
    }

    private ClassCodeScheme codes(Cell cell) {
        int before = problems.count();
        List<Long> widths = cell.list("a whole number from 1 to 5", width -> width.whole(1, WIDEST));
        if (cell.value() instanceof JsonList list
                && (list.elements().isEmpty() || list.elements().size() > MOST_SEGMENTS)) {
            String found = "a list of " + list.elements().size();
            cell.report(Finding.error(DocumentCode.BAD_VALUE, List.of(), "value", found, "expected", CODES));
        }
        if (!cell.isPresent() || problems.count() > before) {
            places.silence(ModelCode.CLASS_CODE_FORM);
            places.silence(ModelCode.CLASS_WITHOUT_MAJOR);
            return UNREAD_CODES;
        }
        return ClassCodeScheme.of(widths.stream().mapToInt(Long::intValue).toArray());
    }

    private @Nullable IssueClass issueClass(Cell cell) {
        Fields fields = cell.fields();
        ClassCode code = null;
        IssueClass read = null;
        if (fields != null) {
            code = fields.required("code", Expected.CLASS).parsed(ClassCode::parse);
            BilingualText name = fields.required("name", Expected.NAME).bilingual();
            BilingualText filing = fields.optional("filing", Expected.TEXT).bilingual();
            BilingualText closing = fields.optional("closing", Expected.TEXT).bilingual();
            String matter = fields.optional("matter", "the id of a matter").parsed(Kebab::checked);
            TimeLimit limit =
                    fields.optional("limit", "a time limit such as 3wd").parsed(TimeLimit::parse);
            fields.end();
            if (code != null) {
                places.put(fields.object(), "classes", code.toString());
                read = IssueClass.builder(code, name == null ? UNREAD : name)
                        .filing(filing)
                        .closing(closing)
                        .matter(matter)
                        .limit(limit)
                        .build();
            }
        }
        if (read == null) {
            places.silence(ModelCode.UNKNOWN_CLASS);
            places.silence(ModelCode.CLASS_WITHOUT_MAJOR);
        }
        return read;
    }

    private @Nullable GridTask task(Cell cell) {
        Fields fields = cell.fields();
        String id = null;
        BilingualText name = null;
        if (fields != null) {
            id = fields.required("id", Expected.id("household-visit")).parsed(Kebab::checked);
            name = fields.required("name", Expected.NAME).bilingual();
            fields.end();
        }
        if (fields == null || id == null) {
            places.silence(ModelCode.UNKNOWN_TASK);
            return null;
        }
        places.put(fields.object(), "tasks", id);
        return new GridTask(id, name == null ? UNREAD : name);
    }

    /** An entry is about a class or a task: with a task it may not name a class as well. */
    private @Nullable AdmissionEntry entry(Cell cell) {
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        ClassCode code = null;
        String task = null;
        if (fields.has("task")) {
            task = fields.required("task", "the id of one of the tasks").parsed(Kebab::checked);
        } else {
            code = fields.required("class", "the code of one of the classes, or a task")
                    .parsed(ClassCode::parse);
        }
        LocalDate from = fields.required("from", Expected.DATE).date();
        LocalDate to = fields.optional("to", Expected.DATE).date();
        fields.end();
        AdmissionEntry read = null;
        if (from != null && code != null) {
            read = AdmissionEntry.ofClass(code, from, to);
        } else if (from != null && task != null) {
            read = AdmissionEntry.ofTask(task, from, to);
        }
        if (read != null) {
            places.put(fields.object(), "admissions", Integer.toString(entries++));
        }
        return read;
    }
}
