package io.gridward.core.territory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.gridward.core.finding.InvalidModelException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All areas of a place, each in its parent: every area but those of the top level has exactly one. */
public final class Territory {
    private final LevelScheme levels;
    private final AreaCodeScheme codes;
    private final ImmutableMap<AreaCode, Area> areas;
    private final ImmutableListMultimap<AreaCode, Area> children;

    private Territory(LevelScheme levels, AreaCodeScheme codes, ImmutableMap<AreaCode, Area> areas) {
        this.levels = levels;
        this.codes = codes;
        this.areas = areas;
        ImmutableListMultimap.Builder<AreaCode, Area> byParent = ImmutableListMultimap.builder();
        for (Area area : areas.values()) {
            if (area.parent() != null) {
                byParent.put(area.parent(), area);
            }
        }
        this.children = byParent.build();
    }

    /**
     * Makes a territory.
     *
     * @param levels its levels
     * @param codes how its codes are built
     * @param areas its areas, in the order they are to be listed; parents may come after children
     * @return the territory
     * @throws InvalidModelException with every finding, if two areas have one code, a parent is unknown or
     *     not above, a level is unknown, or a code does not fit
     */
    public static Territory of(LevelScheme levels, AreaCodeScheme codes, List<Area> areas) {
        return new Territory(levels, codes, TerritoryCheck.checked(levels, codes, areas));
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
     * @return in the order they were given
     */
    public List<Area> areas() {
        return areas.values().asList();
    }

    /**
     * Finds an area.
     *
     * @param code its code
     * @return the area, or empty if the territory lacks it
     */
    public Optional<Area> find(AreaCode code) {
        return Optional.ofNullable(areas.get(code));
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
     * Returns the area an area lies in.
     *
     * @param area an area of this territory
     * @return its parent, or empty at the top level
     */
    public Optional<Area> parent(Area area) {
        return Optional.ofNullable(area.parent()).map(this::area);
    }

    /**
     * Returns the areas that lie directly in an area.
     *
     * @param area an area of this territory
     * @return in the order they were given; empty for a lowest one
     */
    public List<Area> children(Area area) {
        return children.get(area.code());
    }

    /**
     * Returns the areas an area lies in.
     *
     * @param area an area of this territory
     * @return the parent first, the top last; without the area itself
     */
    public List<Area> ancestors(Area area) {
        List<Area> upward = new ArrayList<>();
        for (Optional<Area> above = parent(area); above.isPresent(); above = parent(above.get())) {
            upward.add(above.get());
        }
        return ImmutableList.copyOf(upward);
    }

    /**
     * Returns the area itself or the one it lies in, at a level.
     *
     * @param area an area of this territory
     * @param level the level asked for
     * @return the area at that level, or empty if this branch has none
     */
    public Optional<Area> at(Area area, Level level) {
        if (area.level().id().equals(level.id())) {
            return Optional.of(area);
        }
        return ancestors(area).stream()
                .filter(above -> above.level().id().equals(level.id()))
                .findFirst();
    }

    /**
     * Tells whether an area is another or lies in it.
     *
     * @param outer the containing area
     * @param inner the contained area
     * @return true also if both are the same
     */
    public boolean contains(Area outer, Area inner) {
        return outer.equals(inner) || ancestors(inner).contains(outer);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Territory that
                && levels.equals(that.levels)
                && codes.equals(that.codes)
                && areas().equals(that.areas());
    }

    @Override
    public int hashCode() {
        return areas.hashCode();
    }

    @Override
    public String toString() {
        return "Territory of " + areas.size() + " areas, levels " + levels.ids();
    }
}
