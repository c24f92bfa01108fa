package io.gridward.examples.cityreplay.screen;

import static io.gridward.examples.cityreplay.screen.Numbers.count;
import static io.gridward.examples.cityreplay.screen.Numbers.limit;
import static io.gridward.examples.cityreplay.screen.Numbers.share;

import io.gridward.examples.cityreplay.city.Survey;
import io.gridward.examples.cityreplay.city.TargetRules;
import io.gridward.examples.cityreplay.replay.Figures;
import io.gridward.examples.cityreplay.replay.HandUps;
import io.gridward.examples.cityreplay.source.ColumnMapping;
import io.gridward.examples.cityreplay.source.Leftovers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The report of a replay as text. */
public final class TextReport {
    private static final int WORST = 10;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final String file;
    private final Figures figures;
    private final Survey survey;
    private final StringBuilder out = new StringBuilder();

    private TextReport(String file, Figures figures) {
        this.file = file;
        this.figures = figures;
        this.survey = figures.survey();
    }

    /**
     * Writes the report.
     *
     * @param file the name of the file
     * @param figures what became of its requests
     * @return lines of text; the one with the throughput alone begins with {@code throughput}
     */
    public static String of(String file, Figures figures) {
        TextReport report = new TextReport(file, figures);
        report.rows();
        report.targets();
        report.lateness();
        report.handUps();
        report.queues();
        report.work();
        return report.out.toString();
    }

    private void rows() {
        ColumnMapping mapping = survey.mapping();
        Figures.Rows rows = figures.rows();
        line(mapping.city() + ": " + file + ", read as " + mapping.name());
        line("  " + count(rows.rows()) + " rows, " + count(rows.played()) + " played, "
                + count(rows.rows() - rows.played()) + " not usable");
        for (Leftovers.Count left : rows.unusable()) {
            line("    " + count(left.rows()) + " " + left.reason().text() + ", first at line " + left.line()
                    + ", column " + left.column());
        }
        line("  request types: " + count(survey.types().size()) + ", queues: "
                + count(survey.queues().size()) + ", areas: "
                + count(survey.places().size() + 1L) + " on "
                + count(mapping.places().size() + 1L) + " levels; " + date(survey.first()) + " to "
                + date(survey.last()));
        Figures.Course course = figures.course();
        line("  " + count(course.closed()) + " closed, " + count(course.open()) + " open when the file ends, at most "
                + count(course.mostOpen()) + " at a time");
        if (course.refused() > 0) {
            line("  " + count(course.refused()) + " commands refused, such as");
            course.refusals().forEach(each -> line("    " + each));
        }
    }

    private void targets() {
        Figures.Targets targets = figures.targets();
        line("");
        line("Recorded targets");
        if (targets.targets() == 0) {
            line("  none; every request has " + limit(survey.mapping().policy().otherwise()) + ", a limit of ours");
            return;
        }
        line("  limits found for " + count(survey.rules().size()) + " of "
                + count(survey.types().size())
                + " types, in this very file: for each the days or working days that give most of its targets");
        line("  other types have " + limit(survey.mapping().policy().otherwise()) + ", a limit of ours");
        out.append(new TextTable()
                .row("targets", count(targets.targets()), "")
                .row("of types with a limit found", count(targets.compared()), "")
                .row(
                        "within " + TargetRules.JITTER.toSeconds() + " s of ours",
                        count(targets.reproduced()),
                        share(targets.reproduced(), targets.compared())));
    }

    private void lateness() {
        Figures.Lateness lateness = figures.lateness();
        line("");
        line("Lateness");
        TextTable table = new TextTable();
        if (lateness.closedWithTarget() > 0) {
            table.row("closed with a target", count(lateness.closedWithTarget()), "")
                    .row(
                            "late by the target",
                            count(lateness.recordedLate()),
                            share(lateness.recordedLate(), lateness.closedWithTarget()))
                    .row(
                            "late or not by our clock as by the target",
                            count(lateness.same()),
                            share(lateness.same(), lateness.closedWithTarget()));
        }
        if (lateness.labelled() > 0) {
            table.row("labelled by the city", count(lateness.labelled()), "")
                    .row(
                            "label as by the target",
                            count(lateness.labelsKept()),
                            share(lateness.labelsKept(), lateness.labelled()));
        }
        out.append(table.row("all played", count(figures.rows().played()), "")
                .row(
                        "late by our clock",
                        count(lateness.late()),
                        share(lateness.late(), figures.rows().played()))
                .row("of them open when the file ends", count(lateness.lateAndOpen()), ""));
    }

    private void handUps() {
        HandUps up = HandUps.of(figures);
        line("");
        line("Handed up: " + count(figures.handedUp()) + " times, one level when the limit passes and one more "
                + limit(survey.mapping().policy().step()) + " later");
        if (up.stretches().isEmpty()) {
            return;
        }
        TextTable table = new TextTable();
        List<String> head = new ArrayList<>(List.of(up.unit()));
        up.levels().forEach(level -> head.add("to " + level));
        table.row(head);
        for (HandUps.Stretch stretch : up.stretches()) {
            List<String> row = new ArrayList<>(List.of(stretch.label()));
            stretch.counts().forEach(count -> row.add(count(count)));
            table.row(row);
        }
        out.append(table);
        line("  the first:");
        for (Figures.HandUp first : figures.firstHandUps()) {
            line("    " + MINUTE.format(first.at()) + " " + first.id() + " from " + first.from() + " to " + first.to()
                    + ": " + first.type().replaceAll("\\p{Cntrl}", " "));
        }
    }

    private void queues() {
        List<Figures.Queue> worst = figures.worst(WORST);
        line("");
        line("Worst queues by the share of late cases, of those with " + Figures.LEAST_REPORTS + " reports or more");
        if (worst.isEmpty()) {
            line("  none was late");
            return;
        }
        TextTable table =
                new TextTable().row("queue", "reports", "late", "share", "by target", "most open", "left open");
        for (Figures.Queue queue : worst) {
            table.row(
                    queue.name(),
                    count(queue.reports()),
                    count(queue.late()),
                    share(queue.late(), queue.reports()),
                    share(queue.recordedLate(), queue.recorded()),
                    count(queue.mostOpen()),
                    count(queue.open()));
        }
        out.append(table);
    }

    private void work() {
        Figures.Work work = figures.work();
        line("");
        line(count(figures.rows().played()) + " reports, " + count(work.commands()) + " commands, "
                + count(work.ticks()) + " ticks");
        line(String.format(
                Locale.ROOT,
                "throughput: %s reports and %s commands a second, in %.1f s",
                count(work.perSecond(figures.rows().played())),
                count(work.perSecond(work.commands())),
                work.took().toMillis() / 1000.0));
    }

    private LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, survey.mapping().zone());
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
