package io.gridward.rules.testing;

import io.gridward.core.finding.Language;
import io.gridward.rules.Decision;
import io.gridward.rules.DecisionTable;
import io.gridward.rules.Explanation;
import io.gridward.rules.NearMiss;
import io.gridward.rules.RuleExplanation;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a decision and why it was taken, and why not another. A failure says which rule decided in which table,
 * what would have to change for what was expected, and the near misses. Not thread-safe.
 */
@SuppressWarnings("exports") // whoever asserts has AssertJ, which is optional for this module
public final class ExplanationAssert extends AbstractDecisionAssert<ExplanationAssert, Explanation> {
    ExplanationAssert(Explanation actual) {
        super(actual, ExplanationAssert.class);
    }

    /**
     * Checks that a rule did not match.
     *
     * @param table the name of the table
     * @param rule the id of the rule
     * @return this assertion
     * @throws IllegalArgumentException if there is no such table or rule
     */
    public ExplanationAssert hasFailed(String table, String rule) {
        return become(table, rule, RuleExplanation.Failed.class);
    }

    /**
     * Checks that a rule did not match, and on which attributes it failed.
     *
     * @param table the name of the table
     * @param rule the id of the rule
     * @param attributes names of attributes, all of them
     * @return this assertion
     * @throws IllegalArgumentException if there is no such table or rule
     */
    public ExplanationAssert hasFailedOn(String table, String rule, String... attributes) {
        hasFailed(table, rule);
        RuleExplanation told = actual.whyNot(table, rule);
        Set<String> failed = told instanceof RuleExplanation.Failed it
                ? new TreeSet<>(it.when().subjects())
                : Set.of();
        if (!failed.equals(Set.of(attributes))) {
            throw failure(
                    "Expecting " + table + "/" + rule + " to fail on",
                    String.join(", ", attributes),
                    "but it failed on",
                    String.join(", ", failed),
                    new DecisionReport(actual, Language.EN).ifWanted(table, rule));
        }
        return this;
    }

    /**
     * Checks that a rule matched, but one before it did too.
     *
     * @param table the name of the table
     * @param rule the id of the rule
     * @param by the id of the rule that decided
     * @return this assertion
     * @throws IllegalArgumentException if there is no such table or rule
     */
    public ExplanationAssert isOutranked(String table, String rule, String by) {
        become(table, rule, RuleExplanation.Outranked.class);
        return isDecidedBy(table, by);
    }

    /**
     * Checks that a table was not asked.
     *
     * @param table the name of the table
     * @return this assertion
     * @throws IllegalArgumentException if there is no such table
     */
    public ExplanationAssert hasNotAsked(String table) {
        isNotNull();
        if (actual.table(table).isAsked()) {
            throw failure("Expecting not to be asked at " + actual.trigger().id(), table, "but it is", "asked", help());
        }
        return this;
    }

    private ExplanationAssert become(String table, String rule, Class<? extends RuleExplanation> kind) {
        isNotNull();
        RuleExplanation told = actual.whyNot(table, rule);
        if (!kind.isInstance(told)) {
            throw failure(
                    "Expecting the rule " + table + "/" + rule + " to have",
                    word(kind),
                    "but it has",
                    word(told.getClass()),
                    new DecisionReport(actual, Language.EN).ifWanted(table, rule));
        }
        return this;
    }

    private static String word(Class<?> kind) {
        if (kind.equals(RuleExplanation.Outranked.class)) {
            return "been outranked";
        }
        return kind.equals(RuleExplanation.NotAsked.class)
                ? "not been asked"
                : kind.getSimpleName().toLowerCase(Locale.ROOT);
    }

    /**
     * Checks that a rule failed on one attribute alone.
     *
     * @param rule the id of the rule
     * @param attribute the name of the attribute
     * @return this assertion
     */
    public ExplanationAssert hasNearMiss(String rule, String attribute) {
        if (nearMisses(rule, attribute).isEmpty()) {
            throw noNearMiss(rule, attribute);
        }
        return this;
    }

    /**
     * Checks that a rule failed on one attribute alone, and what would have done.
     *
     * @param rule the id of the rule
     * @param attribute the name of the attribute
     * @param nearest the nearest value with which the rule would match
     * @return this assertion
     */
    public ExplanationAssert hasNearMiss(String rule, String attribute, Object nearest) {
        List<NearMiss> found = nearMisses(rule, attribute);
        if (found.isEmpty()) {
            throw noNearMiss(rule, attribute);
        }
        List<Object> would =
                found.stream().map(NearMiss::nearest).filter(Objects::nonNull).toList();
        if (would.stream().noneMatch(value -> Shown.isSame(value, nearest))) {
            throw failure(
                    "Expecting " + rule + " to match if " + attribute + " were",
                    Shown.of(nearest),
                    "but the nearest is",
                    would.isEmpty() ? "none" : Shown.of(would),
                    help());
        }
        return this;
    }

    /**
     * Checks that no rule failed on one attribute alone.
     *
     * @return this assertion
     */
    public ExplanationAssert hasNoNearMiss() {
        isNotNull();
        List<NearMiss> found = actual.nearMisses();
        if (!found.isEmpty()) {
            throw failure(
                    "Expecting",
                    "no near miss",
                    "but the first is",
                    actual.text(found.get(0).finding(), Language.EN),
                    help());
        }
        return this;
    }

    private List<NearMiss> nearMisses(String rule, String attribute) {
        isNotNull();
        return actual.nearMisses().stream()
                .filter(miss ->
                        miss.rule().id().equals(rule) && miss.attribute().equals(attribute))
                .toList();
    }

    private AssertionError noNearMiss(String rule, String attribute) {
        return failure(
                "Expecting a near miss of the rule",
                rule + " on " + attribute + " alone",
                "but there is",
                "none",
                help(null, rule).orElseGet(this::help));
    }

    @Override
    Decision decision() {
        isNotNull();
        return actual.decision();
    }

    @Override
    Optional<String> level() {
        return actual.facts().value("level").map(String::valueOf);
    }

    @Override
    String help(String effect, Predicate<Object> wanted) {
        return new DecisionReport(actual, Language.EN).ifWanted(effect, wanted);
    }

    @Override
    Optional<String> help(@Nullable String table, String rule) {
        return actual.policy().tables().stream()
                .filter(each -> table == null || each.name().equals(table))
                .filter(each ->
                        each.rules().stream().anyMatch(known -> known.id().equals(rule)))
                .findFirst()
                .map(DecisionTable::name)
                .map(home -> new DecisionReport(actual, Language.EN).ifWanted(home, rule));
    }

    @Override
    String help() {
        return new DecisionReport(actual, Language.EN).why();
    }
}
