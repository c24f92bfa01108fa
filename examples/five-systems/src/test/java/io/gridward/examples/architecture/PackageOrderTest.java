package io.gridward.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each package knows only those listed before it in CONTRIBUTING.md, the modules below, and few libraries. */
class PackageOrderTest {
    private static final String TEST_KIT = "io.gridward.rules.testing";

    /** They read and write documents of tests, whose model needs no test library. */
    private static final Set<String> DOCUMENTS_OF_TESTS =
            Set.of("io.gridward.json", "io.gridward.json.internal.testing");

    private static final Pattern DEPENDENCY = Pattern.compile("(?m)^\\s+(\\S+)\\s+->\\s+(\\S+)\\s.*$");

    @TempDir
    private Path work;

    @ParameterizedTest
    @EnumSource
    void packages_ofModule_areExactlyThoseListed(PublishedModule module) {
        assertThat(module.listedPackages()).containsExactlyInAnyOrderElementsOf(module.packages());
    }

    @ParameterizedTest
    @EnumSource
    void packages_ofModule_knowOnlyThoseListedBefore(PublishedModule module) throws IOException {
        List<String> order = module.listedPackages();

        List<String> wrong = new ArrayList<>();
        for (Dependency each : dependencies(module)) {
            if (each.to().startsWith("io.gridward.")) {
                boolean before = order.contains(each.to()) && order.indexOf(each.to()) <= order.indexOf(each.from());
                boolean below = module.below().stream()
                        .anyMatch(lower -> lower.listedPackages().contains(each.to()));
                if (!before && !below) {
                    wrong.add(each.toString());
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void packages_ofModule_useOnlyTheLibrariesAllowed(PublishedModule module) throws IOException {
        List<String> wrong = dependencies(module).stream()
                .filter(each -> !each.to().startsWith("io.gridward."))
                .filter(each -> !isAllowed(module, each))
                .map(Dependency::toString)
                .toList();

        assertThat(wrong).isEmpty();
    }

    private static boolean isAllowed(PublishedModule module, Dependency each) {
        String to = each.to();
        if (to.startsWith("com.fasterxml.jackson.")) {
            return module == PublishedModule.JSON;
        }
        if (to.startsWith("org.slf4j")) {
            return module == PublishedModule.JSON || each.from().equals("io.gridward.core.desk");
        }
        if (isTestLibrary(to)) {
            return each.from().equals(TEST_KIT);
        }
        return to.startsWith("java.") || to.startsWith("com.google.common.") || to.equals("org.jspecify.annotations");
    }

    /** Whoever embeds the library gets no test framework with it. */
    @ParameterizedTest
    @EnumSource
    void packages_ofModule_knowNothingOfTheTestKit(PublishedModule module) throws IOException {
        List<String> wrong = dependencies(module).stream()
                .filter(each -> !each.from().equals(TEST_KIT))
                .filter(each -> (each.to().equals(TEST_KIT) && !DOCUMENTS_OF_TESTS.contains(each.from()))
                        || isTestLibrary(each.to()))
                .map(Dependency::toString)
                .toList();

        assertThat(wrong).isEmpty();
    }

    private static boolean isTestLibrary(String packageName) {
        return packageName.startsWith("org.junit.") || packageName.startsWith("org.assertj.");
    }

    private List<Dependency> dependencies(PublishedModule module) throws IOException {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        int exit = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(out, out, "-verbose:package", withoutDescriptor(module).toString());
        out.flush();
        assertThat(exit).as(text.toString()).isZero();
        List<Dependency> found = DEPENDENCY
                .matcher(text.toString())
                .results()
                .map(line -> new Dependency(line.group(1), line.group(2)))
                .toList();
        assertThat(found).extracting(Dependency::from).containsAll(module.packages());
        return found;
    }

    /** With a module descriptor jdeps would ask for every module it requires. */
    private Path withoutDescriptor(PublishedModule module) throws IOException {
        Path copy = work.resolve(module.prefix());
        for (Path file : PublishedModule.files(module.classes(), ".class")) {
            if (!file.endsWith("module-info.class")) {
                Path target = copy.resolve(module.classes().relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return copy;
    }

    private record Dependency(String from, String to) {
        @Override
        public String toString() {
            return from + " -> " + to;
        }
    }
}
