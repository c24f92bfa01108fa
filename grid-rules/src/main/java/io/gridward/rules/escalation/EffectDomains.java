package io.gridward.rules.escalation;

import io.gridward.core.escalation.Approver;
import io.gridward.core.escalation.Call;
import io.gridward.core.escalation.Cutoff;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.linkage.CompletionRule;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import io.gridward.rules.ValueDomain;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The domains of standard effects whose values are more than a name. Their texts enter content ids. */
final class EffectDomains {
    /** As many times as counts of a situation tell apart. */
    private static final int MOST_TIMES = 99;

    private EffectDomains() {}

    static ValueDomain<TimeBudget> budget() {
        return ValueDomain.limit();
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

    /** Roles, perhaps none: a rule may take away what otherwise gives. */
    static ValueDomain<Set<String>> roles() {
        return ValueDomain.ids("a list of role ids");
    }

    /** At least one role: telling nobody is no notice. */
    static ValueDomain<Set<String>> someRoles(String effect) {
        return roles().where(roles -> roles.isEmpty()
                ? Optional.of(Finding.error(ModelCode.EMPTY_SET, List.of(), "attribute", effect))
                : Optional.empty());
    }

    static ValueDomain<Milestones> milestones() {
        return ValueDomain.of(
                Milestones.class,
                "time limits by milestone",
                milestones -> milestones.stages().stream()
                        .map(stage -> stage.id() + "=" + text(stage.budget()))
                        .collect(Collectors.joining(";")));
    }

    static ValueDomain<Approvers> approvers() {
        return ValueDomain.of(
                Approvers.class,
                "a role, a level or a list of who must agree",
                approvers -> approvers.all().stream().map(Approver::toString).collect(Collectors.joining(",")));
    }

    /** How often something may happen in one case. */
    static ValueDomain<Integer> times() {
        String expected = "a whole number from 0 to " + MOST_TIMES;
        return ValueDomain.of(Integer.class, expected, String::valueOf)
                .where(times -> times >= 0 && times <= MOST_TIMES
                        ? Optional.empty()
                        : Optional.of(Finding.error(
                                ModelCode.WRONG_VALUE_TYPE,
                                List.of(),
                                "attribute",
                                "at-most",
                                "expected",
                                expected,
                                "value",
                                times.toString())));
    }

    static ValueDomain<Cutoff> cutoff() {
        return ValueDomain.of(Cutoff.class, "an object of beforeDue or afterDispatch", Cutoff::toString);
    }

    static ValueDomain<TimeLimit> limit() {
        return ValueDomain.of(TimeLimit.class, "a time limit such as 3wd", TimeLimit::toString);
    }

    static ValueDomain<BilingualText> text() {
        return ValueDomain.text();
    }

    private static String text(@Nullable TimeBudget budget) {
        return budget == null ? "none" : ValueDomain.text(budget);
    }
}
