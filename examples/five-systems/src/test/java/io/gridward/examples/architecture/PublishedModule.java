package io.gridward.examples.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The modules that are published, the lowest first, with where their sources and classes lie. */
enum PublishedModule {
    CORE,
    RULES,
    JSON;

    private static final Pattern LISTED = Pattern.compile("(?m)^\\d+\\. `(io\\.gridward\\.[a-z.]+)`");
    private static final Pattern EXPORTED = Pattern.compile("(?m)^\\s*exports ([a-z.]+);");

    /** Such as {@code io.gridward.core}: the module's name and its root package. */
    String prefix() {
        return "io.gridward." + lower();
    }

    Path sources() {
        return root().resolve("grid-" + lower()).resolve("src/main/java");
    }

    Path classes() {
        return root().resolve("grid-" + lower()).resolve("target/classes");
    }

    /** The modules this one builds on. */
    List<PublishedModule> below() {
        return Arrays.asList(values()).subList(0, ordinal());
    }

    /** The packages in the order CONTRIBUTING.md lists them; each may know only those before it. */
    List<String> listedPackages() {
        return LISTED.matcher(read(root().resolve("CONTRIBUTING.md")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(this::owns)
                .toList();
    }

    /** The packages there are sources for. */
    TreeSet<String> packages() {
        TreeSet<String> packages = new TreeSet<>();
        for (Path source : files(sources(), ".java")) {
            if (!source.endsWith("module-info.java")) {
                packages.add(sources()
                        .relativize(source.getParent())
                        .toString()
                        .replace(source.getFileSystem().getSeparator(), "."));
            }
        }
        return packages;
    }

    /** The packages the module descriptor exports. */
    TreeSet<String> exportedPackages() {
        TreeSet<String> packages = new TreeSet<>();
        EXPORTED.matcher(read(sources().resolve("module-info.java")))
                .results()
                .forEach(found -> packages.add(found.group(1)));
        return packages;
    }

    private boolean owns(String packageName) {
        return packageName.equals(prefix()) || packageName.startsWith(prefix() + ".");
    }

    private String lower() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static List<Path> files(Path folder, String suffix) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tests run in the folder of their module; the root is the one above with the contributors' guide. */
    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("CONTRIBUTING.md"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
