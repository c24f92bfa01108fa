package io.gridward.core.roster;

import com.google.common.collect.ImmutableList;
import io.gridward.core.finding.InvalidModelException;
import java.util.List;

/** Not thread-safe. Collects what a roster says. */
public final class RosterBuilder {
    ImmutableList<Role> roles = ImmutableList.of();
    ImmutableList<Post> posts = ImmutableList.of();
    ImmutableList<Appointment> appointments = ImmutableList.of();
    ImmutableList<Rota> rotas = ImmutableList.of();
    ImmutableList<Supervision> supervision = ImmutableList.of();
    ImmutableList<SupervisedLevel> supervisedLevels = ImmutableList.of();
    ImmutableList<TeamNorm> norms = ImmutableList.of();
    ImmutableList<PostLimit> limits = ImmutableList.of();

    RosterBuilder() {}

    /**
     * Says the roles.
     *
     * @param all all of them
     * @return this builder
     */
    public RosterBuilder roles(List<Role> all) {
        this.roles = ImmutableList.copyOf(all);
        return this;
    }

    /**
     * Says the posts.
     *
     * @param all all of them
     * @return this builder
     */
    public RosterBuilder posts(List<Post> all) {
        this.posts = ImmutableList.copyOf(all);
        return this;
    }

    /**
     * Says who holds the posts when.
     *
     * @param all all terms, past and future ones too
     * @return this builder
     */
    public RosterBuilder appointments(List<Appointment> all) {
        this.appointments = ImmutableList.copyOf(all);
        return this;
    }

    /**
     * Says the duty rotas.
     *
     * @param all all of them; of two for one role at one area the first goes before
     * @return this builder
     */
    public RosterBuilder rotas(List<Rota> all) {
        this.rotas = ImmutableList.copyOf(all);
        return this;
    }

    /**
     * Says which posts supervise which areas.
     *
     * @param all all assignments
     * @return this builder
     */
    public RosterBuilder supervision(List<Supervision> all) {
        this.supervision = ImmutableList.copyOf(all);
        return this;
    }

    /**
     * Says which levels need supervisors.
     *
     * @param all the levels whose areas need one of their own
     * @return this builder
     */
    public RosterBuilder supervisedLevels(List<SupervisedLevel> all) {
        this.supervisedLevels = ImmutableList.copyOf(all);
        return this;
    }

    /**
     * Says what the place demands of its team.
     *
     * @param all all norms
     * @return this builder
     */
    public RosterBuilder norms(List<TeamNorm> all) {
        this.norms = ImmutableList.copyOf(all);
        return this;
    }

    /**
     * Says how many posts a person may hold.
     *
     * @param all all limits
     * @return this builder
     */
    public RosterBuilder limits(List<PostLimit> all) {
        this.limits = ImmutableList.copyOf(all);
        return this;
    }

    /**
     * Makes the roster.
     *
     * @return the roster
     * @throws InvalidModelException with every finding, if an id is there twice, a role or post is
     *     unknown, a term ends before it begins, terms overlap beyond the seats of a post, a rota lacks
     *     shifts or persons or lets somebody stand in for a person whose turn it is not, or a norm
     *     asks for nothing or for more than it allows
     */
    public Roster build() {
        new RosterCheck(roles, posts).check(appointments, rotas, supervision, supervisedLevels, norms, limits);
        return new Roster(this);
    }
}
