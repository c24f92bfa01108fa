package io.gridward.rules.testing;

import io.gridward.core.escalation.Call;
import io.gridward.core.escalation.Intake;
import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.linkage.CallRole;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import io.gridward.rules.Decision;
import io.gridward.rules.Effect;
import io.gridward.rules.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on what a policy decided, the same for a {@link Decision} and for an explanation of it. Not thread-safe, as
 * assertions are not.
 *
 * @param <S> the assertion itself
 * @param <A> what is looked at
 */
@SuppressWarnings("exports") // whoever asserts has AssertJ, which is optional for this module
public abstract class AbstractDecisionAssert<S extends AbstractDecisionAssert<S, A>, A> extends AbstractAssert<S, A> {
    private static final String ENTER = "enter";
    private static final String MOVE = "move";
    private static final String CALL = "call";

    AbstractDecisionAssert(A actual, Class<?> self) {
        super(actual, self);
    }

    abstract Decision decision();

    /** The level the case is at before the decision, where that is known. */
    abstract Optional<String> level();

    /** What helps to understand that no value of an effect is as wanted. */
    abstract String help(String effect, Predicate<Object> wanted);

    /** What helps to understand that a rule did not decide; empty if the policy has no such rule. */
    abstract Optional<String> help(@Nullable String table, String rule);

    /** What helps to understand that something was decided at all. */
    abstract String help();

    /**
     * Checks at which level a reported issue enters.
     *
     * @param level the id of the level
     * @return this assertion
     */
    public S entersAt(String level) {
        return only(ENTER, level, "Expecting the issue to enter at", "but it enters at", "but no level is decided");
    }

    /**
     * Checks that a matter stays at a level (小事不出格): a reported issue enters there; a case for which the ladder is
     * asked is there and is not moved.
     *
     * @param level the id of the level
     * @return this assertion
     */
    public S staysAt(String level) {
        if (decision().trigger() == Trigger.REPORTED) {
            return entersAt(level);
        }
        Optional<String> now = level();
        if (now.isPresent() && !now.get().equals(level)) {
            throw failure("Expecting the case to stay at", level, "but it is at", now.get(), help());
        }
        return only(
                MOVE,
                Move.STAY,
                "Expecting the case to stay at " + level + ", so the move to be",
                "but it is",
                "but no move is decided");
    }

    /**
     * Checks where the case goes next.
     *
     * @param move the move
     * @return this assertion
     */
    public S moves(Move move) {
        return only(MOVE, move, "Expecting the move to be", "but it is", "but no move is decided");
    }

    /**
     * Checks what becomes of a report.
     *
     * @param intake filed, rejected or held for a person
     * @return this assertion
     */
    public S hasIntake(Intake intake) {
        return only("intake", intake, "Expecting the report to be", "but it is", "but nothing is decided about it");
    }

    /**
     * Checks how big the matter is.
     *
     * @param grade the grade
     * @return this assertion
     */
    public S isGraded(String grade) {
        return only("grade", grade, "Expecting the grade to be", "but it is", "but no grade is decided");
    }

    /**
     * Checks the time limit that an effect gives, whatever its warnings and overdue steps.
     *
     * @param effect the name of the effect, such as {@code sign}, {@code level} or {@code overall}
     * @param limit the limit, such as {@code 10min} or {@code 3wd}
     * @return this assertion
     * @throws IllegalArgumentException if the limit is not written like that
     */
    public S hasLimit(String effect, String limit) {
        TimeLimit expected = TimeLimit.parse(limit);
        return any(
                effect,
                value -> value.equals(expected)
                        || (value instanceof TimeBudget budget && budget.limit().equals(expected)),
                "Expecting the limit " + effect + " to be",
                limit,
                "but it is",
                "but there is none");
    }

    /**
     * Checks that parties are called in, lead or support.
     *
     * @param matters ids of matters, each called; others may be called too
     * @return this assertion
     */
    public S calls(String... matters) {
        for (String matter : matters) {
            any(
                    CALL,
                    value -> isCallOf(value, matter, null),
                    "Expecting a call of",
                    matter,
                    "but called are",
                    "but nobody is called");
        }
        return myself;
    }

    /**
     * Checks that a party is called in for a matter.
     *
     * @param matter the id of the matter
     * @param as lead or support
     * @return this assertion
     */
    public S calls(String matter, CallRole as) {
        return any(
                CALL,
                value -> isCallOf(value, matter, as),
                "Expecting a call of",
                matter + " as " + as.id(),
                "but called are",
                "but nobody is called");
    }

    private static boolean isCallOf(Object value, String matter, @Nullable CallRole as) {
        return value instanceof Call call && call.matter().equals(matter) && (as == null || call.as() == as);
    }

    /**
     * Checks that nobody is called in.
     *
     * @return this assertion
     */
    public S callsNobody() {
        List<Object> calls = values(CALL);
        if (!calls.isEmpty()) {
            throw failure("Expecting to be called", "nobody", "but called are", Shown.of(calls), help());
        }
        return myself;
    }

