package io.gridward.examples.fivesystems;

import io.gridward.core.division.DivisionAudit;
import io.gridward.core.division.GridDivision;
import io.gridward.core.division.SizeNorm;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Language;
import io.gridward.core.party.PartyRegister;
import io.gridward.core.roster.Roster;
import io.gridward.core.territory.Level;
import io.gridward.core.territory.Territory;
import io.gridward.core.time.WorkCalendar;
import io.gridward.json.GridJson;
import io.gridward.json.GridJsonException;
import io.gridward.json.JsonSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The hierarchy of one place, without the rules by which issues move in it: three of the five sources say nothing
 * of those, and an audit needs none.
 *
 * @param provenance where its documents come from
 * @param territory its areas
 * @param roster its people
 * @param parties its parties
 * @param division its households, if there is a document of them
 * @param calendar the calendar by which its rotas turn
 */
record Place(
        Provenance provenance,
        Territory territory,
        Roster roster,
        PartyRegister parties,
        Optional<GridDivision> division,
        WorkCalendar calendar) {
    /** The places that ship with the example, in the order of their sources. */
    static final List<String> BUILT_IN = List.of("dalian-road", "cangkou", "qianjin", "dagang", "zhongyuan");

    static Place builtIn(String name) {
        Optional<JsonSource> households =
                name.equals("dalian-road") ? Optional.of(Resources.json(name + "/households.json")) : Optional.empty();
        return read(
                ProvenanceReader.read(name + "/sources.txt", Resources.text(name + "/sources.txt")),
                Resources.json(name + "/territory.json"),
                Resources.json(name + "/roster.json"),
                Resources.json(name + "/parties.json"),
                households,
                Resources.json("china-calendar.json"));
    }

    /** The documents of a folder; without sources.txt all of them are ours, without calendar.json China's holds. */
    static Place inFolder(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        BilingualText title = BilingualText.same(name == null ? folder.toString() : name.toString());
        return read(
                provenance(folder.resolve("sources.txt"), title),
                JsonSource.file(folder.resolve("territory.json")),
                JsonSource.file(folder.resolve("roster.json")),
                JsonSource.file(folder.resolve("parties.json")),
                there(folder, "households.json"),
                there(folder, "calendar.json").orElseGet(() -> Resources.json("china-calendar.json")));
    }

    private static Optional<JsonSource> there(Path folder, String name) {
        return Optional.of(folder.resolve(name)).filter(Files::exists).map(JsonSource::file);
    }

    private static Provenance provenance(Path file, BilingualText title) {
        if (!Files.exists(file)) {
            return Provenance.none(title);
        }
        try {
            return ProvenanceReader.read("sources.txt", Files.readString(file));
        } catch (IOException e) {
            throw new RefusedDocuments(List.of(new BilingualText(
                    "sources.txt cannot be read: " + e.getMessage(), "sources.txt 无法读取:" + e.getMessage())));
        }
    }

    private static Place read(
            Provenance provenance,
            JsonSource territory,
            JsonSource roster,
            JsonSource parties,
            Optional<JsonSource> households,
            JsonSource calendar) {
        GridJson json = GridJson.reader();
        List<BilingualText> problems = new ArrayList<>();
        Territory areas = tried(problems, () -> json.territory(territory));
        Roster people = tried(problems, () -> json.roster(roster));
        PartyRegister register = tried(problems, () -> json.parties(parties));
        Optional<GridDivision> division = households.map(each -> tried(problems, () -> json.households(each)));
        WorkCalendar days = tried(problems, () -> json.calendar(calendar));
        if (areas != null && people != null) {
            people.check(areas).forEach(finding -> problems.add(problem(roster, finding)));
        }
        if (areas != null && households.isPresent() && division.isPresent()) {
            JsonSource source = households.get();
            division.get().check(areas).forEach(finding -> problems.add(problem(source, finding)));
        }
        if (areas != null && register != null) {
            register.check(areas).forEach(finding -> problems.add(problem(parties, finding)));
        }
        if (people != null && register != null) {
            register.check(people).forEach(finding -> problems.add(problem(parties, finding)));
        }
        if (!problems.isEmpty() || areas == null || people == null || register == null || days == null) {
            throw new RefusedDocuments(problems);
        }
        Place place = new Place(provenance, areas, people, register, division, days);
        problems.addAll(place.strangers());
        if (!problems.isEmpty()) {
            throw new RefusedDocuments(problems);
        }
        return place;
    }

    /** What sources.txt speaks of and no document has, and sizes asked of a level above the grids. */
    private List<BilingualText> strangers() {
        List<BilingualText> problems = new ArrayList<>();
        Tally tally = new Tally(this);
        provenance.figures().forEach(figure -> tried(problems, figure.subject(), () -> tally.count(figure.subject())));
        provenance.grid().ifPresent(level -> tried(problems, level, () -> tally.count("areas " + level)));
        provenance.sizes().keySet().forEach(level -> tried(problems, "size " + level, () -> knowSize(level)));
        tried(problems, "households.json", "norms", this::divisionAudit);
        return problems;
    }

    private void knowSize(String level) {
        if (sizes().stream().noneMatch(size -> size.level().equals(level))) {
            throw new IllegalArgumentException("no norm of households.json has that level");
        }
    }

    /** The sizes asked for. */
    List<SizeNorm> sizes() {
        return division.map(GridDivision::norms).orElse(List.of());
    }

    private static void tried(List<BilingualText> problems, String what, Runnable use) {
        tried(problems, "sources.txt", what, use);
    }

    private static void tried(List<BilingualText> problems, String document, String what, Runnable use) {
        try {
            use.run();
        } catch (IllegalArgumentException e) {
            problems.add(new BilingualText(
                    document + ": cannot use " + what + ": " + e.getMessage(),
                    document + ":无法使用 " + what + ":" + e.getMessage()));
        }
    }

    /** The library's audit of the division into grids, by the sizes that the document of households asks for. */
    DivisionAudit divisionAudit() {
        return DivisionAudit.of(territory, grid().id(), sizes());
    }

    private static <T> @Nullable T tried(List<BilingualText> problems, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (GridJsonException e) {
            e.problems()
                    .forEach(each -> problems.add(new BilingualText(each.text(Language.EN), each.text(Language.ZH))));
            return null;
        }
    }

    /** Documents read one by one are checked against each other without their lines: the path must do. */
    private static BilingualText problem(JsonSource source, Finding finding) {
        Function<Language, String> text = language -> source.name() + " /" + String.join("/", finding.path()) + " "
                + finding.code().code() + " " + finding.text(language);
        return new BilingualText(text.apply(Language.EN), text.apply(Language.ZH));
    }

    /** The day of the audit: the one the sources speak of, or else the first on which every term has begun. */
    LocalDate date() {
        return provenance
                .date()
                .or(() ->
                        roster.appointments().stream().map(each -> each.from()).max(LocalDate::compareTo))
                .orElseGet(() -> calendar.from());
    }

    /** The level every household is in exactly one area of: the lowest where neither a document nor a name says it. */
    Level grid() {
        List<Level> levels = territory.levels().levels();
        String id =
                division.flatMap(GridDivision::gridLevel).or(provenance::grid).orElse("grid");
        return territory.levels().find(id).orElseGet(() -> levels.get(levels.size() - 1));
    }
}
