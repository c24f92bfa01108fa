package io.gridward.examples.fivesystems;

import io.gridward.core.division.SizeNorm;
import io.gridward.core.finding.AuditCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Language;
import io.gridward.core.finding.Naming;
import io.gridward.core.finding.ReasonCode;
import io.gridward.core.roster.TeamNorm;
import io.gridward.examples.fivesystems.Provenance.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/** Prints the audit of one place: what its documents lay out beside what its sources state, and what is amiss. */
final class AuditReport {
    private static final int SHOWN = 3;

    /** What is found of an area that does not have the size asked for. */
    private static final Set<ReasonCode> SIZES =
            Set.of(AuditCode.GRID_TOO_SMALL, AuditCode.GRID_TOO_LARGE, AuditCode.GRID_EMPTY);

    private final Place place;
    private final Language language;
    private final Naming naming;
    private final Tally tally;
    private final FigureTable figures;
    private final FindingGroups groups;

    AuditReport(Place place, Language language) {
        this.place = place;
        this.language = language;
        this.naming = new PlaceNaming(place);
        this.tally = new Tally(place);
        this.figures = new FigureTable(place, language);
        this.groups = FindingGroups.of(place);
    }

    String print() {
        StringBuilder out = new StringBuilder();
        Provenance provenance = place.provenance();
        out.append(provenance.title().in(language))
                .append(comma())
                .append(say(Label.AS_OF))
                .append(' ')
                .append(place.date())
                .append('\n');
        provenance
                .sources()
                .forEach((id, text) -> out.append(Provenance.name(id, language))
                        .append(": ")
                        .append(text.in(language))
                        .append('\n'));
        TextTable table = new TextTable();
        table.rule();
        for (Label section : FigureTable.SECTIONS) {
            section(table, section, figures.rows(section));
        }
        section(table, Label.NORMS, norms());
        section(table, Label.FINDINGS, findings());
        section(table, Label.NOT_LAID_OUT, notLaidOut());
        return out.append(table).append('\n').toString();
    }

    private void section(TextTable table, Label label, List<String> rows) {
        if (!rows.isEmpty()) {
            table.row(say(label), rows);
            table.rule();
        }
    }

    private List<String> norms() {
        List<String> rows = new ArrayList<>();
        for (TeamNorm norm : place.roster().norms()) {
            boolean isForAll = norm.level().isEmpty() && norm.area().isEmpty();
            int areas = isForAll ? 1 : norm.areas(place.territory()).size();
            long unmet = findings(
                    each -> each.path().size() > 1 && each.path().subList(0, 2).equals(List.of("norms", norm.id())));
            Given given = place.provenance().norm(norm.id());
            String bounds = bounds(norm.min(), norm.max());
            norm(rows, norm.name().in(language), bounds, where(norm), areas - unmet, unmet, given);
        }
        for (SizeNorm size : place.sizes()) {
            int areas = tally.count("areas " + size.level()) - tally.count("dedicated " + size.level());
            long unmet = findings(each -> SIZES.contains(each.code())
                    && size.level().equals(each.details().get("level")));
            String bounds = bounds(size.least(), OptionalInt.of(size.most()));
            Given given = place.provenance().size(size.level());
            norm(rows, say(Label.HOMES), bounds, each(level(size.level())), areas - unmet, unmet, given);
        }
        return rows;
    }

    /** "in each dedicated grid of Xiliuhu Subdistrict", "in all". */
    private String where(TeamNorm norm) {
        String kind = norm.kind()
                .map(each -> switch (each) {
                    case COMPREHENSIVE -> say(Label.COMPREHENSIVE);
                    case DEDICATED -> say(Label.DEDICATED);
                })
                .map(each -> language == Language.EN ? each + " " : each)
                .orElse("");
        Optional<String> level = norm.level().map(each -> each(kind + level(each)));
        Optional<String> area = norm.area()
                .flatMap(place.territory()::find)
                .map(each -> each.name().in(language));
        return switch (language) {
            case EN -> level.orElse("in all") + area.map(each -> " of " + each).orElse("");
            case ZH -> area.orElse("") + level.orElse("合计");
        };
    }

    private String each(String what) {
        return switch (language) {
            case EN -> "in each " + what;
            case ZH -> "每个" + what;
        };
    }

    private long findings(Predicate<Finding> which) {
        return groups.groups().stream()
                .flatMap(group -> group.findings().stream())
                .filter(which)
                .count();
    }

    private void norm(List<String> rows, String name, String bounds, String where, long met, long unmet, Given given) {
        String mark = Provenance.mark(given.giver(), language);
        rows.add(
                switch (language) {
                    case EN -> name + ": " + bounds + " " + where + "; met " + met + ", not met " + unmet + "; " + mark;
                    case ZH -> name + ":" + where + bounds + ";达标 " + met + ",未达标 " + unmet + ";" + mark;
                });
        given.remark().ifPresent(remark -> rows.add("  " + remark.in(language)));
    }

    private String bounds(int least, OptionalInt most) {
        if (most.isPresent() && most.getAsInt() == least) {
            return say(Label.EXACTLY) + " " + least;
        }
        List<String> parts = new ArrayList<>();
        if (least > 0) {
            parts.add(say(Label.AT_LEAST) + " " + least);
        }
        most.ifPresent(number -> parts.add(say(Label.AT_MOST) + " " + number));
        return String.join(comma(), parts);
    }

    private List<String> findings() {
        List<String> rows = new ArrayList<>();
        for (FindingGroups.Group group : groups.groups()) {
            String severity = switch (group.severity()) {
                case ERROR -> say(Label.ERROR);
                case WARNING -> say(Label.WARNING);
                case NOTE -> say(Label.NOTE);
            };
            int size = group.findings().size();
            rows.add(String.join(
                    comma(),
                    group.code().code(),
                    severity,
                    Integer.toString(size),
                    Provenance.mark(group.giver(), language)));
            for (Finding finding : group.findings().subList(0, Math.min(SHOWN, size))) {
                rows.add("  " + finding.text(language, naming));
            }
            if (size > SHOWN) {
                rows.add("  ... " + say(Label.MORE) + ": " + (size - SHOWN));
            }
        }
        return rows.isEmpty() ? List.of(say(Label.NOTHING_FOUND)) : rows;
    }

    private List<String> notLaidOut() {
        List<String> rows = new ArrayList<>();
        for (Provenance.NotLaidOut each : place.provenance().notLaidOut()) {
            String stated = each.stated() == null ? say(Label.NO_NUMBER) : each.stated();
            rows.add(String.join(
                    comma(),
                    each.what().in(language),
                    stated,
                    Provenance.mark(each.source(), language),
                    each.why().in(language)));
        }
        return rows;
    }

    private String level(String id) {
        return place.territory()
                .levels()
                .find(id)
                .map(level -> level.name().in(language))
                .orElse(id);
    }

    private String comma() {
        return switch (language) {
            case EN -> ", ";
            case ZH -> ",";
        };
    }

    private String say(Label label) {
        return label.in(language);
    }
}
