package io.gridward.core.territory;

import com.google.common.collect.ImmutableSet;
import io.gridward.core.finding.BilingualText;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One place somebody answers for: its code, level, name and the area it lies in; for a dedicated grid also
 * which other areas it reaches into; and which areas it came from when the territory was last redrawn.
 *
 * <p>A value: two areas that say the same are equal, whichever territory they were taken from.
 */
public final class Area {
    private final AreaCode code;
    private final Level level;
    private final BilingualText name;
    /** The code of the parent; in an area that a territory handed out the parent itself, so that ways up are short. */
    private final @Nullable Object parent;

    private final Drawing drawing;
    private final Place place;
    private final int position;
    private final int end;

    private Area(
            AreaCode code,
            Level level,
            BilingualText name,
            @Nullable Object parent,
            Drawing drawing,
            Place place,
            int position,
            int end) {
        this.code = code;
        this.level = level;
        this.name = name;
        this.parent = parent;
        this.drawing = drawing;
        this.place = place;
        this.position = position;
        this.end = end;
    }

    /**
     * Returns a comprehensive area without predecessors.
     *
     * @param code its code, unique in the territory
     * @param level its level
     * @param name what people call it
     * @param parent the area it lies in; null only at the top level
     * @return the area
     */
    public static Area of(AreaCode code, Level level, BilingualText name, @Nullable AreaCode parent) {
        return new Area(code, level, name, parent, Drawing.PLAIN, Place.NOWHERE, 0, 0);
    }

    /**
     * Starts an area that is more than code, level, name and parent.
     *
     * @param code its code, unique in the territory
     * @param level its level
     * @param name what people call it
     * @return a builder of a comprehensive area without parent and predecessors
     */
    public static Builder builder(AreaCode code, Level level, BilingualText name) {
        return new Builder(Area.of(code, level, name, null));
    }

    /**
     * Starts an area that differs from this one in some points.
     *
     * @return a builder that holds what this area says
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * Returns the code.
     *
     * @return unique in its territory
     */
    public AreaCode code() {
        return code;
    }

    /**
     * Returns the level.
     *
     * @return one of its territory's scheme
     */
    public Level level() {
        return level;
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
     * Returns the code of the area it lies in.
     *
     * @return the parent, or null at the top level
     */
    public @Nullable AreaCode parent() {
        return parent instanceof Area above ? above.code : (AreaCode) parent;
    }

    /**
     * Returns what it takes in.
     *
     * @return comprehensive unless it was made dedicated
     */
    public GridKind kind() {
        return drawing.reach() == null ? GridKind.COMPREHENSIVE : GridKind.DEDICATED;
    }

    /**
     * Returns which areas a dedicated grid reaches into beside its parent.
     *
     * @return areas of its parent's level; empty for a comprehensive area and for a dedicated grid inside one
     */
    public Set<AreaCode> reach() {
        ImmutableSet<AreaCode> reach = drawing.reach();
        return reach == null ? ImmutableSet.of() : reach;
    }

    /**
     * Returns which areas this one came from: by a split, a merger or a new code.
     *
     * @return codes as they were just before; empty if it came from none that is known
     */
    public Set<AreaCode> predecessors() {
        return drawing.predecessors();
    }

    /** Whether the territory with this place handed the area out. */
    boolean isOf(Place territory) {
        return place == territory;
    }

    /** Where it stands in the territory that handed it out. */
    int position() {
        return position;
    }

    /** The position behind the last area inside it, in the territory that handed it out. */
    int end() {
        return end;
    }

    /** The area it lies in, in an area that a territory handed out. */
    @Nullable Area above() {
        return (Area) parent;
    }

    /** The same area as a territory hands it out, with the level as the territory's scheme has it. */
    Area placed(Place territory, int at, int behind, Level ofScheme, @Nullable Area above) {
        return new Area(code, ofScheme, name, above, drawing, territory, at, behind);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Area that
                        && code.equals(that.code)
                        && level.equals(that.level)
                        && name.equals(that.name)
                        && Objects.equals(parent(), that.parent())
                        && drawing.equals(that.drawing));
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return level + " " + code;
    }

    /**
     * How it was drawn, which most areas share: a territory may hold a nation of them.
     *
     * @param reach null for a comprehensive area
     */
    private record Drawing(@Nullable ImmutableSet<AreaCode> reach, ImmutableSet<AreaCode> predecessors) {
        static final Drawing PLAIN = new Drawing(null, ImmutableSet.of());
    }

    /** Tells the areas of one territory from those of another, without holding on to either. */
    static final class Place {
        static final Place NOWHERE = new Place();
    }

    /** Not thread-safe. Collects what an area says. */
    public static final class Builder {
        private AreaCode code;
        private final Level level;
        private BilingualText name;
        private @Nullable AreaCode parent;
        private Drawing drawing;

        private Builder(Area area) {
            this.code = area.code;
            this.level = area.level;
            this.name = area.name;
            this.parent = area.parent();
            this.drawing = area.drawing;
        }

        /**
         * Gives another code.
         *
         * @param other the code
         * @return this builder
         */
        public Builder code(AreaCode other) {
            this.code = other;
            return this;
        }

        /**
         * Gives another name.
         *
         * @param other what people call it
         * @return this builder
         */
        public Builder name(BilingualText other) {
            this.name = other;
            return this;
        }

        /**
         * Says which area it lies in.
         *
         * @param outer the parent; null only at the top level
         * @return this builder
         */
        public Builder parent(@Nullable AreaCode outer) {
            this.parent = outer;
            return this;
        }

        /**
         * Makes it dedicated.
         *
         * @param further the areas of its parent's level it reaches into beside its parent; may be empty
         * @return this builder
         */
        public Builder dedicated(Collection<AreaCode> further) {
            this.drawing = new Drawing(ImmutableSet.copyOf(further), drawing.predecessors());
            return this;
        }

        /**
         * Makes it comprehensive, as it is unless said otherwise.
         *
         * @return this builder
         */
        public Builder comprehensive() {
            this.drawing = new Drawing(null, drawing.predecessors());
            return this;
        }

        /**
         * Says which areas it came from.
         *
         * @param earlier codes as they were just before
         * @return this builder
         */
        public Builder predecessors(Collection<AreaCode> earlier) {
            this.drawing = new Drawing(drawing.reach(), ImmutableSet.copyOf(earlier));
            return this;
        }

        /**
         * Makes the area.
         *
         * @return the area
         */
        public Area build() {
            Drawing shared = drawing.equals(Drawing.PLAIN) ? Drawing.PLAIN : drawing;
            return new Area(code, level, name, parent, shared, Place.NOWHERE, 0, 0);
        }
    }
}
