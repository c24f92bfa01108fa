package io.gridward.core.desk;

import com.google.common.collect.ImmutableSet;
import io.gridward.core.Edition;
import io.gridward.core.Governance;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.Casework;
import io.gridward.core.linkage.PartyTask;
import io.gridward.core.party.PartyId;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds cases by what only the reference data and the case files know: which area lies in which, who does what. */
final class Searching {
    private final CaseStore store;
    /** Looking for ended areas means looking at every area there ever was; they change with the reference data. */
    private volatile @Nullable Ended ended;

    Searching(CaseStore store) {
        this.store = store;
    }

    Optional<CaseFile> find(CaseId id) {
        List<CaseEvent> events = store.load(id);
        return events.isEmpty() ? Optional.empty() : Optional.of(Casework.replay(id, events));
    }

    List<PartyCase> casesOf(PartyId party, CaseQuery query) {
        return store.find(query.of(party)).stream()
                .map(entry -> new PartyCase(entry, shares(entry.id(), party)))
                .toList();
    }

    private List<PartyTask> shares(CaseId id, PartyId party) {
        return find(id).stream()
                .flatMap(file -> file.linkage().tasks().stream())
                .filter(task -> task.call().party().equals(party))
                .toList();
    }

    Set<AreaCode> within(Governance governance, AreaCode code, Instant at) {
        Edition edition = governance.at(at);
        Territory territory = edition.territory();
        Area outer = edition.home(code);
        if (!outer.code().equals(code)) {
            // What became of it is larger, or lies elsewhere: who asks for what ended means what is still there.
            return ImmutableSet.of(code);
        }
        ImmutableSet.Builder<AreaCode> within = ImmutableSet.builder();
        within.add(code);
        territory.descendants(outer).forEach(area -> within.add(area.code()));
        for (AreaCode each : ended(governance, edition)) {
            if (territory.contains(outer, edition.home(each))) {
                within.add(each);
            }
        }
        return within.build();
    }

    private Set<AreaCode> ended(Governance governance, Edition edition) {
        Ended known = ended;
        if (known == null || known.edition != edition) {
            ImmutableSet.Builder<AreaCode> codes = ImmutableSet.builder();
            governance
                    .editions()
                    .versions()
                    .values()
                    .forEach(each -> each.territory().areas().stream()
                            .map(Area::code)
                            .filter(code -> edition.territory().find(code).isEmpty() && hasHome(edition, code))
                            .forEach(codes::add));
            known = new Ended(edition, codes.build());
            ended = known;
        }
        return known.codes;
    }

    /** What will only be there later has no home yet. */
    private static boolean hasHome(Edition edition, AreaCode code) {
        try {
            edition.home(code);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private record Ended(Edition edition, Set<AreaCode> codes) {}
}
