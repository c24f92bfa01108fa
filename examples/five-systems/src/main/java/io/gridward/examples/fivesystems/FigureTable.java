package io.gridward.examples.fivesystems;

import com.google.common.base.Splitter;
import io.gridward.core.finding.Glossary;
import io.gridward.core.finding.Language;
import io.gridward.core.party.BranchStep;
import io.gridward.core.party.MembershipKind;
import io.gridward.core.party.PartyKind;
import io.gridward.core.roster.Engagement;
import io.gridward.core.roster.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays out what is counted beside what is stated, section by section. */
final class FigureTable {
    /** The sections, in order. */
    static final List<Label> SECTIONS = List.of(Label.HIERARCHY, Label.PEOPLE, Label.PARTY_REGISTER, Label.CHAIN);

    private static final int NAME = 25;
    private static final int COUNT = 9;
    private static final int VACANT = 8;
    private static final int STATED = 26;

    private final Place place;
    private final Tally tally;
    private final Language language;

    FigureTable(Place place, Language language) {
        this.place = place;
        this.tally = new Tally(place);
        this.language = language;
    }

    /** The rows of a section under a head; none if nothing of it is laid out. */
    List<String> rows(Label section) {
        List<String> rows = new ArrayList<>();
        for (String subject : subjects(section)) {
            place.provenance().about(subject).forEach(figure -> rows.addAll(row(figure)));
        }
        if (!rows.isEmpty()) {
            String vacant = section == Label.PEOPLE ? say(Label.VACANT) : "";
            rows.add(0, columns("", say(Label.COUNTED), vacant, say(Label.STATED), say(Label.ELEMENTS)));
        }
        return rows;
    }

    private List<String> row(Provenance.Figure figure) {
        List<String> rows = new ArrayList<>();
        String subject = figure.subject();
        int counted = tally.count(subject);
        String vacant = subject.startsWith("role ")
                ? place.roster()
                        .findRole(subject.substring(5))
                        .map(role -> Integer.toString(tally.seats(role) - counted))
                        .orElse("")
                : "";
        String stated =
                figure.stated() == null ? "" : figure.stated() + " " + Provenance.mark(figure.source(), language);
        String name = name(subject);
        if (TextTable.columns(name) >= NAME) {
            rows.add(name);
            name = "";
        }
        rows.add(
                columns(name, Integer.toString(counted), vacant, stated, Provenance.mark(figure.elements(), language)));
        String differs = figure.agrees(counted)
                ? ""
                : say(Label.DIFFERS) + ": " + say(Label.COUNTED) + " " + counted + ", " + say(Label.STATED) + " "
                        + figure.stated();
        String remark = figure.remark().map(text -> text.in(language)).orElse("");
        String below =
                Stream.of(differs, remark).filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
        if (!below.isEmpty()) {
            rows.add("  " + below);
        }
        return rows;
    }

    /** What the documents lay out, in their order, and then what else the sources state of the section. */
    private Set<String> subjects(Label section) {
        Set<String> subjects = new LinkedHashSet<>(laidOut(section));
        place.provenance().figures().stream()
                .map(Provenance.Figure::subject)
                .filter(subject -> section(subject) == section)
                .forEach(subjects::add);
        return subjects;
    }

    private List<String> laidOut(Label section) {
        Stream<String> levels = place.territory().levels().levels().stream().map(level -> level.id());
        Stream<String> subjects = switch (section) {
            case HIERARCHY ->
                Stream.concat(
                        levels.flatMap(level -> Stream.of("areas " + level, "dedicated " + level)),
                        Stream.of("quarters", "buildings", "homes"));
            case PEOPLE ->
                Stream.of(
                                Stream.of(Engagement.values()).map(each -> "engagement " + each.id()),
                                place.roster().roles().stream().map(Role::id).map(id -> "role " + id),
                                levels.map(level -> "supervision " + level),
                                Stream.of("rotas"))
                        .flatMap(each -> each);
            case PARTY_REGISTER ->
                Stream.concat(
                        Stream.of(PartyKind.values()).map(kind -> "parties " + kind.id()),
                        Stream.of("matters", "mandates"));
            default ->
                Stream.of(
                                Stream.of(BranchStep.values()).map(step -> "branches " + step.id()),
                                Stream.of("members"),
                                Stream.of(MembershipKind.values()).map(kind -> "members " + kind.id()),
                                Stream.of("party-households"))
                        .flatMap(each -> each);
        };
        return subjects.filter(subject -> tally.count(subject) > 0).toList();
    }

    private static Label section(String subject) {
        return switch (Splitter.on(' ').splitToList(subject).get(0)) {
            case "areas", "dedicated", "quarters", "buildings", "homes" -> Label.HIERARCHY;
            case "engagement", "role", "roles", "persons", "supervision", "rotas" -> Label.PEOPLE;
            case "parties", "matters", "mandates" -> Label.PARTY_REGISTER;
            default -> Label.CHAIN;
        };
    }

    private String name(String subject) {
        List<String> words = Splitter.on(' ').splitToList(subject);
        String of = words.size() > 1 ? words.get(1) : "";
        return switch (words.get(0)) {
            case "areas" -> level(of);
            case "dedicated" ->
                switch (language) {
                    case EN -> say(Label.DEDICATED) + " " + level(of);
                    case ZH -> say(Label.DEDICATED) + level(of);
                };
            case "supervision" -> level(of) + " / " + say(Label.SUPERVISED);
            case "role", "roles" ->
                words.subList(1, words.size()).stream().map(this::role).collect(Collectors.joining(" + "));
            case "engagement" -> word("engagement", of);
            case "parties" -> word("party-kind", of);
            case "branches" -> word("step", of);
            case "members" -> of.isEmpty() ? say(Label.MEMBERS) : say(Label.MEMBERS) + " / " + word("membership", of);
            case "persons" -> say(Label.PERSONS) + " " + of + "-*";
            case "quarters" -> say(Label.QUARTERS);
            case "buildings" -> say(Label.BUILDINGS);
            case "homes" -> say(Label.HOMES);
            case "rotas" -> say(Label.ROTAS);
            case "matters" -> say(Label.MATTERS);
            case "mandates" -> say(Label.MANDATES);
            default -> say(Label.PARTY_HOUSEHOLDS);
        };
    }

    private String level(String id) {
        return place.territory()
                .levels()
                .find(id)
                .map(level -> level.name().in(language))
                .orElse(id);
    }

    private String role(String id) {
        return place.roster().findRole(id).map(role -> role.name().in(language)).orElse(id);
    }

    private String word(String kind, String id) {
        return Glossary.find(kind, id).map(text -> text.in(language)).orElse(id);
    }

    private static String columns(String name, String counted, String vacant, String stated, String elements) {
        return (TextTable.pad(name, NAME)
                        + left(counted, COUNT)
                        + left(vacant, VACANT)
                        + "  "
                        + TextTable.pad(stated, STATED)
                        + elements)
                .stripTrailing();
    }

    private static String left(String text, int columns) {
        return " ".repeat(Math.max(0, columns - TextTable.columns(text))) + text;
    }

    private String say(Label label) {
        return label.in(language);
    }
}
