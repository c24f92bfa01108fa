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
 * @param trail whether every event is printed
 * @param language the language of the output
 * @param folder a folder of documents to run instead of the built-in systems
 */
record Options(boolean trail, Language language, Optional<Path> folder) {
    static final String USAGE = """
            usage: [--trail] [--lang en|zh] [FOLDER]
              --trail   print every event of every case with its reason codes and deciding rules
              --lang    the language of the output, en by default
              FOLDER    run territory.json, roster.json, parties.json, calendar.json, policy.json and
                        incidents.json of this folder instead of the built-in systems""";

    /** Reads the arguments; complains about the first wrong one by name. */
    static Options parse(List<String> args) {
        boolean trail = false;
        Language language = Language.EN;
        Optional<Path> folder = Optional.empty();
        for (Iterator<String> rest = args.iterator(); rest.hasNext(); ) {
            String arg = rest.next();
            if (arg.equals("--trail")) {
                trail = true;
            } else if (arg.equals("--lang")) {
                language = language(rest.hasNext() ? rest.next() : "nothing");
            } else if (arg.startsWith("-")) {
                throw new IllegalArgumentException("unknown option " + arg);
            } else if (folder.isPresent()) {
                throw new IllegalArgumentException("a second folder: " + arg);
            } else {
                folder = Optional.of(folder(arg));
            }
        }
        return new Options(trail, language, folder);
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
