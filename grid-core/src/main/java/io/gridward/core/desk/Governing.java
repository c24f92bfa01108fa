package io.gridward.core.desk;

import io.gridward.core.Edition;
import io.gridward.core.Governance;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.Outcome;
import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.territory.AreaCode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Holds the reference data commands are decided by, and lets open cases follow when they change. */
final class Governing {
    /** Not 0 from before the first open case adopts until after the last one did. */
    private static final String ADOPTING = Deciding.OWN + "adopting";

    private static final int PAGE = 1000;

    private final CaseStore store;
    private final Upkeep upkeep;
    private final AtomicBoolean resumed = new AtomicBoolean();
    private volatile InForce inForce;

    Governing(Governance first, CaseStore store, Upkeep upkeep) {
        this.inForce = new InForce(first, null);
        this.store = store;
        this.upkeep = upkeep;
    }

    Governance current() {
        return inForce.governance;
    }

    List<CaseId> govern(Governance next, Instant now) {
        requireAllKnown(next, now);
        store.advance(ADOPTING, 1);
        inForce = new InForce(next, now);
        return adopt(now);
    }

    List<CaseId> adopt(Instant now) {
        store.advance(ADOPTING, 1);
        List<CaseId> touched = upkeep.adopt(current(), now);
        store.advance(ADOPTING, 0);
        return touched;
    }

    /** What a process did not bring to its end, the next one does when it first lets time pass. */
    void resume(Instant now) {
        if (!resumed.get() && store.position(ADOPTING) != 0) {
            adopt(now);
        }
        resumed.set(true);
    }

    /** A case that was decided by the reference data of before, when all others had adopted the next, follows. */
    void followUp(Governance decidedBy, Outcome outcome) {
        InForce now = inForce;
        if (now.governance != decidedBy && now.since != null && outcome instanceof Outcome.Accepted accepted) {
            Instant last = accepted.after().lastAt().orElse(now.since);
            upkeep.adopt(
                    now.governance,
                    accepted.after().id(),
                    accepted.after().version(),
                    last.isAfter(now.since) ? last : now.since);
        }
    }

    private void requireAllKnown(Governance next, Instant now) {
        Map<PolicyRef, Named> pinned = new LinkedHashMap<>();
        Map<AreaCode, Named> placed = new TreeMap<>();
        CaseQuery query = CaseQuery.open().limit(PAGE);
        List<IndexEntry> page = store.find(query);
        while (!page.isEmpty()) {
            for (IndexEntry entry : page) {
                name(pinned, entry.policy(), entry.id());
                name(placed, entry.area(), entry.id());
                AreaCode holding =
                        entry.holder() == null ? null : entry.holder().area();
                name(placed, holding == null || holding.equals(entry.area()) ? null : holding, entry.id());
            }
            page = store.find(query.after(page.get(page.size() - 1)));
        }
        FindingCollector findings = new FindingCollector();
        pinned.forEach((policy, cases) -> {
            if (next.policies().find(policy).isEmpty()) {
                findings.error(
                        ModelCode.PINNED_POLICY_MISSING,
                        List.of("policy", policy.brief()),
                        "count",
                        Integer.toString(cases.count()),
                        "case",
                        cases.first().value(),
                        "policy",
                        policy.brief());
            }
        });
        placed.forEach((area, cases) -> {
            if (!isKnown(next.at(now), area)) {
                findings.error(
                        ModelCode.CASE_AREA_MISSING,
                        List.of("territory", area.value()),
                        "count",
                        Integer.toString(cases.count()),
                        "case",
                        cases.first().value(),
                        "area",
                        area.value());
            }
        });
        findings.throwIfErrors("governance");
    }

    private static <K> void name(Map<K, Named> all, @Nullable K key, CaseId id) {
        if (key != null) {
            all.merge(key, new Named(id, 1), (before, one) -> new Named(before.first, before.count + 1));
        }
    }

    private static boolean isKnown(Edition edition, AreaCode area) {
        try {
            edition.home(area);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** How many open cases need something, and the first of them. */
    private record Named(CaseId first, int count) {}

    /** Since when is null for those the desk began with. */
    private record InForce(Governance governance, @Nullable Instant since) {}
}
