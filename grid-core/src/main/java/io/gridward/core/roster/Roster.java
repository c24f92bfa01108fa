package io.gridward.core.roster;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who answers for which place: roles, posts and appointments. */
public final class Roster {
    private final ImmutableMap<String, Role> roles;
    private final ImmutableMap<PostId, Post> posts;
    private final ImmutableListMultimap<AreaCode, Post> postsByArea;
    private final ImmutableListMultimap<PostId, Appointment> appointments;

    private Roster(List<Role> roles, List<Post> posts, List<Appointment> appointments) {
        this.roles = Maps.uniqueIndex(roles, Role::id);
        this.posts = Maps.uniqueIndex(posts, Post::id);
        this.postsByArea = Multimaps.index(posts, Post::area);
        this.appointments = Multimaps.index(appointments, Appointment::post);
    }

    /**
     * Makes a roster.
     *
     * @param roles the roles there are
     * @param posts the posts there are
     * @param appointments who holds them when; of two terms that overlap the one listed first answers
     * @return the roster
     * @throws InvalidModelException with every finding, if an id is there twice, a role or post is unknown,
     *     or a term ends before it begins
     */
    public static Roster of(List<Role> roles, List<Post> posts, List<Appointment> appointments) {
        RosterCheck.check(roles, posts, appointments);
        return new Roster(roles, posts, appointments);
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
     * Returns who answers for a role at an area: the first of its posts that somebody holds.
     *
     * @param role the id of the role
     * @param area the area
     * @param date the day, in the zone of the area's calendar
     * @return the holder, or empty if nobody but perhaps a deputy is in office
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
        return postsAt(area).stream()
                .anyMatch(post -> appointments.get(post.id()).stream()
                        .anyMatch(term -> term.holdsOn(date) && !term.person().equals(person)));
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
        return appointments.get(post).stream()
                .anyMatch(appointment -> appointment.person().equals(person) && appointment.holdsOn(date));
    }

    /**
     * Checks that every post lies in an area of a territory.
     *
     * @param territory the territory
     * @return a finding for each that does not
     */
    public List<Finding> check(Territory territory) {
        FindingCollector findings = new FindingCollector();
        List<String> known =
                territory.areas().stream().map(area -> area.code().value()).toList();
        for (Post post : posts()) {
            if (territory.find(post.area()).isEmpty()) {
                findings.unknown(
                        ModelCode.UNKNOWN_AREA,
                        List.of("posts", post.id().value(), "area"),
                        "area",
                        post.area().value(),
                        known);
            }
        }
        return findings.findings();
    }

    private Optional<Holder> inOffice(String role, AreaCode area, LocalDate date, boolean deputy) {
        return postsAt(area).stream()
                .filter(post -> post.role().id().equals(role))
                .flatMap(post -> appointments.get(post.id()).stream()
                        .filter(term -> term.deputy() == deputy && term.holdsOn(date))
                        .map(term -> Holder.of(post, term.person())))
                .findFirst();
    }
}
