package io.gridward.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.Facts;
import io.gridward.rules.internal.index.ClauseIndex;
import io.gridward.rules.internal.index.Formula;
import java.util.ArrayList;
import java.util.Arrays;
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
    private final boolean gathering;
    /** By place of the rule, what no rule decides first. */
    private final Decision.Answer[] answers;

    private final int[] feeds;
    private final long[] @Nullable [] fedBy;

    private CompiledTable(Policy policy, DecisionTable table, Trigger trigger, ClauseIndex index, Feeding feeding) {
        this.policy = policy;
        this.trigger = trigger;
        this.table = table;
        this.decided = Decision.Answer.effects(table, trigger);
        this.index = index;
        this.gathering = table.mode() == HitMode.GATHER;
        int rules = table.rules().size();
        this.answers = new Decision.Answer[rules + 1];
        this.fedBy = new long[rules + 1][];
        this.feeds = feeding.places();
        for (int i = 0; i <= rules; i++) {
            Rule rule = i == 0 ? null : table.rules().get(i - 1);
            answers[i] = gathering
                    ? Decision.Answer.gathered(table, rule == null ? List.of() : List.of(rule), decided)
                    : Decision.Answer.first(table, rule, decided);
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

    boolean isDecidedByFirst() {
        return !gathering;
    }

    ClauseIndex index() {
        return index;
    }

    /** What a policy decides of which only this table is asked: by place of the rule, what no rule decides first. */
    Decision[] decisions() {
        return Arrays.stream(answers)
                .map(answer -> new Decision(policy, trigger, new Decision.Answer[] {answer}))
                .toArray(Decision[]::new);
    }

    /** What the table decides; what it feeds is written to the numbers that later tables see. */
    Decision.Answer ask(Facts facts, long[] fed) {
        if (gathering) {
            return gathered(facts, fed);
        }
        int at = index.first(facts, fed) + 1;
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
            return answers[0];
        }
        int next = index.next(facts, fed, first + 1);
        if (next < 0) {
            return answers[first + 1];
        }
        ImmutableList.Builder<Rule> rules = ImmutableList.builder();
        rules.add(table.rules().get(first));
        for (; next >= 0; next = index.next(facts, fed, next + 1)) {
            rules.add(table.rules().get(next));
        }
        return Decision.Answer.gathered(table, rules.build(), decided);
    }
}
