package io.gridward.rules.testing;

import com.google.common.collect.ImmutableMap;
import io.gridward.rules.Decision;
import java.util.List;
import java.util.Map;

/** What was decided, whichever rules decided it. */
final class DecidedEffects {
    private DecidedEffects() {}

    /** The values by effect; no effect belongs to two tables. */
    static Map<String, List<Object>> of(Decision decision) {
        ImmutableMap.Builder<String, List<Object>> effects = ImmutableMap.builder();
        decision.answers().forEach(answer -> effects.putAll(answer.effects()));
        return effects.buildOrThrow();
    }
}
