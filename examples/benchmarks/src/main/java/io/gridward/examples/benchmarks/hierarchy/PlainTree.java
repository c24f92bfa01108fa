package io.gridward.examples.benchmarks.hierarchy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tree one would write by hand: nodes that know their parent and their children, found by code in a
 * hash map, and every question a walk. It knows that there are five levels; a territory does not.
 */
final class PlainTree {
    private final Map<String, Node> nodes;

    private PlainTree(Map<String, Node> nodes) {
        this.nodes = nodes;
    }

    /**
     * Builds the tree.
     *
     * @param rows the areas, parents before children
     * @throws IllegalArgumentException if a code comes twice or a parent has not come yet
     */
    static PlainTree of(List<Row> rows) {
        Map<String, Node> nodes = new HashMap<>(rows.size() * 4 / 3 + 1);
        for (Row row : rows) {
            Node parent = row.parent() == null ? null : nodes.get(row.parent());
            if (parent == null && row.parent() != null) {
                throw new IllegalArgumentException("unknown parent " + row.parent() + " of " + row.code());
            }
            Node node = new Node(row.code(), row.name(), row.level(), parent);
            if (nodes.put(row.code(), node) != null) {
                throw new IllegalArgumentException("code " + row.code() + " comes twice");
            }
            if (parent != null) {
                parent.children.add(node);
            }
        }
        return new PlainTree(nodes);
    }

    @Nullable Node find(String code) {
        return nodes.get(code);
    }

    /** Returns a node that must exist. */
    Node node(String code) {
        Node node = nodes.get(code);
        if (node == null) {
            throw new IllegalArgumentException("no area has the code " + code);
        }
        return node;
    }

    /** Returns the node itself or the one it lies in, at a level; null if it lies above that level. */
    static @Nullable Node at(Node node, NationalLevel level) {
        Node at = node;
        while (at != null && at.level.depth() > level.depth()) {
            at = at.parent;
        }
        return at != null && at.level == level ? at : null;
    }

    /** Tells whether a node is another or lies in it. */
    static boolean contains(Node outer, Node inner) {
        return at(inner, outer.level) == outer;
    }

    /** Returns the lowest node that contains both, or null if they lie in two provinces. */
    static @Nullable Node commonAncestor(Node first, Node second) {
        Node one = first;
        Node other = second;
        while (one != other) {
            if (one == null || other == null) {
                return null;
            }
            if (one.level.depth() > other.level.depth()) {
                one = one.parent;
            } else if (one.level.depth() < other.level.depth()) {
                other = other.parent;
            } else {
                one = one.parent;
                other = other.parent;
            }
        }
        return one;
    }

    /** Lists the nodes of a level that lie in a node. */
    static List<Node> listAt(Node node, NationalLevel level) {
        List<Node> found = new ArrayList<>();
        collectAt(node, level, found);
        return found;
    }

    private static void collectAt(Node node, NationalLevel level, List<Node> found) {
        if (node.level.depth() + 1 == level.depth()) {
            found.addAll(node.children);
        } else if (node.level.depth() < level.depth()) {
            for (Node child : node.children) {
                collectAt(child, level, found);
            }
        }
    }

    /** One area. */
    static final class Node {
        private final String code;
        private final String name;
        private final NationalLevel level;
        private final @Nullable Node parent;
        private final List<Node> children = new ArrayList<>();

        private Node(String code, String name, NationalLevel level, @Nullable Node parent) {
            this.code = code;
            this.name = name;
            this.level = level;
            this.parent = parent;
        }

        String code() {
            return code;
        }

        String name() {
            return name;
        }

        NationalLevel level() {
            return level;
        }

        @Nullable Node parent() {
            return parent;
        }

        List<Node> children() {
            return children;
        }
    }
}
