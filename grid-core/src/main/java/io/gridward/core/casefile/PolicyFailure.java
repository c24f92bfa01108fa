package io.gridward.core.casefile;

import io.gridward.core.finding.Finding;

/** A policy threw or ruled the impossible while a person waits for the answer. Never leaves the package. */
final class PolicyFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    PolicyFailure(Finding finding) {
        super(finding.toString());
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
