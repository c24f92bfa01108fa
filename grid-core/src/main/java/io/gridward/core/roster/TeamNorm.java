package io.gridward.core.roster;

import com.google.common.collect.ImmutableSet;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.GridKind;
import io.gridward.core.territory.Level;
import io.gridward.core.territory.Territory;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How many seats of some roles must be held, in each area of a level or in all: one grid one worker (一格一员),
 * 1+N+X, two-full-one-part (两专一兼). It may be limited to one area and what lies in it, and to grids of one
 * kind. The numbers are a place's own; none is built in.
 */
public final class TeamNorm {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*+");

    private final String id;
    private final BilingualText name;
    private final ImmutableSet<String> roles;
    private final @Nullable Engagement engagement;
    private final @Nullable String level;
    private final boolean below;
    private final @Nullable AreaCode area;
    private final @Nullable GridKind kind;
    private final int min;
    private final @Nullable Integer max;

    private TeamNorm(Builder from) {
        this.id = from.id;
        this.name = from.name;
        this.roles = from.roles;
        this.engagement = from.engagement;
        this.level = from.level;
        this.below = from.below;
        this.area = from.area;
        this.kind = from.kind;
        this.min = from.min;
        this.max = from.max;
    }

    /**
     * Starts a norm for the whole territory and all roles, which still needs a number.
     *
     * @param id kebab-case, unique among the norms of a roster
     * @param name what people call it
     * @return a builder
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public static Builder builder(String id, BilingualText name) {
        requireId("norm", id);
        return new Builder(id, name);
    }

    /**
     * Returns the id.
     *
     * @return unique among the norms of a roster
     */
    public String id() {
        return id;
    }

    /**
     * Returns what people call it.
     *
     * @return the name
     */
    public BilingualText name() {
        return name;
    }

    /**
     * Returns the roles whose seats count.
     *
     * @return their ids; empty for all
     */
    public Set<String> roles() {
        return roles;
    }

    /**
     * Returns the engagement of the roles whose seats count.
     *
     * @return the engagement, or empty for every one
     */
    public Optional<Engagement> engagement() {
        return Optional.ofNullable(engagement);
    }

    /**
     * Returns the level in each area of which it holds.
     *
     * @return the id of the level, or empty if all seats count together
     */
    public Optional<String> level() {
        return Optional.ofNullable(level);
    }

    /**
     * Returns the area to which it is limited.
     *
     * @return the code of the area, which itself and all in it the norm is about; or empty for the whole
     *     territory
     */
    public Optional<AreaCode> area() {
        return Optional.ofNullable(area);
    }

    /**
     * Returns the kind of areas to which it is limited.
     *
     * @return the kind of the areas of its level in which it holds, or empty for both
     */
    public Optional<GridKind> kind() {
        return Optional.ofNullable(kind);
    }

    /**
     * Returns the areas in each of which it holds.
     *
     * @param territory the territory
     * @return in the order of the territory; of a norm without a level its area; empty if it speaks of the whole
     *     territory, or of an area or a level that the territory lacks
     */
    public List<Area> areas(Territory territory) {
        Optional<Area> outer = area().flatMap(territory::find);
        if (area != null && outer.isEmpty()) {
            return List.of();
        }
        if (level == null) {
            return outer.stream().toList();
        }
        Optional<Level> at = territory.levels().find(level);
        return at.stream()
                .flatMap(each -> territory.areasAt(each).stream())
                .filter(each -> kind == null || each.kind() == kind)
                .filter(each -> outer.isEmpty() || territory.contains(outer.get(), each))
                .toList();
    }

    /**
     * Tells whether posts further down count for an area.
     *
     * @return true if posts at the areas within count too; false if only its own do
     */
    public boolean countsBelow() {
        return below;
    }

    /**
     * Returns how many seats must be held.
     *
     * @return 0 or more
     */
    public int min() {
        return min;
    }

    /**
     * Returns how many seats may be held.
     *
     * @return the greatest number, or empty if there is none
     */
    public OptionalInt max() {
        return max == null ? OptionalInt.empty() : OptionalInt.of(max);
    }

    /** Tells whether the seats of a role count. */
    boolean counts(Role role) {
        return (roles.isEmpty() || roles.contains(role.id()))
                && (engagement == null || engagement == role.engagement());
    }

    static void requireId(String kind, String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(kind + " id must be kebab-case, got " + id);
        }
    }

    @Override
    public String toString() {
        return "norm " + id;
    }

    /** Not thread-safe. Collects what a norm says. */
    public static final class Builder {
        private final String id;
        private final BilingualText name;
        private ImmutableSet<String> roles = ImmutableSet.of();
        private @Nullable Engagement engagement;
        private @Nullable String level;
        private boolean below = true;
        private @Nullable AreaCode area;
        private @Nullable GridKind kind;
        private int min;
        private @Nullable Integer max;

        private Builder(String id, BilingualText name) {
            this.id = id;
            this.name = name;
        }

        /**
         * Says which roles count.
         *
         * @param ids the ids of the roles; empty for all
         * @return this builder
         */
        public Builder roles(Collection<String> ids) {
            this.roles = ImmutableSet.copyOf(ids);
            return this;
        }

        /**
         * Says that only roles of one engagement count.
         *
         * @param only the engagement
         * @return this builder
         */
        public Builder engagement(Engagement only) {
            this.engagement = only;
            return this;
        }

        /**
         * Makes it hold in each area of a level, where posts at the area itself count.
         *
         * @param id the id of the level
         * @return this builder
         */
        public Builder at(String id) {
            this.level = id;
            this.below = false;
            return this;
        }

        /**
         * Makes it hold in each area of a level, where posts at the area and at those within count.
         *
         * @param id the id of the level
         * @return this builder
         */
        public Builder within(String id) {
            this.level = id;
            this.below = true;
            return this;
        }

        /**
         * Limits it to an area and what lies in it. With a level it holds in each area of that level there, which
         * may be the area itself; without one, all seats of the area and what lies in it count together.
         *
         * @param code the code of the area
         * @return this builder
         */
        public Builder in(AreaCode code) {
            this.area = code;
            return this;
        }

        /**
         * Limits it to areas of one kind; needs a level, of whose areas it speaks. Posts further down count for
         * such an area whatever the kind of the area they are at.
         *
         * @param only the kind
         * @return this builder
         */
        public Builder kind(GridKind only) {
            this.kind = only;
            return this;
        }

        /**
         * Says how many seats must be held.
         *
         * @param number at least 0
         * @return this builder
         * @throws IllegalArgumentException if the number is negative
         */
        public Builder atLeast(int number) {
            this.min = notNegative("atLeast", number);
            return this;
        }

        /**
         * Says how many seats may be held.
         *
         * @param number at least 0
         * @return this builder
         * @throws IllegalArgumentException if the number is negative
         */
        public Builder atMost(int number) {
            this.max = notNegative("atMost", number);
            return this;
        }

        /**
         * Says how many seats must be held, no fewer and no more.
         *
         * @param number at least 0
         * @return this builder
         * @throws IllegalArgumentException if the number is negative
         */
        public Builder exactly(int number) {
            return atLeast(number).atMost(number);
        }

        /**
         * Makes the norm.
         *
         * @return the norm
         */
        public TeamNorm build() {
            return new TeamNorm(this);
        }

        private static int notNegative(String argument, int number) {
            if (number < 0) {
                throw new IllegalArgumentException(argument + " must not be negative, got " + number);
            }
            return number;
        }
    }
}
