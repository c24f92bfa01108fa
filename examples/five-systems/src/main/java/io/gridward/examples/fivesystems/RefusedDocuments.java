package io.gridward.examples.fivesystems;

import io.gridward.core.finding.BilingualText;
import java.util.List;

/** Documents that cannot be audited, with every problem. */
final class RefusedDocuments extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<BilingualText> problems;

    RefusedDocuments(List<BilingualText> problems) {
        super(String.join("\n", problems.stream().map(BilingualText::en).toList()));
        this.problems = List.copyOf(problems);
    }

    List<BilingualText> problems() {
        return problems;
    }
}
