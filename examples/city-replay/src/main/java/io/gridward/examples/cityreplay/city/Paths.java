package io.gridward.examples.cityreplay.city;

import java.util.Comparator;
import java.util.List;

/** The order of areas by their paths: an area right before those in it. */
final class Paths {
    static final Comparator<List<String>> ORDER = Paths::compare;

    private Paths() {}

    private static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
