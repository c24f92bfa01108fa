package io.gridward.examples.fivesystems;

import io.gridward.core.casefile.CallEvent;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.ClockEvent;
import io.gridward.core.casefile.ClockId;
import io.gridward.core.casefile.ClosingEvent;
import io.gridward.core.casefile.DisputeEvent;
import io.gridward.core.casefile.HaltEvent;
import io.gridward.core.casefile.HandoffSlip;
import io.gridward.core.casefile.HoldingEvent;
import io.gridward.core.casefile.Issue;
import io.gridward.core.casefile.PartyEvent;
import io.gridward.core.casefile.RequestEvent;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Language;
import io.gridward.core.finding.Naming;
import io.gridward.core.linkage.Linkage;
import io.gridward.core.linkage.PartyAct;
import io.gridward.core.linkage.PartyTask;
import io.gridward.core.roster.Holder;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import io.gridward.core.time.Rung;
import io.gridward.core.time.Stopwatch;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints one system: a table of its incidents and, on request, every event. */
final class Report {
    private final Documents system;
    private final Rehearsal rehearsal;
    private final Language language;
    private final Naming naming;

    Report(Documents system, Rehearsal rehearsal, Language language) {
        this.system = system;
        this.rehearsal = rehearsal;
        this.language = language;
        this.naming = system.governance().naming();
    }

    String print(boolean trail) {
        StringBuilder out = new StringBuilder();
        out.append(system.title().in(language)).append('\n');
        system.remark().ifPresent(remark -> out.append(remark.in(language)).append('\n'));
        TextTable table = new TextTable();
        table.rule();
        for (Rehearsal.Played played : rehearsal.played()) {
            incident(table, played);
            table.rule();
        }
        out.append(table).append('\n');
        if (trail) {
            Trail events = new Trail(naming, language);
            rehearsal.played().forEach(played -> out.append(events.of(played)).append('\n'));
        }
        return out.toString();
    }

    private void incident(TextTable table, Rehearsal.Played played) {
        table.row(
                played.incident().id().value(),
                List.of(played.incident().title().in(language)));
        if (played.incident().source() != null) {
            table.row(
                    Label.SOURCE.in(language),
                    List.of(played.incident().source().in(language)));
        }
        played.file().ifPresent(file -> {
            table.row(Label.WHERE.in(language), List.of(where(file)));
            table.row(Label.STATE.in(language), List.of(state(file)));
            table.row(Label.GRADE.in(language), List.of(grade(file)));
            table.row(Label.HELD.in(language), held(played.events()));
            table.row(Label.SLIPS.in(language), orNone(file.slips().stream().map(slip -> slip(file, slip))));
            table.row(
                    Label.PARTIES.in(language),
                    orNone(file.linkage().tasks().stream().map(task -> party(file.linkage(), task))));
            told(table, Label.LINKAGE, played, Report::isTurnOfLinkage);
            told(table, Label.REQUESTS, played, Report::isTurnOfRequests);
            told(table, Label.CHECKS, played, Report::isCheck);
            table.row(Label.DEADLINES.in(language), deadlines(file, played.events()));
            table.row(Label.ON_TIME.in(language), List.of(onTime(file)));
        });
        if (!played.refused().isEmpty()) {
            table.row(
                    Label.REFUSED.in(language),
                    played.refused().stream().flatMap(this::refused).toList());
        }
    }

    private String where(CaseFile file) {
        AreaCode code = file.issue().map(Issue::area).orElseThrow();
        Territory territory =
                system.governance().at(file.reportedAt().orElseThrow()).territory();
        Area area = territory.area(code);
        return Stream.concat(Stream.of(area), territory.ancestors(area).stream())
                        .map(one -> one.name().in(language))
                        .collect(Collectors.joining(" < "))
                + " (" + code + ")";
    }

    private String state(CaseFile file) {
        String stage = name("stage", file.stage().id());
        String number = file.number().map(given -> given + "  ").orElse("");
        String ended = file.closedAt().map(at -> " " + time(at)).orElse("");
        String rated = file.rating()
                .map(given -> "; " + Label.RATED.in(language) + ": "
                        + name("satisfaction", given.satisfaction().id()))
                .orElse("");
        return number + stage + ended + rated;
    }

    private String grade(CaseFile file) {
        return name("grade", file.grade().orElse("none")) + " / "
                + name("track", file.track().orElse("none"));
    }

    private List<String> held(List<CaseEvent> events) {
        return events.stream()
                .filter(HoldingEvent.Held.class::isInstance)
                .map(HoldingEvent.Held.class::cast)
                .map(held -> time(held.head().at()) + "  " + name("level", held.level()) + ": " + holder(held.holder())
                        + (isDeputy(held) ? ", " + Label.DEPUTY.in(language) : ""))
                .toList();
    }

    private static boolean isDeputy(HoldingEvent.Held held) {
        return held.reasons().stream().anyMatch(reason -> reason.code() == CourseCode.DEPUTY_HOLDS);
    }

    private String holder(Holder holder) {
        String area = name("area", holder.area().value());
        return holder.post() == null
                ? area + ", " + Label.CENTRE.in(language)
                : area + ", " + name("post", holder.post().value());
    }

    private String slip(CaseFile file, HandoffSlip slip) {
        return slip.id(file.id()) + "  " + time(slip.at()) + "  " + way(slip) + ": " + text(slip.why());
    }

