package io.gridward.json;

import io.gridward.core.Governance;
import io.gridward.core.casefile.Act;
import io.gridward.core.casefile.Actor;
import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.CommandId;
import io.gridward.core.casefile.IntakeAct;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.time.WorkCalendar;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Fields;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Reads the steps of one incident, in order. */
final class StepReader {
    private static final String INSTANT = "an instant with its offset such as 2022-08-31T06:30:00+08:00";

    private final Governance governance;
    private final CaseId incident;
    private final ActorReader actors;
    private final ActReader acts;
    private int steps;
    private @Nullable Instant last;
    private String lastWritten = "";
    private @Nullable WorkCalendar calendar;

    StepReader(Governance governance, KnownNames names, CaseId incident, WrittenTexts texts) {
        this.governance = governance;
        this.incident = incident;
        this.actors = new ActorReader(names);
        this.acts = new ActReader(governance.policies().facts(), names, texts);
    }

    @Nullable CaseCommand step(Cell cell) {
        steps++;
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        Cell atCell = fields.required("at", INSTANT);
        Instant at = atCell.instant();
        Instant happenedAt = fields.optional("happenedAt", INSTANT).instant();
        Fields by = fields.required("by", "an object saying who does it").fields();
        Actor actor = by == null ? null : actors.actor(by);
        Act act = acts.act(fields, by, actor);
        checkPosition(fields);
        if (at != null) {
            checkOrder(atCell, at);
            checkCovered(atCell, at, act);
        }
        if (at == null || actor == null || act == null) {
            return null;
        }
        return new CaseCommand(new CommandId(incident + "/step/" + steps), incident, at, happenedAt, actor, act);
    }

    /** The codes are those with which the case itself would refuse. */
    private void checkPosition(Fields fields) {
        Cell act = fields.optional("act", "an act");
        if (!acts.isAct(act)) {
            return;
        }
        boolean isReport = "report".equals(act.text());
        if (steps == 1 && !isReport) {
            act.report(Finding.error(RefusalCode.UNKNOWN_CASE, List.of(), "case", incident.value()));
        } else if (steps > 1 && isReport) {
            act.report(Finding.error(RefusalCode.ALREADY_REPORTED, List.of(), "case", incident.value()));
        }
    }

    private void checkOrder(Cell cell, Instant at) {
        String written = String.valueOf(cell.text());
        if (last != null && at.isBefore(last)) {
            cell.report(Finding.error(RefusalCode.OUT_OF_ORDER, List.of(), "at", written, "last", lastWritten));
        } else {
            last = at;
            lastWritten = written;
        }
    }

    private void checkCovered(Cell cell, Instant at, @Nullable Act act) {
        if (act instanceof IntakeAct.Report report) {
            calendar = governance.calendarOf(report.issue().area());
        }
        if (calendar == null) {
            return;
        }
        LocalDate date = calendar.date(at);
        if (!calendar.covers(date)) {
            cell.report(Finding.error(
                    ModelCode.CALENDAR_NOT_COVERING,
                    List.of(),
                    "at",
                    String.valueOf(cell.text()),
                    "year",
                    Integer.toString(date.getYear()),
                    "calendar",
                    calendar.id(),
                    "from",
                    calendar.from().toString(),
                    "to",
                    calendar.to().toString()));
        }
    }
}
