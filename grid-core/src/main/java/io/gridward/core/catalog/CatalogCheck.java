package io.gridward.core.catalog;

import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.ModelCode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What classes, tasks and entries must satisfy to be a catalog. */
final class CatalogCheck {
    private final ClassCodeScheme codes;
    private final FindingCollector findings = new FindingCollector();
    private final Set<String> classes = new LinkedHashSet<>();
    private final Set<String> tasks = new LinkedHashSet<>();

    private CatalogCheck(ClassCodeScheme codes) {
        this.codes = codes;
    }

    static void check(
            ClassCodeScheme codes, List<IssueClass> classes, List<GridTask> tasks, List<AdmissionEntry> entries) {
        CatalogCheck check = new CatalogCheck(codes);
        for (IssueClass each : classes) {
            check.once(check.classes, "classes", "issue class", each.code().toString());
        }
        for (GridTask each : tasks) {
            check.once(check.tasks, "tasks", "task", each.id());
        }
        classes.forEach(each -> check.code(each.code()));
        for (int i = 0; i < entries.size(); i++) {
            check.entry(entries.get(i), Integer.toString(i));
        }
        check.findings.throwIfErrors("catalog");
    }

    private void once(Set<String> seen, String part, String kind, String id) {
        if (!seen.add(id)) {
            findings.error(ModelCode.DUPLICATE_ID, List.of(part, id), "kind", kind, "id", id);
        }
    }

    private void code(ClassCode code) {
        List<String> path = List.of("classes", code.toString());
        if (!codes.fits(code)) {
            String expected = "has " + codes.lengthsInWords() + " characters";
            findings.error(ModelCode.CLASS_CODE_FORM, path, "class", code.toString(), "expected", expected);
            return;
        }
        Optional<String> major = codes.parent(code).map(ClassCode::toString);
        if (major.isPresent() && !classes.contains(major.get())) {
            findings.error(ModelCode.CLASS_WITHOUT_MAJOR, path, "class", code.toString(), "major", major.get());
        }
    }

    private void entry(AdmissionEntry entry, String at) {
        List<String> path = List.of("admissions", at);
        String subject = entry.subject();
        if (entry.issueClass().isPresent() && !classes.contains(subject)) {
            findings.unknown(ModelCode.UNKNOWN_CLASS, List.of("admissions", at, "class"), "class", subject, classes);
        }
        if (entry.task().isPresent() && !tasks.contains(subject)) {
            findings.unknown(ModelCode.UNKNOWN_TASK, List.of("admissions", at, "task"), "task", subject, tasks);
        }
        if (entry.to() != null && entry.to().isBefore(entry.from())) {
            findings.error(
                    ModelCode.DATES_REVERSED,
                    path,
                    "from",
                    entry.from().toString(),
                    "to",
                    entry.to().toString());
        }
    }
}
