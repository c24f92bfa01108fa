package io.gridward.core.casefile;

import io.gridward.core.Governance;
import io.gridward.core.GovernanceBuilder;
import io.gridward.core.escalation.Basis;
import io.gridward.core.escalation.Call;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.EscalationPolicies;
import io.gridward.core.escalation.EscalationPolicy;
import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.RulingBuilder;
import io.gridward.core.escalation.Situation;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.linkage.CallRole;
import io.gridward.core.linkage.CompletionRule;
import io.gridward.core.linkage.PartyAct;
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
import io.gridward.core.time.Timeline;
import io.gridward.core.time.WorkCalendar;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A small street for stories: street S, community C with the grids G1 (a worker), G2 (a vacant post) and G3
 * (nobody at all), and building B straight under S, which has no community. Working days of autumn 2022.
 */
final class Street {
    static final CaseId CASE = new CaseId("C17");
    static final AreaCode G1 = AreaCode.of("G1");
    static final AreaCode G2 = AreaCode.of("G2");
    static final AreaCode G3 = AreaCode.of("G3");
    static final AreaCode C = AreaCode.of("C");
    static final AreaCode S = AreaCode.of("S");
    static final AreaCode E = AreaCode.of("E");
    static final PartyId GARDENERS = new PartyId("gardeners");
    static final PartyId POLICE = new PartyId("police");
    static final PolicyRef POLICY = new PolicyRef("street", "1", "0123456789abcdef");
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Street() {}

    static Governance governance() {
        return governance(Street::standard);
    }

    static Governance governance(EscalationPolicy policy) {
        return governance(policy, LocalDate.of(2022, 12, 31));
    }

    static Governance governance(EscalationPolicy policy, LocalDate calendarEnds) {
        return governance(policy, calendarEnds, Timeline.always(territory()));
    }

    /** The street from which a grid disappears on a day. */
    static Governance governanceWithout(AreaCode grid, LocalDate from) {
        List<Area> left = territory().areas().stream()
                .filter(area -> !area.code().equals(grid))
                .toList();
        Territory after = Territory.of(territory().levels(), territory().codes(), left);
        return governance(
                Street::standard,
                LocalDate.of(2022, 12, 31),
                Timeline.always(territory()).then(from, after));
    }

    private static Governance governance(
            EscalationPolicy policy, LocalDate calendarEnds, Timeline<Territory> territory) {
        return governing(policy)
                .territory(territory)
                .calendar(calendar(calendarEnds))
                .build();
    }

    /** The street with a policy; what is to differ can be set anew. */
    static GovernanceBuilder governing(EscalationPolicy policy) {
        return Governance.builder()
                .territory(territory())
                .roster(roster())
                .parties(parties())
                .calendar(calendar(LocalDate.of(2022, 12, 31)))
                .policies(EscalationPolicies.only(POLICY, FactSchema.empty(), policy));
    }

    /** Small matters enter the grid, everything that goes wrong goes up, a whistle calls both parties. */
    static Ruling standard(Situation situation) {
        RulingBuilder ruling =
                Ruling.builder().basis(new Basis("street", situation.trigger().id(), null));
        return switch (situation.trigger()) {
            case REPORTED ->
                ruling.grade("small")
                        .track("quick")
                        .enter("grid")
                        .handler("worker")
                        .sign(budget("2h"))
                        .level(budget("1wd"))
                        .overall(budget("5wd"))
                        .build();
            case HANDED_OVER ->
                ruling.handler(situation.level().equals("community") ? "secretary" : "officer")
                        .sign(budget("2h"))
                        .level(new TimeBudget(
                                TimeLimit.parse("2wd"),
                                TimeLimit.parse("4wh"),
                                List.of(TimeLimit.parse("1wd")),
                                TimeLimit.parse("1wd")))
                        .build();
            case WHISTLED ->
                ruling.call(new Call("trees", CallRole.LEAD, budget("1h"), budget("4h"), budget("1wd")))
                        .call(new Call("traffic", CallRole.LEAD, budget("1h"), null, budget("1wd")))
                        .build();
            case UNABLE, OVERDUE, UNSIGNED, NO_SHOW ->
                ruling.move(Move.UP).notifies(Set.of("street")).build();
            case HANDLED -> ruling.evidence(true).complete(CompletionRule.ALL).build();
            default -> ruling.move(Move.STAY).supervise(true).build();
        };
    }

