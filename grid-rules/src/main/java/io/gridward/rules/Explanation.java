package io.gridward.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.Facts;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a policy decided as it did in one situation, and why not otherwise: as data, as findings with stable
 * codes, and as lines of text in English and Chinese.
 *
 * <pre>{@code
 * Explanation why = policy.explain(Trigger.REPORTED, facts);
 * why.lines(Language.EN).forEach(System.out::println);
 * why.whyNot("grading", "small").findings();   // households is 12, at most 10 was wanted: 2 too many
 * why.nearMisses();                            // every rule that failed on one attribute alone
 * }</pre>
 */
public final class Explanation {
    private final Policy policy;
    private final Decision decision;
    private final Facts facts;
    private final ImmutableMap<String, TableExplanation> tables;

    Explanation(Policy policy, ImmutableMap<String, Attribute<?>> attributes, Decision decision, Facts facts) {
        this.policy = policy;
        this.decision = decision;
        this.facts = facts;
        this.tables = tables(policy, attributes, decision, facts);
    }

    /** Each table saw what the ones before it decided; what they decided is not decided again, but taken over. */
    private static ImmutableMap<String, TableExplanation> tables(
            Policy policy, ImmutableMap<String, Attribute<?>> attributes, Decision decision, Facts facts) {
        Map<String, Object> values = new HashMap<>(facts.values());
        values.put(Policy.TRIGGER, decision.trigger().id());
        policy.predicates().forEach(predicate -> values.put(predicate.name(), predicate.holds(facts)));
        Map<String, Feed> fed = new HashMap<>();
        ImmutableMap.Builder<String, TableExplanation> tables = ImmutableMap.builder();
        for (DecisionTable table : policy.tables()) {
            Decision.Answer answer = decision.answerOf(table.name()).orElse(null);
            Sight sight = new Sight(attributes, ImmutableMap.copyOf(values), ImmutableMap.copyOf(fed));
            tables.put(table.name(), new TableExplanation(table, decision.trigger(), answer, sight));
            for (Effect<?> effect : table.effects()) {
                effect.feeds().ifPresent(attribute -> feed(attribute, effect.name(), answer, values, fed));
            }
        }
        return tables.buildOrThrow();
    }

    private static void feed(
            String attribute,
            String effect,
            Decision.@Nullable Answer answer,
            Map<String, Object> values,
            Map<String, Feed> fed) {
        List<Object> decided = answer == null ? List.of() : answer.effects().getOrDefault(effect, List.of());
        if (answer != null && !decided.isEmpty()) {
            String rule = answer.byOtherwise().contains(effect)
                    ? null
                    : answer.rules().get(0).id();
            values.put(attribute, decided.get(decided.size() - 1));
            fed.put(attribute, new Feed(answer.table(), effect, rule));
        }
    }

    /**
     * Returns the policy that decided.
     *
     * @return the policy
     */
    public Policy policy() {
        return policy;
    }

    /**
     * Returns the decision this explains.
     *
     * @return what {@link CompiledPolicy#decide} returns for the same arguments
     */
    public Decision decision() {
        return decision;
    }

    /**
     * Returns why the policy was asked.
     *
     * @return the trigger
     */
    public Trigger trigger() {
        return decision.trigger();
    }

    /**
     * Returns what was known.
     *
     * @return the facts the policy was asked with
     */
    public Facts facts() {
        return facts;
    }

    /**
     * Returns the explanations of all tables, those that were not asked among them.
     *
     * @return in the order in which tables are asked
     */
    public List<TableExplanation> tables() {
        return tables.values().asList();
    }

    /**
     * Returns the explanation of one table.
     *
     * @param table its name
     * @return why it answered as it did
     * @throws IllegalArgumentException if the policy has no such table, naming those it has
     */
    public TableExplanation table(String table) {
        TableExplanation explanation = tables.get(table);
        if (explanation == null) {
            throw TableExplanation.unknown("table", table, tables.keySet());
        }
        return explanation;
    }

    /**
     * Explains what became of one rule.
     *
     * @param table the name of its table
     * @param rule its id
     * @return that it decided, failed, was outranked or not asked, and why
     * @throws IllegalArgumentException if the policy has no such table or the table no such rule, naming those
     *     there are
     */
    public RuleExplanation whyNot(String table, String rule) {
        return table(table).whyNot(rule);
    }

    /**
     * Returns the rules of all asked tables that failed on one attribute alone. Takes time in proportion to the
     * number of rules.
     *
     * @return table by table, in the order of the rules
     */
    public List<NearMiss> nearMisses() {
        return tables().stream().flatMap(table -> table.nearMisses().stream()).toList();
    }

    /**
     * Returns the whole explanation as answers: that the policy was asked, then table by table which rules
     * decided, the tests that made them match and what was decided, then the near misses.
     *
     * @return notes, each at the path of its subject in the policy
     */
    public List<Finding> findings() {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        findings.add(ExplanationFindings.asked(policy, trigger()));
        tables().forEach(table -> findings.addAll(table.findings()));
        nearMisses().forEach(miss -> findings.add(miss.finding()));
        return findings.build();
    }

    /**
     * Returns the text of one of this explanation's findings, of a rule it explains or a near miss, with what
     * people call the values: the policy's labels, titles and reasons, then the library's own words.
     *
     * @param finding the finding
     * @param language the language
     * @return one sentence without a full stop
     */
    public String text(Finding finding, Language language) {
        return finding.text(language, new PolicyNaming(policy, tables, finding));
    }

    /**
     * Returns the texts of {@link #findings}, what belongs to a rule or table indented under it.
     *
     * @param language the language
     * @return lines without line ends
     */
    public List<String> lines(Language language) {
        return lines(findings(), language);
    }

    /**
     * Returns the texts of some findings of this explanation, what belongs to a rule or table indented under it.
     *
     * @param findings such as those of {@link #whyNot}
     * @param language the language
     * @return lines without line ends
     */
    public List<String> lines(List<Finding> findings, Language language) {
        return findings.stream()
                .map(finding -> ExplanationFindings.indent(finding) + text(finding, language))
                .toList();
    }

    @Override
    public String toString() {
        return policy + " at " + trigger().id() + ": " + decision.answers();
    }
}
