package io.gridward.rules;

import static io.gridward.rules.Condition.all;
import static io.gridward.rules.Condition.any;
import static io.gridward.rules.Condition.not;
import static io.gridward.rules.Condition.on;
import static io.gridward.rules.Condition.opaque;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.FlagAttribute;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.facts.TagsAttribute;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.ModelCode;
import io.gridward.rules.escalation.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PossibilityTest {
    private static final FactPredicate NEAR = FactPredicate.of("near", 1, facts -> true);

    static Stream<Condition> impossible() {
        return Stream.of(
                // The parts contradict each other only together.
                all(
                        any(on(Dagang.HOUSEHOLDS).below(3), on(Dagang.DANGER).is("life")),
                        on(Dagang.HOUSEHOLDS).above(5),
                        on(Dagang.DANGER).below("life")),
                not(any(on(Dagang.HOUSEHOLDS).below(3), on(Dagang.HOUSEHOLDS).atLeast(3))),
                opaque(NEAR).and(opaque(NEAR).negate()),
                all(
                        not(on(Dagang.NEEDS).empty()),
                        not(on(Dagang.NEEDS).anyOf("medical", "department", "enforcement", "property-manager"))),
                // A fresh report has no history, and a rung has a clock.
                Standing.handUps().atLeast(1).and(Standing.trigger().is(Trigger.REPORTED)),
                Standing.clock().absent().and(Standing.rung().atLeast(0)),
                Standing.clock().is(ClockKind.SIGN).and(not(Standing.rung().between(0, 99))),
                not(Condition.always()),
                not(Standing.trigger().in(Trigger.REPORTED, Trigger.FACTS_CHANGED, Trigger.MIGRATED)));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void rule_thatNoPossibleSituationMeets_isRefused(Condition when) {
        // given
        PolicyBuilder builder =
                Dagang.builder().rule("grading", Rule.builder("bad").when(when).build());

        // when
        InvalidModelException refused = catchThrowableOfType(InvalidModelException.class, builder::build);

        // then
        assertThat(refused.findings()).extracting(Finding::code).containsExactly(ModelCode.RULE_NEVER_MATCHES);
        assertThat(refused.findings())
                .extracting(Finding::path)
                .containsExactly(List.of("tables", "grading", "rules", "bad", "when"));
    }

    @Test
    void rule_onWhatAnEarlierTableFeeds_isPossibleThoughNoReportSaysIt() {
        Condition graded =
                Standing.trigger().is(Trigger.REPORTED).and(Standing.grade().is("small"));

        assertThat(Dagang.builder()
                        .rule("limits", Rule.builder("graded").when(graded).build())
                        .build()
                        .table("limits"))
                .isPresent();
        assertThat(catchThrowableOfType(
                                InvalidModelException.class,
                                () -> Dagang.builder()
                                        .rule(
                                                "grading",
                                                Rule.builder("graded")
                                                        .when(graded)
                                                        .build())
                                        .build())
                        .findings())
                .extracting(Finding::code)
                .containsExactly(ModelCode.RULE_NEVER_MATCHES);
    }

    @Test
    void search_withMoreChoicesThanItTries_saysNothing() {
        // given: of n numbers each pair differs, but there are only n - 1 values
        List<Condition> together = new ArrayList<>();
        int n = 9;
        ImmutableMap.Builder<String, Attribute<?>> attributes = ImmutableMap.builder();
        for (int i = 0; i < n; i++) {
            attributes.put("n" + i, NumberAttribute.of("n" + i, 1, n - 1, Presence.required()));
            for (int j = 0; j < i; j++) {
                for (long value = 1; value < n; value++) {
                    together.add(any(not(Condition.is("n" + i, value)), not(Condition.is("n" + j, value))));
                }
            }
        }

        // then
        assertThat(new Possibility(attributes.buildOrThrow(), List.of())
                        .canHold(new Condition.All(together), Trigger.REPORTED, Set.of()))
                .isTrue();
    }

    @Test
    void search_onRandomConditions_agreesWithTryingEveryValue() {
        // given
        ImmutableMap<String, Attribute<?>> attributes = ImmutableMap.of(
                "f", FlagAttribute.of("f", Presence.optional()),
                "n", NumberAttribute.of("n", 0, 3, Presence.optional()),
                "t", TagsAttribute.of("t", List.of("a", "b"), Presence.optional()));
        List<Condition> constraints =
                List.of(any(Condition.test("f", Operator.ABSENT), Condition.test("n", Operator.PRESENT)));
        Possibility possibility = new Possibility(attributes, constraints);
        int possible = 0;
        int impossible = 0;

        for (long seed = 0; seed < 3_000; seed++) {
            Condition condition = random(new Random(seed), 3);

            // when
            boolean found = possibility.canHold(condition, Trigger.REPORTED, Set.of());

            // then
            assertThat(found).as("seed %s: %s", seed, condition).isEqualTo(tried(attributes, constraints, condition));
            possible += found ? 1 : 0;
            impossible += found ? 0 : 1;
        }
        assertThat(possible).isGreaterThan(300);
        assertThat(impossible).isGreaterThan(100);
    }

    private static boolean tried(
            ImmutableMap<String, Attribute<?>> attributes, List<Condition> constraints, Condition condition) {
        List<Object> flags = List.of("absent", true, false);
        List<Object> numbers = List.of("absent", 0L, 1L, 2L, 3L);
        List<Object> tags = List.of("absent", Set.of(), Set.of("a"), Set.of("b"), Set.of("a", "b"));
        for (List<Object> values : Sets.cartesianProduct(Set.copyOf(flags), Set.copyOf(numbers), Set.copyOf(tags))) {
            for (boolean near : new boolean[] {true, false}) {
                Map<String, Object> said = new HashMap<>(Map.of("near@1", near));
                List<String> names = List.of("f", "n", "t");
                for (int i = 0; i < names.size(); i++) {
                    if (!values.get(i).equals("absent")) {
                        said.put(names.get(i), values.get(i));
                    }
                }
                Matching matching = new Matching(attributes, said);
                if (matching.matches(condition) && constraints.stream().allMatch(matching::matches)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Condition random(Random random, int depth) {
        if (depth == 0 || random.nextInt(5) == 0) {
            return switch (random.nextInt(8)) {
                case 0 -> Condition.is("f", random.nextBoolean());
                case 1 -> Condition.test("f", random.nextBoolean() ? Operator.PRESENT : Operator.ABSENT);
                case 2 -> Condition.test("n", Operator.AT_LEAST, random.nextInt(4));
                case 3 -> Condition.test("n", Operator.BELOW, random.nextInt(4));
                case 4 -> Condition.test("n", Operator.ABSENT);
                case 5 -> Condition.test("t", random.nextBoolean() ? Operator.ANY_OF : Operator.NONE_OF, "a", "b");
                case 6 -> Condition.test("t", random.nextBoolean() ? Operator.EMPTY : Operator.PRESENT);
                default -> opaque(NEAR);
            };
        }
        Condition[] members = new Condition[1 + random.nextInt(4)];
        for (int i = 0; i < members.length; i++) {
            members[i] = random(random, depth - 1);
        }
        return switch (random.nextInt(5)) {
            case 0 -> not(members[0]);
            case 1 -> any(members);
            default -> all(members);
        };
    }
}
