package io.gridward.json;

import io.gridward.core.CalendarBook;
import io.gridward.core.Governance;
import io.gridward.core.GovernanceBuilder;
import io.gridward.core.catalog.Catalog;
import io.gridward.core.finding.DocumentCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.party.PartyRegister;
import io.gridward.core.roster.Roster;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import io.gridward.core.territory.TerritoryHistory;
import io.gridward.core.time.WorkCalendar;
import io.gridward.json.GovernanceDocuments.BoundPolicy;
import io.gridward.json.OpenDocument.DocumentReader;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.ModelPlaces;
import io.gridward.json.internal.located.Problems;
import io.gridward.json.internal.located.Read;
import io.gridward.json.internal.reference.BoundCalendar;
import io.gridward.json.internal.reference.CalendarReader;
import io.gridward.json.internal.reference.CatalogReader;
import io.gridward.json.internal.reference.PartiesReader;
import io.gridward.json.internal.reference.RosterReader;
import io.gridward.json.internal.reference.TerritoryChangesReader;
import io.gridward.json.internal.reference.TerritoryReader;
import io.gridward.rules.PolicyLayer;
import io.gridward.rules.escalation.PolicyBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. Reads the documents of one governance, and checks against each other those that are
 * sound in themselves.
 */
final class GovernanceReader {
    private final OpenDocument<Territory> territory;
    private final @Nullable OpenDocument<TerritoryHistory> changes;
    private final OpenDocument<Roster> roster;
    private final @Nullable OpenDocument<PartyRegister> parties;
    private final @Nullable OpenDocument<Catalog> catalog;
    private final List<OpenDocument<BoundCalendar>> calendars;
    private final GovernanceDocuments documents;
    private final List<BoundPolicy> bindings;
    private final List<OpenDocument<PolicyLayer>> policies;

    GovernanceReader(GovernanceDocuments documents, ReadLimits limits, DocumentReader<PolicyLayer> policyReader) {
        this.territory = OpenDocument.open(documents.territory(), "territory", limits, TerritoryReader::read);
        this.changes = documents
                .territoryChanges()
                .map(source -> OpenDocument.open(source, "territory-changes", limits, this::readChanges))
                .orElse(null);
        this.roster = OpenDocument.open(documents.roster(), "roster", limits, RosterReader::read);
        this.parties = documents
                .parties()
                .map(source -> OpenDocument.open(source, "parties", limits, PartiesReader::read))
                .orElse(null);
        this.catalog = documents
                .catalog()
                .map(source -> OpenDocument.open(source, "catalog", limits, CatalogReader::read))
                .orElse(null);
        this.calendars = documents.calendars().stream()
                .map(source -> OpenDocument.open(source, "calendar", limits, CalendarReader::readBound))
                .toList();
        this.documents = documents;
        this.bindings = documents.policies();
        this.policies = bindings.stream()
                .map(binding -> OpenDocument.open(binding.source(), "policy", limits, policyReader))
                .toList();
    }

    Governance governance() {
        Governance governance = checked();
        List<Problem> problems =
                documents().flatMap(each -> each.found().stream()).toList();
        if (governance == null || !problems.isEmpty()) {
            throw new GridJsonException(problems);
        }
        return governance;
    }

    private Stream<OpenDocument<?>> documents() {
        return Stream.of(
                        Stream.of(territory),
                        Stream.ofNullable(changes),
                        Stream.of(roster),
                        Stream.ofNullable(parties),
                        Stream.ofNullable(catalog),
                        calendars.stream(),
                        policies.stream())
                .flatMap(each -> each);
    }

    private @Nullable Governance checked() {
        TerritoryHistory places = history();
        Roster people = roster.model();
        CalendarBook days = calendars();
        PartyRegister register = parties == null ? PartyRegister.empty() : parties.model();
        Catalog classes = catalog == null ? null : catalog.model();
        PolicyBook book = book(places);
        GovernanceBuilder builder = Governance.builder();
        if (places != null) {
            builder.territory(places);
        }
        // Without a sound register every matter that a policy or a class names would seem unknown.
        if (people != null && register != null) {
            builder.roster(people).parties(register);
        }
        if (classes != null && register != null) {
            builder.parties(register).catalog(classes);
        }
        if (days != null) {
            builder.calendars(days);
        }
        if (book != null) {
            builder.policies(book);
        }
        try {
            return builder.build();
        } catch (InvalidModelException invalid) {
            report(invalid.findings());
            return null;
        }
    }

    /** Changes are read against the territory they change; without one only the form of the document is known. */
    private Read<TerritoryHistory> readChanges(Cell document, ModelPlaces places, Problems problems) {
        Territory first = territory.model();
        return first == null
                ? new Read<>(null, places)
                : TerritoryChangesReader.read(document, first, places, problems);
    }

    private @Nullable TerritoryHistory history() {
        Territory first = territory.model();
        if (changes != null) {
            return changes.model();
        }
        return first == null ? null : TerritoryHistory.startingWith(first);
    }

