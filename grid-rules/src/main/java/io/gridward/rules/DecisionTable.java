package io.gridward.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.gridward.core.escalation.Trigger;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One table of a policy: its form, its rules in order, and what holds otherwise. */
public final class DecisionTable {
    private final TableForm form;
    private final ImmutableList<Rule> rules;
    private final ImmutableMap<String, Object> otherwise;

    DecisionTable(TableForm form, List<Rule> rules, Map<String, Object> otherwise) {
        this.form = form;
        this.rules = ImmutableList.copyOf(rules);
        this.otherwise = ImmutableMap.copyOf(otherwise);
    }

    /**
     * Returns the name.
     *
     * @return kebab-case
     */
    public String name() {
        return form.name();
    }

    /**
     * Returns how the rules work together.
     *
     * @return first or gather
     */
    public HitMode mode() {
        return form.mode();
    }

    /**
     * Returns when the table is asked.
     *
     * @return the triggers
     */
    public Set<Trigger> triggers() {
        return form.triggers();
    }

    /**
     * Returns what the table decides.
     *
     * @return the effects
     */
    public List<Effect<?>> effects() {
        return form.effects();
    }

    /**
     * Returns the rules.
     *
     * @return in order
     */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * Returns what holds for an effect that no matching rule names.
     *
     * @return the values by the name of the effect; empty in a gathering table
     */
    public Map<String, Object> otherwise() {
        return otherwise;
    }

    /**
     * Returns the form the table fills.
     *
     * @return the form
     */
    public TableForm form() {
        return form;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DecisionTable that
                && name().equals(that.name())
                && rules.equals(that.rules)
                && otherwise.equals(that.otherwise);
    }

    @Override
    public int hashCode() {
        return name().hashCode();
    }

    @Override
    public String toString() {
        return name() + " " + rules + " otherwise " + otherwise;
    }
}
