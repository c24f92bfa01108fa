package io.gridward.examples.fivesystems;

import io.gridward.core.finding.Language;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What the caller wants.
 *
 * @param audit whether places are audited instead of incidents played
 * @param trail whether every event is printed
 * @param language the language of the output
 * @param place one of the built-in places to audit instead of all
 * @param folder a folder of documents to take instead of the built-in ones
 */
record Options(boolean audit, boolean trail, Language language, Optional<String> place, Optional<Path> folder) {
    static final String USAGE = """
            usage: [--trail] [--lang en|zh] [FOLDER]
                   --audit [--lang en|zh] [PLACE | FOLDER]
              --trail   print every event of every case with its reason codes and deciding rules
              --lang    the language of the output, en by default
              FOLDER    run territory.json, roster.json, parties.json, calendar.json, policy.json and
                        incidents.json of this folder instead of the built-in systems
              --audit   print what the documents lay out beside what their sources state, and what is amiss;
                        of a folder: territory.json, roster.json, parties.json and, where they are there,
                        households.json, calendar.json and sources.txt
              PLACE     dalian-road, cangkou, qianjin, dagang or zhongyuan; all five by default""";

    /** Reads the arguments; complains about the first wrong one by name. */
    static Options parse(List<String> args) {
        boolean audit = args.contains("--audit");
        boolean trail = false;
        Language language = Language.EN;
        Optional<String> place = Optional.empty();
        Optional<Path> folder = Optional.empty();
        for (Iterator<String> rest = args.iterator(); rest.hasNext(); ) {
            String arg = rest.next();
            if (arg.equals("--trail")) {
                trail = true;
            } else if (arg.equals("--lang")) {
                language = language(rest.hasNext() ? rest.next() : "nothing");
            } else if (arg.startsWith("-") && !arg.equals("--audit")) {
                throw new IllegalArgumentException("unknown option " + arg);
            } else if (!arg.equals("--audit")) {
                if (place.isPresent() || folder.isPresent()) {
                    throw new IllegalArgumentException("a second " + (audit ? "place" : "folder") + ": " + arg);
                }
                if (audit && Place.BUILT_IN.contains(arg)) {
                    place = Optional.of(arg);
                } else {
                    folder = Optional.of(folder(arg));
                }
            }
        }
        if (audit && trail) {
            throw new IllegalArgumentException("--trail does not go with --audit");
        }
        return new Options(audit, trail, language, place, folder);
    }

    private static Language language(String name) {
        return switch (name) {
            case "en" -> Language.EN;
            case "zh" -> Language.ZH;
            default -> throw new IllegalArgumentException("--lang takes en or zh, got " + name);
        };
    }

    private static Path folder(String name) {
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("not a folder: " + name, e);
        }
        throw new IllegalArgumentException("not a folder: " + name);
    }
}
