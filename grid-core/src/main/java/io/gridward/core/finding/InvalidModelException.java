package io.gridward.core.finding;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown by a builder whose model has errors. Carries all of them; nothing is half-built. */
public final class InvalidModelException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    /**
     * Makes the exception.
     *
     * @param model what was being built, such as {@code territory}
     * @param findings everything that was found, errors first to last
     */
    public InvalidModelException(String model, List<Finding> findings) {
        super(model + " is invalid:\n"
                + findings.stream().map(finding -> "  " + finding).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    /**
     * Returns everything that was found.
     *
     * @return the findings, in the order in which they were found
     */
    public List<Finding> findings() {
        return findings;
    }
}
