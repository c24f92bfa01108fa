package io.gridward.rules.testing;

import io.gridward.core.Governance;
import io.gridward.core.GovernanceBuilder;
import io.gridward.core.escalation.EscalationPolicies;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.InvalidModelException;
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
import io.gridward.core.time.WorkCalendar;
import io.gridward.rules.Policy;
import io.gridward.rules.escalation.PolicyBook;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. Writes the reference data of a test in few words: everything is named by its id, and a level, a role
 * or a matter is there once it is mentioned. What comes out is an ordinary {@link Governance}, checked as always.
 *
 * <pre>{@code
 * Governance governance = GovernanceSketch.of("street", "community", "grid")
 *         .area("harbour", "street")
 *         .area("riverside", "community", "harbour")
 *         .area("riverside-1", "grid", "riverside")
 *         .post("riverside-1", "worker", "li")
 *         .post("riverside", "secretary", "sun")
 *         .vacant("harbour", "officer")
 *         .party("police", PartyKind.DEPARTMENT, "he").inCharge("police", "parking", "harbour")
 *         .calendar(GovernanceSketch.weekdays("2022-01-01", "2022-12-31"))
 *         .policies(policy)
 *         .build();
 * }</pre>
 *
 * <p>A post is called by its area and role, such as {@code riverside-1/worker}. Terms and mandates begin so early that
 * they are always on; what is to differ ({@link #toBuilder}, {@link #term}) is said with the models themselves.
 */
public final class GovernanceSketch {
    private static final LocalDate ALWAYS = LocalDate.of(1970, 1, 1);

    private final Map<String, Level> levels = new LinkedHashMap<>();
    private final Map<String, Area> areas = new LinkedHashMap<>();
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Map<PostId, Post> posts = new LinkedHashMap<>();
    private final List<Appointment> terms = new ArrayList<>();
    private final Map<String, Matter> matters = new LinkedHashMap<>();
    private final List<Party> parties = new ArrayList<>();
    private final List<Mandate> mandates = new ArrayList<>();
    /** What a governance builder has a word for itself, to be said to it in order. */
    private final List<Consumer<GovernanceBuilder>> others = new ArrayList<>();

    private GovernanceSketch(List<String> levelsFromRoot) {
        levelsFromRoot.forEach(id -> levels.put(id, new Level(id, BilingualText.same(id))));
    }

    /**
     * Starts a sketch.
     *
     * @param levelsFromRoot the ids of the levels, the highest first
     * @return a sketch without areas
     */
    public static GovernanceSketch of(String... levelsFromRoot) {
        return new GovernanceSketch(List.of(levelsFromRoot));
    }

    /**
     * Makes a calendar of Mondays to Fridays, half past eight to noon and two to six, in Shanghai, without holidays.
     *
     * @param from the first day it covers, such as {@code 2022-01-01}
     * @param to the last one
     * @return the calendar, called {@code weekdays}
     * @throws java.time.format.DateTimeParseException if one is no date
     */
    public static WorkCalendar weekdays(String from, String to) {
        return WorkCalendar.builder("weekdays")
                .zone(ZoneId.of("Asia/Shanghai"))
                .slots(List.of(Slot.parse("08:30-12:00"), Slot.parse("14:00-18:00")))
                .workingWeekdays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))
                .covers(LocalDate.parse(from), LocalDate.parse(to))
                .build();
    }

    /**
     * Adds an area that lies in no other.
     *
     * @param code its code, which is its name too
     * @param level the id of its level
     * @return this sketch
     * @throws IllegalArgumentException if there is no such level, or the code has another form
     */
    public GovernanceSketch area(String code, String level) {
        return add(code, level, null);
    }

    /**
     * Adds an area.
     *
     * @param code its code, which is its name too
     * @param level the id of its level
     * @param in the code of the area it lies in
     * @return this sketch
     * @throws IllegalArgumentException if there is no such level, or a code has another form
     */
    public GovernanceSketch area(String code, String level, String in) {
        return add(code, level, AreaCode.of(in));
    }

    private GovernanceSketch add(String code, String level, @Nullable AreaCode in) {
        Level known = levels.get(level);
        if (known == null) {
            throw new IllegalArgumentException("level must be one of " + levels.keySet() + ", got " + level);
        }
        areas.put(code, Area.of(AreaCode.of(code), known, BilingualText.same(code), in));
        return this;
    }

    /**
     * Adds a post that a person holds.
     *
     * @param area the code of its area
     * @param role the id of its role
     * @param person who
     * @return this sketch
     */
    public GovernanceSketch post(String area, String role, String person) {
        return term(area, role, person, false, ALWAYS, null);
    }

    /**
     * Adds a post, or a deputy to one.
     *
     * @param area the code of its area
     * @param role the id of its role
     * @param person the deputy
     * @return this sketch
     */
    public GovernanceSketch deputy(String area, String role, String person) {
        return term(area, role, person, true, ALWAYS, null);
    }

    /**
     * Adds a post that nobody holds.
     *
     * @param area the code of its area
     * @param role the id of its role
     * @return this sketch
     */
    public GovernanceSketch vacant(String area, String role) {
        seat(area, role);
        return this;
    }

    /**
     * Adds a post, or a term to one.
     *
     * @param area the code of its area
     * @param role the id of its role
     * @param person who
     * @param deputy whether he only stands in
     * @param from his first day
     * @param to his last day, or null if no end is known
     * @return this sketch
     */
    public GovernanceSketch term(
            String area, String role, String person, boolean deputy, LocalDate from, @Nullable LocalDate to) {
        Post post = seat(area, role);
        terms.add(new Appointment(post.id(), new PersonRef(person), deputy, from, to));
        return this;
    }

    private Post seat(String area, String role) {
        Role known = roles.computeIfAbsent(role, id -> new Role(id, BilingualText.same(id)));
        PostId id = new PostId(area + "/" + role);
        return posts.computeIfAbsent(id, post -> new Post(post, known, AreaCode.of(area)));
    }

    /**
     * Adds a party.
     *
     * @param id its id
     * @param kind what it is
     * @param representatives who may speak for it
     * @return this sketch
     */
    public GovernanceSketch party(String id, PartyKind kind, String... representatives) {
        List<PersonRef> people =
                List.of(representatives).stream().map(PersonRef::new).toList();
        parties.add(Party.builder(new PartyId(id), kind, BilingualText.same(id))
                .representatives(people)
                .build());
        return this;
    }

    /**
     * Puts a party in charge of a matter.
     *
     * @param party its id
     * @param matter the id of the matter
     * @param area the code of the area in which it is in charge
     * @return this sketch
     */
    public GovernanceSketch inCharge(String party, String matter, String area) {
        matters.computeIfAbsent(matter, id -> new Matter(id, BilingualText.same(id)));
        mandates.add(new Mandate(new PartyId(party), matter, Set.of(AreaCode.of(area)), ALWAYS, null));
        return this;
    }

    /**
     * Says how working time is measured.
     *
     * @param days the calendar
     * @return this sketch
     */
    public GovernanceSketch calendar(WorkCalendar days) {
        others.add(builder -> builder.calendar(days));
        return this;
    }

    /**
     * Says which policies hold, everywhere. Their guarantees are proved here.
     *
     * @param each the policies, each from its own first day on
     * @return this sketch
     * @throws InvalidModelException as {@link PolicyBook#of} does
     */
    public GovernanceSketch policies(Policy... each) {
        return policies(PolicyBook.of(each));
    }

    /**
     * Says which policies hold.
     *
     * @param book the policies
     * @return this sketch
     */
    public GovernanceSketch policies(EscalationPolicies book) {
        others.add(builder -> builder.policies(book));
        return this;
    }

    /**
     * Returns a builder with everything said so far, to say what a sketch has no words for: timelines, a catalog, an
     * authority.
     *
     * @return a new builder
     * @throws InvalidModelException if areas, posts or parties do not fit among themselves
     */
    public GovernanceBuilder toBuilder() {
        GovernanceBuilder builder = Governance.builder()
                .territory(Territory.of(
                        LevelScheme.of(List.copyOf(levels.values())),
                        AreaCodeScheme.free(),
                        List.copyOf(areas.values())))
                .roster(Roster.of(List.copyOf(roles.values()), List.copyOf(posts.values()), terms))
                .parties(PartyRegister.of(List.copyOf(matters.values()), parties, mandates));
        others.forEach(other -> other.accept(builder));
        return builder;
    }

    /**
     * Builds the reference data.
     *
     * @return the governance
     * @throws InvalidModelException with every finding, if something is missing or names what is not there
     */
    public Governance build() {
        return toBuilder().build();
    }
}
