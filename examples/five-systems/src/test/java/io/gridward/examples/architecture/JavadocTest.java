package io.gridward.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;

/** Every exported type and member says in words what it is. */
class JavadocTest {
    private static final Pattern COMPLAINT = Pattern.compile("(?m)^.*\\.java:\\d+: .*: no .*\\R.*$");

    /** The components of a record are described once, with the record. */
    private static final Pattern OF_COMPACT_CONSTRUCTOR = Pattern.compile("no @param for \\w+\\R\\s*public \\w+ \\{$");

    @TempDir
    private Path work;

    @ParameterizedTest
    @EnumSource
    void exportedMembers_ofModule_allHaveJavadoc(PublishedModule module) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("--class-path", classPath(module)));
        arguments.add("-Xdoclint/package:" + String.join(",", module.exportedPackages()));
        PublishedModule.files(module.sources(), ".java").stream()
                .filter(file -> !file.endsWith("module-info.java"))
                .forEach(file -> arguments.add(file.toString()));

        assertThat(complaints(arguments)).isEmpty();
    }

    /** The check above would pass on anything if the compiler looked at nothing. */
    @Test
    void complaints_methodWithoutJavadoc_nameIt() throws Exception {
        Path silent = work.resolve("Silent.java");
        Files.writeString(silent, "/** Speaks. */\npublic final class Silent {\n    public void say() {}\n}\n");

        assertThat(complaints(List.of(silent.toString())))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("Silent.java:3", "no comment", "public void say()");
    }

    /** Compiles with the check for missing comments alone, and returns each with the line of source it is about. */
    private List<String> complaints(List<String> arguments) throws IOException {
        Path classes = Files.createTempDirectory(work, "classes");
        List<String> all = new ArrayList<>(List.of("-d", classes.toString(), "-proc:none", "-encoding", "UTF-8"));
        all.addAll(List.of("-Xmaxwarns", "1000", "-Xdoclint:missing/protected"));
        all.addAll(arguments);
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        int exit = ToolProvider.findFirst("javac").orElseThrow().run(out, out, all.toArray(String[]::new));
        out.flush();
        assertThat(exit).as(text.toString()).isZero();
        return COMPLAINT
                .matcher(text.toString())
                .results()
                .map(MatchResult::group)
                .filter(complaint -> !OF_COMPACT_CONSTRUCTOR.matcher(complaint).find())
                .toList();
    }

    private static String classPath(PublishedModule module) throws Exception {
        List<Path> path = new ArrayList<>();
        // The last two are for the test kit.
        for (Class<?> library : List.of(
                ImmutableList.class,
                NullMarked.class,
                Logger.class,
                JsonFactory.class,
                Test.class,
                InstanceOfAssertFactories.class)) {
            path.add(Path.of(
                    library.getProtectionDomain().getCodeSource().getLocation().toURI()));
        }
        return Stream.concat(module.below().stream().map(PublishedModule::classes), path.stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
