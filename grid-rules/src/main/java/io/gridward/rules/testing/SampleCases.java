package io.gridward.rules.testing;

import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.CaseNumber;
import io.gridward.core.casefile.CommandId;
import io.gridward.core.casefile.CommandMark;
import io.gridward.core.casefile.EventHead;
import io.gridward.core.casefile.HoldingEvent;
import io.gridward.core.casefile.IntakeEvent;
import io.gridward.core.casefile.Stage;
import io.gridward.core.casefile.TextRef;
import io.gridward.core.desk.CaseStore;
import io.gridward.core.desk.Commit;
import io.gridward.core.desk.IndexEntry;
import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.PostId;
import io.gridward.core.territory.AreaCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Cases for stores: events that are valid one by one, and entries a store must find again. What they tell together
 * makes no sense; a store need not understand them.
 */
final class SampleCases {
    static final Instant TEN = Instant.parse("2022-09-07T02:00:00Z");
    static final PolicyRef POLICY = new PolicyRef("dagang/escalation", "2022-09", "3f9ac1e2");
    static final AreaCode GRID = AreaCode.of("120116051005-01");
    static final Holder CENTRE = Holder.centre(AreaCode.of("120116051"));

    static final CaseId C1 = new CaseId("C1");
    static final CaseId C2 = new CaseId("C2");
    static final CaseId C3 = new CaseId("C3");

    static final List<AreaCode> AREAS = List.of(GRID, AreaCode.of("120116051005-02"), CENTRE.area());
    static final List<Holder> HOLDERS = List.of(
            CENTRE,
            new Holder(GRID, new PostId("grid-01/worker"), new PersonRef("li")),
            // The same post in other hands is another holder.
            new Holder(GRID, new PostId("grid-01/worker"), new PersonRef("王")));
    static final List<PartyId> PARTIES =
            List.of(new PartyId("city-garden-centre"), new PartyId("police"), new PartyId("police-station"));

    private static final List<Stage> STAGES = List.of(Stage.values());

    /** Three holders or none, three areas or none, and each of three parties called or not. */
    private static final int CASES = 128;

    private static final int WITH_NONE = 4;
    private static final int HOURS = 8;

    /** Shares no divisor with the number of cases. */
    private static final int OUT_OF_ORDER = 37;

    /** So far from a pattern stands one that differs from it in every part. */
    private static final int ALL_OTHERWISE = 89;

    private SampleCases() {}

    /** Events numbered from one to another. */
    static List<CaseEvent> events(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(SampleCases::event).toList();
    }

    /** An event whose kind goes round with its number. */
    static CaseEvent event(int number) {
        EventHead head = new EventHead(
                number,
                TEN.plusSeconds(number).plusNanos(number % 3),
                number % 4 == 0 ? TEN : null,
                new CommandMark(new CommandId("told-" + number), "00"));
        return switch (number % 5) {
            case 0 -> new IntakeEvent.HeldForIntake(head);
            case 1 -> new IntakeEvent.Filed(head, POLICY);
            case 2 -> new IntakeEvent.Numbered(head, new CaseNumber("津港2022-" + number));
            case 3 -> new HoldingEvent.Signed(head, new PersonRef("王" + number));
            default -> new HoldingEvent.Urged(head, new PersonRef("li"), new TextRef("t/\"" + number + "\\"));
        };
    }

    /** An open case of the centre with nothing due. */
    static IndexEntry entry(CaseId id, int version) {
        return entry(id, version, null);
    }

    /** An open case of the centre. */
    static IndexEntry entry(CaseId id, int version, @Nullable Instant nextDue) {
        return new IndexEntry(id, version, Stage.HANDLING, nextDue, CENTRE, GRID, POLICY, Set.of());
    }

    /**
     * Fills an empty store with cases of every combination of holder, area and parties, in all stages and due at many
     * instants. One in three was otherwise in every part before, and must no longer be found as it was.
     *
     * @return the entry of each case as it is in the end
     */
    static Map<CaseId, IndexEntry> fill(CaseStore store) {
        Map<CaseId, IndexEntry> entries = new TreeMap<>();
        for (int step = 0; step < CASES; step++) {
            int number = step * OUT_OF_ORDER % CASES;
            append(store, entries, number, number % 3 == 0 ? number + ALL_OTHERWISE : number);
        }
        for (int number = 0; number < CASES; number += 3) {
            append(store, entries, number, number);
        }
        return entries;
    }

    private static void append(CaseStore store, Map<CaseId, IndexEntry> entries, int number, int pattern) {
        CaseId id = new CaseId("C" + number);
        IndexEntry before = entries.get(id);
        int version = before == null ? 0 : before.version();
        IndexEntry entry = entry(id, version + 1, pattern);
        if (!store.append(id, version, events(version + 1, version + 1), entry)) {
            throw new AssertionError("nobody else writes, yet " + id + " is not at version " + version);
        }
        entries.put(id, entry);
    }

    /**
     * Holder, area and parties are the digits of the pattern. The other parts go round it in steps that share no
     * divisor with it or with each other, so that none of them tells what the rest is.
     */
    private static IndexEntry entry(CaseId id, int version, int pattern) {
        int holder = pattern % WITH_NONE;
        int area = pattern / WITH_NONE % WITH_NONE;
        int called = pattern / (WITH_NONE * WITH_NONE);
        int due = pattern % (2 * HOURS + 1);
        return new IndexEntry(
                id,
                version,
                STAGES.get(pattern % STAGES.size()),
                due == 0 ? null : TEN.plusSeconds(3600L * (due / 2)).plusNanos(due % 2),
                holder == 0 ? null : HOLDERS.get(holder - 1),
                area == 0 ? null : AREAS.get(area - 1),
                pattern % 5 == 0 ? null : POLICY,
                IntStream.range(0, PARTIES.size())
                        .filter(party -> (called >> party & 1) == 1)
                        .mapToObj(PARTIES::get)
                        .collect(Collectors.toSet()));
    }

    /** The feed as a reader gets it. */
    static List<Commit> readFeed(CaseStore store, int page) {
        List<Commit> read = new ArrayList<>();
        List<Commit> next = store.feed(0, page);
        while (!next.isEmpty()) {
            if (next.size() > page) {
                throw new AssertionError("asked for " + page + " commits, got " + next.size());
            }
            read.addAll(next);
            next = store.feed(read.get(read.size() - 1).position(), page);
        }
        return read;
    }
}
