package io.gridward.examples.fivesystems;

import io.gridward.core.Governance;
import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.CaseNumber;
import io.gridward.core.casefile.Outcome;
import io.gridward.core.desk.CaseNumbering;
import io.gridward.core.desk.GridDesk;
import io.gridward.core.desk.InMemoryCaseStore;
import io.gridward.core.finding.Finding;
import io.gridward.json.Incident;
import io.gridward.json.Incidents;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What became of the incidents: every command in order of time, and time let pass in between exactly when the
 * desk asks for it, as a host's scheduler would.
 *
 * @param played one entry an incident, in the order of the document
 */
record Rehearsal(List<Played> played) {
    static Rehearsal of(Governance governance, Incidents incidents) {
        GridDesk desk = GridDesk.builder(governance, new InMemoryCaseStore())
                .numbering(yearly(governance))
                .build();
        Map<CaseId, List<Refused>> refused = new LinkedHashMap<>();
        List<CaseCommand> commands = incidents.incidents().stream()
                .flatMap(incident -> incident.commands().stream())
                .sorted(Comparator.comparing(CaseCommand::at))
                .toList();
        for (CaseCommand command : commands) {
            letTimePass(desk, command.at());
            if (desk.submit(command) instanceof Outcome.Refused no) {
                refused.computeIfAbsent(command.caseId(), id -> new ArrayList<>())
                        .add(new Refused(command, no.reasons()));
            }
        }
        return new Rehearsal(incidents.incidents().stream()
                .map(incident -> played(desk, incident, refused))
                .toList());
    }

    /** Comes back whenever a clock acts. What is done at the due instant is on time, so a tick at it waits. */
    private static void letTimePass(GridDesk desk, Instant until) {
        for (Optional<Instant> due = desk.nextDue();
                due.isPresent() && due.get().isBefore(until);
                due = desk.nextDue()) {
            desk.tick(due.get());
        }
    }

    private static Played played(GridDesk desk, Incident incident, Map<CaseId, List<Refused>> refused) {
        return new Played(
                incident,
                desk.find(incident.id()),
                desk.events(incident.id()),
                refused.getOrDefault(incident.id(), List.of()));
    }

    private static CaseNumbering yearly(Governance governance) {
        AtomicInteger last = new AtomicInteger();
        return filed -> {
            int year =
                    filed.reportedAt().orElseThrow().atZone(governance.zone()).getYear();
            return new CaseNumber("%d-%04d".formatted(year, last.incrementAndGet()));
        };
    }

    /**
     * One incident after it was played.
     *
     * @param incident what happened
     * @param file the case it became, or empty if the report itself was refused
     * @param events the events of the case
     * @param refused the commands that were refused
     */
    record Played(Incident incident, Optional<CaseFile> file, List<CaseEvent> events, List<Refused> refused) {}

    /**
     * A command that was refused.
     *
     * @param command what was wanted
     * @param reasons why not
     */
    record Refused(CaseCommand command, List<Finding> reasons) {}
}
