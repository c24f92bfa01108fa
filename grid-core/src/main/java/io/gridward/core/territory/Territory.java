package io.gridward.core.territory;

import com.google.common.collect.ImmutableList;
import io.gridward.core.finding.InvalidModelException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All areas of a place, each in its parent: every area but those of the top level has exactly one.
 *
 * <p>Areas are listed in tree order: each before those in it, siblings in the order given. Asked with an area it
 * handed out itself, a territory answers who contains whom from two numbers; any other area is first looked up
 * by its code.
 */
public final class Territory {
    private final LevelScheme levels;
    private final AreaCodeScheme codes;
    private final TreeLayout tree;
    private final CodeTable table;
    private final List<Area> areas;

    private Territory(LevelScheme levels, AreaCodeScheme codes, TreeLayout tree) {
        this.levels = levels;
        this.codes = codes;
        this.tree = tree;
        this.table = CodeTable.ofDistinct(tree.areas);
        this.areas = Collections.unmodifiableList(Arrays.asList(tree.areas));
    }

    /**
     * Makes a territory.
     *
     * @param levels its levels
     * @param codes how its codes are built
     * @param areas its areas, siblings in the order they are to be listed; parents may come after children
     * @return the territory
     * @throws InvalidModelException with every finding, if two areas have one code, a parent is unknown or
     *     not above, a level is unknown, a code does not fit, or a dedicated grid reaches into an area that is
     *     unknown or not of its parent's level
     */
    public static Territory of(LevelScheme levels, AreaCodeScheme codes, List<Area> areas) {
        return new Territory(levels, codes, TerritoryCheck.layOut(levels, codes, areas));
    }

    /**
     * Returns the levels.
     *
     * @return the scheme
     */
    public LevelScheme levels() {
        return levels;
    }

    /**
     * Returns how codes are built.
     *
     * @return the scheme
     */
    public AreaCodeScheme codes() {
        return codes;
    }

    /**
     * Returns all areas.
     *
     * @return in tree order
     */
    public List<Area> areas() {
        return areas;
    }

    /**
     * Returns the areas that lie in no other.
     *
     * @return in the order they were given
     */
    public List<Area> tops() {
        return tree.sideBySide(0, areas.size());
    }

    /**
     * Finds an area.
     *
     * @param code its code
     * @return the area, or empty if the territory lacks it
     */
    public Optional<Area> find(AreaCode code) {
        return optional(table.find(code), tree);
    }

    /**
     * Returns an area that must exist.
     *
     * @param code its code
     * @return the area
     * @throws IllegalArgumentException if the territory lacks it
     */
    public Area area(AreaCode code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no area has the code " + code));
    }

