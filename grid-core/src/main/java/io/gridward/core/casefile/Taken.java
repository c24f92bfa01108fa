package io.gridward.core.casefile;

import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ReasonCode;
import java.util.List;

/** What a step comes to: a draft with more events, or a refusal. */
sealed interface Taken permits Draft, Taken.Refusal {
    static Refusal refusal(CaseId subject, ReasonCode code, String... details) {
        return new Refusal(List.of(Finding.error(code, List.of(subject.value()), details)));
    }

    /** Nothing happens, for these reasons. */
    record Refusal(List<Finding> reasons) implements Taken {}
}
