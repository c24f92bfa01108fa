package io.gridward.core.casefile;

import io.gridward.core.Governance;
import io.gridward.core.escalation.Approver;
import io.gridward.core.escalation.Call;
import io.gridward.core.escalation.EscalationPolicies;
import io.gridward.core.escalation.Intake;
import io.gridward.core.escalation.Milestone;
import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.PoliciesByArea;
import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.RulingBuilder;
import io.gridward.core.escalation.Situation;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.facts.FlagAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.linkage.CallRole;
import io.gridward.core.linkage.CompletionRule;
import io.gridward.core.party.Mandate;
import io.gridward.core.party.Matter;
import io.gridward.core.party.Party;
import io.gridward.core.party.PartyId;
import io.gridward.core.party.PartyKind;
import io.gridward.core.party.PartyRegister;
import io.gridward.core.roster.Appointment;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.Post;
import io.gridward.core.roster.PostId;
import io.gridward.core.roster.Role;
import io.gridward.core.roster.Roster;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.AreaCodeScheme;
import io.gridward.core.territory.Level;
import io.gridward.core.territory.LevelScheme;
import io.gridward.core.territory.Territory;
import io.gridward.core.time.Slot;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import io.gridward.core.time.WorkCalendar;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The smallest place in which everything can happen: a street with one officer, a grid with one worker, two parties.
 * All limits are whole hours round the clock, so that instants differ by whole hours and there are few of them.
 */
final class SmallModel {
    static final CaseId CASE = new CaseId("C1");
    static final Instant START = Instant.parse("2026-03-02T00:00:00Z");
    static final AreaCode STREET = AreaCode.of("S");
    static final AreaCode GRID = AreaCode.of("G");
    static final PartyId PARTY = new PartyId("gardeners");
    static final Actor WORKER = new Actor.OfPost(new PersonRef("w"), new PostId("G/worker"));
    static final Actor SUCCESSOR = new Actor.OfPost(new PersonRef("w2"), new PostId("G/worker"));
    static final Actor OFFICER = new Actor.OfPost(new PersonRef("o"), new PostId("S/officer"));
    static final PartyId POLICE = new PartyId("police");
    static final Actor POLICEMAN = new Actor.OfParty(new PersonRef("p"), POLICE);
    static final Actor GARDENER = new Actor.OfParty(new PersonRef("g"), PARTY);
    static final Actor REQUESTER = new Actor.Requester(new PersonRef("r"));
    static final Actor SYSTEM = new Actor.OfSystem();

    static final PolicyRef FIRST = new PolicyRef("small", "1", "0123456789abcdef");
    static final PolicyRef SECOND = new PolicyRef("small", "2", "fedcba9876543210");
    static final FactSchema FACTS = FactSchema.of(List.of(FlagAttribute.of("wet", Presence.defaulted(false))));

