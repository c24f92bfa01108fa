package io.gridward.rules.testing;

import io.gridward.core.finding.BilingualText;
import io.gridward.rules.Condition;

/**
 * A condition with one small mistake.
 *
 * @param kind the kind of mistake
 * @param condition the condition with it
 * @param description what it is
 */
record ConditionEdit(Mutant.Kind kind, Condition condition, BilingualText description) {
    static ConditionEdit of(Mutant.Kind kind, Condition from, Condition to) {
        return new ConditionEdit(kind, to, new BilingualText(from + " becomes " + to, from + " 改为 " + to));
    }

    static ConditionEdit dropped(Condition left, Condition from) {
        return new ConditionEdit(
                Mutant.Kind.DROPPED_CONDITION, left, new BilingualText(from + " is left out", "漏掉 " + from));
    }

    /** The same mistake inside a larger condition. */
    ConditionEdit within(Condition larger) {
        return new ConditionEdit(kind, larger, description);
    }
}
