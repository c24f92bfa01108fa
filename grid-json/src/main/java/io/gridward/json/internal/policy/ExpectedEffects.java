package io.gridward.json.internal.policy;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gridward.core.finding.Finding;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Problems;
import io.gridward.rules.Effect;
import io.gridward.rules.Policy;
import io.gridward.rules.escalation.StandardVocabulary;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and writes values of effects outside a policy, to compare them with what it decides. */
public final class ExpectedEffects {
    private ExpectedEffects() {}

    /**
     * Reads a value.
     *
     * @param policy the policy that declares the effect or has it from the standard vocabulary
     * @param effect the effect
     * @param cell a value as rules write it
     * @param problems where problems go
     * @return the value, or null if it does not fit, which has been reported
     */
    public static @Nullable Object value(Policy policy, Effect<?> effect, Cell cell, Problems problems) {
        Object value = isStandard(effect)
                ? EffectReader.standardValue(effect, cell, problems)
                : EffectReader.hostValue(effect.domain(), cell, problems);
        if (value == null) {
            return null;
        }
        Optional<Finding> misfit = policy.misfit(effect, value);
        misfit.ifPresent(cell::report);
        return misfit.isPresent() ? null : value;
    }

    /**
     * Writes a value as rules write it.
     *
     * @param json where to
     * @param value the value
     * @throws IOException if it cannot be written there
     */
    public static void write(JsonGenerator json, Object value) throws IOException {
        Values.write(json, value);
    }

    private static boolean isStandard(Effect<?> effect) {
        return StandardVocabulary.INSTANCE.tables().stream()
                .anyMatch(table -> table.find(effect.name()).isPresent());
    }
}
