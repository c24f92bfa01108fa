package io.gridward.examples.cityreplay.page;

import io.gridward.examples.cityreplay.city.TargetRules;
import io.gridward.examples.cityreplay.replay.Figures;
import io.gridward.examples.cityreplay.replay.HandUps;
import io.gridward.examples.cityreplay.screen.Numbers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;

/** A replay as one page of HTML, legible by day and by night. It names no address and loads nothing. */
public final class Page {
    private static final int WORST = 10;

    /** The tail of a file, single cases closed years later, would press all others against the axis. */
    private static final double DRAWN = 0.99;

    private static final String STYLE = """
            :root { color-scheme: light dark; --paper: #ffffff; --ink: #1c2430; --faint: #5b6675; --rule: #d9dee5;
              --one: #2468a8; --two: #c9701d; --three: #4b8b3b; --four: #8a4f9e; }
            @media (prefers-color-scheme: dark) { :root { --paper: #14181e; --ink: #e6eaf0; --faint: #a3adba;
              --rule: #343c47; --one: #6fb1ec; --two: #f0a050; --three: #8ecb7b; --four: #c79ad8; } }
            body { margin: 0 auto; max-width: 60rem; padding: 1.5rem; background: var(--paper); color: var(--ink);
              font: 16px/1.5 system-ui, sans-serif; }
            h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.15rem; margin: 2rem 0 0.4rem; }
            p { color: var(--faint); margin: 0.3rem 0; }
            svg { width: 100%; height: auto; display: block; }
            svg text { font: 13px system-ui, sans-serif; fill: var(--ink); }
            svg text.axis { fill: var(--faint); }
            .grid { stroke: var(--rule); } .base, .tick { stroke: var(--faint); }
            .area { fill: var(--one); opacity: 0.18; } .line { fill: none; stroke: var(--one); stroke-width: 1.5; }
            rect.one { fill: var(--one); } rect.two { fill: var(--two); } rect.three { fill: var(--three); }
            rect.four { fill: var(--four); }
            .wide { overflow-x: auto; }
            table { border-collapse: collapse; font-size: 0.95rem; }
            th, td { padding: 0.25rem 0.9rem 0.25rem 0; border-bottom: 1px solid var(--rule); text-align: right; }
            th { font-weight: 600; } th:first-child, td:first-child { text-align: left; }
            """;

    private final Figures figures;
    private final Html html = new Html();

    private Page(Figures figures) {
        this.figures = figures;
    }

    /**
     * Writes the page.
     *
     * @param file the name of the file
     * @param figures what became of its requests
     * @return the whole page
     */
    public static String of(String file, Figures figures) {
        return new Page(figures).write(file);
    }

