package io.gridward.core;

import io.gridward.core.escalation.Basis;
import io.gridward.core.escalation.EscalationPolicies;
import io.gridward.core.escalation.EscalationPolicy;
import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.ChoiceAttribute;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.finding.BilingualText;
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
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A small street from 2022 to 2026: two communities, four grids, their people and parties, named by role.
 *
 * <p>Grid 1 is staffed, grid 2 has only a deputy from July 2023 on, grid 3 is staffed, grid 4 has a post that
 * nobody holds.
 */
public final class Fixtures {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    public static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    /** A Wednesday on which every ordinary term holds. */
    public static final LocalDate ORDINARY_DAY = LocalDate.of(2022, 9, 7);

    public static final LocalDate LAST_DAY_OF_WORKER_2 = LocalDate.of(2023, 6, 30);
    public static final LocalDate LAST_DAY_OF_PROPERTY = LocalDate.of(2024, 12, 31);

    public static final Level STREET_LEVEL = new Level("street", new BilingualText("street", "街道"));
    public static final Level COMMUNITY_LEVEL = new Level("community", new BilingualText("community", "社区"));
    public static final Level GRID_LEVEL = new Level("grid", new BilingualText("grid", "网格"));

    public static final Area STREET =
            Area.of(AreaCode.of("120116051"), STREET_LEVEL, new BilingualText("Harbour Street", "港口街道"), null);
    public static final Area RIVERSIDE = community("005", "Riverside", "临河里");
    public static final Area HILLSIDE = community("006", "Hillside", "靠山里");
    public static final Area GRID_1 = grid(RIVERSIDE, "001");
    public static final Area GRID_2 = grid(RIVERSIDE, "002");
    public static final Area GRID_3 = grid(HILLSIDE, "001");
    public static final Area GRID_4 = grid(HILLSIDE, "002");

    public static final Role GRID_WORKER = new Role("grid-worker", new BilingualText("grid worker", "网格员"));
    public static final Role COMMUNITY_HEAD = new Role("community-head", new BilingualText("community head", "社区主任"));
    public static final Role STREET_OFFICER = new Role("street-officer", new BilingualText("street officer", "街道干部"));

    public static final Post WORKER_OF_1 = post(GRID_WORKER, GRID_1);
    public static final Post WORKER_OF_2 = post(GRID_WORKER, GRID_2);
    public static final Post WORKER_OF_3 = post(GRID_WORKER, GRID_3);
    public static final Post VACANT_WORKER_OF_4 = post(GRID_WORKER, GRID_4);
    public static final Post HEAD_OF_RIVERSIDE = post(COMMUNITY_HEAD, RIVERSIDE);
    public static final Post HEAD_OF_HILLSIDE = post(COMMUNITY_HEAD, HILLSIDE);
    public static final Post OFFICER_OF_STREET = post(STREET_OFFICER, STREET);

    public static final PersonRef LI = new PersonRef("p-li");
    public static final PersonRef WANG = new PersonRef("p-wang");
    public static final PersonRef ZHAO_DEPUTY = new PersonRef("p-zhao");
    public static final PersonRef CHEN = new PersonRef("p-chen");
    public static final PersonRef SUN = new PersonRef("p-sun");
    public static final PersonRef ZHOU = new PersonRef("p-zhou");
    public static final PersonRef WU = new PersonRef("p-wu");
    public static final PersonRef GARDENER = new PersonRef("p-gardener");
    public static final PersonRef RESIDENT = new PersonRef("r-0001");

    public static final Matter STREET_TREES = new Matter("street-trees", new BilingualText("street trees", "行道树"));
    public static final Matter PROPERTY_CARE = new Matter("property-care", new BilingualText("property care", "物业管理"));
    public static final PartyId GARDEN_BUREAU = new PartyId("garden-bureau");
    public static final PartyId GARDEN_CENTRE = new PartyId("garden-centre");
    public static final PartyId PROPERTY_COMPANY = new PartyId("property-company");

    public static final ChoiceAttribute CATEGORY =
            ChoiceAttribute.of("category", List.of("waste", "noise", "trees"), Presence.required());
    public static final NumberAttribute HOUSEHOLDS = NumberAttribute.of("households", 0, 1000, Presence.defaulted(1L));

    public static final PolicyRef POLICY = new PolicyRef("harbour/escalation", "2022-01", "3f9ac1e2b7d04c58");

    private Fixtures() {}

    public static LevelScheme levels() {
        return LevelScheme.of(List.of(STREET_LEVEL, COMMUNITY_LEVEL, GRID_LEVEL));
    }

    public static AreaCodeScheme codes() {
        return AreaCodeScheme.prefixed(Map.of("street", 9, "community", 12, "grid", 15));
    }

    public static Territory territory() {
        return Territory.of(levels(), codes(), List.of(STREET, RIVERSIDE, HILLSIDE, GRID_1, GRID_2, GRID_3, GRID_4));
    }

    public static List<Role> roles() {
        return List.of(GRID_WORKER, COMMUNITY_HEAD, STREET_OFFICER);
    }

