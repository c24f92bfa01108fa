package io.gridward.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.gridward.core.escalation.Trigger;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The form of a decision table, which a policy fills with rules: when it is asked and what it decides.
 *
 * @param name kebab-case, unique in its vocabulary
 * @param mode how its rules work together
 * @param triggers when it is asked, at least once
 * @param effects what it decides, no name twice
 * @param mayBeMissing whether a policy may leave the whole table out although an effect must be answered,
 *     because the host has a documented answer of its own
 */
public record TableForm(
        String name, HitMode mode, Set<Trigger> triggers, List<Effect<?>> effects, boolean mayBeMissing) {
    /**
     * Copies triggers and effects.
     *
     * @throws IllegalArgumentException if there is no trigger, an effect is there twice, or an effect of a
     *     gathering table feeds an attribute or must answer
     */
    public TableForm {
        if (triggers.isEmpty()) {
            throw new IllegalArgumentException("table " + name + " is never asked");
        }
        triggers = Sets.immutableEnumSet(triggers);
        effects = ImmutableList.copyOf(effects);
        Set<String> names = new HashSet<>();
        for (Effect<?> effect : effects) {
            if (!names.add(effect.name())) {
                throw new IllegalArgumentException("table " + name + " has the effect " + effect + " twice");
            }
            if (mode == HitMode.GATHER && (effect.mustAnswer() || effect.feeds().isPresent())) {
                throw new IllegalArgumentException(
                        "a gathering table may stay silent, so " + effect + " can neither answer nor feed");
            }
        }
    }

    /** The same form with other effects. */
    TableForm of(List<Effect<?>> others) {
        return new TableForm(name, mode, triggers, others, mayBeMissing);
    }

    /**
     * Finds an effect.
     *
     * @param effect its name
     * @return the effect, or empty if the table does not decide it
     */
    public Optional<Effect<?>> find(String effect) {
        return effects.stream().filter(known -> known.name().equals(effect)).findFirst();
    }

    /**
     * Returns the names of the effects.
     *
     * @return in order
     */
    public List<String> effectNames() {
        return effects.stream().<String>map(Effect::name).toList();
    }
}
