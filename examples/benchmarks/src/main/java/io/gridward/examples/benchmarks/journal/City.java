package io.gridward.examples.benchmarks.journal;

import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.Stage;
import io.gridward.core.desk.IndexEntry;
import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.PostId;
import io.gridward.core.territory.AreaCode;
import io.gridward.examples.benchmarks.casework.FiveSteps;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cases as a city has them: 4,000 grids each with a worker, 200 parties, clocks that fall due within 30 days. */
final class City {
    static final int GRIDS = 4_000;
    static final int PARTIES = 200;
    static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    static final int SECONDS = 30 * 24 * 3600;
    private static final PolicyRef POLICY = new PolicyRef("city/escalation", "2026-03", "0123456789abcdef");

    /** The events of the five commands of a case that goes well; what they say is the same for every case. */
    private final List<List<CaseEvent>> told = new FiveSteps().told(new CaseId("C"));

    /** Returns the events of a command of a case. */
    List<CaseEvent> events(int step) {
        return told.get(step);
    }

    int steps() {
        return told.size();
    }

    int versionAfter(int step) {
        List<CaseEvent> events = told.get(step);
        return events.get(events.size() - 1).head().number();
    }

    CaseId id(int number) {
        return new CaseId(String.format(Locale.ROOT, "2026-%07d", number));
    }

    /** Returns how a case is found after a command; every fourth was called a party to. */
    IndexEntry entry(CaseId id, int number, int step) {
        boolean over = step == told.size() - 1;
        return new IndexEntry(
                id,
                versionAfter(step),
                over ? Stage.CLOSED : step == 0 ? Stage.DISPATCHED : Stage.HANDLING,
                over ? null : START.plusSeconds(spread(number, SECONDS)),
                holder(spread(number, GRIDS)),
                grid(spread(number, GRIDS)),
                POLICY,
                number % 4 == 0 ? Set.of(party(spread(number, PARTIES))) : Set.of());
    }

    static Holder holder(int grid) {
        return new Holder(grid(grid), new PostId("G" + grid + "/worker"), new PersonRef("w-" + grid));
    }

    static AreaCode grid(int grid) {
        return AreaCode.of(String.format(Locale.ROOT, "110101%09d", grid));
    }

    static PartyId party(int party) {
        return new PartyId("party-" + party);
    }

    private static int spread(int number, int bound) {
        return Math.floorMod((number * 0x9E3779B9) >>> 8, bound);
    }
}
