package io.gridward.json.journal;

import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Language;
import org.jspecify.annotations.Nullable;

/** Thrown when a journal cannot be opened, read or written. What it acknowledged before stays as it is on disk. */
public final class JournalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    JournalException(Finding finding, @Nullable Throwable cause) {
        super(finding.code().code() + " " + finding.text(Language.EN), cause);
        this.finding = finding;
    }

    /**
     * Returns what is wrong.
     *
     * @return an error with the names of files, offsets and positions as details
     */
    public Finding finding() {
        return finding;
    }
}
