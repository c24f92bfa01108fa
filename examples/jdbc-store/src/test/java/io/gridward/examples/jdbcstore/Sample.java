package io.gridward.examples.jdbcstore;

import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.CommandId;
import io.gridward.core.casefile.CommandMark;
import io.gridward.core.casefile.EventHead;
import io.gridward.core.casefile.IntakeEvent;
import io.gridward.core.casefile.Stage;
import io.gridward.core.desk.CaseStore;
import io.gridward.core.desk.IndexEntry;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.Holder;
import io.gridward.core.territory.AreaCode;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Cases of one event after the other. */
final class Sample {
    static final Instant NINE = Instant.parse("2026-09-14T01:00:00Z");
    static final AreaCode GRID = AreaCode.of("010107");

    private Sample() {}

    static CaseEvent event(int number) {
        CommandMark command = new CommandMark(new CommandId("told-" + number), "00");
        return new IntakeEvent.HeldForIntake(new EventHead(number, NINE.plusSeconds(number), null, command));
    }

    static IndexEntry entry(CaseId id, int version) {
        return new IndexEntry(
                id, version, Stage.AT_INTAKE, NINE, Holder.centre(GRID), GRID, null, Set.of(new PartyId("lamp-works")));
    }

    /** Adds the next event of a case. */
    static boolean append(CaseStore store, String id, int version) {
        CaseId caseId = new CaseId(id);
        return store.append(caseId, version, List.of(event(version + 1)), entry(caseId, version + 1));
    }
}
