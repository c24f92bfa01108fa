package io.gridward.examples.benchmarks.decision;

import io.gridward.examples.benchmarks.report.Pace;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * How the benchmark runs.
 *
 * @param pace how long to measure
 * @param sizes how many rules the workloads have, each at least 1
 * @param seed what decides rules and reports
 * @param limit how long an engine may take to be set up and answer all reports before it is measured
 */
record Options(Pace pace, List<Integer> sizes, long seed, Duration limit) {
    static final String USAGE = """
            usage: [--quick] [--rules N,N,...] [--seed N] [--limit SECONDS]
              --quick  only show that everything runs: 10 and 100 rules, figures that mean nothing
              --rules  how many rules, from 1 to 20,000 each; 10,100,1000,10000 by default
              --seed   what decides rules and reports; 1 by default
              --limit  how long an engine may take before it is measured, from 1 to 3,600; 60 by default""";

    private static final Options MEASURED =
            new Options(Pace.MEASURED, List.of(10, 100, 1_000, 10_000), 1, Duration.ofSeconds(60));
    private static final Options QUICK = new Options(Pace.QUICK, List.of(10, 100), 1, Duration.ofSeconds(60));

    /** Copies the sizes. */
    Options {
        sizes = List.copyOf(sizes);
    }

    /**
     * Reads the arguments.
     *
     * @throws IllegalArgumentException if one is unknown, lacks its number or has one out of range
     */
    static Options parse(List<String> args) {
        Options options = args.contains("--quick") ? QUICK : MEASURED;
        for (Iterator<String> rest = args.iterator(); rest.hasNext(); ) {
            String arg = rest.next();
            options = switch (arg) {
                case "--quick" -> options;
                case "--rules" -> options.withSizes(sizes(arg, rest));
                case "--seed" -> options.withSeed(number(arg, next(rest), Long.MIN_VALUE, Long.MAX_VALUE));
                case "--limit" -> options.withLimit(number(arg, next(rest), 1, 3_600));
                default -> throw new IllegalArgumentException("unknown option " + arg);
            };
        }
        return options;
    }

    private Options withSizes(List<Integer> other) {
        return new Options(pace, other, seed, limit);
    }

    private Options withSeed(long other) {
        return new Options(pace, sizes, other, limit);
    }

    private Options withLimit(long seconds) {
        return new Options(pace, sizes, seed, Duration.ofSeconds(seconds));
    }

    private static List<Integer> sizes(String option, Iterator<String> rest) {
        return Arrays.stream(next(rest).split(",", -1))
                .map(text -> (int) number(option, text, 1, 20_000))
                .distinct()
                .sorted()
                .toList();
    }

    private static String next(Iterator<String> rest) {
        return rest.hasNext() ? rest.next() : "nothing";
    }

    private static long number(String option, String text, long least, long most) {
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(option + " takes a number, got " + text, e);
        }
        throw new IllegalArgumentException(option + " takes " + least + " to " + most + ", got " + text);
    }
}