    /** From level to level; between areas of one level by their names. */
    private String way(HandoffSlip slip) {
        return slip.fromLevel().equals(slip.toLevel())
                ? name("area", slip.from().area().value()) + " > "
                        + name("area", slip.to().area().value())
                : name("level", slip.fromLevel()) + " > " + name("level", slip.toLevel());
    }

    /** A row of what happened, with the words said, where anything of the kind did. */
    private void told(TextTable table, Label label, Rehearsal.Played played, Predicate<CaseEvent> which) {
        Words words = new Words(played.incident().texts(), language);
        List<String> lines = played.events().stream()
                .filter(which)
                .flatMap(event -> Stream.concat(
                        Stream.of(time(event.head().at()) + "  " + text(event.told())),
                        words.of(event).stream().map(said -> "  " + said)))
                .toList();
        if (!lines.isEmpty()) {
            table.row(label.in(language), lines);
        }
    }

    /** What is not plain from where the parties stand in the end. */
    private static boolean isTurnOfLinkage(CaseEvent event) {
        return (event instanceof CallEvent.PartyActed acted
                        && (acted.act() == PartyAct.DECLINE || acted.act() == PartyAct.MISS))
                || event instanceof PartyEvent.SuperiorTold
                || event instanceof CallEvent.HolderLeads
                || event instanceof CallEvent.CallWithdrawn
                || event instanceof PartyEvent.PartyRated
                || event instanceof PartyEvent.CallRated;
    }

    private static boolean isTurnOfRequests(CaseEvent event) {
        return event instanceof RequestEvent || event instanceof DisputeEvent || event instanceof HaltEvent;
    }

    private static boolean isCheck(CaseEvent event) {
        return event instanceof ClosingEvent.Verified
                || event instanceof ClosingEvent.SentBack
                || event instanceof ClosingEvent.FollowedUp
                || event instanceof ClosingEvent.Reopened;
    }

    private String party(Linkage linkage, PartyTask task) {
        return name("party", task.call().party().value()) + " ("
                + name("matter", task.call().matter()) + ", "
                + name("as", task.call().as().id())
                + joined(linkage, task) + "): "
                + name("status", task.status().id());
    }

    private String joined(Linkage linkage, PartyTask task) {
        boolean again = linkage.tasks().stream()
                .anyMatch(earlier -> earlier.ordinal() < task.ordinal()
                        && earlier.call().party().equals(task.call().party()));
        if (again) {
            return ", " + Label.AGAIN.in(language);
        }
        return task.call().midway() ? ", " + Label.MIDWAY.in(language) : "";
    }

    private List<String> deadlines(CaseFile file, List<CaseEvent> events) {
        Set<ClockId> ranOut = events.stream()
                .filter(ClockEvent.RungReached.class::isInstance)
                .map(ClockEvent.RungReached.class::cast)
                .filter(reached -> reached.rung().kind() == Rung.Kind.DUE)
                .map(ClockEvent.RungReached::clock)
                .collect(Collectors.toSet());
        Set<Instant> handedOn = file.slips().stream().map(HandoffSlip::at).collect(Collectors.toSet());
        return file.clocks().all().entrySet().stream()
                .map(entry -> deadline(entry.getKey(), entry.getValue(), ranOut.contains(entry.getKey()), handedOn))
                .toList();
    }

    private String deadline(ClockId clock, Stopwatch stopwatch, boolean ranOut, Set<Instant> handedOn) {
        String what = name("clock", clock.kind().id()) + ", "
                + name("limit", stopwatch.budget().limit().toString());
        String due = stopwatch.measured() ? time(stopwatch.dueAt()) : Label.NOT_MEASURED.in(language);
        return TextTable.pad(what, 38) + due + "  " + outcome(clock.kind(), stopwatch, ranOut, handedOn);
    }

    /**
     * A clock that reached its due instant ran out, also where the case was handed over at that very instant; one
     * that stopped because the case was handed over was neither kept nor missed.
     */
    private String outcome(ClockKind kind, Stopwatch stopwatch, boolean ranOut, Set<Instant> handedOn) {
        Optional<Instant> stopped = stopwatch.stoppedAt();
        if (stopped.isEmpty()) {
            return (ranOut ? Label.LATE : Label.RUNNING).in(language);
        }
        boolean byHandover = (kind == ClockKind.SIGN || kind == ClockKind.LEVEL) && handedOn.contains(stopped.get());
        if (ranOut) {
            return byHandover ? Label.LATE.in(language) : Label.DONE_LATE.in(language) + " " + time(stopped.get());
        }
        return (byHandover ? Label.HANDED_ON : Label.KEPT).in(language) + " " + time(stopped.get());
    }

    private String onTime(CaseFile file) {
        if (file.stage().isOpen()) {
            return Label.OPEN.in(language);
        }
        return Totals.isOnTime(file)
                .map(kept -> (kept ? Label.YES : Label.NO).in(language))
                .orElse(Label.NONE.in(language));
    }

    private Stream<String> refused(Rehearsal.Refused no) {
        return no.reasons().stream()
                .map(reason -> time(no.command().at()) + "  "
                        + name("act", no.command().act().kind().id()) + ": "
                        + reason.code().code() + " " + text(reason));
    }

    private List<String> orNone(Stream<String> lines) {
        List<String> all = lines.toList();
        return all.isEmpty() ? List.of(Label.NONE.in(language)) : all;
    }

    private String text(Finding finding) {
        return finding.text(language, naming);
    }

    private String name(String kind, String id) {
        return naming.name(kind, id, language);
    }

    private String time(Instant at) {
        return naming.name("at", at.toString(), language);
    }
}
