package io.gridward.core.desk;

import io.gridward.core.Governance;
import io.gridward.core.casefile.Actor;
import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.CommandId;
import io.gridward.core.casefile.Outcome;
import io.gridward.core.casefile.UpkeepAct;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes through many cases, a page at a time, and does to each what nobody asked for. */
final class Upkeep {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final int PAGE = 500;

    private final CaseStore store;
    private final Deciding deciding;

    Upkeep(CaseStore store, Deciding deciding) {
        this.store = store;
        this.deciding = deciding;
    }

    /** Lets time pass for every case that is due. */
    List<CaseId> tick(Governance governance, Instant now) {
        return visit(governance, CaseQuery.due(now), new UpkeepAct.Tick(), now);
    }

    /** Lets every open case take the reference data. */
    List<CaseId> adopt(Governance governance, Instant now) {
        return visit(governance, CaseQuery.open(), new UpkeepAct.Adopt(), now);
    }

    /** Lets one case take the reference data. */
    void adopt(Governance governance, CaseId id, int version, Instant now) {
        does(governance, id, version, new UpkeepAct.Adopt(), now);
    }

    private List<CaseId> visit(Governance governance, CaseQuery query, UpkeepAct act, Instant now) {
        Set<CaseId> touched = new LinkedHashSet<>();
        Trouble trouble = new Trouble();
        List<IndexEntry> page = store.find(query.limit(PAGE));
        while (!page.isEmpty()) {
            for (IndexEntry entry : page) {
                // One case that cannot be read must not keep all the others from their clocks; nor one that is due
                // again after all its command may fire, which the next tick goes on with.
                trouble.during(() -> {
                    if (!touched.contains(entry.id()) && does(governance, entry.id(), entry.version(), act, now)) {
                        touched.add(entry.id());
                    }
                });
            }
            page = store.find(query.limit(PAGE).after(page.get(page.size() - 1)));
        }
        trouble.throwIfAny();
        return List.copyOf(touched);
    }

    private boolean does(Governance governance, CaseId id, int version, UpkeepAct act, Instant now) {
        CommandId command = new CommandId(Deciding.OWN + act.kind().id() + "/" + version);
        Outcome outcome = deciding.decide(governance, CaseCommand.of(command, id, now, new Actor.OfSystem(), act));
        if (outcome instanceof Outcome.Refused refused) {
            LOG.warn("{} of {} refused: {}", act.kind().id(), id, refused.reasons());
            return false;
        }
        return outcome instanceof Outcome.Accepted accepted
                && !accepted.events().isEmpty();
    }
}
