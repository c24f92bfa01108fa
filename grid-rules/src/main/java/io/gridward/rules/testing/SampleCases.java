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
import io.gridward.core.desk.CaseQuery;
import io.gridward.core.desk.CaseStore;
import io.gridward.core.desk.IndexEntry;
import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.PostId;
import io.gridward.core.territory.AreaCode;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
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

    private static final List<Stage> STAGES = List.of(Stage.values());
    private static final List<AreaCode> AREAS = List.of(GRID, AreaCode.of("120116051005-02"), CENTRE.area());
    private static final List<Holder> HOLDERS = List.of(
            CENTRE,
            new Holder(GRID, new PostId("grid-01/worker"), new PersonRef("li")),
            // The same post in other hands is another holder.
            new Holder(GRID, new PostId("grid-01/worker"), new PersonRef("王")));
    private static final List<PartyId> PARTIES =
            List.of(new PartyId("city-garden-centre"), new PartyId("police"), new PartyId("police-station"));

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

    /** Adds one event to a case whose entry is known, with another random entry. */
    static IndexEntry appendRandom(CaseStore store, CaseId id, int version, Random random) {
        IndexEntry entry = randomEntry(id, version + 1, random);
        if (!store.append(id, version, events(version + 1, version + 1), entry)) {
            throw new AssertionError("nobody else writes, yet " + id + " is not at version " + version);
        }
        return entry;
    }

    private static IndexEntry randomEntry(CaseId id, int version, Random random) {
        Stage stage = STAGES.get(random.nextInt(STAGES.size()));
        Set<PartyId> parties = new HashSet<>(PARTIES);
        parties.removeIf(party -> random.nextBoolean());
        return new IndexEntry(
                id,
                version,
                stage,
                random.nextInt(4) == 0 ? null : randomInstant(random),
                random.nextInt(6) == 0 ? null : HOLDERS.get(random.nextInt(HOLDERS.size())),
                random.nextInt(6) == 0 ? null : AREAS.get(random.nextInt(AREAS.size())),
                random.nextInt(6) == 0 ? null : POLICY,
                parties);
    }

    /** Any query, also one that finds nothing. */
    static CaseQuery randomQuery(Random random) {
        CaseQuery query = switch (random.nextInt(3)) {
            case 0 -> CaseQuery.open();
            case 1 -> CaseQuery.all();
            default -> CaseQuery.due(random.nextInt(5) == 0 ? Instant.MAX : randomInstant(random));
        };
        if (random.nextInt(3) == 0) {
            Set<AreaCode> areas = new HashSet<>(AREAS);
            areas.removeIf(area -> random.nextBoolean());
            areas.add(random.nextBoolean() ? GRID : AreaCode.of("nowhere"));
            query = query.in(areas);
        }
        if (random.nextInt(3) == 0) {
            query = query.heldBy(
                    random.nextInt(5) == 0 ? Holder.centre(GRID) : HOLDERS.get(random.nextInt(HOLDERS.size())));
        }
        if (random.nextInt(3) == 0) {
            query = query.of(random.nextInt(5) == 0 ? new PartyId("fire") : PARTIES.get(random.nextInt(3)));
        }
        return random.nextBoolean() ? query.limit(1 + random.nextInt(20)) : query;
    }

    /** Few enough to coincide often, some a nanosecond apart. */
    private static Instant randomInstant(Random random) {
        return TEN.plusSeconds(3600L * random.nextInt(8)).plusNanos(random.nextInt(2));
    }
}
