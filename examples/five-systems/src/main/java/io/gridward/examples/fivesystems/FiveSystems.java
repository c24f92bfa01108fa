package io.gridward.examples.fivesystems;

import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Language;
import io.gridward.json.GridJsonException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The main job: plays the incidents of Dagang subdistrict and Qianjin district, or of a folder of documents,
 * through Gridward and prints what became of each; or audits the five places of the sources.
 */
public final class FiveSystems {
    /** The exit code for wrong arguments and wrong documents. */
    static final int REFUSED = 2;

    private FiveSystems() {}

    /**
     * Runs the job; exits with 2 after a message where arguments or documents are wrong.
     *
     * @param args {@code [--trail] [--lang en|zh] [FOLDER]} or {@code --audit [--lang en|zh] [PLACE | FOLDER]}
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
            out.print(options.audit() ? audits(options) : rehearsals(options));
            return 0;
        } catch (GridJsonException e) {
            List<BilingualText> problems = e.problems().stream()
                    .map(each -> new BilingualText(each.text(Language.EN), each.text(Language.ZH)))
                    .toList();
            complain(problems, options.language(), err);
            return REFUSED;
        } catch (RefusedDocuments e) {
            complain(e.problems(), options.language(), err);
            return REFUSED;
        }
    }

    private static String rehearsals(Options options) {
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
        return report.append(totals.line(options.language())).append('\n').toString();
    }

    private static String audits(Options options) {
        List<Place> places = options.folder()
                .map(folder -> List.of(Place.inFolder(folder)))
                .orElseGet(() -> options.place().map(List::of).orElse(Place.BUILT_IN).stream()
                        .map(Place::builtIn)
                        .toList());
        return places.stream()
                .map(place -> new AuditReport(place, options.language()).print())
                .collect(Collectors.joining());
    }

    private static void complain(List<BilingualText> problems, Language language, PrintStream err) {
        err.println(
                switch (language) {
                    case EN ->
                        "The documents have " + problems.size() + (problems.size() == 1 ? " problem:" : " problems:");
                    case ZH -> "文档有 " + problems.size() + " 处问题:";
                });
        problems.forEach(problem -> err.println("  " + problem.in(language)));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
