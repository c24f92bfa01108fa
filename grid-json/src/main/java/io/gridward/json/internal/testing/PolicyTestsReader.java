package io.gridward.json.internal.testing;

import io.gridward.core.finding.DocumentCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.time.WorkCalendar;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.DocumentHeader;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.JsonList;
import io.gridward.json.internal.located.JsonValue;
import io.gridward.json.internal.located.Kebab;
import io.gridward.json.internal.located.ModelPlaces;
import io.gridward.json.internal.located.Place;
import io.gridward.json.internal.located.Problems;
import io.gridward.json.internal.located.Read;
import io.gridward.json.internal.located.Shown;
import io.gridward.rules.Policy;
import io.gridward.rules.escalation.PolicyBook;
import io.gridward.rules.testing.WrittenCase;
import io.gridward.rules.testing.WrittenPlace;
import io.gridward.rules.testing.WrittenScenario;
import io.gridward.rules.testing.WrittenTests;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Reads the tests of one of several policies, or of all that are in force by area and date. */
public final class PolicyTestsReader {
    static final String ID = "a kebab-case id such as small-noise";
    static final String TITLE = "a title, or an object of en and zh";

    private final String name;
    private final Cell document;
    private final Problems problems;
    private final Set<String> ids = new HashSet<>();

    private PolicyTestsReader(String name, Cell document, Problems problems) {
        this.name = name;
        this.document = document;
        this.problems = problems;
    }

    /**
     * Reads a document.
     *
     * @param document the cell of the whole document
     * @param name what the document is called
     * @param policies those it may test by name
     * @param book those it may test by area and date, or null if there is no book
     * @param calendar the calendar of stated times, or null if there is none
     * @param places the places of that document
     * @param problems where problems go
     * @return the tests, if nothing is wrong
     */
    public static Read<WrittenTests> read(
            Cell document,
            String name,
            List<Policy> policies,
            @Nullable PolicyBook book,
            @Nullable WorkCalendar calendar,
            ModelPlaces places,
            Problems problems) {
        Fields fields = DocumentHeader.open(document, "policy-tests");
        WrittenTests tests = fields == null
                ? null
                : new PolicyTestsReader(name, document, problems).tests(fields, policies, book, calendar);
        return new Read<>(problems.count() == 0 ? tests : null, places);
    }

    private @Nullable WrittenTests tests(
            Fields fields, List<Policy> policies, @Nullable PolicyBook book, @Nullable WorkCalendar calendar) {
        Cell id = fields.optional("policy", "an id such as dagang/escalation");
        Cell revision = fields.optional("revision", "a revision such as 2022-09");
        fields.optional("title", TITLE).bilingual();
        Policy policy = policy(id, revision, policies);
        Cell caseCells = fields.optional("cases", "a list of cases");
        Cell scenarioCells = fields.optional("scenarios", "a list of scenarios");
        fields.end();
        boolean ofBook = !id.isPresent();
        if (ofBook && revision.isPresent()) {
            revision.report(Finding.error(ModelCode.POLICY_NOT_NAMED, List.of()));
        } else if (ofBook && book == null) {
            document.report(Finding.error(ModelCode.POLICY_NOT_NAMED, List.of()));
        }
        PolicyInForce inForce =
                policy != null ? PolicyInForce.always(policy) : ofBook && book != null ? PolicyInForce.of(book) : null;
        if (inForce == null) {
            // What its cases may say, nobody can tell.
            return null;
        }
        CaseReader cases = new CaseReader(this, inForce, calendar, problems);
        ScenarioReader scenarios = new ScenarioReader(this, inForce.schema(), problems);
        Map<WrittenCase, Policy> read = new LinkedHashMap<>();
        caseCells.list("a case", cases::read).forEach(read::putAll);
        ids.clear();
        List<WrittenScenario> played = scenarioCells.list("a scenario", scenarios::read);
        return WrittenTests.of(inForce.policies(), read, played);
    }

    private static @Nullable Policy policy(Cell id, Cell revision, List<Policy> policies) {
        String wanted = id.text();
        String ofRevision = revision.notBlank();
        if (wanted == null) {
            return null;
        }
        Optional<Policy> found = policies.stream()
                .filter(policy -> policy.id().equals(wanted))
                .filter(policy -> ofRevision == null || policy.revision().equals(ofRevision))
                .reduce((earlier, later) -> later);
        if (found.isEmpty()) {
            boolean known = policies.stream().anyMatch(policy -> policy.id().equals(wanted));
            if (known) {
                revision.report(Finding.unknown(
                        ModelCode.UNKNOWN_POLICY,
                        List.of(),
                        "revision",
                        Shown.shortened(ofRevision == null ? "" : ofRevision),
                        policies.stream().map(Policy::revision).toList(),
                        "policy",
                        wanted));
            } else {
                id.report(Finding.unknown(
                        ModelCode.UNKNOWN_POLICY,
                        List.of(),
                        "policy",
                        Shown.shortened(wanted),
                        policies.stream().map(Policy::id).toList()));
            }
        }
        return found.orElse(null);
    }

    /** An id, or one nothing else has where it does not fit, so that the rest is read all the same. */
    String id(Cell cell, String kind) {
        String id = cell.parsed(Kebab::checked);
        if (id == null) {
            return "unread";
        }
        if (!ids.add(id)) {
            cell.report(Finding.error(ModelCode.DUPLICATE_ID, List.of(), "kind", kind, "id", id));
        }
        return id;
    }

    WrittenPlace place(JsonValue value) {
        Place place = value.place();
        return new WrittenPlace(name, place.line(), place.column());
    }

    /** Reports an empty list where something must be. */
    static boolean isEmptyList(Cell cell, String expected) {
        if (cell.value() instanceof JsonList list && list.elements().isEmpty()) {
            cell.report(Finding.error(DocumentCode.BAD_VALUE, List.of(), "value", "[]", "expected", expected));
            return true;
        }
        return false;
    }
}
