package io.gridward.rules;

import static io.gridward.rules.Condition.on;
import static io.gridward.rules.Condition.test;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.DayKind;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.DurationAttribute;
import io.gridward.core.facts.Facts;
import io.gridward.core.facts.FlagAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.rules.escalation.Standing;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionTest {
    private static final FlagAttribute NIGHT = FlagAttribute.of("night", Presence.optional());
    private static final DurationAttribute WAITING =
            DurationAttribute.of("waiting", Duration.ZERO, Duration.ofDays(30), Presence.optional());

    static Stream<Arguments> typed() {
        return Stream.of(
                Arguments.of(on(NIGHT).isTrue(), test("night", Operator.IS, true)),
                Arguments.of(on(NIGHT).isFalse(), test("night", Operator.IS, false)),
                Arguments.of(on(NIGHT).present(), test("night", Operator.PRESENT)),
                Arguments.of(on(NIGHT).absent(), test("night", Operator.ABSENT)),
                Arguments.of(on(Dagang.CATEGORY).is("care"), test("category", Operator.IS, "care")),
                Arguments.of(on(Dagang.CATEGORY).in("care", "noise"), test("category", Operator.IN, "care", "noise")),
                Arguments.of(on(Dagang.DANGER).is("life"), test("danger", Operator.IS, "life")),
                Arguments.of(on(Dagang.DANGER).in("none", "life"), test("danger", Operator.IN, "none", "life")),
                Arguments.of(on(Dagang.DANGER).atLeast("life"), test("danger", Operator.AT_LEAST, "life")),
                Arguments.of(on(Dagang.DANGER).atMost("life"), test("danger", Operator.AT_MOST, "life")),
                Arguments.of(on(Dagang.DANGER).above("none"), test("danger", Operator.ABOVE, "none")),
                Arguments.of(on(Dagang.DANGER).below("life"), test("danger", Operator.BELOW, "life")),
                Arguments.of(
                        on(Dagang.DANGER).between("none", "life"), test("danger", Operator.BETWEEN, "none", "life")),
                Arguments.of(on(Dagang.HOUSEHOLDS).is(3), test("households", Operator.IS, 3)),
                Arguments.of(on(Dagang.HOUSEHOLDS).in(3, 4, 5), test("households", Operator.IN, 3, 4, 5)),
                Arguments.of(on(Dagang.HOUSEHOLDS).atLeast(3), test("households", Operator.AT_LEAST, 3)),
                Arguments.of(on(Dagang.HOUSEHOLDS).atMost(3), test("households", Operator.AT_MOST, 3)),
                Arguments.of(on(Dagang.HOUSEHOLDS).above(3), test("households", Operator.ABOVE, 3)),
                Arguments.of(on(Dagang.HOUSEHOLDS).below(3), test("households", Operator.BELOW, 3)),
                Arguments.of(on(Dagang.HOUSEHOLDS).between(3, 4), test("households", Operator.BETWEEN, 3, 4)),
                Arguments.of(
                        on(WAITING).atLeast(Duration.ofHours(2)),
                        test("waiting", Operator.AT_LEAST, Duration.ofMinutes(120))),
                Arguments.of(on(Dagang.NEEDS).anyOf("medical"), test("needs", Operator.ANY_OF, "medical")),
                Arguments.of(
                        on(Dagang.NEEDS).allOf("medical", "department"),
                        test("needs", Operator.ALL_OF, "medical", "department")),
                Arguments.of(on(Dagang.NEEDS).noneOf("medical"), test("needs", Operator.NONE_OF, "medical")),
                Arguments.of(on(Dagang.NEEDS).empty(), test("needs", Operator.EMPTY)),
                Arguments.of(Standing.trigger().is(Trigger.NO_SHOW), test("trigger", Operator.IS, "no-show")),
                Arguments.of(Standing.level().is("grid"), test("level", Operator.IS, "grid")),
                Arguments.of(Standing.grade().absent(), test("grade", Operator.ABSENT)),
                Arguments.of(Standing.track().is("quick"), test("track", Operator.IS, "quick")),
                Arguments.of(
                        Standing.clock().in(ClockKind.PARTY_SIGN, ClockKind.SIGN),
                        test("clock", Operator.IN, "party-sign", "sign")),
                Arguments.of(Standing.rung().atLeast(2), test("rung", Operator.AT_LEAST, 2)),
                Arguments.of(Standing.party().is("enforcement"), test("party", Operator.IS, "enforcement")),
                Arguments.of(Standing.handUps().above(1), test("hand-ups", Operator.ABOVE, 1)),
                Arguments.of(Standing.reworks().above(1), test("reworks", Operator.ABOVE, 1)),
                Arguments.of(Standing.returns().above(1), test("returns", Operator.ABOVE, 1)),
                Arguments.of(Standing.repeatReports().above(1), test("repeat-reports", Operator.ABOVE, 1)),
                Arguments.of(Standing.channel().is("hotline"), test("channel", Operator.IS, "hotline")),
                Arguments.of(Standing.cause().is("season"), test("cause", Operator.IS, "season")),
                Arguments.of(Standing.dayKind().is(DayKind.REST_DAY), test("day-kind", Operator.IS, "rest-day")),
                Arguments.of(Standing.hour().between(8, 18), test("hour", Operator.BETWEEN, 8, 18)));
    }

    @ParameterizedTest
    @MethodSource("typed")
    void typedForm_ofATest_isTheUntypedOne(Condition typed, Condition untyped) {
        assertThat(typed).isEqualTo(untyped);
    }

    @Test
    void joined_inARow_isOneConditionHoweverMany() {
        // given
        Condition a = on(NIGHT).isTrue();
        Condition b = on(Dagang.HOUSEHOLDS).atMost(3);
        Condition row = a;
        for (int i = 0; i < 10 * Condition.DEEPEST; i++) {
            row = row.and(b);
        }

        // then
        assertThat(row.depth()).isEqualTo(2);
        assertThat(a.and(b).and(a)).isEqualTo(Condition.all(a, b, a));
        assertThat(a.or(b).or(a)).isEqualTo(Condition.any(a, b, a));
        assertThat(a.and(b).or(a)).isEqualTo(Condition.any(Condition.all(a, b), a));
        assertThat(a.or(b).negate()).isEqualTo(Condition.not(Condition.any(a, b)));
    }

    @Test
    void negated_withoutEnd_isRefused() {
        // given
        Condition deep = on(NIGHT).isTrue();
        for (int i = 1; i < Condition.DEEPEST; i++) {
            deep = deep.negate();
        }
        Condition deepest = deep;

        // then
        assertThatThrownBy(deepest::negate)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("64");
        assertThatThrownBy(() -> deepest.and(deepest)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> deepest.or(deepest)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void durations_onBothSidesOfABound_decideApart() {
        // given
        CompiledPolicy policy = Dagang.builder()
                .attribute(WAITING)
                .rule(
                        "ladder",
                        Rule.builder("long-since")
                                .when(on(WAITING).atLeast(Duration.ofHours(2)))
                                .build())
                .build()
                .compile();

        // then
        assertThat(rules(policy, "119min")).isEmpty();
        assertThat(rules(policy, "120min")).containsExactly("long-since");
        assertThat(policy.policy().contentId())
                .isNotEqualTo(Dagang.builder().attribute(WAITING).build().contentId());
    }

    private static List<String> rules(CompiledPolicy policy, String waiting) {
        Facts facts = Dagang.facts(policy.policy())
                .set(Dagang.NEEDS, Set.of())
                .set(WAITING, DurationAttribute.parse(waiting))
                .build();
        return policy.decide(Trigger.REPEATED, facts).answerOf("ladder").stream()
                .flatMap(answer -> answer.rules().stream())
                .map(Rule::id)
                .toList();
    }
}
