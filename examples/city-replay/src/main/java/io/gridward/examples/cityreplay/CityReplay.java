package io.gridward.examples.cityreplay;

import io.gridward.examples.cityreplay.city.Survey;
import io.gridward.examples.cityreplay.page.Page;
import io.gridward.examples.cityreplay.page.PageFile;
import io.gridward.examples.cityreplay.replay.Figures;
import io.gridward.examples.cityreplay.replay.Replay;
import io.gridward.examples.cityreplay.screen.Progress;
import io.gridward.examples.cityreplay.screen.TextReport;
import io.gridward.examples.cityreplay.source.BrokenFileException;
import io.gridward.examples.cityreplay.source.MappingReader;
import io.gridward.examples.cityreplay.source.RequestFile;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Plays the recorded requests of a city through a desk whose policy is derived from the limits behind the recorded
 * targets, and prints how the two compare, what would have gone up and when, and which queues are worst.
 */
public final class CityReplay {
    /** The exit code for files and mappings that cannot be used. */
    static final int BROKEN = 1;

    /** The exit code for wrong arguments. */
    static final int REFUSED = 2;

    private CityReplay() {}

    /**
     * Runs the replay; exits with 2 after a message where arguments are wrong or missing, and with 1 where the file,
     * its mapping or the page is.
     *
     * @param args {@code [--mapping MAPPING] [--html PAGE] [--progress] FILE} or {@code --print-mapping MAPPING}
     */
    public static void main(String[] args) {
        // System.out follows the locale of the machine; this output is UTF-8 under any.
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code = run(List.of(args), isTerminal(), out, err);
        out.flush();
        err.flush();
        if (code != 0) {
            System.exit(code);
        }
    }

    /**
     * Runs the replay.
     *
     * @param args the arguments
     * @param terminal whether somebody watches
     * @param out where the report goes
     * @param err where progress and complaints go
     * @return the exit code
     */
    static int run(List<String> args, boolean terminal, PrintStream out, PrintStream err) {
        Options options;
        try {
            if (args.size() == 2 && args.get(0).equals("--print-mapping")) {
                out.print(MappingReader.text(args.get(1)));
                return 0;
            }
            options = Options.parse(args);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.println(Options.USAGE);
            return REFUSED;
        }
        try {
            if (options.html().isPresent()) {
                PageFile.requirePlace(options.html().get());
            }
            RequestFile file = file(options);
            Survey survey = Survey.of(file);
            Progress progress = new Progress(err, terminal || options.bar(), survey.requests() + survey.closings());
            Figures figures;
            try {
                figures = Replay.play(file, survey, progress);
            } finally {
                progress.end();
            }
            String name = String.valueOf(options.file().getFileName());
            if (options.html().isPresent()) {
                PageFile.write(options.html().get(), Page.of(name, figures));
            }
            out.print(TextReport.of(name, figures));
            options.html().ifPresent(page -> out.println("page: " + page));
            return 0;
        } catch (BrokenFileException | IOException e) {
            err.println(e.getMessage());
            return BROKEN;
        } catch (WrongMapping e) {
            err.println(e.getMessage());
            return BROKEN;
        }
    }

    private static RequestFile file(Options options) {
        if (options.mapping().isEmpty()) {
            return RequestFile.recognised(options.file());
        }
        try {
            return RequestFile.with(
                    options.file(), MappingReader.find(options.mapping().get()));
        } catch (IllegalArgumentException e) {
            throw new WrongMapping(e);
        }
    }

    /** From JDK 22 on there is always a console, which says itself whether a person sits at it. */
    private static boolean isTerminal() {
        return Optional.ofNullable(System.console())
                .map(console -> {
                    try {
                        return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
                    } catch (NoSuchMethodException e) {
                        return true;
                    } catch (ReflectiveOperationException e) {
                        return false;
                    }
                })
                .orElse(false);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** A mapping that is not there or says something wrong. */
    private static final class WrongMapping extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private WrongMapping(IllegalArgumentException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