    /**
     * Makes a book of the calendars that are sound; the others have been reported. Where that for all is not among
     * them, another stands in for it, so that what the others name is checked all the same.
     */
    private @Nullable CalendarBook calendars() {
        List<OpenDocument<BoundCalendar>> sound =
                calendars.stream().filter(each -> each.model() != null).toList();
        if (sound.isEmpty()) {
            return null;
        }
        WorkCalendar forAll = null;
        for (OpenDocument<BoundCalendar> document : sound) {
            BoundCalendar bound = Objects.requireNonNull(document.model());
            if (bound.forAll() && forAll == null) {
                forAll = bound.calendar();
            } else if (bound.forAll()) {
                String id = bound.calendar().id();
                Finding twice = Finding.error(
                        ModelCode.CALENDAR_FOR_ALL_TWICE,
                        List.of("calendar", id),
                        "calendar",
                        id,
                        "other",
                        Objects.requireNonNull(forAll).id());
                document.report(twice, twice.path());
            }
        }
        List<BoundCalendar> bound =
                sound.stream().map(OpenDocument::read).filter(Objects::nonNull).toList();
        CalendarBook.Builder book =
                CalendarBook.builder(forAll == null ? bound.get(0).calendar() : forAll);
        for (BoundCalendar each : bound) {
            each.areas().forEach(area -> book.area(area, each.calendar()));
            each.parties().forEach(party -> book.party(party, each.calendar()));
            book.keeping(each.calendar());
        }
        if (forAll == null && sound.size() == calendars.size()) {
            sound.get(0).report(Finding.error(ModelCode.NO_CALENDAR_FOR_ALL, List.of("calendar")), List.of());
        }
        return book.build();
    }

    /** Makes a book of the policies that are sound; the others have been reported. */
    private @Nullable PolicyBook book(@Nullable TerritoryHistory places) {
        PolicyBook.Builder book = PolicyBook.builder();
        documents.accepted().forEach(book::accepting);
        documents.earlier().forEach(book::keeping);
        documents.executors().forEach(book::executing);
        boolean isEmpty = true;
        if (places != null) {
            book.territory(places.territories());
        }
        boolean someAreBroken = policies.stream().anyMatch(policy -> policy.model() == null);
        for (int i = 0; i < policies.size(); i++) {
            PolicyLayer layer = policies.get(i).model();
            AreaCode bound = bindings.get(i).area();
            int at = i;
            // What stands above a layer may be what is broken.
            if (layer == null || (someAreBroken && !layer.replaces())) {
                continue;
            }
            AreaCode area = bound == null ? layer.area().orElse(null) : bound;
            layer.area()
                    .filter(own -> !own.equals(area))
                    .ifPresent(own -> policies.get(at).report(elsewhere(own, area), List.of("in")));
            if (places == null && area != null) {
                continue;
            }
            isEmpty = false;
            if (area == null) {
                book.everywhere(layer);
            } else {
                book.in(area, layer);
            }
        }
        if (isEmpty) {
            return null;
        }
        try {
            return book.build();
        } catch (InvalidModelException invalid) {
            report(invalid.findings());
            return null;
        }
    }

    private static Finding elsewhere(AreaCode own, @Nullable AreaCode bound) {
        return Finding.error(
                DocumentCode.BAD_VALUE,
                List.of("in"),
                "value",
                "\"" + own + "\"",
                "expected",
                "the area " + (bound == null ? "" : bound.value()));
    }

    private void report(List<Finding> findings) {
        for (Finding finding : findings) {
            // Every part was given; one that is missing now is a document whose problems are reported already.
            if (finding.code() != ModelCode.MISSING_PART || finding.path().size() > 1) {
                report(finding);
            }
        }
    }

    private void report(Finding finding) {
        List<String> path = finding.path();
        String part = path.isEmpty() ? "" : path.get(0);
        List<String> within = path.isEmpty() ? path : path.subList(1, path.size());
        switch (part) {
            case "territory" -> territory.report(finding, within);
            case "roster" -> roster.report(finding, within);
            case "catalog" -> Objects.requireNonNull(catalog).report(finding, within);
            case "calendar" -> reportCalendar(finding);
            case "policy" -> reportPolicy(finding, within);
            default -> (parties == null ? territory : parties).report(finding, within);
        }
    }

    /** The path of a calendar's own findings begins like this one; of two with one id, the later that names whom it is about. */
    private void reportCalendar(Finding finding) {
        List<String> path = finding.path();
        String about = path.isEmpty() ? "" : path.get(path.size() - 1);
        OpenDocument<BoundCalendar> meant = calendars.get(0);
        boolean isNamed = false;
        for (OpenDocument<BoundCalendar> document : calendars) {
            BoundCalendar bound = document.read();
            if (bound == null || !path.contains(bound.calendar().id())) {
                continue;
            }
            boolean names = bound.names(about);
            if (names || !isNamed) {
                meant = document;
                isNamed = names;
            }
        }
        meant.report(finding, path);
    }

    /** A book of several policies names the one it means by id and revision; of two with the same, the later. */
    private void reportPolicy(Finding finding, List<String> within) {
        List<OpenDocument<PolicyLayer>> meant = new ArrayList<>();
        for (OpenDocument<PolicyLayer> document : policies) {
            PolicyLayer policy = document.read();
            if (policy != null && !within.isEmpty() && within.get(0).equals(policy.name())) {
                meant.add(document);
            }
        }
        if (meant.isEmpty()) {
            policies.get(0).report(finding, within);
        } else {
            meant.get(meant.size() - 1).report(finding, within.subList(1, within.size()));
        }
    }
}
