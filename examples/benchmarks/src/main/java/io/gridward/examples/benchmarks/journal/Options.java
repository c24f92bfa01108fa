package io.gridward.examples.benchmarks.journal;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * What the caller wants.
 *
 * @param quick only show that everything runs
 * @param seconds how long each way to append is measured at a time
 * @param cases how many cases are open at once
 * @param folder where the files are made, and deleted afterwards
 */
record Options(boolean quick, int seconds, int cases, Path folder) {
    static final String USAGE = """
            usage: [--quick] [--seconds N] [--cases N] [--folder DIR]
              --quick    only show that everything runs: figures that mean nothing
              --seconds  how long each way to append is measured at a time, 1 to 600; 5 by default
              --cases    how many cases are open at once, 1,000 to 10,000,000, 0 for none; 1,000,000 by default
              --folder   a folder on the disk to measure; examples/benchmarks/target/journal by default""";

    /**
     * Reads the arguments.
     *
     * @throws IllegalArgumentException if one is unknown, lacks its value or has one out of range
     */
    static Options parse(List<String> args) {
        Path folder = Path.of("examples/benchmarks/target/journal");
        Options options = args.contains("--quick")
                ? new Options(true, 1, 2_000, folder)
                : new Options(false, 5, 1_000_000, folder);
        for (Iterator<String> rest = args.iterator(); rest.hasNext(); ) {
            String arg = rest.next();
            options = switch (arg) {
                case "--quick" -> options;
                case "--seconds" ->
                    new Options(options.quick, number(arg, rest, 1, 600), options.cases, options.folder);
                case "--cases" -> new Options(options.quick, options.seconds, cases(arg, rest), options.folder);
                case "--folder" -> new Options(options.quick, options.seconds, options.cases, Path.of(text(arg, rest)));
                default -> throw new IllegalArgumentException("unknown option " + arg);
            };
        }
        return options;
    }

    private static int cases(String option, Iterator<String> rest) {
        int number = number(option, rest, 0, 10_000_000);
        if (number > 0 && number < 1_000) {
            throw new IllegalArgumentException(option + " takes 0 or 1000 to 10000000, got " + number);
        }
        return number;
    }

    private static int number(String option, Iterator<String> rest, int least, int most) {
        String text = text(option, rest);
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(option + " takes a number, got " + text, e);
        }
        throw new IllegalArgumentException(option + " takes " + least + " to " + most + ", got " + text);
    }

    private static String text(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " lacks its value");
        }
        return rest.next();
    }
}
