package io.gridward.examples.benchmarks.decision;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** Finds results of one group by line and column. */
record Lookup(List<Result> results) {
    OptionalDouble time(String line, String column) {
        return of(line, column, each -> each.reading().time());
    }

    OptionalDouble setUp(String line, String column) {
        return results.stream()
                .filter(each -> isAt(each, line, column))
                .map(Result::setUp)
                .findFirst()
                .orElse(OptionalDouble.empty());
    }

    OptionalDouble of(String line, String column, ToDoubleFunction<Result> number) {
        return results.stream()
                .filter(each -> isAt(each, line, column))
                .mapToDouble(number)
                .findFirst();
    }

    private static boolean isAt(Result result, String line, String column) {
        return result.line().equals(line) && result.column().equals(column);
    }

    /** A number of a table. */
    interface Cell {
        OptionalDouble at(String line, String column);
    }
}
