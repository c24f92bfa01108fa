package io.gridward.examples.benchmarks.decision.peers;

import com.google.common.collect.ImmutableMap;
import io.gridward.examples.benchmarks.decision.workload.Field;
import io.gridward.examples.benchmarks.decision.workload.Report;
import java.util.Map;
import java.util.function.IntFunction;

/** A report for engines that read from a map: numbers, and true or false for flags and tags. */
final class Values {
    private Values() {}

    /**
     * Makes the map.
     *
     * @param report the report
     * @param number how the engine wants a number
     */
    static Map<String, Object> of(Report report, IntFunction<Object> number) {
        int[] values = report.values();
        ImmutableMap.Builder<String, Object> map = ImmutableMap.builder();
        for (Field field : Field.values()) {
            int value = values[field.position()];
            map.put(field.javaName(), isNumber(field) ? number.apply(value) : value == 1);
        }
        return map.buildOrThrow();
    }

    /** Returns whether a field's value is a number here, as are choices, and not true or false. */
    static boolean isNumber(Field field) {
        return field.kind() == Field.Kind.CHOICE || field.kind() == Field.Kind.NUMBER;
    }
}
