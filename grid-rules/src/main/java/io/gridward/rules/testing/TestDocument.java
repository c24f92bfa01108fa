package io.gridward.rules.testing;

import com.google.common.collect.ImmutableList;
import io.gridward.core.Governance;
import io.gridward.core.finding.BilingualText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document of policy tests as it was found: read, or refused with everything that is wrong with it. Its file is a name
 * here, by which tools jump to a failing case; the {@link PolicyTestFormat} has read it.
 */
public final class TestDocument {
    private final Path file;
    private final @Nullable WrittenTests tests;
    private final @Nullable Governance governance;
    private final int line;
    private final ImmutableList<BilingualText> problems;

    private TestDocument(
            Path file,
            @Nullable WrittenTests tests,
            @Nullable Governance governance,
            int line,
            List<BilingualText> problems) {
        this.file = file;
        this.tests = tests;
        this.governance = governance;
        this.line = line;
        this.problems = ImmutableList.copyOf(problems);
    }

    /**
     * Tells of a document that could be read.
     *
     * @param file the document
     * @param tests what it says
     * @param governance where its scenarios are played, or null if it has none or they are to fail
     * @return the document
     */
    public static TestDocument of(Path file, WrittenTests tests, @Nullable Governance governance) {
        return new TestDocument(file, tests, governance, 1, List.of());
    }

    /**
     * Tells of a document that could not be read, or one it needs.
     *
     * @param file the document the problems are about
     * @param line the line of the first problem, from 1
     * @param problems everything that is wrong, at least one, each with its place
     * @return the document
     * @throws IllegalArgumentException if there is no problem
     */
    public static TestDocument broken(Path file, int line, List<BilingualText> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("problems must not be empty");
        }
        return new TestDocument(file, null, null, line, problems);
    }

    /**
     * Returns the document.
     *
     * @return its file
     */
    public Path file() {
        return file;
    }

    /**
     * Returns the tests.
     *
     * @return what it says, or empty if it is broken
     */
    public Optional<WrittenTests> tests() {
        return Optional.ofNullable(tests);
    }

    /**
     * Returns where scenarios are played.
     *
     * @return the reference data, or empty if there are none
     */
    public Optional<Governance> governance() {
        return Optional.ofNullable(governance);
    }

    /**
     * Returns where the first problem is.
     *
     * @return the line, from 1
     */
    public int line() {
        return line;
    }

    /**
     * Returns what is wrong.
     *
     * @return each with its place; empty if it could be read
     */
    public List<BilingualText> problems() {
        return problems;
    }

    @Override
    public String toString() {
        return tests == null ? file + ", " + problems.size() + " problems" : file + ", " + tests;
    }
}