    /**
     * Checks who is told: at least these levels, by one rule or several.
     *
     * @param levels ids of levels
     * @return this assertion
     */
    public S notifies(String... levels) {
        Set<Object> told = values("notify").stream()
                .flatMap(value -> value instanceof Set<?> set ? set.stream() : Stream.of(value))
                .collect(Collectors.toSet());
        List<String> missing =
                Arrays.stream(levels).filter(level -> !told.contains(level)).toList();
        if (!missing.isEmpty()) {
            throw failure(
                    "Expecting to be told",
                    String.join(", ", levels),
                    "but not told are",
                    String.join(", ", missing),
                    help(
                            "notify",
                            value -> value instanceof Set<?> set
                                    && missing.stream().anyMatch(set::contains)));
        }
        return myself;
    }

    /**
     * Checks a value of any effect; of a gathering table one of its values.
     *
     * @param effect the name of the effect
     * @param value the value, or how a document writes it, such as {@code up} or {@code 3wd}
     * @return this assertion
     */
    public S hasEffect(String effect, Object value) {
        return any(
                effect,
                actual -> Shown.isSame(actual, value),
                "Expecting the effect " + effect + " to be",
                Shown.of(value),
                "but it is",
                "but it is not decided");
    }

    /**
     * Checks a value of any effect; of a gathering table one of its values.
     *
     * @param effect the effect
     * @param value the value
     * @param <T> the type of the value
     * @return this assertion
     */
    public <T> S hasEffect(Effect<T> effect, T value) {
        return hasEffect(effect.name(), value);
    }

    /**
     * Checks that an effect is not decided.
     *
     * @param effect the name of the effect
     * @return this assertion
     */
    public S hasNoEffect(String effect) {
        List<Object> values = values(effect);
        if (!values.isEmpty()) {
            throw failure("Expecting no effect", effect, "but it is", Shown.of(values), help());
        }
        return myself;
    }

    /**
     * Checks that a rule decided, whatever its table.
     *
     * @param rule the id of the rule
     * @return this assertion
     */
    public S isDecidedBy(String rule) {
        return decidedBy(null, rule);
    }

    /**
     * Checks that a rule of a table decided.
     *
     * @param table the name of the table
     * @param rule the id of the rule
     * @return this assertion
     */
    public S isDecidedBy(String table, String rule) {
        return decidedBy(table, rule);
    }

    private S decidedBy(@Nullable String table, String rule) {
        if (deciding(table).noneMatch(rule::equals)) {
            String name = table == null ? rule : table + "/" + rule;
            throw failure(
                    "Expecting to be decided by the rule",
                    name,
                    "but it is decided by",
                    decidingText(table),
                    help(table, rule).orElseGet(() -> "\nThere is no rule " + name + ".\n" + help()));
        }
        return myself;
    }

    /**
     * Checks that a rule did not decide, whatever its table.
     *
     * @param rule the id of the rule
     * @return this assertion
     */
    public S isNotDecidedBy(String rule) {
        if (deciding(null).anyMatch(rule::equals)) {
            throw failure(
                    "Expecting not to be decided by the rule",
                    rule,
                    "but it is decided by",
                    decidingText(null),
                    help());
        }
        return myself;
    }

    /**
     * Checks that no rule of a table matched, so that its otherwise decided, or nothing.
     *
     * @param table the name of the table
     * @return this assertion
     */
    public S isDecidedByOtherwise(String table) {
        Optional<Decision.Answer> answer = decision().answerOf(table);
        if (answer.isEmpty()) {
            throw failure("Expecting an answer of the table", table, "but asked were", asked(), help());
        }
        if (!answer.get().rules().isEmpty()) {
            throw failure(
                    "Expecting otherwise to decide in", table, "but it is decided by", decidingText(table), help());
        }
        return myself;
    }

    private Stream<String> deciding(@Nullable String table) {
        return decision().answers().stream()
                .filter(answer -> table == null || answer.table().equals(table))
                .flatMap(answer -> answer.rules().stream())
                .map(Rule::id);
    }

    private String decidingText(@Nullable String table) {
        String text = decision().answers().stream()
                .filter(answer -> table == null || answer.table().equals(table))
                .flatMap(answer -> answer.rules().stream().map(rule -> answer.table() + "/" + rule.id()))
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? "no rule" : text;
    }

    private String asked() {
        return decision().answers().stream().map(Decision.Answer::table).collect(Collectors.joining(", "));
    }

    private List<Object> values(String effect) {
        return decision().answers().stream()
                .flatMap(answer -> answer.effects().getOrDefault(effect, List.of()).stream())
                .toList();
    }

    private S only(String effect, Object value, String expecting, String but, String none) {
        return any(effect, each -> Shown.isSame(each, value), expecting, Shown.of(value), but, none);
    }

    private S any(String effect, Predicate<Object> wanted, String expecting, String expected, String but, String none) {
        List<Object> values = values(effect);
        if (values.stream().noneMatch(wanted)) {
            throw failed(values, expecting, expected, but, none, help(effect, wanted));
        }
        return myself;
    }

    private AssertionError failed(
            List<Object> values, String expecting, String expected, String but, String none, String help) {
        return values.isEmpty()
                ? failure("\n" + expecting + ":\n  " + expected + "\n" + none + "\n" + help)
                : failure(expecting, expected, but, Shown.of(values), help);
    }

    final AssertionError failure(String expecting, String expected, String but, String actually, String help) {
        return failure("\n" + expecting + ":\n  " + expected + "\n" + but + ":\n  " + actually + "\n" + help);
    }

    private AssertionError failure(String text) {
        return super.failure("%s", text);
    }
}
