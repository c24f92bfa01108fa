package io.gridward.core.party;

import io.gridward.core.finding.BilingualText;
import io.gridward.core.roster.PostId;
import io.gridward.core.territory.AreaCode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One organisation of the Communist Party in the chain of a community: its committee, a grid branch, or a
 * building group. A value: two that say the same are equal.
 */
public final class BranchUnit {
    private final BranchId id;
    private final BranchStep step;
    private final BilingualText name;
    private final AreaCode area;
    private final @Nullable BranchId superior;
    private final @Nullable PostId secretary;

    private BranchUnit(Builder from) {
        this.id = from.id;
        this.step = from.step;
        this.name = from.name;
        this.area = from.area;
        this.superior = from.superior;
        this.secretary = from.secretary;
    }

    /**
     * Starts a unit.
     *
     * @param id its id, unique in the register
     * @param step where it stands in the chain
     * @param name what people call it
     * @param area the area it works in
     * @return a builder of a unit without a superior, that names no secretary
     */
    public static Builder builder(BranchId id, BranchStep step, BilingualText name, AreaCode area) {
        return new Builder(id, step, name, area);
    }

    /**
     * Returns the id.
     *
     * @return unique in its register
     */
    public BranchId id() {
        return id;
    }

    /**
     * Returns where it stands in the chain.
     *
     * @return the step
     */
    public BranchStep step() {
        return step;
    }

    /**
     * Returns the name.
     *
     * @return what people call it
     */
    public BilingualText name() {
        return name;
    }

    /**
     * Returns the area it works in.
     *
     * @return inside the area of its superior
     */
    public AreaCode area() {
        return area;
    }

    /**
     * Returns the unit one step above.
     *
     * @return its id, or null for a committee
     */
    public @Nullable BranchId superior() {
        return superior;
    }

    /**
     * Returns the post of its secretary (书记), who answers for the households under it.
     *
     * @return a post of the roster, or null if the unit names none
     */
    public @Nullable PostId secretary() {
        return secretary;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof BranchUnit that
                        && id.equals(that.id)
                        && step == that.step
                        && name.equals(that.name)
                        && area.equals(that.area)
                        && Objects.equals(superior, that.superior)
                        && Objects.equals(secretary, that.secretary));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id.value();
    }

    /** Not thread-safe. Collects what a unit says. */
    public static final class Builder {
        private final BranchId id;
        private final BranchStep step;
        private final BilingualText name;
        private final AreaCode area;
        private @Nullable BranchId superior;
        private @Nullable PostId secretary;

        private Builder(BranchId id, BranchStep step, BilingualText name, AreaCode area) {
            this.id = id;
            this.step = step;
            this.name = name;
            this.area = area;
        }

        /**
         * Says which unit stands above.
         *
         * @param unit a unit exactly one step above; null only for a committee
         * @return this builder
         */
        public Builder superior(@Nullable BranchId unit) {
            this.superior = unit;
            return this;
        }

        /**
         * Says which post is that of its secretary. Several units may name the same.
         *
         * @param post a post of the roster, wherever it lies; null for none
         * @return this builder
         */
        public Builder secretary(@Nullable PostId post) {
            this.secretary = post;
            return this;
        }

        /**
         * Makes the unit.
         *
         * @return the unit
         */
        public BranchUnit build() {
            return new BranchUnit(this);
        }
    }
}
