package io.gridward.rules;

import io.gridward.core.escalation.Trigger;
import io.gridward.rules.internal.index.Formula;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a variant decides otherwise than the policy, as formulas: only rules that changed, and what would decide in
 * their place, come into question.
 */
final class VariantGoals {
    private final PolicyVariant variant;
    private final Outlook outlook;
    private final Trigger trigger;
    private final DecisionTable old;
    private final DecisionTable now;
    private final int before;
    private final List<Formula> wasBetween;
    private final List<Formula> isBetween;
    private final List<Goal> goals = new ArrayList<>();

    VariantGoals(PolicyVariant variant, Outlook outlook) {
        this.variant = variant;
        this.outlook = outlook;
        this.trigger = outlook.trigger();
        this.old = variant.original();
        this.now = variant.table();
        this.before = variant.before();
        this.wasBetween = outlook.rules().subList(before, old.rules().size() - variant.after());
        this.isBetween = now.rules().subList(before, now.rules().size() - variant.after()).stream()
                .map(rule -> outlook.formula(rule.when()))
                .toList();
    }

    /**
     * What must hold together for a difference.
     *
     * @param together all of these
     * @param choices and one of each of these
     */
    record Goal(List<Formula> together, List<List<Formula>> choices) {}

    List<Goal> goals() {
        if (old.mode() == HitMode.GATHER) {
            gathered();
        } else {
            first();
        }
        return goals;
    }

    private void first() {
        if (!old.otherwise().equals(now.otherwise())) {
            unchanged(0, before, List.of());
        }
        List<Formula> none = outlook.negations().subList(0, before);
        for (int was = 0; was <= wasBetween.size(); was++) {
            for (int is = 0; is <= isBetween.size(); is++) {
                List<Formula> together = new ArrayList<>(none);
                together.addAll(firstOf(wasBetween, was));
                together.addAll(firstOf(isBetween, is));
                between(was, is, together);
            }
        }
    }

    private void between(int was, int is, List<Formula> together) {
        boolean noneWas = was == wasBetween.size();
        boolean noneIs = is == isBetween.size();
        if (noneWas && noneIs) {
            unchanged(old.rules().size() - variant.after(), old.rules().size() + 1, together);
        } else if (noneIs) {
            inPlaceOf(PolicyVariant.decided(old, before + was, trigger), now, together);
        } else if (noneWas) {
            inPlaceOf(PolicyVariant.decided(now, before + is, trigger), old, together);
        } else if (!PolicyVariant.decided(old, before + was, trigger)
                .equals(PolicyVariant.decided(now, before + is, trigger))) {
            goals.add(new Goal(together, List.of()));
        }
    }

    /** A rule that did not change, or none, decides, but another otherwise completes it. */
    private void unchanged(int from, int to, List<Formula> together) {
        if (old.otherwise().equals(now.otherwise())) {
            return;
        }
        int longer = now.rules().size() - old.rules().size();
        List<Formula> ways = new ArrayList<>();
        for (int i = from; i < to; i++) {
            int place = i < before ? i : i + longer;
            if (!PolicyVariant.decided(old, i, trigger).equals(PolicyVariant.decided(now, place, trigger))) {
                ways.add(firstFrom(from, i));
            }
        }
        goals.add(new Goal(together, List.of(ways)));
    }

    /** One of the rules after the change decides, or none, and not what is decided on the other side. */
    private void inPlaceOf(Map<String, Object> decided, DecisionTable table, List<Formula> together) {
        int tail = old.rules().size() - variant.after();
        List<Formula> ways = new ArrayList<>();
        for (int i = tail; i <= old.rules().size(); i++) {
            int place = i + table.rules().size() - old.rules().size();
            if (!PolicyVariant.decided(table, place, trigger).equals(decided)) {
                ways.add(firstFrom(tail, i));
            }
        }
        goals.add(new Goal(together, List.of(ways)));
    }

    /** The rule at a position matches and none from another one on before it does; at the end, none does. */
    private Formula firstFrom(int from, int position) {
        List<Formula> all = new ArrayList<>();
        if (position < old.rules().size()) {
            all.add(outlook.rules().get(position));
        }
        all.addAll(
                outlook.negations().subList(from, Math.min(position, old.rules().size())));
        return Formula.all(all);
    }

    private static List<Formula> firstOf(List<Formula> formulas, int position) {
        List<Formula> all = new ArrayList<>();
        if (position < formulas.size()) {
            all.add(formulas.get(position));
        }
        formulas.subList(0, position).forEach(formula -> all.add(formula.negated()));
        return all;
    }

    /** Which of the rules in question match decides all; any subset of them may. */
    private void gathered() {
        int both = wasBetween.size() + isBetween.size();
        if (both > MOST) {
            throw new IllegalArgumentException("so many rules of a gathering table changed: " + both);
        }
        for (int some = 0; some < 1 << both; some++) {
            List<Formula> together = new ArrayList<>();
            List<Rule> were = new ArrayList<>();
            List<Rule> are = new ArrayList<>();
            for (int i = 0; i < both; i++) {
                boolean matches = (some >> i & 1) == 1;
                boolean isOld = i < wasBetween.size();
                Formula formula = isOld ? wasBetween.get(i) : isBetween.get(i - wasBetween.size());
                together.add(matches ? formula : formula.negated());
                if (matches && isOld) {
                    were.add(old.rules().get(before + i));
                } else if (matches) {
                    are.add(now.rules().get(before + i - wasBetween.size()));
                }
            }
            if (!values(were).equals(values(are))) {
                goals.add(new Goal(together, List.of()));
            }
        }
    }

    /** More rules than this change in no edit worth asking about. */
    private static final int MOST = 8;

    /** What rules add; the others add the same before and after it on both sides. */
    private Map<String, List<Object>> values(List<Rule> rules) {
        Set<String> decided = Set.copyOf(old.effects().stream()
                .filter(effect -> effect.isDecidedAt(trigger))
                .map(Effect::name)
                .toList());
        Map<String, List<Object>> values = new HashMap<>();
        for (Rule rule : rules) {
            rule.then().forEach((effect, value) -> {
                if (decided.contains(effect)) {
                    values.computeIfAbsent(effect, name -> new ArrayList<>()).add(value);
                }
            });
        }
        return values;
    }
}
