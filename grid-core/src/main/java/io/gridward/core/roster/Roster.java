package io.gridward.core.roster;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import io.gridward.core.time.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who answers for which place: roles, posts and appointments, duty rotas, supervision, and what a place
 * demands of its team.
 */
public final class Roster {
    private final ImmutableMap<String, Role> roles;
    private final ImmutableMap<PostId, Post> posts;
    private final ImmutableListMultimap<AreaCode, Post> postsByArea;
    private final ImmutableListMultimap<PostId, Appointment> appointments;
    private final ImmutableListMultimap<PersonRef, Appointment> byPerson;
    private final ImmutableList<Rota> rotas;
    private final ImmutableListMultimap<AreaCode, Rota> rotasByArea;
    private final ImmutableList<Supervision> supervision;
    private final ImmutableListMultimap<AreaCode, Supervision> supervisionByArea;
    private final ImmutableList<SupervisedLevel> supervisedLevels;
    private final ImmutableList<TeamNorm> norms;
    private final ImmutableList<PostLimit> limits;

    Roster(RosterBuilder from) {
        this.roles = Maps.uniqueIndex(from.roles, Role::id);
        this.posts = Maps.uniqueIndex(from.posts, Post::id);
        this.postsByArea = Multimaps.index(from.posts, Post::area);
        this.appointments = Multimaps.index(from.appointments, Appointment::post);
        this.byPerson = Multimaps.index(from.appointments, Appointment::person);
        this.rotas = from.rotas;
        this.rotasByArea = Multimaps.index(from.rotas, Rota::area);
        this.supervision = from.supervision;
        ImmutableListMultimap.Builder<AreaCode, Supervision> assigned = ImmutableListMultimap.builder();
        supervision.forEach(each -> each.areas().forEach(area -> assigned.put(area, each)));
        this.supervisionByArea = assigned.build();
        this.supervisedLevels = from.supervisedLevels;
        this.norms = from.norms;
        this.limits = from.limits;
    }

    /**
     * Starts a roster.
     *
     * @return a builder of an empty one
     */
    public static RosterBuilder builder() {
        return new RosterBuilder();
    }

    /**
     * Makes a roster of people alone, without rotas, supervision and norms.
     *
     * @param roles the roles there are
     * @param posts the posts there are
     * @param appointments who holds them when
     * @return the roster
     * @throws InvalidModelException with every finding, if an id is there twice, a role or post is unknown,
     *     a term ends before it begins, or terms overlap beyond the seats of a post
     */
    public static Roster of(List<Role> roles, List<Post> posts, List<Appointment> appointments) {
        return builder().roles(roles).posts(posts).appointments(appointments).build();
    }

    /**
     * Returns the roles.
     *
     * @return in the order they were given
     */
    public List<Role> roles() {
        return roles.values().asList();
    }

    /**
     * Returns the posts.
     *
     * @return in the order they were given
     */
    public List<Post> posts() {
        return posts.values().asList();
    }

    /**
     * Returns all appointments.
     *
     * @return grouped by post
     */
    public List<Appointment> appointments() {
        return ImmutableList.copyOf(appointments.values());
    }

    /**
     * Returns the duty rotas.
     *
     * @return in the order they were given
     */
    public List<Rota> rotas() {
        return rotas;
    }

    /**
     * Returns which posts supervise which areas.
     *
     * @return in the order they were given
     */
    public List<Supervision> supervision() {
        return supervision;
    }

    /**
     * Returns the levels whose areas need a supervisor of their own.
     *
     * @return in the order they were given
     */
    public List<SupervisedLevel> supervisedLevels() {
        return supervisedLevels;
    }

    /**
     * Returns what the place demands of its team.
     *
     * @return in the order they were given
     */
    public List<TeamNorm> norms() {
        return norms;
    }

    /**
     * Returns how many posts a person may hold.
     *
     * @return in the order they were given
     */
    public List<PostLimit> limits() {
        return limits;
    }

    /**
     * Finds a role.
     *
     * @param id its id
     * @return the role, or empty if the roster lacks it
     */
    public Optional<Role> findRole(String id) {
        return Optional.ofNullable(roles.get(id));
    }

    /**
     * Finds a post.
     *
     * @param id its id
     * @return the post, or empty if the roster lacks it
     */
    public Optional<Post> findPost(PostId id) {
        return Optional.ofNullable(posts.get(id));
    }

