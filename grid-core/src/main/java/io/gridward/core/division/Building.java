package io.gridward.core.division;

import com.google.common.collect.ImmutableList;
import io.gridward.core.territory.AreaCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A building (楼栋) with households: where it stands, how many they are, and which areas take them in.
 */
public final class Building {
    /** The most households one building may have; a town fits. */
    public static final int MOST_HOUSEHOLDS = 100_000;

    private final BuildingId id;
    private final AreaCode community;
    private final @Nullable String quarter;
    private final int households;
    private final ImmutableList<Share> shares;

    private Building(Builder from) {
        this.id = from.id;
        this.community = from.community;
        this.quarter = from.quarter;
        this.households = from.households;
        this.shares = from.shares.build();
    }

    /**
     * Starts a building that stands in no living quarter and that no area takes in.
     *
     * @param id its id, unique in a division
     * @param community the area it lies in, above the grids
     * @param households how many households it has, from 1 to 100,000
     * @return a builder
     * @throws IllegalArgumentException if the number is out of range
     */
    public static Builder builder(BuildingId id, AreaCode community, int households) {
        return new Builder(id, community, households);
    }

    /**
     * Starts a building that differs from this one in some points.
     *
     * @return a builder that holds what this building says, but no share
     */
    public Builder toUndividedBuilder() {
        Builder builder = new Builder(id, community, households);
        builder.quarter = quarter;
        return builder;
    }

    /**
     * Returns the id.
     *
     * @return unique in a division
     */
    public BuildingId id() {
        return id;
    }

    /**
     * Returns the area it lies in.
     *
     * @return an area above the grids, such as a community
     */
    public AreaCode community() {
        return community;
    }

    /**
     * Returns the living quarter (小区) it belongs to. Quarters of one name in two communities are two.
     *
     * @return its name, or empty if it stands by itself
     */
    public Optional<String> quarter() {
        return Optional.ofNullable(quarter);
    }

    /**
     * Returns how many households it has.
     *
     * @return from 1 to 100,000
     */
    public int households() {
        return households;
    }

    /**
     * Returns which areas take in which of its households.
     *
     * @return in the order given; may overlap and leave gaps, which the audit finds
     */
    public List<Share> shares() {
        return shares;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Building that
                        && id.equals(that.id)
                        && community.equals(that.community)
                        && Objects.equals(quarter, that.quarter)
                        && households == that.households
                        && shares.equals(that.shares));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "building " + id + " (" + households + ")";
    }

    /** Not thread-safe. Collects what a building says. */
    public static final class Builder {
        private final BuildingId id;
        private final AreaCode community;
        private final int households;
        private final ImmutableList.Builder<Share> shares = ImmutableList.builder();
        private @Nullable String quarter;

        private Builder(BuildingId id, AreaCode community, int households) {
            if (households < 1 || households > MOST_HOUSEHOLDS) {
                throw new IllegalArgumentException(
                        "households of " + id + " must be 1 to " + MOST_HOUSEHOLDS + ", got " + households);
            }
            this.id = id;
            this.community = community;
            this.households = households;
        }

        /**
         * Says which living quarter it belongs to.
         *
         * @param name the quarter, or null if it stands by itself
         * @return this builder
         * @throws IllegalArgumentException if the name is blank
         */
        public Builder quarter(@Nullable String name) {
            if (name != null && name.isBlank()) {
                throw new IllegalArgumentException("quarter of " + id + " must not be blank");
            }
            this.quarter = name;
            return this;
        }

        /**
         * Says that an area takes in the whole building.
         *
         * @param area a grid, or an area below one, which then stands for its grid too
         * @return this builder
         */
        public Builder takenInBy(AreaCode area) {
            return takenInBy(area, 1, households);
        }

        /**
         * Says that an area takes in some of the households.
         *
         * @param area a grid, or an area below one, which then stands for its grid too
         * @param first the number of the first household, counted from 1
         * @param last the number of the last household, itself included; {@link GridDivision#of} checks both
         * @return this builder
         */
        public Builder takenInBy(AreaCode area, int first, int last) {
            shares.add(new Share(area, first, last));
            return this;
        }

        /**
         * Makes the building.
         *
         * @return the building
         */
        public Building build() {
            return new Building(this);
        }
    }
}
