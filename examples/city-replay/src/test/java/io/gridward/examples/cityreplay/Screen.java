package io.gridward.examples.cityreplay;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a run of the replay shows.
 *
 * @param code the exit code
 * @param out what went to standard output
 * @param err what went to standard error
 */
record Screen(int code, String out, String err) {
    static Screen of(String... args) {
        return of(false, args);
    }

    static Screen of(boolean terminal, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = CityReplay.run(
                List.of(args),
                terminal,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Screen(code, text(out), text(err));
    }

    /** A run of the town that does not exist. */
    static Screen ofLakeside(String... more) {
        String[] args = new String[more.length + 3];
        args[0] = "--mapping";
        args[1] = Golden.file("lakeside.mapping").toString();
        args[2] = Golden.file("lakeside.csv").toString();
        System.arraycopy(more, 0, args, 3, more.length);
        return of(args);
    }

    /** What was printed, without what differs from run to run. */
    static String steady(String out) {
        return out.lines()
                .filter(line -> !line.startsWith("throughput: ") && !line.startsWith("page: "))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
