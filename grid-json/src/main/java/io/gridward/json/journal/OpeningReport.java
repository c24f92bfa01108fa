package io.gridward.json.journal;

import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What opening a journal found, and what it repaired. */
public final class OpeningReport {
    private final int cases;
    private final int meetings;
    private final long position;
    private final long recordsRead;
    private final @Nullable String snapshot;
    private final List<Finding> findings;

    OpeningReport(
            int cases,
            int meetings,
            long position,
            long recordsRead,
            @Nullable String snapshot,
            List<Finding> findings) {
        this.cases = cases;
        this.meetings = meetings;
        this.position = position;
        this.recordsRead = recordsRead;
        this.snapshot = snapshot;
        this.findings = List.copyOf(findings);
    }

    /**
     * Tells whether nothing had to be repaired.
     *
     * @return true if there are no findings
     */
    public boolean isClean() {
        return findings.isEmpty();
    }

    /**
     * Returns what was repaired.
     *
     * @return warnings, in the order they were found
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns how many cases there are.
     *
     * @return the count, 0 or more
     */
    public int cases() {
        return cases;
    }

    /**
     * Returns how many deliberations and joint meetings there are.
     *
     * @return the count, 0 or more
     */
    public int meetings() {
        return meetings;
    }

    /**
     * Returns the position of the last record.
     *
     * @return the position, 0 if there is none
     */
    public long position() {
        return position;
    }

    /**
     * Returns how many records were read and checked.
     *
     * @return those behind the snapshot, or all
     */
    public long recordsRead() {
        return recordsRead;
    }

    /**
     * Returns the snapshot that was read.
     *
     * @return the name of the file, or empty if all records were read instead
     */
    public Optional<String> snapshot() {
        return Optional.ofNullable(snapshot);
    }

    /** Prints a line, and one for each finding. */
    @Override
    public String toString() {
        String first = cases + " cases, " + (meetings == 0 ? "" : meetings + " meetings, ") + "last position "
                + position + ", " + recordsRead + " records read" + (snapshot == null ? "" : " behind " + snapshot);
        return findings.stream()
                .map(each -> "\n" + each.code().code() + " " + each.text(Language.EN))
                .collect(Collectors.joining("", first, ""));
    }
}
