package io.gridward.core.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * Not thread-safe. Gathers findings while a model is built, so that all of them are reported at once
 * and in the order in which they were found.
 */
public final class FindingCollector {
    /**
     * A suggestion costs a comparison with every known name, so a model that is wrong throughout gets them for
     * its first unknown names only.
     */
    private static final int SUGGESTIONS = 100;

    private final List<Finding> findings = new ArrayList<>();
    private int unknownNames;

    /** Makes an empty collector. */
    public FindingCollector() {}

    /**
     * Adds an error.
     *
     * @param code why
     * @param path the subject
     * @param details detail names and values in turn
     * @throws IllegalArgumentException if a detail name has no value
     */
    public void error(ReasonCode code, List<String> path, String... details) {
        findings.add(Finding.error(code, path, details));
    }

    /**
     * Adds the error that a name is unknown, with the nearest known name if one is near; the nearest is looked
     * for at the first 100 unknown names only.
     *
     * @param code why, whose template names {@code kind} and may name {@code instead}
     * @param path the subject
     * @param kind the name of the detail that holds the unknown name, such as {@code area}
     * @param written the unknown name
     * @param known the names there are
     * @param details further detail names and values in turn
     * @return the finding that was added
     * @throws IllegalArgumentException if a detail name has no value
     */
    public Finding unknown(
            ReasonCode code,
            List<String> path,
            String kind,
            String written,
            Iterable<String> known,
            String... details) {
        unknownNames++;
        Iterable<String> candidates = unknownNames <= SUGGESTIONS ? known : List.of();
        Finding finding = Finding.unknown(code, path, kind, written, candidates, details);
        findings.add(finding);
        return finding;
    }

    /**
     * Adds a finding made elsewhere.
     *
     * @param finding the finding
     */
    public void add(Finding finding) {
        findings.add(finding);
    }

    /**
     * Adds findings made elsewhere.
     *
     * @param more the findings
     */
    public void addAll(List<Finding> more) {
        findings.addAll(more);
    }

    /**
     * Returns how many findings there are.
     *
     * @return zero or more; two counts tell whether something was found in between
     */
    public int count() {
        return findings.size();
    }

    /**
     * Tells whether suggestions are still worth their cost, for whoever makes findings elsewhere.
     *
     * @return false once 100 findings were added
     */
    public boolean isSuggesting() {
        return findings.size() < SUGGESTIONS;
    }

    /**
     * Tells whether a finding of severity {@link Severity#ERROR} was added.
     *
     * @return true if there is one
     */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * Returns what was gathered so far.
     *
     * @return a copy, in the order in which they were added
     */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /**
     * Refuses a model that has errors.
     *
     * @param model what was being built, such as {@code territory}
     * @throws InvalidModelException if an error was added, with every finding
     */
    public void throwIfErrors(String model) {
        if (hasErrors()) {
            throw new InvalidModelException(model, findings);
        }
    }
}
