package io.gridward.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.Finding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why one table answered as it did, or that it was not asked. */
public final class TableExplanation {
    private static final int SHOWN = 20;

    private final DecisionTable table;
    private final Trigger trigger;
    private final Decision.@Nullable Answer answer;
    private final Sight sight;
    private final ImmutableMap<String, Integer> positions;

    TableExplanation(DecisionTable table, Trigger trigger, Decision.@Nullable Answer answer, Sight sight) {
        this.table = table;
        this.trigger = trigger;
        this.answer = answer;
        this.sight = sight;
        ImmutableMap.Builder<String, Integer> byId = ImmutableMap.builder();
        for (int i = 0; i < table.rules().size(); i++) {
            byId.put(table.rules().get(i).id(), i);
        }
        this.positions = byId.buildOrThrow();
    }

    /**
     * Returns which table this is about.
     *
     * @return its name
     */
    public String table() {
        return table.name();
    }

    /**
     * Tells whether the table is asked at the trigger.
     *
     * @return false if it decided nothing because the policy was asked for another reason
     */
    public boolean isAsked() {
        return answer != null;
    }

    /**
     * Returns when the table is asked.
     *
     * @return its triggers
     */
    public Set<Trigger> triggers() {
        return table.triggers();
    }

    /**
     * Returns the rules that decided, each with its condition and what it saw.
     *
     * @return at most one in a first table; empty if no rule matched or the table was not asked
     */
    public List<RuleExplanation.Decided> deciding() {
        return answer == null
                ? List.of()
                : answer.rules().stream()
                        .map(rule -> new RuleExplanation.Decided(table(), rule, sight.see(rule.when())))
                        .toList();
    }

    /**
     * Returns what was decided.
     *
     * @return in the order of the effects, those of a gathering table rule by rule
     */
    public List<DecidedEffect> effects() {
        if (answer == null) {
            return List.of();
        }
        return table.mode() == HitMode.FIRST
                ? ofFirst(answer)
                : answer.rules().stream()
                        .flatMap(rule -> ofGather(rule).stream())
                        .toList();
    }

    private ImmutableList<DecidedEffect> ofFirst(Decision.Answer decided) {
        ImmutableList.Builder<DecidedEffect> effects = ImmutableList.builder();
        for (Effect<?> effect : table.effects()) {
            Rule rule = decided.byOtherwise().contains(effect.name())
                    ? null
                    : decided.rules().stream().findFirst().orElse(null);
            decided.effects()
                    .getOrDefault(effect.name(), List.of())
                    .forEach(value -> effects.add(decidedEffect(effect, value, rule)));
        }
        return effects.build();
    }

    private ImmutableList<DecidedEffect> ofGather(Rule rule) {
        ImmutableList.Builder<DecidedEffect> effects = ImmutableList.builder();
        for (Effect<?> effect : table.effects()) {
            Object value = rule.then().get(effect.name());
            if (value != null && effect.isDecidedAt(trigger)) {
                effects.add(decidedEffect(effect, value, rule));
            }
        }
        return effects.build();
    }

    private static DecidedEffect decidedEffect(Effect<?> effect, Object value, @Nullable Rule rule) {
        return new DecidedEffect(effect.name(), value, effect.domain().text(value), rule);
    }

    /**
     * Explains what became of one rule.
     *
     * @param rule the id of a rule of the table
     * @return that it decided, failed, was outranked or not asked, and why
     * @throws IllegalArgumentException if the table has no such rule, naming those it has
     */
    public RuleExplanation whyNot(String rule) {
        Integer position = positions.get(rule);
        if (position == null) {
            throw unknown("rule of " + table(), rule, positions.keySet());
        }
        Rule asked = table.rules().get(position);
        if (answer == null) {
            return new RuleExplanation.NotAsked(table(), asked, trigger, triggers());
        }
        SeenCondition when = sight.see(asked.when());
        if (!when.holds()) {
            return new RuleExplanation.Failed(table(), asked, when);
        }
        Optional<Rule> decider = decider();
        return decider.isEmpty() || decider.get().equals(asked)
                ? new RuleExplanation.Decided(table(), asked, when)
                : new RuleExplanation.Outranked(table(), asked, when, decider.get());
    }

    /** The rule of that id. */
    Optional<Rule> rule(String id) {
        return Optional.ofNullable(positions.get(id)).map(table.rules()::get);
    }

    /** What holds otherwise for an effect. */
    Optional<Object> otherwise(String effect) {
        return Optional.ofNullable(table.otherwise().get(effect));
    }

    /** The one rule that decides for all others of a first table; empty where every match decides. */
    private Optional<Rule> decider() {
        return answer == null || table.mode() == HitMode.GATHER
                ? Optional.empty()
                : answer.rules().stream().findFirst();
    }

    /**
     * Returns the rules that failed on one attribute alone.
     *
     * @return in the order of the rules; empty if the table was not asked
     */
    public List<NearMiss> nearMisses() {
        if (answer == null) {
            return List.of();
        }
        Rule decider = decider().orElse(null);
        int before = decider == null ? 0 : positions.getOrDefault(decider.id(), 0);
        return new NearMisses(table, sight, decider, before).find();
    }

    /**
     * Returns the explanation as answers: the rules that decided, each with the tests that made it match, then
     * what was decided.
     *
     * @return notes, each at the path of its subject in the policy
     */
    public List<Finding> findings() {
        return ExplanationFindings.of(this, trigger);
    }

    static IllegalArgumentException unknown(String what, String written, Set<String> known) {
        String shown = known.stream().limit(SHOWN).collect(Collectors.joining(", "));
        String more = known.size() > SHOWN ? " and " + (known.size() - SHOWN) + " more" : "";
        return new IllegalArgumentException(what + " must be one of " + shown + more + ", got " + written);
    }

    @Override
    public String toString() {
        return table() + " "
                + deciding().stream().map(decided -> decided.rule().id()).toList();
    }
}