    /**
     * Returns the posts of an area.
     *
     * @param area the area
     * @return in the order they were given
     */
    public List<Post> postsAt(AreaCode area) {
        return postsByArea.get(area);
    }

    /**
     * Returns the terms of a post.
     *
     * @param post the id of the post
     * @return in the order they were given, past and future ones too
     */
    public List<Appointment> termsOf(PostId post) {
        return appointments.get(post);
    }

    /**
     * Returns the terms of a person.
     *
     * @param person the person
     * @return in the order they were given, past and future ones too
     */
    public List<Appointment> termsOf(PersonRef person) {
        return byPerson.get(person);
    }

    /**
     * Returns all who hold a post.
     *
     * @param post a post of this roster
     * @param date the day, in the zone of the area's calendar
     * @return in the order of their terms, without deputies; at most as many as the post has seats
     */
    public List<Holder> holders(Post post, LocalDate date) {
        return inOffice(post, date, false).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns all who stand in for a post.
     *
     * @param post a post of this roster
     * @param date the day, in the zone of the area's calendar
     * @return in the order of their terms
     */
    public List<Holder> deputies(Post post, LocalDate date) {
        return inOffice(post, date, true).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns who answers for a role at an area: the first of its posts that somebody holds.
     *
     * @param role the id of the role
     * @param area the area
     * @param date the day, in the zone of the area's calendar
     * @return the holder, of several the one whose term is listed first; empty if nobody but perhaps a deputy
     *     is in office
     */
    public Optional<Holder> holder(String role, AreaCode area, LocalDate date) {
        return inOffice(role, area, date, false);
    }

    /**
     * Returns who stands in for a role at an area.
     *
     * @param role the id of the role
     * @param area the area
     * @param date the day, in the zone of the area's calendar
     * @return the deputy in office, or empty if there is none
     */
    public Optional<Holder> deputy(String role, AreaCode area, LocalDate date) {
        return inOffice(role, area, date, true);
    }

    /**
     * Returns who is responsible for a role at one area, duty rotas aside: who holds a post of it, else who
     * stands in, else the area's centre. A vacancy acts at once and is among the reasons.
     *
     * @param role the id of the role
     * @param area the area
     * @param date the day, in the zone of the area's calendar
     * @return always somebody; the centre even where nobody is in office
     */
    public Responsible responsible(String role, AreaCode area, LocalDate date) {
        return new Succession(this, role, date).at(area);
    }

    /**
     * Returns who is responsible for a role at one area: who is on duty, else who holds a post of it, else
     * who stands in, else the area's centre.
     *
     * @param role the id of the role
     * @param area the area
     * @param at the instant
     * @param calendar the calendar of the area; if it does not cover the day as a rota needs it, the rota is
     *     left out, which is among the reasons
     * @return always somebody; the centre even where nobody is in office
     */
    public Responsible responsible(String role, AreaCode area, Instant at, WorkCalendar calendar) {
        return new Succession(this, role, calendar.date(at)).at(area, at, calendar);
    }

    /**
     * Returns who is responsible for a role at an area or above it: an area where nobody at all is in office
     * is passed over, and its parent asked for the same role.
     *
     * @param role the id of the role
     * @param area the area asked about
     * @param territory the territory it lies in
     * @param at the instant
     * @param calendar the calendar of these areas
     * @return always somebody; at the top the centre even where nobody is in office
     */
    public Responsible responsible(String role, Area area, Territory territory, Instant at, WorkCalendar calendar) {
        return new Succession(this, role, calendar.date(at)).upFrom(area, territory, at, calendar);
    }

    /**
     * Returns the duty of a role at an area.
     *
     * @param role the id of the role
     * @param area the area
     * @param calendar the calendar by which its rotas are read
     * @return its rotas as a plan; one without rotas if there are none
     */
    public DutyPlan duty(String role, AreaCode area, WorkCalendar calendar) {
        List<Rota> here = rotasByArea.get(area).stream()
                .filter(rota -> rota.role().equals(role))
                .toList();
        return new DutyPlan(this, role, area, here, calendar);
    }

    /**
     * Returns who supervises an area: the posts assigned to it, else to the nearest area it lies in.
     *
     * @param area the area
     * @param territory the territory it lies in
     * @param date the day
     * @return in the order of the assignments, also of posts that nobody holds; empty if none is assigned up
     *     to the top
     */
    public List<Supervisor> supervisors(Area area, Territory territory, LocalDate date) {
        for (Optional<Area> at = Optional.of(area); at.isPresent(); at = territory.parent(at.get())) {
            List<Supervisor> found = assignedTo(at.get().code(), date);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /**
     * Returns the posts that are assigned to an area itself.
     *
     * @param area the area
     * @param date the day
     * @return in the order of the assignments; a post nobody holds has no holders
     */
    public List<Supervisor> assignedTo(AreaCode area, LocalDate date) {
        return supervisionByArea.get(area).stream()
                .filter(each -> each.holdsOn(date))
                .map(each -> supervisor(Objects.requireNonNull(posts.get(each.post())), area, date))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Finds what is wrong with the team on a day: vacant posts, norms not kept, persons with too many posts,
     * areas without a supervisor, and gaps of the duty rotas in the days that follow.
     *
     * @param territory the territory
     * @param calendar the calendar by which rotas are read
     * @param date the day
     * @param lastDutyDay the last day of duty looked at, from {@code date} on
     * @return warnings: vacancies by post, then norms by norm and area, limits by limit and person,
     *     supervision by level and area, duty by role and area, each in the order of this roster and the
     *     territory
     * @throws IllegalArgumentException if {@code lastDutyDay} lies before {@code date}
     */
    public List<Finding> audit(Territory territory, WorkCalendar calendar, LocalDate date, LocalDate lastDutyDay) {
        return new RosterAudit(this, territory, date).findings(calendar, lastDutyDay);
    }

    /**
     * Tells whether anybody at all is in office at an area.
     *
     * @param area the area
     * @param date the day, in the zone of the area's calendar
     * @return true if a post there is held, if only by a deputy
     */
    public boolean isStaffed(AreaCode area, LocalDate date) {
        return postsAt(area).stream()
                .anyMatch(post ->
                        appointments.get(post.id()).stream().anyMatch(appointment -> appointment.holdsOn(date)));
    }

    /**
     * Tells whether anybody but one person is in office at an area.
     *
     * @param person the person who does not count, whatever posts he holds
     * @param area the area
     * @param date the day, in the zone of the area's calendar
     * @return true if a post there is held by somebody else
     */
    public boolean isStaffedBeside(PersonRef person, AreaCode area, LocalDate date) {
        return isStaffedBeside(Set.of(person), area, date);
    }

    /**
     * Tells whether anybody but some persons is in office at an area.
     *
     * @param persons those who do not count, whatever posts they hold
     * @param area the area
     * @param date the day, in the zone of the area's calendar
     * @return true if a post there is held by somebody else
     */
    public boolean isStaffedBeside(Set<PersonRef> persons, AreaCode area, LocalDate date) {
        for (Post post : postsAt(area)) {
            for (Appointment term : appointments.get(post.id())) {
                if (term.holdsOn(date) && !persons.contains(term.person())) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Tells whether a person holds a post, be it as deputy.
     *
     * @param person the person
     * @param post the post
     * @param date the day, in the zone of the area's calendar
     * @return true if a term of his holds
     */
    public boolean holds(PersonRef person, PostId post, LocalDate date) {
        for (Appointment term : appointments.get(post)) {
            if (term.person().equals(person) && term.holdsOn(date)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Checks that the areas and levels named here exist.
     *
     * @param territory the territory
     * @return a finding for each that does not
     */
    public List<Finding> check(Territory territory) {
        return RosterCheck.against(territory, this);
    }

    @Override
    public String toString() {
        return "Roster of " + posts.size() + " posts, " + appointments.size() + " appointments";
    }

    private Supervisor supervisor(Post post, AreaCode area, LocalDate date) {
        List<Holder> holders = holders(post, date);
        return new Supervisor(post, area, holders.isEmpty() ? deputies(post, date) : holders);
    }

    private Optional<Holder> inOffice(String role, AreaCode area, LocalDate date, boolean deputy) {
        return postsAt(area).stream()
                .filter(post -> post.role().id().equals(role))
                .flatMap(post -> inOffice(post, date, deputy))
                .findFirst();
    }

    private Stream<Holder> inOffice(Post post, LocalDate date, boolean deputy) {
        return appointments.get(post.id()).stream()
                .filter(term -> term.deputy() == deputy && term.holdsOn(date))
                .map(term -> Holder.of(post, term.person()));
    }
}
