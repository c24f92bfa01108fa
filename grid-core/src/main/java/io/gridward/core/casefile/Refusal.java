package io.gridward.core.casefile;

import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ReasonCode;
import java.util.List;

/** Nothing happens, for these reasons. */
record Refusal(List<Finding> reasons) implements Decision {
    static Refusal of(CaseId subject, ReasonCode code, String... details) {
        return new Refusal(List.of(Finding.error(code, List.of(subject.value()), details)));
    }
}
