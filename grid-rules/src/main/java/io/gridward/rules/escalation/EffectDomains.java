package io.gridward.rules.escalation;

import io.gridward.core.escalation.Call;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.linkage.CompletionRule;
import io.gridward.core.time.TimeBudget;
import io.gridward.rules.ValueDomain;
import org.jspecify.annotations.Nullable;

/** The domains of standard effects whose values are more than a name. Their texts enter content ids. */
final class EffectDomains {
    private EffectDomains() {}

    static ValueDomain<TimeBudget> budget() {
        return ValueDomain.of(TimeBudget.class, "a time limit such as 3wd", EffectDomains::text);
    }

    static ValueDomain<Call> call() {
        return ValueDomain.of(
                Call.class,
                "a call of a matter",
                call -> call.matter() + "," + call.as() + "," + text(call.sign()) + "," + text(call.contact()) + ","
                        + text(call.reportIn()));
    }

    static ValueDomain<CompletionRule> completion() {
        return ValueDomain.of(CompletionRule.class, "all, lead, 2-of-n or lead-and-2", CompletionRule::toString);
    }

    static ValueDomain<BilingualText> text() {
        // The length keeps texts apart that would read the same once put together.
        return ValueDomain.of(BilingualText.class, "a text", text -> text.en().length() + ":" + text.en() + text.zh());
    }

    private static String text(@Nullable TimeBudget budget) {
        if (budget == null) {
            return "none";
        }
        String warn = budget.warn() == null ? "" : ", warn " + budget.warn();
        String overdue = budget.overdue().isEmpty() ? "" : ", overdue " + budget.overdue();
        return budget.limit() + warn + overdue + ", again " + budget.again();
    }
}