    /**
     * Finds areas by what people call them.
     *
     * @param names names from a top area down without leaving out one, each in either language, such as
     *     {@code 大港街道, 重阳里社区, 第一网格}
     * @return one area as a rule; several if siblings share a name, none if a name fits nothing
     */
    public List<Area> findByNames(List<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        List<Area> found = List.of();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            List<Area> candidates = i == 0
                    ? tops()
                    : found.stream().flatMap(area -> children(area).stream()).toList();
            found = candidates.stream()
                    .filter(area ->
                            area.name().en().equals(name) || area.name().zh().equals(name))
                    .toList();
        }
        return found;
    }

    /**
     * Returns the area an area lies in.
     *
     * @param area an area of this territory
     * @return its parent, or empty at the top level
     * @throws IllegalArgumentException if the territory lacks the area
     */
    public Optional<Area> parent(Area area) {
        return Optional.ofNullable(own(area).above());
    }

    /**
     * Returns the areas that lie directly in an area.
     *
     * @param area an area of this territory
     * @return in the order they were given; empty for a lowest one
     * @throws IllegalArgumentException if the territory lacks the area
     */
    public List<Area> children(Area area) {
        Area self = own(area);
        return tree.sideBySide(self.position() + 1, self.end());
    }

    /**
     * Returns the other areas that lie directly in the same parent.
     *
     * @param area an area of this territory
     * @return in the order they were given; for an area without parent the others without one
     * @throws IllegalArgumentException if the territory lacks the area
     */
    public List<Area> siblings(Area area) {
        Area self = own(area);
        List<Area> all = self.above() == null ? tops() : children(self.above());
        return all.stream().filter(each -> each.position() != self.position()).toList();
    }

    /**
     * Returns the areas an area lies in.
     *
     * @param area an area of this territory
     * @return the parent first, the top last; without the area itself
     * @throws IllegalArgumentException if the territory lacks the area
     */
    public List<Area> ancestors(Area area) {
        ImmutableList.Builder<Area> upward = ImmutableList.builder();
        for (Area at = own(area).above(); at != null; at = at.above()) {
            upward.add(at);
        }
        return upward.build();
    }

    /**
     * Returns the way down to an area.
     *
     * @param area an area of this territory
     * @return the top first, the area itself last
     * @throws IllegalArgumentException if the territory lacks the area
     */
    public List<Area> path(Area area) {
        List<Area> downward = new ArrayList<>(ancestors(area));
        Collections.reverse(downward);
        downward.add(own(area));
        return List.copyOf(downward);
    }

    /**
     * Returns all areas that lie in an area, at whatever depth.
     *
     * @param area an area of this territory
     * @return in tree order, without the area itself; a view that copies nothing
     * @throws IllegalArgumentException if the territory lacks the area
     */
    public List<Area> descendants(Area area) {
        Area self = own(area);
        return areas.subList(self.position() + 1, self.end());
    }

    /**
     * Returns the areas of a level that lie in an area.
     *
     * @param area an area of this territory
     * @param level the level asked for
     * @return in tree order, without the area itself; empty if the scheme lacks the level
     * @throws IllegalArgumentException if the territory lacks the area
     */
    public List<Area> descendantsAt(Area area, Level level) {
        Area self = own(area);
        return ofLevel(level, self.position() + 1, self.end());
    }

    /**
     * Returns all areas of a level.
     *
     * @param level the level asked for
     * @return in tree order; empty if the scheme lacks the level
     */
    public List<Area> areasAt(Level level) {
        return ofLevel(level, 0, areas.size());
    }

    /**
     * Returns the area itself or the one it lies in, at a level.
     *
     * @param area an area of this territory
     * @param level the level asked for
     * @return the area at that level, or empty if this branch or the scheme has none
     * @throws IllegalArgumentException if the territory lacks the area
     */
    public Optional<Area> at(Area area, Level level) {
        Area self = own(area);
        Area found = upTo(level, self);
        // Nearly every level asked for is the scheme's own object; one that only looks like it is looked up.
        if (found == null && !levels.has(level)) {
            return levels.find(level.id()).map(same -> upTo(same, self));
        }
        return Optional.ofNullable(found);
    }

    /**
     * Tells whether an area is another or lies in it.
     *
     * @param outer the containing area
     * @param inner the contained area
     * @return true also if both are the same
     * @throws IllegalArgumentException if the territory lacks one of them
     */
    public boolean contains(Area outer, Area inner) {
        Area around = own(outer);
        int position = own(inner).position();
        return around.position() <= position && position < around.end();
    }

    /**
     * Returns who coordinates a matter that touches two areas: the lowest that contains both.
     *
     * @param first an area of this territory
     * @param second an area of this territory
     * @return one of them if it contains the other; empty if nothing contains both
     * @throws IllegalArgumentException if the territory lacks one of them
     */
    public Optional<Area> commonAncestor(Area first, Area second) {
        return Optional.ofNullable(TreeLayout.common(own(first), own(second)));
    }

    /**
     * Returns who coordinates a matter that touches several areas: the lowest that contains them all.
     *
     * @param touched areas of this territory
     * @return the area itself if it is only one; empty if nothing contains all, or none is given
     * @throws IllegalArgumentException if the territory lacks one of them
     */
    public Optional<Area> commonAncestor(Collection<Area> touched) {
        // What contains the first and the last in tree order contains all between.
        Area first = null;
        Area last = null;
        for (Area area : touched) {
            Area self = own(area);
            first = first == null || self.position() < first.position() ? self : first;
            last = last == null || self.position() > last.position() ? self : last;
        }
        return first == null || last == null ? Optional.empty() : Optional.ofNullable(TreeLayout.common(first, last));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Territory that
                && levels.equals(that.levels)
                && codes.equals(that.codes)
                && areas.equals(that.areas);
    }

    @Override
    public int hashCode() {
        return areas.hashCode();
    }

    @Override
    public String toString() {
        return "Territory of " + areas.size() + " areas, levels " + levels.ids();
    }

    private static @Nullable Area upTo(Level level, Area from) {
        Area at = from;
        while (at != null && !TreeLayout.isOf(level, at)) {
            at = at.above();
        }
        return at;
    }

    private List<Area> ofLevel(Level level, int from, int end) {
        return levels.find(level.id()).map(own -> tree.ofLevel(own, from, end)).orElse(List.of());
    }

    private static Optional<Area> optional(int position, TreeLayout tree) {
        return position == CodeTable.ABSENT ? Optional.empty() : Optional.of(tree.areas[position]);
    }

    /** An area that was handed out here is at hand already; an equal one from elsewhere is looked up. */
    private Area own(Area area) {
        if (area.isOf(tree.place)) {
            return area;
        }
        return area(area.code());
    }
}
