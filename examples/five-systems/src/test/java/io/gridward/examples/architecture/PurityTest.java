package io.gridward.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Nothing but the desk reads a clock or has state; nothing draws a random number; but for the journal, documents alone
 * are read.
 */
class PurityTest {
    private static final Pattern CLOCK_OR_CHANCE = Pattern.compile("java\\.time\\.(Clock|InstantSource)"
            + "|java\\.util\\.(Random|SplittableRandom|random\\..*)"
            + "|java\\.util\\.concurrent\\.ThreadLocalRandom"
            + "|java\\.security\\.SecureRandom|java\\.lang\\.(ThreadLocal|Process|ProcessBuilder|Runtime)");
    private static final Pattern THREAD = Pattern.compile("java\\.lang\\.Thread|java\\.util\\.Timer"
            + "|java\\.util\\.concurrent\\.(Executor.*|Scheduled.*|ForkJoin.*|CompletableFuture)");
    private static final Pattern INPUT_OR_OUTPUT =
            Pattern.compile("java\\.(io|net|nio\\.file|nio\\.channels)\\..*|java\\.util\\.logging\\..*");
    private static final Pattern IMPURE_MEMBER = Pattern.compile("java\\.time\\..*\\.now"
            + "|java\\.time\\.ZoneId\\.systemDefault|java\\.util\\.(TimeZone|Locale)\\.getDefault"
            + "|java\\.util\\.UUID\\.randomUUID|java\\.lang\\.Math\\.random|java\\.util\\.Collections\\.shuffle"
            + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime|getenv|getProperty|setProperty|out|err|in)"
            + "|java\\.nio\\.charset\\.Charset\\.defaultCharset");

    /**
     * What runs documents of tests says where they lie: the host names a folder, a failing test names its file to the
     * tool that jumps there. What opens them is in grid-json.
     */
    private static final Set<String> WHERE_TESTS_LIE = Set.of(
            "io.gridward.rules.testing.PolicyTestFormat",
            "io.gridward.rules.testing.PolicyTestRun",
            "io.gridward.rules.testing.TestDocument");

    private static final Set<String> NAMES_OF_FILES = Set.of("java.net.URI", "java.nio.file.Path");

    /**
     * Where documents come from, where the library's own schemas are read out of its jar, what reads the streams of
     * tables that a host opens, and what finds the folders of policy tests and puts pages there.
     */
    private static final Set<String> READERS_OF_FILES = Set.of(
            "io.gridward.json.JsonSource",
            "io.gridward.json.Schemas",
            "io.gridward.json.AreaTableSource",
            "io.gridward.json.AreaTable",
            "io.gridward.json.PolicyTestFiles",
            "io.gridward.json.CharacterStream");

    /** Starts the threads of the tests that hosts run against their stores. */
    private static final String CROWD = "io.gridward.rules.testing.Crowd";

    /** Keeps cases in files, which is all it is for. */
    private static final String JOURNAL = "io.gridward.json.journal.";

    /** What a JSON parser throws, the name of a file, and writing into a string are no input or output of their own. */
    private static final Set<String> HARMLESS = Set.of(
            "java.io.ByteArrayOutputStream",
            "java.io.IOException",
            "java.io.OutputStream",
            "java.io.UncheckedIOException",
            "java.io.StringWriter",
            "java.io.Writer",
            "java.nio.file.Path");

    private static final Pattern BUILDER = Pattern.compile(".*(Builder|Collector)");

    /** An iterator under way belongs to the one loop that asked for it. */
    private static final String ITERATOR = "com.google.common.collect.AbstractIterator";

    @ParameterizedTest
    @EnumSource
    void classes_outsideTheDesk_reachNoClockOrChance(PublishedModule module) {
        List<String> impure = classes(module)
                .flatMap(each -> Stream.concat(
                                each.types().stream().filter(matches(CLOCK_OR_CHANCE)),
                                each.members().stream().filter(matches(IMPURE_MEMBER)))
                        .map(used -> each.name() + " uses " + used))
                .toList();

        assertThat(impure).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void classes_outsideTheDesk_startNoThread(PublishedModule module) {
        List<String> impure = classes(module)
                .filter(each -> !each.outermost().equals(CROWD))
                .flatMap(each ->
                        each.types().stream().filter(matches(THREAD)).map(type -> each.name() + " uses " + type))
                .toList();

        assertThat(impure).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void classes_outsideTheDesk_doNoInputOrOutput(PublishedModule module) {
        List<String> impure = classes(module)
                .filter(each -> !READERS_OF_FILES.contains(each.outermost()))
                .filter(each -> !each.name().startsWith(JOURNAL))
                .flatMap(each -> each.types().stream()
                        .filter(matches(INPUT_OR_OUTPUT))
                        .filter(type -> module != PublishedModule.JSON || !HARMLESS.contains(type))
                        .filter(type -> !WHERE_TESTS_LIE.contains(each.outermost()) || !NAMES_OF_FILES.contains(type))
                        .map(type -> each.name() + " uses " + type))
                .toList();

        assertThat(impure).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CORE", "RULES"})
    void fields_outsideTheDesk_areFinalButInBuildersAndIterators(PublishedModule module) {
        List<String> mutable = classes(module)
                .filter(each -> !BUILDER.matcher(each.simpleName()).matches())
                .filter(each -> !each.parent().equals(ITERATOR))
                .flatMap(PurityTest::mutableFields)
                .toList();

        assertThat(mutable).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void fields_static_areFinalEverywhere(PublishedModule module) {
        List<String> mutable = PublishedModule.files(module.classes(), ".class").stream()
                .map(ClassFile::read)
                .flatMap(each -> each.fields().stream()
                        .filter(field -> field.isMutable() && field.isStatic())
                        .map(field -> each.name() + "." + field.name()))
                .toList();

        assertThat(mutable).isEmpty();
    }

    /** The checks above would pass on anything if the reader saw nothing: it sees what this class does. */
    @Test
    void reader_onAnImpureClass_seesAllOfIt() throws Exception {
        ClassFile impure = ClassFile.read(
                Path.of(Impure.class.getResource("PurityTest$Impure.class").toURI()));

        assertThat(impure.members())
                .filteredOn(matches(IMPURE_MEMBER)::test)
                .containsExactly("java.lang.System.nanoTime", "java.time.Instant.now");
        assertThat(impure.types()).filteredOn(matches(INPUT_OR_OUTPUT)::test).containsExactly("java.io.IOException");
        assertThat(impure.types()).filteredOn(matches(CLOCK_OR_CHANCE)::test).containsExactly("java.util.Random");
        assertThat(impure.types()).filteredOn(matches(THREAD)::test).containsExactly("java.util.Timer");
        assertThat(mutableFields(impure)).containsExactly(Impure.class.getName() + ".random");
        assertThat(impure.outermost()).isEqualTo(PurityTest.class.getName());
        assertThat(impure.simpleName()).isEqualTo("Impure");
    }

    private static Stream<ClassFile> classes(PublishedModule module) {
        return PublishedModule.files(module.classes(), ".class").stream()
                .map(ClassFile::read)
                .filter(each -> !each.name().startsWith("io.gridward.core.desk."));
    }

    private static Stream<String> mutableFields(ClassFile file) {
        return file.fields().stream().filter(ClassFile.Field::isMutable).map(field -> file.name() + "." + field.name());
    }

    private static java.util.function.Predicate<String> matches(Pattern pattern) {
        return pattern.asMatchPredicate();
    }

    /** Everything a class of the library must not be. */
    private static final class Impure {
        private final long started = System.nanoTime();
        private final java.util.Timer timer = new java.util.Timer(true);
        private java.util.Random random;

        Instant at(boolean broken) throws IOException {
            if (broken || random != null) {
                throw new IOException("broken since " + started + " by " + timer);
            }
            java.util.function.Supplier<Instant> now = Instant::now;
            return now.get();
        }
    }
}
