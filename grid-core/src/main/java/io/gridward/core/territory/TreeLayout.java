package io.gridward.core.territory;

import java.util.Arrays;

/**
 * A forest in tree order: each area before those in it, siblings in the order given. The areas inside one
 * stand right behind it without a gap, so that two numbers an area tell who contains whom.
 */
final class TreeLayout {
    static final int NONE = -1;

    final Area.Place place = new Area.Place();
    /** The areas, each at the position it knows. */
    final Area[] areas;
    /** The position of each area's parent, or {@link #NONE}. */
    final int[] parents;
    /** The position behind the last area inside each. */
    final int[] ends;
    /** How deep the level of each area lies. */
    final byte[] depths;

    private TreeLayout(int size) {
        areas = new Area[size];
        parents = new int[size];
        ends = new int[size];
        depths = new byte[size];
    }

    /**
     * Lays out areas that were found sound.
     *
     * @param given the areas in any order
     * @param parentsGiven for each the position of its parent among them, or {@link #NONE}
     * @param levels the scheme all their levels are of
     */
    static TreeLayout of(Area[] given, int[] parentsGiven, LevelScheme levels) {
        int size = given.length;
        int[] firstChild = new int[size + 1];
        int[] nextSibling = new int[size];
        Arrays.fill(firstChild, NONE);
        // Backwards, so that each list of children begins with the first given. The roots hang on one more.
        for (int i = size - 1; i >= 0; i--) {
            int parent = parentsGiven[i] == NONE ? size : parentsGiven[i];
            nextSibling[i] = firstChild[parent];
            firstChild[parent] = i;
        }
        TreeLayout layout = new TreeLayout(size);
        int[] placedAt = new int[size];
        int position = 0;
        int at = firstChild[size];
        while (at != NONE) {
            placedAt[at] = position;
            int parent = parentsGiven[at] == NONE ? NONE : placedAt[parentsGiven[at]];
            layout.place(given[at], position++, parent, levels);
            if (firstChild[at] != NONE) {
                at = firstChild[at];
                continue;
            }
            while (at != NONE && nextSibling[at] == NONE) {
                layout.ends[placedAt[at]] = position;
                at = parentsGiven[at];
            }
            if (at != NONE) {
                layout.ends[placedAt[at]] = position;
                at = nextSibling[at];
            }
        }
        return layout;
    }

    /** Shares the objects of levels and of parents' codes, of which a reader makes one an area. */
    private void place(Area area, int position, int parent, LevelScheme levels) {
        int depth = levels.depth(area.level());
        Level level = levels.levels().get(depth);
        areas[position] = area.placed(place, position, level, parent == NONE ? null : areas[parent].code());
        parents[position] = parent;
        depths[position] = (byte) depth;
    }

    boolean contains(int outer, int inner) {
        return outer <= inner && inner < ends[outer];
    }

    /** The nearest position from which both are contained, or {@link #NONE} if they are of two trees. */
    int common(int first, int second) {
        int at = first;
        while (at != NONE && !contains(at, second)) {
            at = parents[at];
        }
        return at;
    }

    /** The position at or above one whose level lies at a depth, or {@link #NONE}. */
    int atDepth(int position, int depth) {
        int at = position;
        while (at != NONE && depths[at] > depth) {
            at = parents[at];
        }
        return at != NONE && depths[at] == depth ? at : NONE;
    }
}
