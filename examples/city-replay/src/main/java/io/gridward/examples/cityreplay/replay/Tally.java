package io.gridward.examples.cityreplay.replay;

import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.HandoffSlip;
import io.gridward.core.casefile.Outcome;
import io.gridward.core.finding.Language;
import io.gridward.examples.cityreplay.city.Survey;
import io.gridward.examples.cityreplay.city.TargetRules;
import io.gridward.examples.cityreplay.source.Leftovers;
import io.gridward.examples.cityreplay.source.Request;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Not thread-safe. Counts while a replay runs. */
final class Tally {
    private static final int FIRST_HAND_UPS = 5;
    private static final int FIRST_REFUSALS = 5;

    private final Survey survey;
    private final ZoneId zone;
    private final Map<String, QueueCount> queues = new TreeMap<>();
    private final TreeMap<LocalDate, Integer> changes = new TreeMap<>();
    private final Map<String, SortedMap<YearMonth, Long>> handUps = new TreeMap<>();
    private final List<Figures.HandUp> firstHandUps = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private long refused;
    private long reports;
    private long closings;
    private long commands;
    private long ticks;
    private int open;
    private int mostOpen;
    private long late;
    private long lateAndOpen;
    private long targets;
    private long targetsCompared;
    private long targetsReproduced;
    private long closedWithTarget;
    private long recordedLate;
    private long sameLateness;
    private long labelled;
    private long labelsKept;

    Tally(Survey survey) {
        this.survey = survey;
        this.zone = survey.mapping().zone();
    }

    void told(CaseCommand command, Outcome outcome) {
        commands++;
        if (outcome instanceof Outcome.Refused no) {
            refused++;
            if (refusals.size() < FIRST_REFUSALS) {
                refusals.add(command.caseId() + " " + command.act().kind().id() + ": "
                        + no.reasons().get(0).text(Language.EN));
            }
        }
    }

    void ticked(int cases) {
        ticks += cases;
    }

    void opened(OpenCase each) {
        Request request = each.request();
        reports++;
        open++;
        mostOpen = Math.max(mostOpen, open);
        queue(request).opened();
        changes.merge(date(request.opened()), 1, Integer::sum);
        Instant recorded = request.due();
        Instant ours = each.due();
        if (recorded != null) {
            targets++;
            if (survey.rules().containsKey(request.type()) && ours != null) {
                targetsCompared++;
                targetsReproduced += TargetRules.isAbout(recorded, ours) ? 1 : 0;
            }
        }
    }

    void closed(OpenCase each, Instant at) {
        Request request = each.request();
        closings++;
        open--;
        queue(request).closed();
        changes.merge(date(at), -1, Integer::sum);
        ended(each);
        request.recordedLate().ifPresent(recorded -> {
            closedWithTarget++;
            recordedLate += recorded ? 1 : 0;
            sameLateness += recorded == each.isLate() ? 1 : 0;
            queue(request).recorded(recorded);
            Boolean label = request.label();
            if (label != null) {
                labelled++;
                labelsKept += recorded.equals(label) ? 1 : 0;
            }
        });
    }

    void stillOpen(OpenCase each) {
        ended(each);
        lateAndOpen += each.isLate() ? 1 : 0;
    }

    private void ended(OpenCase each) {
        if (each.isLate()) {
            late++;
            queue(each.request()).late();
        }
    }

    void handedUp(Request request, HandoffSlip slip) {
        handUps.computeIfAbsent(slip.toLevel(), level -> new TreeMap<>())
                .merge(YearMonth.from(date(slip.at())), 1L, Long::sum);
        if (firstHandUps.size() < FIRST_HAND_UPS) {
            firstHandUps.add(new Figures.HandUp(
                    request.id(), request.type(), slip.at().atZone(zone), slip.fromLevel(), slip.toLevel()));
        }
    }

    private QueueCount queue(Request request) {
        return queues.computeIfAbsent(request.queue().isEmpty() ? Figures.NO_QUEUE : request.queue(), QueueCount::new);
    }

    private LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    Figures figures(Leftovers leftovers, long rows, Duration took) {
        TreeMap<LocalDate, Integer> backlog = new TreeMap<>();
        int sum = 0;
        for (Map.Entry<LocalDate, Integer> change : changes.entrySet()) {
            sum += change.getValue();
            backlog.put(change.getKey(), sum);
        }
        return new Figures(
                survey,
                new Figures.Rows(rows, reports, leftovers.counts()),
                new Figures.Targets(targets, targetsCompared, targetsReproduced),
                new Figures.Lateness(
                        closedWithTarget, recordedLate, sameLateness, labelled, labelsKept, late, lateAndOpen),
                new Figures.Course(closings, open, mostOpen, refused, refusals),
                handUps,
                firstHandUps,
                queues.values().stream().map(QueueCount::figures).toList(),
                backlog,
                new Figures.Work(commands, ticks, took));
    }

    /** Not thread-safe. One queue. */
    private static final class QueueCount {
        private final String name;
        private long reports;
        private long late;
        private long recorded;
        private long recordedLate;
        private int open;
        private int mostOpen;

        private QueueCount(String name) {
            this.name = name;
        }

        private void opened() {
            reports++;
            open++;
            mostOpen = Math.max(mostOpen, open);
        }

        private void closed() {
            open--;
        }

        private void late() {
            late++;
        }

        private void recorded(boolean wasLate) {
            recorded++;
            recordedLate += wasLate ? 1 : 0;
        }

        private Figures.Queue figures() {
            return new Figures.Queue(name, reports, late, recorded, recordedLate, mostOpen, open);
        }
    }
}
