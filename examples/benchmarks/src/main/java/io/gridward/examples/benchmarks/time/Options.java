package io.gridward.examples.benchmarks.time;

import io.gridward.examples.benchmarks.report.Pace;
import java.util.Iterator;
import java.util.List;

/**
 * What the caller wants.
 *
 * @param pace how long to measure
 * @param starts how many starts are drawn
 * @param seed what decides the starts
 */
record Options(Pace pace, int starts, long seed) {
    static final String USAGE = """
            usage: [--quick] [--starts N] [--seed N]
              --quick   only show that everything runs: figures that mean nothing
              --starts  how many starts are drawn, from 1 to 1,000,000; 4096 by default
              --seed    what decides the starts; 1 by default""";

    /**
     * Reads the arguments.
     *
     * @throws IllegalArgumentException if one is unknown, lacks its number or has one out of range
     */
    static Options parse(List<String> args) {
        Options options = new Options(args.contains("--quick") ? Pace.QUICK : Pace.MEASURED, 4_096, 1);
        for (Iterator<String> rest = args.iterator(); rest.hasNext(); ) {
            String arg = rest.next();
            options = switch (arg) {
                case "--quick" -> options;
                case "--starts" -> new Options(options.pace, (int) number(arg, rest, 1, 1_000_000), options.seed);
                case "--seed" ->
                    new Options(options.pace, options.starts, number(arg, rest, Long.MIN_VALUE, Long.MAX_VALUE));
                default -> throw new IllegalArgumentException("unknown option " + arg);
            };
        }
        return options;
    }

    private static long number(String option, Iterator<String> rest, long least, long most) {
        String text = rest.hasNext() ? rest.next() : "nothing";
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
