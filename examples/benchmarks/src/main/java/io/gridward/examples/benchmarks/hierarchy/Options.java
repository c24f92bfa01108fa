package io.gridward.examples.benchmarks.hierarchy;

import io.gridward.examples.benchmarks.report.Pace;
import java.util.Iterator;
import java.util.List;

/**
 * What the caller wants.
 *
 * @param pace how long to measure
 * @param areas how many areas the nation has
 * @param questions how many questions are drawn
 * @param seed what decides nation and questions
 */
record Options(Pace pace, int areas, int questions, long seed) {
    static final String USAGE = """
            usage: [--quick] [--areas N] [--questions N] [--seed N]
              --quick      only show that everything runs: 20,000 areas, figures that mean nothing
              --areas      how many areas the nation has, from 1,000 to 1,000,000; 665000 by default
              --questions  how many questions are drawn, from 1 to 1,000,000; 4096 by default
              --seed       what decides nation and questions; 1 by default""";

    private static final Options MEASURED = new Options(Pace.MEASURED, NationalLevel.AREAS, 4_096, 1);
    private static final Options QUICK = new Options(Pace.QUICK, 20_000, 4_096, 1);

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
                case "--areas" -> options.withAreas((int) number(arg, rest, Nation.LEAST, Nation.MOST));
                case "--questions" -> options.withQuestions((int) number(arg, rest, 1, 1_000_000));
                case "--seed" -> options.withSeed(number(arg, rest, Long.MIN_VALUE, Long.MAX_VALUE));
                default -> throw new IllegalArgumentException("unknown option " + arg);
            };
        }
        return options;
    }

    private Options withAreas(int count) {
        return new Options(pace, count, questions, seed);
    }

    private Options withQuestions(int count) {
        return new Options(pace, areas, count, seed);
    }

    private Options withSeed(long other) {
        return new Options(pace, areas, questions, other);
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
