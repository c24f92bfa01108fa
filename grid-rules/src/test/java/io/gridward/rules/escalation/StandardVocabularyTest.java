package io.gridward.rules.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.escalation.Approver;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.Cutoff;
import io.gridward.core.escalation.Milestone;
import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.RulingPart;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.time.TimeLimit;
import io.gridward.rules.Condition;
import io.gridward.rules.Dagang;
import io.gridward.rules.Effect;
import io.gridward.rules.Guarantee;
import io.gridward.rules.PolicyBuilder;
import io.gridward.rules.Rule;
import io.gridward.rules.Verdict;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StandardVocabularyTest {
    @Test
    void effects_ofTheStandardTables_areThePartsOfARuling() {
        assertThat(StandardVocabulary.INSTANCE.tables().stream()
                        .flatMap(table -> table.effects().stream())
                        .map(Effect::name))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(RulingPart.values())
                        .filter(part -> part != RulingPart.INSTRUCTION)
                        .map(RulingPart::id)
                        .toList());
    }

    static Stream<Arguments> situations() {
        return Stream.of(
                Arguments.of("a clock that ran out", Standing.clock().is(ClockKind.LEVEL), Set.of(Trigger.OVERDUE)),
                Arguments.of("the sign clock", Standing.clock().is(ClockKind.SIGN), Set.of(Trigger.UNSIGNED)),
                Arguments.of(
                        "the report-in clock", Standing.clock().is(ClockKind.PARTY_REPORT_IN), Set.of(Trigger.NO_SHOW)),
                Arguments.of("a clock no policy is asked of", Standing.clock().is(ClockKind.PARTY_SIGN), Set.of()),
                Arguments.of(
                        "a rung",
                        Standing.rung().present(),
                        Set.of(Trigger.OVERDUE, Trigger.UNSIGNED, Trigger.NO_SHOW)),
                Arguments.of("a party", Standing.party().present(), Set.of(Trigger.DECLINED, Trigger.NO_SHOW)),
                Arguments.of("a no-show without one", Standing.noShows().is(0), without(Trigger.NO_SHOW)),
                Arguments.of("extensions", Standing.extensions().above(0), without(Trigger.REPORTED)),
                Arguments.of("suspensions", Standing.suspensions().above(0), without(Trigger.REPORTED)),
                Arguments.of("hand-ups", Standing.handUps().above(0), without(Trigger.REPORTED)),
                Arguments.of("reworks", Standing.reworks().above(0), without(Trigger.REPORTED)),
                Arguments.of("returns", Standing.returns().above(0), without(Trigger.REPORTED)),
                Arguments.of("repeat reports", Standing.repeatReports().above(0), without(Trigger.REPORTED)),
                Arguments.of("a month", Standing.month().between(6, 9), Set.of(Trigger.values())));
    }

    private static Set<Trigger> without(Trigger trigger) {
        Set<Trigger> all = new HashSet<>(Set.of(Trigger.values()));
        all.remove(trigger);
        return all;
    }

    /** A guarantee about a trigger at which there is no such situation speaks of nothing. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("situations")
    void situations_ofEachTrigger_areThoseThatCanBe(String what, Condition condition, Set<Trigger> possible) {
        PolicyBuilder policy = Dagang.builder();
        for (Trigger trigger : Trigger.values()) {
            // Notices are decided at every trigger; that nobody is told of anything cannot be proved.
            policy.guarantee(Guarantee.of(
                    trigger.id(),
                    Standing.trigger().is(trigger).and(condition),
                    StandardVocabulary.NOTIFY,
                    Set.of("grid")));
        }

        List<Verdict> verdicts = policy.build().compile().verdicts();

        assertThat(verdicts.stream()
                        .skip(1)
                        .filter(verdict -> verdict.finding().orElseThrow().code() != ModelCode.GUARANTEE_VACUOUS)
                        .map(verdict -> verdict.guarantee().id()))
                .as(what)
                .containsExactlyInAnyOrderElementsOf(
                        possible.stream().map(Trigger::id).toList());
    }

    @Test
    void raise_withoutALevelToGoTo_isRefused() {
        Rule raise = Rule.builder("problem-order")
                .when(Standing.reworks().atLeast(3))
                .then(StandardVocabulary.MOVE, Move.RAISE)
                .build();
        InvalidModelException refused = catchThrowableOfType(
                InvalidModelException.class,
                () -> Dagang.builder().rule("ladder", raise).build());

        assertThat(refused.findings())
                .extracting(Finding::path)
                .containsExactly(List.of("tables", "ladder", "rules", "problem-order", "then", "raise-to"));
        assertThat(Dagang.builder()
                        .rule("ladder", raise)
                        .otherwise("ladder", StandardVocabulary.RAISE_TO, "street")
                        .build()
                        .contentId())
                .isNotEqualTo(Dagang.policy().contentId());
    }

    static Stream<Arguments> values() {
        Milestone fence = new Milestone("fence", Dagang.budget("3h"));
        Milestone repair = new Milestone("repair", Dagang.budget("8h"));
        Approver director = Approver.role("director");
        return Stream.of(
                Arguments.of(
                        "limits",
                        StandardVocabulary.MILESTONES,
                        List.of(Milestones.of(), Milestones.of(fence), Milestones.of(fence, repair))),
                Arguments.of(
                        "intake",
                        StandardVocabulary.SELF_HANDLE,
                        List.of(Set.of(), Set.of("worker"), Set.of("worker", "clerk"))),
                Arguments.of(
                        "closing", StandardVocabulary.FOLLOW_UP, List.of(Dagang.budget("1wd"), Dagang.budget("1d"))),
                Arguments.of(
                        "approvals",
                        StandardVocabulary.APPROVER,
                        List.of(
                                Approvers.NOBODY,
                                Approvers.of(director),
                                Approvers.of(director.at("street")),
                                Approvers.of(Approver.level("street")),
                                Approvers.of(director, Approver.level("street")))),
                Arguments.of("approvals", StandardVocabulary.AT_MOST, List.of(0, 1, 99)),
                Arguments.of(
                        "approvals",
                        StandardVocabulary.NOT_AFTER,
                        List.of(
                                Cutoff.beforeDue(TimeLimit.parse("1wd")),
                                Cutoff.afterDispatch(TimeLimit.parse("1wd")),
                                Cutoff.afterDispatch(TimeLimit.parse("2wd")))),
                Arguments.of(
                        "approvals", StandardVocabulary.GRANT, List.of(TimeLimit.parse("3wd"), TimeLimit.parse("3d"))));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("values")
    <T> void values_thatDiffer_giveDifferentContentIds(String table, Effect<T> effect, List<T> values) {
        List<String> ids = values.stream()
                .map(value ->
                        Dagang.builder().otherwise(table, effect, value).build().contentId())
                .toList();

        assertThat(ids).doesNotHaveDuplicates().doesNotContain(Dagang.policy().contentId());
    }

    static Stream<Arguments> misfits() {
        return Stream.of(
                Arguments.of("approvals", "at-most", 100, ModelCode.WRONG_VALUE_TYPE),
                Arguments.of("approvals", "at-most", -1, ModelCode.WRONG_VALUE_TYPE),
                Arguments.of("approvals", "at-most", 1L, ModelCode.WRONG_VALUE_TYPE),
                Arguments.of("approvals", "grant", "3wd", ModelCode.WRONG_VALUE_TYPE),
                Arguments.of("intake", "self-handle", Set.of("Worker"), ModelCode.WRONG_VALUE_TYPE),
                Arguments.of("intake", "self-handle", Set.of(1), ModelCode.WRONG_VALUE_TYPE),
                Arguments.of("ladder", "raise-to", "moon", ModelCode.UNKNOWN_LEVEL),
                Arguments.of("limits", "milestones", List.of(), ModelCode.WRONG_VALUE_TYPE));
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("misfits")
    void values_outOfTheirDomain_areRefused(String table, String effect, Object value, ModelCode code) {
        InvalidModelException refused = catchThrowableOfType(
                InvalidModelException.class,
                () -> Dagang.builder().otherwiseUntyped(table, effect, value).build());

        assertThat(refused.findings()).extracting(Finding::code).containsExactly(code);
        assertThat(refused.findings().get(0).path()).containsExactly("tables", table, "otherwise", effect);
    }

    @Test
    void roles_toBeTold_areAtLeastOne() {
        InvalidModelException refused = catchThrowableOfType(
                InvalidModelException.class,
                () -> Dagang.builder()
                        .rule(
                                "notices",
                                Rule.builder("nobody")
                                        .then(StandardVocabulary.NOTIFY_ROLES, Set.of())
                                        .build())
                        .build());

        assertThat(refused.findings()).extracting(Finding::code).containsExactly(ModelCode.EMPTY_SET);
    }

    @Test
    void milestones_withOneIdTwice_areRefused() {
        Milestone fence = new Milestone("fence", Dagang.budget("3h"));

        assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> Milestones.of(fence, fence)))
                .hasMessage("stages must have different ids, got [fence, fence]");
        assertThat(Milestones.of(fence)).hasToString("fence 3h");
        assertThat(Approvers.NOBODY).hasToString("nobody");
        assertThat(Approvers.of(Approver.role("director").at("street"))).hasToString("director at street");
    }
}
