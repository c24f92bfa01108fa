package io.gridward.core.territory;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A forest in tree order: each area before those in it, siblings in the order given. The areas inside one
 * stand right behind it without a gap, so that two numbers tell who contains whom. Both stand in the area
 * itself, and so does the one above it: a question takes no look into any table.
 */
final class TreeLayout {
    static final int NONE = -1;

    final Area.Place place = new Area.Place();
    /** The areas, each at the position it knows. */
    final Area[] areas;

    private TreeLayout(int size) {
        areas = new Area[size];
    }

    /**
     * Lays out areas that were found sound.
     *
     * @param given the areas in any order
     * @param parents for each the position of its parent among them, or {@link #NONE}
     * @param levels the scheme all their levels are of
     */
    static TreeLayout of(Area[] given, int[] parents, LevelScheme levels) {
        int size = given.length;
        int[] firstChild = new int[size + 1];
        int[] nextSibling = new int[size];
        Arrays.fill(firstChild, NONE);
        // Backwards, so that each list of children begins with the first given. The roots hang on one more.
        for (int i = size - 1; i >= 0; i--) {
            int parent = parents[i] == NONE ? size : parents[i];
            nextSibling[i] = firstChild[parent];
            firstChild[parent] = i;
        }
        int[] order = new int[size];
        int[] ends = new int[size];
        int position = 0;
        int at = firstChild[size];
        while (at != NONE) {
            order[position++] = at;
            if (firstChild[at] != NONE) {
                at = firstChild[at];
                continue;
            }
            while (at != NONE && nextSibling[at] == NONE) {
                ends[at] = position;
                at = parents[at];
            }
            if (at != NONE) {
                ends[at] = position;
                at = nextSibling[at];
            }
        }
        return new TreeLayout(size).filled(given, parents, order, ends, levels);
    }

    private TreeLayout filled(Area[] given, int[] parents, int[] order, int[] ends, LevelScheme levels) {
        int[] placedAt = new int[areas.length];
        for (int position = 0; position < areas.length; position++) {
            int from = order[position];
            placedAt[from] = position;
            Level level = levels.levels().get(levels.depth(given[from].level()));
            Area above = parents[from] == NONE ? null : areas[placedAt[parents[from]]];
            areas[position] = given[from].placed(place, position, ends[from], level, above);
        }
        return this;
    }

    /** The lowest area that contains both, or null if they are of two trees. */
    static @Nullable Area common(Area one, Area other) {
        // What contains the first in tree order lies before both, so its end alone decides.
        int last = Math.max(one.position(), other.position());
        Area at = one.position() < other.position() ? one : other;
        while (at != null && at.end() <= last) {
            at = at.above();
        }
        return at;
    }

    /** The areas from a position on that lie side by side. */
    List<Area> sideBySide(int from, int end) {
        ImmutableList.Builder<Area> side = ImmutableList.builder();
        for (int at = from; at < end; at = areas[at].end()) {
            side.add(areas[at]);
        }
        return side.build();
    }

    /** Those of a level from a position on; nothing inside an area of that level can be of it too. */
    List<Area> ofLevel(Level level, int from, int end) {
        Area[] found = new Area[Math.min(16, end - from)];
        int count = 0;
        int at = from;
        while (at < end) {
            Area area = areas[at];
            if (isOf(level, area)) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = area;
                at = area.end();
            } else {
                at++;
            }
        }
        return Collections.unmodifiableList(Arrays.asList(found).subList(0, count));
    }

    /** All areas laid out share the levels of one scheme. */
    @SuppressWarnings("ReferenceEquality")
    static boolean isOf(Level level, Area area) {
        return area.level() == level;
    }
}
