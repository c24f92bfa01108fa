package io.gridward.rules;

import static io.gridward.rules.Condition.all;
import static io.gridward.rules.Condition.always;
import static io.gridward.rules.Condition.any;
import static io.gridward.rules.Condition.not;
import static io.gridward.rules.Condition.test;
import static io.gridward.rules.escalation.StandardVocabulary.ENTER;
import static io.gridward.rules.escalation.StandardVocabulary.GRADE;
import static io.gridward.rules.escalation.StandardVocabulary.OVERALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.ChoiceAttribute;
import io.gridward.core.facts.Facts;
import io.gridward.core.facts.FlagAttribute;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.facts.ScaleAttribute;
import io.gridward.core.facts.TagsAttribute;
import io.gridward.rules.escalation.StandardVocabulary;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OperatorTest {
    private static final List<Attribute<?>> ATTRIBUTES = List.of(
            FlagAttribute.of("flag", Presence.optional()),
            ChoiceAttribute.of("choice", List.of("a", "b", "c"), Presence.optional()),
            ScaleAttribute.of("scale", List.of("zero", "low", "mid", "high"), Presence.optional()),
            NumberAttribute.of("number", -100, 100, Presence.optional()),
            TagsAttribute.of("tags", List.of("x", "y", "z"), Presence.optional()));

    static Stream<Arguments> tests() {
        return Stream.of(
                Arguments.of(test("flag", Operator.IS, true), true, true),
                Arguments.of(test("flag", Operator.IS, true), false, false),
                Arguments.of(test("flag", Operator.IS, false), false, true),
                Arguments.of(test("choice", Operator.IS, "a"), "a", true),
                Arguments.of(test("choice", Operator.IS, "a"), "b", false),
                Arguments.of(test("choice", Operator.IN, "a", "c"), "c", true),
                Arguments.of(test("choice", Operator.IN, "a", "c"), "b", false),
                Arguments.of(test("scale", Operator.IS, "mid"), "mid", true),
                Arguments.of(test("scale", Operator.IS, "mid"), "low", false),
                Arguments.of(test("scale", Operator.IN, "low", "high"), "high", true),
                Arguments.of(test("scale", Operator.IN, "low", "high"), "mid", false),
                Arguments.of(test("scale", Operator.AT_LEAST, "mid"), "mid", true),
                Arguments.of(test("scale", Operator.AT_LEAST, "mid"), "low", false),
                Arguments.of(test("scale", Operator.AT_MOST, "mid"), "mid", true),
                Arguments.of(test("scale", Operator.AT_MOST, "mid"), "high", false),
                Arguments.of(test("scale", Operator.ABOVE, "mid"), "high", true),
                Arguments.of(test("scale", Operator.ABOVE, "mid"), "mid", false),
                Arguments.of(test("scale", Operator.BELOW, "mid"), "low", true),
                Arguments.of(test("scale", Operator.BELOW, "mid"), "mid", false),
                Arguments.of(test("scale", Operator.BETWEEN, "low", "mid"), "low", true),
                Arguments.of(test("scale", Operator.BETWEEN, "low", "mid"), "zero", false),
                Arguments.of(test("scale", Operator.BETWEEN, "low", "mid"), "high", false),
                Arguments.of(test("number", Operator.IS, 7), 7L, true),
                Arguments.of(test("number", Operator.IS, 7), 8L, false),
                Arguments.of(test("number", Operator.IN, 7, 9), 9L, true),
                Arguments.of(test("number", Operator.IN, 7, 9), 8L, false),
                Arguments.of(test("number", Operator.AT_LEAST, 7), 7L, true),
                Arguments.of(test("number", Operator.AT_LEAST, 7), 6L, false),
                Arguments.of(test("number", Operator.AT_MOST, -7), -7L, true),
                Arguments.of(test("number", Operator.AT_MOST, -7), -6L, false),
                Arguments.of(test("number", Operator.ABOVE, 7), 8L, true),
                Arguments.of(test("number", Operator.ABOVE, 7), 7L, false),
                Arguments.of(test("number", Operator.BELOW, 7), 6L, true),
                Arguments.of(test("number", Operator.BELOW, 7), 7L, false),
                Arguments.of(test("number", Operator.BETWEEN, 3, 7), 3L, true),
                Arguments.of(test("number", Operator.BETWEEN, 3, 7), 7L, true),
                Arguments.of(test("number", Operator.BETWEEN, 3, 7), 2L, false),
                Arguments.of(test("number", Operator.BETWEEN, 3, 7), 8L, false),
                Arguments.of(test("tags", Operator.ANY_OF, "x", "y"), Set.of("y", "z"), true),
                Arguments.of(test("tags", Operator.ANY_OF, "x", "y"), Set.of("z"), false),
                Arguments.of(test("tags", Operator.ALL_OF, "x", "y"), Set.of("x", "y", "z"), true),
                Arguments.of(test("tags", Operator.ALL_OF, "x", "y"), Set.of("x"), false),
                Arguments.of(test("tags", Operator.NONE_OF, "x", "y"), Set.of("z"), true),
                Arguments.of(test("tags", Operator.NONE_OF, "x", "y"), Set.of(), true),
                Arguments.of(test("tags", Operator.NONE_OF, "x", "y"), Set.of("y"), false),
                Arguments.of(test("tags", Operator.EMPTY), Set.of(), true),
                Arguments.of(test("tags", Operator.EMPTY), Set.of("x"), false),
                Arguments.of(test("tags", Operator.PRESENT), Set.of(), true),
                Arguments.of(test("choice", Operator.PRESENT), "a", true),
                Arguments.of(test("choice", Operator.ABSENT), "a", false),
                Arguments.of(not(test("choice", Operator.IS, "a")), "b", true),
                Arguments.of(not(test("choice", Operator.IS, "a")), "a", false),
                Arguments.of(all(test("number", Operator.ABOVE, 3), test("number", Operator.BELOW, 7)), 5L, true),
                Arguments.of(all(test("number", Operator.ABOVE, 3), test("number", Operator.BELOW, 7)), 7L, false),
                Arguments.of(any(test("choice", Operator.IS, "a"), test("choice", Operator.IS, "b")), "b", true),
                Arguments.of(any(test("choice", Operator.IS, "a"), test("choice", Operator.IS, "b")), "c", false),
                Arguments.of(all(test("choice", Operator.IS, "c"), always()), "c", true));
    }

    @ParameterizedTest
    @MethodSource("tests")
    void condition_onAValue_matchesAsDefined(Condition condition, Object value, boolean expected) {
        assertThat(matches(condition, value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("tests")
    void condition_onAnAbsentValue_matchesOnlyAbsentAndNegations(Condition condition, Object value, boolean expected) {
        boolean tellsAbsence = condition instanceof Condition.Not
                || condition instanceof Condition.Test single && single.operator() == Operator.ABSENT;
        assertThat(matches(condition, null)).isEqualTo(tellsAbsence);
    }

    @Test
    void operator_byItsId_isFound() {
        for (Operator operator : Operator.values()) {
            assertThat(Operator.find(operator.id())).contains(operator);
        }
        assertThat(Operator.find("AT_LEAST")).isEmpty();
        assertThat(Operator.AT_LEAST.id()).isEqualTo("atLeast");
        assertThat(Operator.IS.id()).isEqualTo("is");
    }

    @Test
    void operators_ofEachKind_areThoseOfThePlan() {
        List<String> ordered =
                List.of("is", "in", "atLeast", "atMost", "above", "below", "between", "present", "absent");
        assertThat(Operator.idsFor(Attribute.Kind.SCALE)).isEqualTo(ordered);
        assertThat(Operator.idsFor(Attribute.Kind.NUMBER)).isEqualTo(ordered);
        assertThat(Operator.idsFor(Attribute.Kind.CHOICE)).containsExactly("is", "in", "present", "absent");
        assertThat(Operator.idsFor(Attribute.Kind.FLAG)).containsExactly("is", "present", "absent");
        assertThat(Operator.idsFor(Attribute.Kind.TAGS))
                .containsExactly("anyOf", "allOf", "noneOf", "empty", "present", "absent");
    }

    @Test
    void test_withAWrongNumberOrTypeOfOperands_isRefused() {
        assertThatThrownBy(() -> test("number", Operator.BETWEEN, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> test("number", Operator.PRESENT, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> test("number", Operator.IS, 1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.5");
    }

    @Test
    void nesting_beyondTheBound_isRefused() {
        // given
        Condition condition = always();
        for (int depth = 1; depth < Condition.DEEPEST; depth++) {
            condition = not(condition);
        }
        Condition deepest = condition;

        // then
        assertThat(deepest.depth()).isEqualTo(Condition.DEEPEST);
        assertThatThrownBy(() -> not(deepest)).hasMessageContaining("64");
        assertThatThrownBy(() -> all(deepest)).hasMessageContaining("64");
        assertThatThrownBy(() -> any(deepest)).hasMessageContaining("64");
    }

    /** Asks a policy of one rule. */
    private static boolean matches(Condition condition, Object value) {
        PolicyBuilder builder = StandardVocabulary.policy("test", "1").levels("grid");
        ATTRIBUTES.forEach(builder::attribute);
        Policy policy = builder.rule(
                        "grading",
                        Rule.builder("hit").when(condition).then(GRADE, "hit").build())
                .otherwise("grading", ENTER, "grid")
                .otherwise("limits", OVERALL, Dagang.budget("1wd"))
                .build();
        Facts.Builder facts = Facts.builder(policy.inputs())
                .setUntyped("level", "grid")
                .setUntyped("day-kind", "workday")
                .setUntyped("hour", 0L)
                .setUntyped("month", 1L);
        if (value != null) {
            facts.setUntyped(condition.tests().get(0).attribute(), value);
        }
        return policy.compile()
                .decide(Trigger.REPORTED, facts.build())
                .value(GRADE)
                .isPresent();
    }
}
