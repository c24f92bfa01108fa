package io.gridward.examples.benchmarks.hierarchy;

import java.util.Comparator;
import java.util.List;
import org.openjdk.jol.info.GraphLayout;

/**
 * What an object and all it reaches take in the heap, beside the strings: the sizes of all objects but
 * {@code String} and {@code byte[]}, as this virtual machine lays them out.
 *
 * @param bytes the sum
 * @param classes the classes with the most bytes, a line each, the largest first
 */
record Footprint(long bytes, List<String> classes) {
    Footprint {
        classes = List.copyOf(classes);
    }

    static Footprint of(Object root) {
        GraphLayout graph = GraphLayout.parseInstance(root);
        List<Class<?>> counted = graph.getClasses().stream()
                .filter(each -> each != String.class && each != byte[].class)
                .sorted(Comparator.comparingLong((Class<?> each) -> size(graph, each))
                        .reversed())
                .toList();
        return new Footprint(
                counted.stream().mapToLong(each -> size(graph, each)).sum(),
                counted.stream()
                        .limit(8)
                        .map(each -> String.format(
                                "%,13d B  %,9d x %s",
                                size(graph, each), graph.getClassCounts().count(each), each.getTypeName()))
                        .toList());
    }

    private static long size(GraphLayout graph, Class<?> type) {
        return graph.getClassSizes().count(type);
    }
}
