package io.gridward.rules.testing;

import com.google.common.collect.ImmutableList;
import io.gridward.core.Edition;
import io.gridward.core.Governance;
import io.gridward.core.casefile.Act;
import io.gridward.core.casefile.Actor;
import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.Casework;
import io.gridward.core.casefile.CommandId;
import io.gridward.core.casefile.Forecast;
import io.gridward.core.casefile.IntakeAct;
import io.gridward.core.casefile.Issue;
import io.gridward.core.casefile.Outcome;
import io.gridward.core.casefile.UpkeepAct;
import io.gridward.core.finding.Language;
import io.gridward.core.time.TimeLimit;
import io.gridward.core.time.WorkCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** How far a scenario has come, on the real casework: the one place where its steps are played. */
record Course(
        Governance governance,
        CaseFile file,
        ImmutableList<CaseEvent> events,
        Instant now,
        int commands,
        Story chapters) {
    static Course reported(Governance governance, Language language, Issue issue, Actor actor, String time) {
        Telling told = new Telling(governance.calendarOf(issue.area()).zone(), language);
        CaseFile unreported = CaseFile.unreported(new CaseId("S1"));
        return new Course(governance, unreported, ImmutableList.of(), told.instant(time), 0, Story.beginning(told))
                .after(actor, new IntakeAct.Report(issue), List.of());
    }

    Telling time() {
        return chapters.time();
    }

    String story() {
        return chapters.table();
    }

    Cast cast() {
        return new Cast(edition(), file, now, time());
    }

    Staffing staffing() {
        return new Staffing(governance, calendar().date(now));
    }

    Forecast forecast() {
        return Casework.forecast(governance, file, now);
    }

    private Edition edition() {
        return governance.at(now);
    }

    private WorkCalendar calendar() {
        return edition().calendarOf(file.issue().map(Issue::area).orElseThrow());
    }

    /** Until a local time. */
    Course until(String local) {
        Instant end = time().instant(local);
        if (end.isBefore(now)) {
            throw new IllegalArgumentException(
                    time().phrase("time must not lie before " + time().text(now) + ", got " + local));
        }
        return until(end);
    }

    Course passing(TimeLimit limit) {
        return until(calendar().due(now, limit));
    }

    private Course until(Instant end) {
        Course passing = this;
        Optional<Instant> due = file.nextDue();
        while (due.isPresent() && !due.get().isAfter(end)) {
            Instant at = due.get().isBefore(passing.now) ? passing.now : due.get();
            int before = passing.events.size();
            passing = passing.standingAt(at).after(new Actor.OfSystem(), new UpkeepAct.Tick(), List.of());
            if (passing.events.size() == before) {
                throw new IllegalStateException("nothing happens at " + at + ", when something falls due");
            }
            due = passing.file.nextDue();
        }
        return passing.standingAt(end);
    }

    private Course standingAt(Instant at) {
        return new Course(governance, file, events, at, commands, chapters);
    }

    /** Under other reference data, which the case adopts if it is open. */
    Course governedBy(Governance next) {
        Course governed = new Course(next, file, events, now, commands, chapters);
        return file.stage().isOpen()
                ? governed.after(new Actor.OfSystem(), new UpkeepAct.Adopt(), List.of())
                : governed;
    }

    /** Does something now, which must be accepted, or refused with these codes if there are any. */
    Course after(Actor actor, Act act, List<String> refusals) {
        String said = said(actor, act);
        CommandId id = new CommandId("scenario/" + (commands + 1));
        Outcome outcome = Casework.decide(governance, file, CaseCommand.of(id, file.id(), now, actor, act));
        String expected = refusals.isEmpty() ? "accepted" : "refused with " + String.join(", ", refusals);
        if (outcome instanceof Outcome.Accepted accepted) {
            if (!refusals.isEmpty()) {
                throw failed(Shown.expecting(time(), said + " to be", expected, "accepted"));
            }
            ImmutableList<CaseEvent> all = ImmutableList.<CaseEvent>builder()
                    .addAll(events)
                    .addAll(accepted.events())
                    .build();
            Story longer = chapters.then(now, said, accepted.events(), accepted.after());
            return new Course(governance, accepted.after(), all, now, commands + 1, longer);
        }
        Outcome.Refused refused = (Outcome.Refused) outcome;
        List<String> codes =
                refused.reasons().stream().map(reason -> reason.code().code()).toList();
        if (!new TreeSet<>(codes).equals(new TreeSet<>(refusals))) {
            String found = "refused with " + String.join(", ", codes);
            throw failed(Shown.expecting(time(), said + " to be", expected, found)
                    + time().said("\nIt was refused because:\n", "\n拒绝的原因:\n")
                    + OutcomeAssert.refusals(refused, time()));
        }
        Story longer = chapters.then(now, said + time().said(", in vain", ",未果"), List.of(), file);
        return new Course(governance, file, events, now, commands + 1, longer);
    }

    private String said(Actor actor, Act act) {
        if (act instanceof UpkeepAct.Tick) {
            return time().said("time passes", "时间推移");
        }
        return time().actor(actor)
                + time().said(": ", ":")
                + time().word("act", act.kind().id());
    }

    private AssertionError failed(String text) {
        return new AssertionError(text + this);
    }

    @Override
    public String toString() {
        return new CaseReport(file, time()).text() + story();
    }
}
