package io.gridward.examples.benchmarks.decision;

import io.gridward.examples.benchmarks.report.Ratio;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/** What a decision may take, as multiples of what others take in the same run. */
final class Budgets {
    private static final Set<String> WRITTEN_BY_HAND = Set.of("Java: if chain", "Java: switch, then if");
    private static final Set<String> NO_PEERS = Set.of(
            "Gridward: decide",
            "Gridward: encode and decide",
            "Gridward: encode",
            "Java: if chain",
            "Java: switch, then if",
            "linear interpreter");

    private final List<Result> results;

    Budgets(List<Result> results) {
        this.results = results;
    }

    List<Ratio> ratios() {
        return results.stream().map(Result::group).distinct().flatMap(this::of).toList();
    }

    private Stream<Ratio> of(String group) {
        return Stream.of(
                        beside(group, "10 rules", Set.of(DecisionReport.IF_CHAIN), "if chain", 2),
                        beside(group, "100 rules", WRITTEN_BY_HAND, "best by hand", 1),
                        beside(group, "1,000 rules", WRITTEN_BY_HAND, "best by hand", 1),
                        beside(group, "1,000 rules", Set.of(DecisionReport.IF_CHAIN), "if chain", 1 / 6.0),
                        beside(group, "10 rules", Set.of(), "best peer", 1 / 30.0),
                        beside(group, "1,000 rules", Set.of(), "best peer", 1 / 200.0))
                .flatMap(each -> each);
    }

    /** Compares with the fastest of some lines; of the peers where none is named. */
    private Stream<Ratio> beside(String group, String column, Set<String> lines, String name, double most) {
        List<Result> there = results.stream()
                .filter(each -> each.group().equals(group) && each.column().equals(column))
                .toList();
        OptionalDouble ours = new Lookup(there).time(DecisionReport.DECIDE, column);
        OptionalDouble best = there.stream()
                .filter(each -> lines.isEmpty() ? !NO_PEERS.contains(each.line()) : lines.contains(each.line()))
                .mapToDouble(each -> each.reading().time())
                .min();
        if (ours.isEmpty() || best.isEmpty()) {
            return Stream.empty();
        }
        double budget = best.getAsDouble() * most;
        return Stream.of(new Ratio(
                group + ", " + column + ", " + name,
                "ns",
                ours.getAsDouble(),
                best.getAsDouble(),
                OptionalDouble.of(budget)));
    }
}
