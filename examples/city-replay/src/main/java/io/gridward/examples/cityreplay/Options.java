package io.gridward.examples.cityreplay;

import io.gridward.examples.cityreplay.source.MappingReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the caller wants.
 *
 * @param file the file of requests
 * @param mapping which mapping to read it by; empty for the first that fits
 * @param html where the page goes
 * @param bar whether a bar is drawn even if nobody seems to watch
 */
record Options(Path file, Optional<String> mapping, Optional<Path> html, boolean bar) {
    static final String USAGE = """
            usage: [--mapping MAPPING] [--html PAGE] [--progress] FILE
                   --print-mapping MAPPING
              FILE       the requests of a city, one a row: comma-separated values (.csv), plain or compressed
                         (.csv.gz)
              --mapping  which column is what: boston311, la311, sf311, or a file of your own written as
                         these; by default the first of the three that fits
              --html     write a page with charts to this file too
              --progress draw a bar even if the output is no terminal
              --print-mapping  print one of the three, to write another by

            Where to get a file: many cities publish their requests. Boston: "311 Service Requests" of a year, at
            Analyze Boston. Los Angeles: "MyLA311 Service Request Data" on the city's data portal. San Francisco:
            "311 Cases" at DataSF. Export one as CSV; where its columns have other names, a mapping says which.
            From the root of the project:
              mvn -q -pl examples/city-replay -am compile exec:java -Dexec.args="requests.csv --html page.html\"""";

    /** Reads the arguments; complains about the first wrong one by name. */
    static Options parse(List<String> args) {
        @Nullable Path file = null;
        Optional<String> mapping = Optional.empty();
        Optional<Path> html = Optional.empty();
        boolean bar = false;
        for (Iterator<String> rest = args.iterator(); rest.hasNext(); ) {
            String arg = rest.next();
            switch (arg) {
                case "--mapping" -> mapping = Optional.of(value(arg, rest));
                case "--html" -> html = Optional.of(path(value(arg, rest)));
                case "--progress" -> bar = true;
                default -> {
                    if (arg.startsWith("-")) {
                        throw new IllegalArgumentException("unknown option " + arg);
                    }
                    if (file != null) {
                        throw new IllegalArgumentException("a second file: " + arg);
                    }
                    file = path(arg);
                }
            }
        }
        if (file == null) {
            throw new IllegalArgumentException("a file of requests is needed");
        }
        return new Options(file, mapping, html, bar);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value"
                    + (option.equals("--mapping") ? ", such as " + MappingReader.BUILT_IN.get(0) : ""));
        }
        return rest.next();
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("not the name of a file: " + name, e);
        }
    }
}
