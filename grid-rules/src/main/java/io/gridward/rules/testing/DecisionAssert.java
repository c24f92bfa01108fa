package io.gridward.rules.testing;

import io.gridward.rules.Decision;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a decision. It does not know the facts, so a failure says what was decided by which rules and no more:
 * assert on {@link io.gridward.rules.CompiledPolicy#explain} to be told what would have to change. Not thread-safe.
 */
@SuppressWarnings("exports") // whoever asserts has AssertJ, which is optional for this module
public final class DecisionAssert extends AbstractDecisionAssert<DecisionAssert, Decision> {
    DecisionAssert(Decision actual) {
        super(actual, DecisionAssert.class);
    }

    @Override
    Decision decision() {
        isNotNull();
        return actual;
    }

    @Override
    Optional<String> level() {
        return Optional.empty();
    }

    @Override
    String help(String effect, Predicate<Object> wanted) {
        return help();
    }

    @Override
    Optional<String> help(@Nullable String table, String rule) {
        return Optional.of(help());
    }

    @Override
    String help() {
        return "\nWhat was decided at " + actual.trigger().id() + ":\n"
                + Shown.indented(actual.answers().stream().flatMap(DecisionAssert::lines))
                + "\nAssert on policy.explain(trigger, facts) instead to be told why.\n";
    }

    private static Stream<String> lines(Decision.Answer answer) {
        String rules = answer.rules().isEmpty()
                ? "no rule"
                : answer.rules().stream().map(rule -> rule.id()).collect(Collectors.joining(", "));
        return Stream.concat(
                Stream.of(answer.table() + ": decided by " + rules),
                answer.effects().entrySet().stream().map(DecisionAssert::line));
    }

    private static String line(Map.Entry<String, List<Object>> effect) {
        return "  " + effect.getKey() + ": " + Shown.of(effect.getValue());
    }
}
