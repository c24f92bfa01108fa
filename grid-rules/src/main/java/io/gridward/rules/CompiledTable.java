package io.gridward.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.Facts;
import io.gridward.rules.internal.index.ClauseIndex;
import io.gridward.rules.internal.index.Formula;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table as it is asked at one trigger: an index of its rules, and the answers it can give, made beforehand. */
final class CompiledTable {
    private final Policy policy;
    private final Trigger trigger;
    private final DecisionTable table;
    private final Effect<?>[] decided;
    private final ClauseIndex index;
    private final Decision.Answer[] answers;
    private final Decision[] decisions;
    private final int[] feeds;
    private final long[] @Nullable [] fedBy;

    private CompiledTable(Policy policy, DecisionTable table, Trigger trigger, ClauseIndex index, Feeding feeding) {
        this.policy = policy;
        this.trigger = trigger;
        this.table = table;
        this.decided = Decision.Answer.effects(table, trigger);
        this.index = index;
        int rules = table.rules().size();
        this.answers = new Decision.Answer[rules + 1];
        this.decisions = new Decision[rules + 1];
        this.fedBy = new long[rules + 1][];
        this.feeds = feeding.places();
        for (int i = 0; i <= rules; i++) {
            Rule rule = i < rules ? table.rules().get(i) : null;
            answers[i] = table.mode() == HitMode.FIRST
                    ? Decision.Answer.first(table, rule, decided)
                    : Decision.Answer.gathered(table, rule == null ? List.of() : List.of(rule), decided);
            decisions[i] = new Decision(policy, trigger, new Decision.Answer[] {answers[i]});
            fedBy[i] = feeds.length == 0 ? null : feeding.numbers(answers[i]);
        }
    }

    /** The table at each trigger it is asked at; triggers that no rule tells apart share an index. */
    static ImmutableMap<Trigger, CompiledTable> of(
            Policy policy,
            DecisionTable table,
            ImmutableMap<String, Attribute<?>> attributes,
            SituationAxes axes,
            boolean coded) {
        List<Condition.Test> ofTrigger = table.rules().stream()
                .flatMap(rule -> rule.when().tests().stream())
                .filter(test -> test.attribute().equals(Policy.TRIGGER))
                .distinct()
                .toList();
        Map<List<Boolean>, ClauseIndex> shared = new HashMap<>();
        ImmutableMap.Builder<Trigger, CompiledTable> tables = ImmutableMap.builder();
        Attribute<String> attribute = Policy.triggerAttribute();
        for (Trigger trigger : table.triggers()) {
            List<Boolean> seen = ofTrigger.stream()
                    .map(test -> Matching.holds(test, attribute, trigger.id()))
                    .toList();
            ClauseIndex index = shared.get(seen);
            if (index == null) {
                ConditionEncoding encoding = new ConditionEncoding(attributes, axes, trigger);
                List<Formula> formulas = new ArrayList<>();
                table.rules().forEach(rule -> formulas.add(rule.when().match(encoding)));
                index = coded && table.mode() == HitMode.FIRST ? ClauseIndex.coded(formulas) : ClauseIndex.of(formulas);
                shared.put(seen, index);
            }
            tables.put(trigger, new CompiledTable(policy, table, trigger, index, Feeding.of(table, attributes, axes)));
        }
        return tables.buildOrThrow();
    }

    boolean isFeeding() {
        return feeds.length > 0;
    }

    /** What a policy decides of which only this table is asked, and feeds nothing. */
    Decision decide(Facts facts, long[] fed) {
        if (table.mode() == HitMode.GATHER) {
            return new Decision(policy, trigger, new Decision.Answer[] {gathered(facts, fed)});
        }
        int rule = index.first(facts, fed);
        return decisions[rule < 0 ? decisions.length - 1 : rule];
    }

    /** What the table decides; what it feeds is written to the numbers that later tables see. */
    Decision.Answer ask(Facts facts, long[] fed) {
        if (table.mode() == HitMode.GATHER) {
            return gathered(facts, fed);
        }
        int rule = index.first(facts, fed);
        int at = rule < 0 ? answers.length - 1 : rule;
        long[] numbers = fedBy[at];
        if (numbers != null) {
            for (int i = 0; i < numbers.length; i++) {
                if (numbers[i] != Facts.ABSENT) {
                    fed[feeds[i]] = numbers[i];
                }
            }
        }
        return answers[at];
    }

    private Decision.Answer gathered(Facts facts, long[] fed) {
        int first = index.first(facts, fed);
        if (first < 0) {
            return answers[answers.length - 1];
        }
        int next = index.next(facts, fed, first + 1);
        if (next < 0) {
            return answers[first];
        }
        ImmutableList.Builder<Rule> rules = ImmutableList.builder();
        rules.add(table.rules().get(first));
        for (; next >= 0; next = index.next(facts, fed, next + 1)) {
            rules.add(table.rules().get(next));
        }
        return Decision.Answer.gathered(table, rules.build(), decided);
    }
}