    public static List<Post> posts() {
        return List.of(
                WORKER_OF_1,
                WORKER_OF_2,
                WORKER_OF_3,
                VACANT_WORKER_OF_4,
                HEAD_OF_RIVERSIDE,
                HEAD_OF_HILLSIDE,
                OFFICER_OF_STREET);
    }

    public static Roster roster() {
        return Roster.of(
                roles(),
                posts(),
                List.of(
                        term(WORKER_OF_1, LI),
                        new Appointment(WORKER_OF_2.id(), WANG, false, FIRST_DAY, LAST_DAY_OF_WORKER_2),
                        new Appointment(WORKER_OF_2.id(), ZHAO_DEPUTY, true, FIRST_DAY, null),
                        term(WORKER_OF_3, CHEN),
                        term(HEAD_OF_RIVERSIDE, SUN),
                        term(HEAD_OF_HILLSIDE, ZHOU),
                        term(OFFICER_OF_STREET, WU)));
    }

    public static List<Party> partyList() {
        return List.of(
                new Party(
                        GARDEN_BUREAU, PartyKind.DEPARTMENT, new BilingualText("Garden Bureau", "园林局"), null, Set.of()),
                new Party(
                        GARDEN_CENTRE,
                        PartyKind.DEPARTMENT,
                        new BilingualText("Garden Centre", "园林中心"),
                        GARDEN_BUREAU,
                        Set.of(GARDENER)),
                new Party(
                        PROPERTY_COMPANY,
                        PartyKind.PROPERTY_MANAGER,
                        new BilingualText("Sunny Property", "阳光物业"),
                        null,
                        Set.of()));
    }

    /** The garden centre minds the trees of the street; the property company minds Riverside until the end of 2024. */
    public static PartyRegister parties() {
        return PartyRegister.of(
                List.of(STREET_TREES, PROPERTY_CARE),
                partyList(),
                List.of(
                        new Mandate(GARDEN_CENTRE, STREET_TREES.id(), Set.of(STREET.code()), FIRST_DAY, null),
                        new Mandate(
                                PROPERTY_COMPANY,
                                PROPERTY_CARE.id(),
                                Set.of(RIVERSIDE.code()),
                                FIRST_DAY,
                                LAST_DAY_OF_PROPERTY)));
    }

    /** Monday to Friday, half past eight to noon and two to six, without holidays. */
    public static WorkCalendar calendar() {
        return WorkCalendar.builder("harbour")
                .zone(ZONE)
                .slots(List.of(Slot.parse("08:30-12:00"), Slot.parse("14:00-18:00")))
                .workingWeekdays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))
                .covers(FIRST_DAY, LAST_DAY)
                .build();
    }

    public static FactSchema factSchema() {
        return FactSchema.of(List.<Attribute<?>>of(CATEGORY, HOUSEHOLDS));
    }

    /** Enters at the grid, goes up whenever something is wrong, asks for nothing at the end. */
    public static EscalationPolicy simplePolicy() {
        return situation -> Ruling.builder()
                .grade("small")
                .track("quick")
                .enter(GRID_LEVEL.id())
                .handler(handlerAt(situation.level()))
                .sign(TimeBudget.of(TimeLimit.parse("2h")))
                .level(TimeBudget.of(TimeLimit.parse("1wd")))
                .overall(TimeBudget.of(TimeLimit.parse("3wd")))
                .move(Move.UP)
                .basis(new Basis("all", situation.trigger().id(), null))
                .build();
    }

    public static EscalationPolicies policies() {
        return EscalationPolicies.only(POLICY, factSchema(), simplePolicy());
    }

    /** Everything but the policies. */
    public static GovernanceBuilder governanceWithoutPolicies() {
        return Governance.builder()
                .territory(territory())
                .roster(roster())
                .parties(parties())
                .calendar(calendar());
    }

    public static Governance governance() {
        return governanceWithoutPolicies().policies(policies()).build();
    }

    /** An instant by its wall-clock time in the street, such as {@code 2022-09-07T10:00}. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    public static Appointment term(Post post, PersonRef person) {
        return new Appointment(post.id(), person, false, FIRST_DAY, null);
    }

    private static String handlerAt(String level) {
        return switch (level) {
            case "street" -> STREET_OFFICER.id();
            case "community" -> COMMUNITY_HEAD.id();
            default -> GRID_WORKER.id();
        };
    }

    private static Area community(String suffix, String en, String zh) {
        return Area.of(AreaCode.of(STREET.code() + suffix), COMMUNITY_LEVEL, new BilingualText(en, zh), STREET.code());
    }

    private static Area grid(Area community, String suffix) {
        String name = community.name().en() + " " + suffix;
        return Area.of(
                AreaCode.of(community.code() + suffix),
                GRID_LEVEL,
                new BilingualText(name, community.name().zh() + suffix),
                community.code());
    }

    private static Post post(Role role, Area area) {
        return new Post(new PostId(area.code() + "/" + role.id()), role, area.code());
    }
}
