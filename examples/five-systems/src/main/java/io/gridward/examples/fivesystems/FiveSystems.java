package io.gridward.examples.fivesystems;

import io.gridward.core.finding.Language;
import io.gridward.json.GridJsonException;
import io.gridward.json.Problem;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The main job: plays the incidents of Dagang subdistrict and Qianjin district, or of a folder of documents,
 * through Gridward and prints what became of each.
 */
public final class FiveSystems {
    /** The exit code for wrong arguments and wrong documents. */
    static final int REFUSED = 2;

    private FiveSystems() {}

    /**
     * Runs the job; exits with 2 after a message where arguments or documents are wrong.
     *
     * @param args {@code [--trail] [--lang en|zh] [FOLDER]}
     */
    public static void main(String[] args) {
        // System.out follows the locale of the machine; this output is UTF-8 under any.
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code = run(List.of(args), out, err);
        out.flush();
        err.flush();
        if (code != 0) {
            System.exit(code);
        }
    }

    /**
     * Runs the job.
     *
     * @param args the arguments
     * @param out where the result goes
     * @param err where messages about wrong arguments and documents go
     * @return the exit code
     */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        Options options;
        try {
            options = Options.parse(args);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.println(Options.USAGE);
            return REFUSED;
        }
        try {
            // Everything is read before anything is printed: a broken document leaves no half a report.
            List<Documents> systems = options.folder()
                    .map(folder -> List.of(Documents.inFolder(folder)))
                    .orElseGet(Documents::builtIn);
            StringBuilder report = new StringBuilder();
            Totals totals = Totals.NONE;
            for (Documents system : systems) {
                Rehearsal rehearsal = Rehearsal.of(system.governance(), system.incidents());
                totals = totals.plus(Totals.of(rehearsal));
                report.append(new Report(system, rehearsal, options.language()).print(options.trail()));
            }
            out.print(report);
            out.println(totals.line(options.language()));
            return 0;
        } catch (GridJsonException e) {
            complain(e.problems(), options.language(), err);
            return REFUSED;
        }
    }

    private static void complain(List<Problem> problems, Language language, PrintStream err) {
        err.println(
                switch (language) {
                    case EN ->
                        "The documents have " + problems.size() + (problems.size() == 1 ? " problem:" : " problems:");
                    case ZH -> "文档有 " + problems.size() + " 处问题:";
                });
        problems.forEach(problem -> err.println("  " + problem.text(language)));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
