package io.gridward.json;

import io.gridward.core.finding.Language;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when documents cannot be used. Carries every problem of all of them; nothing was half-read. */
public final class GridJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    GridJsonException(List<Problem> problems) {
        super(problems.stream().map(problem -> problem.text(Language.EN)).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns everything that is wrong.
     *
     * @return at least one problem: documents in the order they were read, within one by line and column
     */
    public List<Problem> problems() {
        return problems;
    }
}