    private static final int VACANT_DAYS = 1;
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2030, 12, 31);

    private SmallModel() {}

    /** With the last day of the worker's term, null for none; the next one comes the day after. */
    static Governance governance(@Nullable LocalDate term) {
        return governance(term, parties());
    }

    /** Where the gardeners' mandate ends with a day, and the police have it from the next on. */
    static Governance governanceOfMandatesUntil(LocalDate last) {
        return governance(
                null,
                PartyRegister.of(
                        parties().matters(),
                        parties().parties(),
                        List.of(
                                new Mandate(PARTY, "trees", Set.of(STREET), FROM, last),
                                new Mandate(POLICE, "trees", Set.of(STREET), last.plusDays(1), null),
                                new Mandate(POLICE, "traffic", Set.of(STREET), FROM, last.plusDays(1)))));
    }

    private static Governance governance(@Nullable LocalDate term, PartyRegister parties) {
        return Governance.builder()
                .territory(territory())
                .roster(roster(term))
                .parties(parties)
                .calendar(WorkCalendar.builder("always")
                        .zone(ZoneOffset.UTC)
                        .slots(List.of(Slot.parse("00:00-24:00")))
                        .workingWeekdays(EnumSet.allOf(DayOfWeek.class))
                        .covers(FROM, TO)
                        .build())
                .policies(PoliciesByArea.builder(territory())
                        .everywhere(EscalationPolicies.only(FIRST, FACTS, SmallModel::rule))
                        .in(STREET, TO, null, EscalationPolicies.only(SECOND, FACTS, SmallModel::rule))
                        .build())
                .build();
    }

    private static Ruling rule(Situation situation) {
        RulingBuilder ruling = Ruling.builder();
        return switch (situation.trigger()) {
            case REPORTED -> {
                ruling.intake(intake(situation))
                        .selfHandle(Set.of("worker"))
                        .enter("grid")
                        .handler("worker")
                        .sign(limit("1h"))
                        .level(limit("2h"))
                        .overall(limit("8h"));
                yield isBy(situation, "staged") || isPaired(situation)
                        ? ruling.milestone(new Milestone("fence", limit("2h"))).build()
                        : ruling.build();
            }
            case HANDED_OVER ->
                ruling.handler(situation.level().equals("grid") ? "worker" : "officer")
                        .sign(limit("1h"))
                        .level(limit("2h"))
                        .build();
            case WHISTLED ->
                ruling.call(new Call("trees", CallRole.LEAD, limit("1h"), null, limit("2h")))
                        .call(new Call("traffic", CallRole.SUPPORT, null, null, limit("2h")))
                        .approvers(List.of())
                        .build();
            case HANDLED -> {
                ruling.verify("street").complete(CompletionRule.LEAD);
                yield isBy(situation, "staged") || isPaired(situation)
                        ? ruling.followUp(limit("2h")).build()
                        : ruling.build();
            }
            case DISSATISFIED -> ruling.move(Move.UP).build();
            case RETURN_REQUESTED, EXTENSION_REQUESTED, SUSPENSION_REQUESTED, VOID_REQUESTED ->
                ruling.approvers(isBy(situation, "at-once") ? List.of() : List.of(Approver.role("officer")))
                        .atMost(1)
                        .build();
            case MIGRATED -> ruling.level(limit("4h")).build();
            default -> ruling.move(move(situation)).raiseTo("street").build();
        };
    }

    private static boolean isBy(Situation situation, String channel) {
        return situation.channel().equals(Optional.of(channel));
    }

    /** The ways in of the explorations of two acts. */
    private static boolean isPaired(Situation situation) {
        return situation.channel().filter(way -> way.startsWith("pairs")).isPresent();
    }

    private static Move move(Situation situation) {
        return switch (situation.channel().orElse("")) {
            case "patient", "pairs", "pairs-held" -> Move.STAY;
            case "down" -> situation.level().equals("grid") ? Move.UP : Move.DOWN;
            case "raised" -> situation.level().equals("grid") ? Move.RAISE : Move.STAY;
            default -> Move.UP;
        };
    }

    private static Intake intake(Situation situation) {
        return switch (situation.channel().orElse("")) {
            case "held", "pairs-held" -> Intake.HOLD;
            case "refused" -> Intake.REJECT;
            default -> Intake.FILE;
        };
    }

    /** Overdue again every two hours. */
    static TimeBudget limit(String limit) {
        return new TimeBudget(TimeLimit.parse(limit), null, List.of(), TimeLimit.parse("2h"));
    }

    private static Territory territory() {
        Level street = new Level("street", BilingualText.same("street"));
        Level grid = new Level("grid", BilingualText.same("grid"));
        return Territory.of(
                LevelScheme.of(List.of(street, grid)),
                AreaCodeScheme.free(),
                List.of(
                        Area.of(STREET, street, BilingualText.same("Street"), null),
                        Area.of(GRID, grid, BilingualText.same("Grid"), STREET)));
    }

    private static Roster roster(@Nullable LocalDate term) {
        Role worker = new Role("worker", BilingualText.same("worker"));
        Role officer = new Role("officer", BilingualText.same("officer"));
        List<Appointment> terms = new ArrayList<>(List.of(
                new Appointment(new PostId("G/worker"), new PersonRef("w"), false, FROM, term),
                new Appointment(new PostId("S/officer"), new PersonRef("o"), false, FROM, null)));
        if (term != null) {
            terms.add(new Appointment(
                    new PostId("G/worker"), new PersonRef("w2"), false, term.plusDays(VACANT_DAYS), null));
        }
        return Roster.of(
                List.of(worker, officer),
                List.of(
                        new Post(new PostId("G/worker"), worker, GRID),
                        new Post(new PostId("S/officer"), officer, STREET)),
                terms);
    }

    private static PartyRegister parties() {
        return PartyRegister.of(
                List.of(
                        new Matter("trees", BilingualText.same("trees")),
                        new Matter("traffic", BilingualText.same("traffic"))),
                List.of(party(PARTY, "g"), party(POLICE, "p")),
                List.of(
                        new Mandate(PARTY, "trees", Set.of(STREET), FROM, null),
                        new Mandate(POLICE, "traffic", Set.of(STREET), FROM, null)));
    }

    private static Party party(PartyId id, String person) {
        return new Party(
                id, PartyKind.STATIONED_UNIT, BilingualText.same(id.value()), null, Set.of(new PersonRef(person)));
    }
}
