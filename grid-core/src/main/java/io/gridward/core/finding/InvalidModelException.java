package io.gridward.core.finding;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown by a builder whose model has errors. Carries all of them; nothing is half-built. */
public final class InvalidModelException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** So many findings stand in the message. */
    private static final int LISTED = 200;

    private final transient List<Finding> findings;

    /**
     * Makes the exception. Its message lists the first 200 findings and tells how many more there are.
     *
     * @param model what was being built, such as {@code territory}
     * @param findings everything that was found, errors first to last
     */
    public InvalidModelException(String model, List<Finding> findings) {
        super(model + " is invalid:\n" + listed(findings));
        this.findings = List.copyOf(findings);
    }

    private static String listed(List<Finding> findings) {
        int more = findings.size() - LISTED;
        return findings.stream().limit(LISTED).map(finding -> "  " + finding).collect(Collectors.joining("\n"))
                + (more > 0 ? "\n  and " + more + " more" : "");
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
