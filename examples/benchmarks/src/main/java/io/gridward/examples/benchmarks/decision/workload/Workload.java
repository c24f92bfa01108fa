package io.gridward.examples.benchmarks.decision.workload;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Rules, reports, and the right answers: the number of the first rule that matches, read one after the other.
 *
 * @param shape how the rules were made
 * @param rules the rules in order
 * @param reports what is decided on
 * @param answers the answer to each report, {@link #NONE} where no rule matches
 */
public record Workload(Shape shape, List<PlainRule> rules, List<Report> reports, List<Integer> answers) {
    /** The answer where no rule matches. */
    public static final int NONE = -1;
    /** How many reports there are. */
    public static final int REPORTS = 4_096;

    private static final int MEETING_A_RULE_PERCENT = 70;
    private static final int MOST_DRAWS = 10_000;

    /** Copies all. */
    public Workload {
        rules = List.copyOf(rules);
        reports = List.copyOf(reports);
        answers = List.copyOf(answers);
    }

    /**
     * Makes a workload. About 70 % of its reports meet a rule: those are drawn to fit one, the others anywhere
     * no rule is.
     *
     * @param shape how its rules are made
     * @param count how many rules
     * @param seed what decides everything
     * @throws IllegalArgumentException if count is not positive
     * @throws IllegalStateException if the rules leave no room for a report that meets none
     */
    public static Workload of(Shape shape, int count, long seed) {
        if (count < 1) {
            throw new IllegalArgumentException("count must be positive, got " + count);
        }
        SplittableRandom random = new SplittableRandom(seed);
        List<List<PlainTest>> tests = shape.rules(count, random).all();
        List<PlainRule> rules = IntStream.range(0, count)
                .mapToObj(i -> new PlainRule(i, tests.get(i)))
                .toList();
        List<Report> reports = new ArrayList<>();
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            int[] values = random.nextInt(100) < MEETING_A_RULE_PERCENT
                    ? fitting(rules.get(random.nextInt(count)), random)
                    : fittingNone(rules, random);
            reports.add(Report.of(values));
            answers.add(answer(rules, values));
        }
        return new Workload(shape, rules, reports, answers);
    }

    /** Returns the same with the first reports only. */
    public Workload first(int count) {
        return new Workload(shape, rules, reports.subList(0, count), answers.subList(0, count));
    }

    /** The oracle: what the rules say, read in order. */
    private static int answer(List<PlainRule> rules, int[] values) {
        for (PlainRule rule : rules) {
            if (rule.matches(values)) {
                return rule.number();
            }
        }
        return NONE;
    }

    private static int[] fitting(PlainRule rule, SplittableRandom random) {
        int[] values = anywhere(random);
        for (PlainTest test : rule.tests()) {
            values[test.field().position()] = test.passing(random.nextInt(test.passing()));
        }
        return values;
    }

    private static int[] fittingNone(List<PlainRule> rules, SplittableRandom random) {
        for (int draw = 0; draw < MOST_DRAWS; draw++) {
            int[] values = anywhere(random);
            if (answer(rules, values) == NONE) {
                return values;
            }
        }
        throw new IllegalStateException("of " + MOST_DRAWS + " reports each meets one of " + rules.size() + " rules");
    }

    private static int[] anywhere(SplittableRandom random) {
        int[] values = new int[Field.values().length];
        for (Field each : Field.values()) {
            values[each.position()] = random.nextInt(each.size());
        }
        return values;
    }
}