    private String write(String file) {
        String city = figures.survey().mapping().city();
        html.raw("<!DOCTYPE html>\n").open("html", "lang", "en").raw("\n<head>\n<meta charset=\"utf-8\"/>\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        html.element("title", city + ": requests replayed");
        html.raw("<style>\n" + STYLE + "</style>\n</head>\n<body>\n");
        html.element("h1", city + ": requests replayed");
        ZoneId zone = figures.survey().mapping().zone();
        html.element(
                "p",
                file + ", " + LocalDate.ofInstant(figures.survey().first(), zone) + " to "
                        + LocalDate.ofInstant(figures.survey().last(), zone) + ", played through a desk by limits "
                        + (figures.targets().targets() == 0 ? "of ours" : "derived from the targets the city recorded")
                        + ".");
        figures();
        backlog();
        queues();
        handUps();
        return html.close("body").close("html").toString();
    }

    private void figures() {
        html.element("h2", "Figures").open("div", "class", "wide").open("table").raw("\n");
        Figures.Rows rows = figures.rows();
        row("rows of the file", Numbers.count(rows.rows()), "");
        row("played", Numbers.count(rows.played()), Numbers.share(rows.played(), rows.rows()));
        rows.unusable()
                .forEach(left -> row(
                        "not usable: " + left.reason().text(),
                        Numbers.count(left.rows()),
                        Numbers.share(left.rows(), rows.rows())));
        Figures.Targets targets = figures.targets();
        if (targets.targets() > 0) {
            row(
                    "recorded targets within " + TargetRules.JITTER.toSeconds() + " s of ours",
                    Numbers.count(targets.reproduced()),
                    Numbers.share(targets.reproduced(), targets.compared()) + " of "
                            + Numbers.count(targets.compared()));
        }
        Figures.Lateness late = figures.lateness();
        if (late.closedWithTarget() > 0) {
            row(
                    "closed after the recorded target",
                    Numbers.count(late.recordedLate()),
                    Numbers.share(late.recordedLate(), late.closedWithTarget()) + " of "
                            + Numbers.count(late.closedWithTarget()));
            row(
                    "late or not by our clock as by the target",
                    Numbers.count(late.same()),
                    Numbers.share(late.same(), late.closedWithTarget()) + " of "
                            + Numbers.count(late.closedWithTarget()));
        }
        row("late by our clock", Numbers.count(late.late()), Numbers.share(late.late(), rows.played()) + " of played");
        row("handed up, times", Numbers.count(figures.handedUp()), "");
        row("open when the file ends", Numbers.count(figures.course().open()), "");
        html.close("table").close("div");
    }

    private void row(String name, String number, String share) {
        html.open("tr")
                .element("td", name)
                .element("td", number)
                .element("td", share)
                .close("tr");
    }

    private void backlog() {
        SortedMap<LocalDate, Integer> backlog = figures.backlog();
        html.element("h2", "Backlog: open cases at the end of each day");
        if (backlog.isEmpty()) {
            html.element("p", "Nothing was played.");
            return;
        }
        LocalDate end = end(backlog);
        html.raw(BacklogChart.of(backlog.headMap(end.plusDays(1))));
        int left = backlog.getOrDefault(end, 0);
        if (end.isBefore(backlog.lastKey())) {
            html.element(
                    "p",
                    "Drawn to " + end + ", when " + Numbers.count(left) + " cases were open; closings after that: "
                            + Numbers.count((long) left - figures.course().open()) + ", the last on "
                            + backlog.lastKey() + ".");
        }
    }

    /** The day by which nearly all cases that are ever closed are closed. */
    private LocalDate end(SortedMap<LocalDate, Integer> backlog) {
        long leftInTheEnd = figures.course().open();
        long tail = Math.round((1 - DRAWN) * figures.course().closed());
        LocalDate lastOpening = LocalDate.ofInstant(
                figures.survey().lastOpened(), figures.survey().mapping().zone());
        return backlog.entrySet().stream()
                .filter(day -> !day.getKey().isBefore(lastOpening) && day.getValue() <= leftInTheEnd + tail)
                .map(day -> day.getKey())
                .findFirst()
                .orElse(backlog.lastKey());
    }

    private void queues() {
        List<Figures.Queue> worst = figures.worst(WORST);
        html.element("h2", "Lateness by queue: the worst");
        if (worst.isEmpty()) {
            html.element("p", "No queue with " + Figures.LEAST_REPORTS + " reports or more had a late case.");
            return;
        }
        html.raw(QueueChart.of(worst));
        html.element(
                "p",
                "Late: open past the limit. Queues with fewer than " + Figures.LEAST_REPORTS
                        + " reports are left out.");
        html.open("div", "class", "wide").open("table").raw("\n").open("tr");
        for (String head : List.of("queue", "reports", "late", "share", "by target", "most open", "left open")) {
            html.element("th", head);
        }
        html.close("tr");
        for (Figures.Queue queue : worst) {
            html.open("tr")
                    .element("td", queue.name())
                    .element("td", Numbers.count(queue.reports()))
                    .element("td", Numbers.count(queue.late()))
                    .element("td", Numbers.share(queue.late(), queue.reports()))
                    .element("td", Numbers.share(queue.recordedLate(), queue.recorded()))
                    .element("td", Numbers.count(queue.mostOpen()))
                    .element("td", Numbers.count(queue.open()))
                    .close("tr");
        }
        html.close("table").close("div");
    }

    private void handUps() {
        HandUps up = HandUps.of(figures);
        html.element("h2", "Hand-ups by level");
        if (up.stretches().isEmpty()) {
            html.element("p", "No case went up.");
            return;
        }
        html.raw(HandUpChart.of(up));
        html.element(
                "p",
                "A case goes one level up when its limit passes, and one more "
                        + Numbers.limit(figures.survey().mapping().policy().step()) + " later.");
    }
}
