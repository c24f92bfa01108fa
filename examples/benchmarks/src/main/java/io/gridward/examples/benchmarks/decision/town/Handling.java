package io.gridward.examples.benchmarks.decision.town;

import io.gridward.core.escalation.Call;
import io.gridward.core.escalation.Intake;
import io.gridward.core.time.TimeBudget;
import io.gridward.rules.Decision;
import io.gridward.rules.escalation.StandardVocabulary;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that is decided about a fresh report. */
public record Handling(
        @Nullable Intake intake,
        @Nullable String grade,
        @Nullable String track,
        @Nullable String enter,
        @Nullable String handler,
        @Nullable String answerer,
        @Nullable TimeBudget sign,
        @Nullable TimeBudget level,
        @Nullable TimeBudget overall,
        List<Call> calls,
        List<Set<String>> notified) {

    /** Reads every effect of a decision. */
    static Handling of(Decision decision) {
        return new Handling(
                decision.value(StandardVocabulary.INTAKE).orElse(null),
                decision.value(StandardVocabulary.GRADE).orElse(null),
                decision.value(StandardVocabulary.TRACK).orElse(null),
                decision.value(StandardVocabulary.ENTER).orElse(null),
                decision.value(StandardVocabulary.HANDLER).orElse(null),
                decision.value(StandardVocabulary.ANSWERER).orElse(null),
                decision.value(StandardVocabulary.SIGN).orElse(null),
                decision.value(StandardVocabulary.LEVEL).orElse(null),
                decision.value(StandardVocabulary.OVERALL).orElse(null),
                decision.values(StandardVocabulary.CALL),
                decision.values(StandardVocabulary.NOTIFY));
    }
}