    static TimeBudget budget(String limit) {
        return TimeBudget.of(TimeLimit.parse(limit));
    }

    static WorkCalendar calendar(LocalDate to) {
        return WorkCalendar.builder("autumn")
                .zone(ZONE)
                .slots(List.of(Slot.parse("08:30-12:00"), Slot.parse("14:00-18:00")))
                .workingWeekdays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))
                .closedDays(LocalDate.of(2022, 10, 1)
                        .datesUntil(LocalDate.of(2022, 10, 8))
                        .filter(day -> !day.isAfter(to))
                        .toList())
                .makeUpWorkdays(Stream.of(LocalDate.of(2022, 10, 8), LocalDate.of(2022, 10, 9))
                        .filter(day -> !day.isAfter(to))
                        .toList())
                .covers(LocalDate.of(2022, 8, 1), to)
                .build();
    }

    /** An instant of 2022 in local time, written {@code 09-29 17:40}. */
    static Instant at(String monthDayTime) {
        return LocalDateTime.parse("2022-" + monthDayTime.replace(' ', 'T'))
                .atZone(ZONE)
                .toInstant();
    }

    static Actor worker() {
        return post("w1", "G1/worker");
    }

    static Actor secretary() {
        return post("c1", "C/secretary");
    }

    static Actor clerk() {
        return post("c2", "C/clerk");
    }

    static Actor officer() {
        return post("s1", "S/officer");
    }

    static Actor requester() {
        return new Actor.Requester(new PersonRef("r1"));
    }

    static Actor gardener() {
        return new Actor.OfParty(new PersonRef("g1"), GARDENERS);
    }

    static Actor policeman() {
        return new Actor.OfParty(new PersonRef("p1"), POLICE);
    }

    static Actor post(String person, String post) {
        return new Actor.OfPost(new PersonRef(person), new PostId(post));
    }

    static Act report(AreaCode area) {
        return new IntakeAct.Report(Issue.builder(area)
                .channel("chat-group")
                .requester(new PersonRef("r1"))
                .build());
    }

    static Act handle() {
        return new ClosingAct.Handle(List.of(new Evidence("photo", "after", null)), null);
    }

    static Act handUp() {
        return new HoldingAct.HandUp(new TextRef("t/tried"), new TextRef("t/why"));
    }

    static Act answer(PartyId party, PartyAct what) {
        return new LinkageAct.AnswerCall(party, what, what == PartyAct.DECLINE ? new TextRef("t/no") : null);
    }

    static ClockId clock(ClockKind kind, int ordinal) {
        return new ClockId(kind, ordinal);
    }

    static Territory territory() {
        Level street = new Level("street", BilingualText.same("street"));
        Level community = new Level("community", BilingualText.same("community"));
        Level grid = new Level("grid", BilingualText.same("grid"));
        return Territory.of(
                LevelScheme.of(List.of(street, community, grid)),
                AreaCodeScheme.free(),
                List.of(
                        Area.of(S, street, BilingualText.same("Street"), null),
                        Area.of(C, community, BilingualText.same("Community"), S),
                        Area.of(G1, grid, BilingualText.same("Grid 1"), C),
                        Area.of(G2, grid, BilingualText.same("Grid 2"), C),
                        Area.of(G3, grid, BilingualText.same("Grid 3"), C),
                        Area.of(E, grid, BilingualText.same("Estate"), S)));
    }

    /** A term from one day of 2022 to another, such as {@code 09-28}; null for one without end. */
    static Appointment term(String post, String person, String from, String to) {
        return new Appointment(
                new PostId(post),
                new PersonRef(person),
                false,
                LocalDate.parse("2022-" + from),
                to == null ? null : LocalDate.parse("2022-" + to));
    }

    static Roster roster() {
        Role worker = new Role("worker", BilingualText.same("worker"));
        Role secretary = new Role("secretary", BilingualText.same("secretary"));
        Role clerk = new Role("clerk", BilingualText.same("clerk"));
        Role officer = new Role("officer", BilingualText.same("officer"));
        List<Post> posts = new ArrayList<>();
        List<Appointment> terms = new ArrayList<>();
        seat(posts, terms, G1, worker, "w1", false);
        seat(posts, terms, G2, clerk, "w2", false);
        posts.add(new Post(new PostId("G2/worker"), worker, G2));
        posts.add(new Post(new PostId("G3/worker"), worker, G3));
        seat(posts, terms, E, worker, "w4", true);
        seat(posts, terms, C, secretary, "c1", false);
        seat(posts, terms, C, clerk, "c2", false);
        seat(posts, terms, S, officer, "s1", false);
        posts.add(new Post(new PostId("S/clerk"), clerk, S));
        terms.add(new Appointment(new PostId("S/clerk"), new PersonRef("s2"), false, LocalDate.of(2022, 1, 1), null));
        return Roster.of(List.of(worker, secretary, clerk, officer), posts, terms);
    }

    /** The street's parties, of which some lose a mandate to the other on a day of the autumn, or to nobody. */
    static Timeline<PartyRegister> changingParties(Random random) {
        PartyRegister street = parties();
        List<Mandate> mandates = new ArrayList<>();
        for (Mandate mandate : street.mandates()) {
            boolean ends = random.nextInt(3) == 0;
            LocalDate end = LocalDate.of(2022, 9, 26).plusDays(random.nextInt(14));
            mandates.add(
                    ends
                            ? new Mandate(mandate.party(), mandate.matter(), mandate.areas(), mandate.from(), end)
                            : mandate);
            if (ends && random.nextBoolean()) {
                PartyId other = mandate.party().equals(POLICE) ? GARDENERS : POLICE;
                LocalDate from = end.plusDays(1 + random.nextInt(3));
                mandates.add(new Mandate(other, mandate.matter(), Set.of(random.nextBoolean() ? C : S), from, null));
            }
        }
        PartyRegister changed = PartyRegister.of(street.matters(), street.parties(), mandates);
        List<Party> others = street.parties().stream()
                .map(party -> party.toBuilder()
                        .representatives(Set.of(new PersonRef("x-" + party.id())))
                        .build())
                .toList();
        Timeline<PartyRegister> timeline = Timeline.always(changed);
        return random.nextInt(4) == 0
                ? timeline.then(
                        LocalDate.of(2022, 9, 27).plusDays(random.nextInt(10)),
                        PartyRegister.of(street.matters(), others, mandates))
                : timeline;
    }

    private static void seat(
            List<Post> posts, List<Appointment> terms, AreaCode area, Role role, String person, boolean deputy) {
        PostId id = new PostId(area + "/" + role);
        posts.add(new Post(id, role, area));
        terms.add(new Appointment(id, new PersonRef(person), deputy, LocalDate.of(2022, 1, 1), null));
    }

    static PartyRegister parties() {
        return PartyRegister.of(
                List.of(
                        new Matter("trees", BilingualText.same("trees")),
                        new Matter("traffic", BilingualText.same("traffic"))),
                List.of(
                        new Party(
                                GARDENERS,
                                PartyKind.STATIONED_UNIT,
                                BilingualText.same("gardeners"),
                                null,
                                Set.of(new PersonRef("g1"))),
                        new Party(
                                POLICE,
                                PartyKind.DEPARTMENT,
                                BilingualText.same("police"),
                                null,
                                Set.of(new PersonRef("p1")))),
                List.of(
                        new Mandate(GARDENERS, "trees", Set.of(S), LocalDate.of(2022, 1, 1), null),
                        new Mandate(POLICE, "traffic", Set.of(S), LocalDate.of(2022, 1, 1), null)));
    }
}
