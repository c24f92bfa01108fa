package io.gridward.rules;

import static io.gridward.rules.Condition.all;
import static io.gridward.rules.Condition.any;
import static io.gridward.rules.Condition.is;
import static io.gridward.rules.Condition.not;
import static io.gridward.rules.Condition.test;
import static io.gridward.rules.escalation.StandardVocabulary.ENTER;
import static io.gridward.rules.escalation.StandardVocabulary.GRADE;
import static io.gridward.rules.escalation.StandardVocabulary.INTAKE;
import static io.gridward.rules.escalation.StandardVocabulary.MOVE;
import static io.gridward.rules.escalation.StandardVocabulary.NOTIFY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.escalation.Intake;
import io.gridward.core.escalation.Move;
import io.gridward.core.facts.FlagAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.Language;
import io.gridward.core.finding.ModelCode;
import io.gridward.rules.escalation.StandardVocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyBuilderTest {
    private static final List<String> WHEN = List.of("tables", "grading", "rules", "bad", "when");

    static Stream<Arguments> conditions() {
        return Stream.of(
                Arguments.of(is("househlods", 3), ModelCode.UNKNOWN_ATTRIBUTE, "househlods"),
                Arguments.of(test("category", Operator.AT_LEAST, "waste"), ModelCode.UNKNOWN_OPERATOR, "category"),
                Arguments.of(is("needs", "medical"), ModelCode.UNKNOWN_OPERATOR, "needs"),
                Arguments.of(is("category", "wast"), ModelCode.UNKNOWN_VALUE, "category"),
                Arguments.of(is("level", "gird"), ModelCode.UNKNOWN_VALUE, "level"),
                Arguments.of(is("grade", "enormous"), ModelCode.UNKNOWN_VALUE, "grade"),
                Arguments.of(is("party", "fire-brigade"), ModelCode.UNKNOWN_VALUE, "party"),
                Arguments.of(is("channel", "hotline"), ModelCode.UNKNOWN_ATTRIBUTE, "channel"),
                Arguments.of(is("cause", "season"), ModelCode.UNKNOWN_ATTRIBUTE, "cause"),
                Arguments.of(is("households", "3"), ModelCode.WRONG_VALUE_TYPE, "households"),
                Arguments.of(is("category", 3), ModelCode.WRONG_VALUE_TYPE, "category"),
                Arguments.of(test("needs", Operator.ANY_OF, 3), ModelCode.WRONG_VALUE_TYPE, "needs"),
                Arguments.of(is("households", 200_000), ModelCode.VALUE_OUT_OF_RANGE, "households"),
                Arguments.of(test("households", Operator.BETWEEN, 5, 3), ModelCode.EMPTY_RANGE, "households"),
                Arguments.of(test("danger", Operator.BETWEEN, "life", "none"), ModelCode.EMPTY_RANGE, "danger"),
                Arguments.of(test("category", Operator.IN), ModelCode.EMPTY_SET, "category"),
                Arguments.of(test("needs", Operator.NONE_OF), ModelCode.EMPTY_SET, "needs"),
                Arguments.of(is("trigger", "overdue"), ModelCode.NOT_ASKED_HERE, "trigger"),
                Arguments.of(test("danger", Operator.ABOVE, "life"), ModelCode.SELF_CONTRADICTION, "danger"),
                Arguments.of(test("households", Operator.ABSENT), ModelCode.SELF_CONTRADICTION, "households"));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void condition_thatDoesNotFit_isFoundAtItsAttribute(Condition condition, ModelCode code, String attribute) {
        // when
        List<Finding> findings = findings(Dagang.builder().rule("grading", bad(condition)));

        // then
        assertThat(findings).extracting(Finding::code).containsExactly(code);
        assertThat(findings).extracting(Finding::path).containsExactly(Paths.plus(WHEN, attribute));
        assertThat(findings.get(0).text(Language.EN)).doesNotContain("<");
        assertThat(findings.get(0).text(Language.ZH)).doesNotContain("<");
    }

    @Test
    void unknownAttribute_nearAKnownOne_namesIt() {
        assertThat(findings(Dagang.builder().rule("grading", bad(is("househlods", 3))))
                        .get(0)
                        .details())
                .containsEntry("instead", "households");
    }

    @Test
    void conjunction_thatCannotHold_isFoundOnce() {
        // given
        Condition impossible = all(test("households", Operator.ABOVE, 10), all(test("households", Operator.BELOW, 11)));
        Condition possible = any(test("households", Operator.ABOVE, 10), test("households", Operator.BELOW, 11));
        Condition tags = all(test("needs", Operator.ANY_OF, "medical"), test("needs", Operator.EMPTY));

        // then
        assertThat(findings(Dagang.builder().rule("grading", bad(impossible))))
                .extracting(Finding::code)
                .containsExactly(ModelCode.SELF_CONTRADICTION);
        assertThat(findings(Dagang.builder().rule("grading", bad(tags))))
                .extracting(Finding::code)
                .containsExactly(ModelCode.SELF_CONTRADICTION);
        assertThat(findings(Dagang.builder().rule("grading", bad(possible)))).isEmpty();
    }

    @Test
    void paths_intoCombinators_mirrorTheDocument() {
        // given
        Condition wrong = is("nothing-like-it", 1);

        // then
        assertThat(path(all(wrong, is("category", "noise")))).isEqualTo(Paths.plus(WHEN, "nothing-like-it"));
        assertThat(path(all(wrong, wrong))).isEqualTo(Paths.plus(WHEN, "all", "0", "nothing-like-it"));
        assertThat(path(any(is("category", "noise"), wrong)))
                .isEqualTo(Paths.plus(WHEN, "any", "1", "nothing-like-it"));
        assertThat(path(not(wrong))).isEqualTo(Paths.plus(WHEN, "not", "nothing-like-it"));
        assertThat(path(all(is("category", "noise"), any(not(wrong)))))
                .isEqualTo(Paths.plus(WHEN, "any", "0", "not", "nothing-like-it"));
        assertThat(path(all(all(is("category", "noise"), wrong))))
                .isEqualTo(Paths.plus(WHEN, "all", "1", "nothing-like-it"));
        assertThat(path(any())).isEqualTo(Paths.plus(WHEN, "any"));
    }

    static Stream<Arguments> effects() {
        return Stream.of(
                Arguments.of("entr", "grid", ModelCode.UNKNOWN_EFFECT),
                Arguments.of("move", Move.UP, ModelCode.UNKNOWN_EFFECT),
                Arguments.of("milestones", "1wd", ModelCode.UNKNOWN_EFFECT),
                Arguments.of("enter", "district", ModelCode.UNKNOWN_LEVEL),
                Arguments.of("enter", 3L, ModelCode.WRONG_VALUE_TYPE),
                Arguments.of("grade", "Very Big", ModelCode.WRONG_VALUE_TYPE));
    }

    @ParameterizedTest
    @MethodSource("effects")
    void effect_thatDoesNotFit_isFoundAtItsName(String effect, Object value, ModelCode code) {
        // when
        List<Finding> findings = findings(Dagang.builder()
                .rule("grading", Rule.builder("bad").thenUntyped(effect, value).build()));

        // then
        assertThat(findings).extracting(Finding::code).containsExactly(code);
        assertThat(findings)
                .extracting(Finding::path)
                .containsExactly(List.of("tables", "grading", "rules", "bad", "then", effect));
        assertThat(findings.get(0).text(Language.EN)).doesNotContain("<");
    }

    @Test
    void notify_withAnUnknownLevelOrNone_isFound() {
        assertThat(findings(Dagang.builder()
                        .rule(
                                "notices",
                                Rule.builder("a").then(NOTIFY, Set.of("gird")).build())
                        .rule(
                                "notices",
                                Rule.builder("b").then(NOTIFY, Set.of()).build())))
                .extracting(Finding::code)
                .containsExactly(ModelCode.UNKNOWN_LEVEL, ModelCode.EMPTY_SET);
    }

    @Test
    void problems_ofAllKinds_areReportedAtOnce() {
        // given
        PolicyBuilder builder = StandardVocabulary.policy("broken", "1")
                .effective(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 1, 1))
                .levels("street", "grid", "grid")
                .channels("app", "app")
                .causes("season", "season")
                .attribute(FlagAttribute.of("grade", Presence.required()))
                .attribute(FlagAttribute.of("not", Presence.required()))
                .attribute(FlagAttribute.of("wet", Presence.required()))
                .attribute(FlagAttribute.of("wet", Presence.required()))
                .rule("gradin", Rule.builder("lost").build())
                .rules(
                        "grading",
                        Rule.builder("twice").build(),
                        Rule.builder("twice").build())
                .rule("calls", Rule.builder("idle").build())
                .otherwise("notices", NOTIFY, Set.of("street"))
                .otherwiseUntyped("ladder", "move", "sideways")
                .guarantee(Guarantee.of("g", is("wet", true), ENTER, "gird"))
                .guarantee(new Guarantee("g", is("dry", true), Map.of("entre", "grid")))
                .guarantee(new Guarantee("h", Condition.always(), Map.of()));

        // when
        List<Finding> findings = findings(builder);

        // then
        assertThat(findings)
                .extracting(finding -> finding.code().code() + " " + String.join("/", finding.path()))
                .containsExactlyInAnyOrder(
                        "DATES_REVERSED effective",
                        "DUPLICATE_ID levels/grid",
                        "DUPLICATE_ID channels/app",
                        "DUPLICATE_ID causes/season",
                        "RESERVED_ATTRIBUTE attributes/grade",
                        "RESERVED_ATTRIBUTE attributes/not",
                        "DUPLICATE_ID attributes/wet",
                        "UNKNOWN_TABLE tables/gradin",
                        "DUPLICATE_ID tables/grading/rules/twice",
                        "MISSING_OTHERWISE tables/grading/otherwise/enter",
                        "MISSING_OTHERWISE tables/limits/otherwise/overall",
                        "DECIDES_NOTHING tables/calls/rules/idle",
                        "OTHERWISE_NOT_READ tables/notices/otherwise",
                        "WRONG_VALUE_TYPE tables/ladder/otherwise/move",
                        "UNKNOWN_LEVEL guarantees/g/then/enter",
                        "DUPLICATE_ID guarantees/g",
                        "UNKNOWN_ATTRIBUTE guarantees/g/forAll/dry",
                        "EFFECT_NOT_DECIDED guarantees/g/then/entre",
                        "DECIDES_NOTHING guarantees/h");
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.text(Language.EN)).doesNotContain("<");
            assertThat(finding.text(Language.ZH)).doesNotContain("<");
        });
    }

    @Test
    void levels_ifThereAreNone_areMissing() {
        assertThat(findings(StandardVocabulary.policy("empty", "1")))
                .extracting(finding -> finding.code().code() + " " + String.join("/", finding.path()))
                .containsExactly(
                        "MISSING_PART levels",
                        "MISSING_OTHERWISE tables/grading/otherwise/enter",
                        "MISSING_OTHERWISE tables/limits/otherwise/overall");
    }

    @Test
    void charge_withoutAHandlerOtherwise_isRefused() {
        assertThat(findings(Dagang.builder()
                        .rule(
                                "charge",
                                Rule.builder("any")
                                        .thenUntyped("answerer", "grid-worker")
                                        .build())))
                .extracting(Finding::path)
                .containsExactly(List.of("tables", "charge", "otherwise", "handler"));
    }

    @Test
    void rejection_withoutAProperPath_isRefused() {
        assertThat(findings(Dagang.builder()
                        .rule(
                                "intake",
                                Rule.builder("not-ours")
                                        .then(INTAKE, Intake.REJECT)
                                        .build())))
                .extracting(Finding::path)
                .containsExactly(List.of("tables", "intake", "rules", "not-ours", "then", "proper-path"));
    }

    @Test
    void guarantee_onATriggerAtWhichTheTableIsNotAsked_isFound() {
        assertThat(findings(Dagang.builder()
                        .guarantee(Guarantee.of("g", is("trigger", "overdue"), GRADE, "small"))
                        .guarantee(Guarantee.of("h", is("trigger", "overdue"), MOVE, Move.UP))))
                .extracting(finding -> finding.code().code() + " " + String.join("/", finding.path()))
                .containsExactly("NOT_ASKED_HERE guarantees/g/forAll/trigger");
    }

    @Test
    void channel_thatIsListed_mayBeAskedFor() {
        assertThat(findings(Dagang.builder().channels("hotline", "app").rule("grading", bad(is("channel", "app")))))
                .isEmpty();
    }

    @Test
    void ids_thatAreNotKebabCase_areRefusedAtOnce() {
        assertThatThrownBy(() -> Rule.builder("Not Kebab")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rule.builder("otherwise")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Guarantee.of("Not Kebab", Condition.always(), ENTER, "grid"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StandardVocabulary.policy(" ", "1")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Rule bad(Condition condition) {
        return Rule.builder("bad").when(condition).build();
    }

    private static List<String> path(Condition condition) {
        return findings(Dagang.builder().rule("grading", bad(condition))).get(0).path();
    }

    private static List<Finding> findings(PolicyBuilder builder) {
        InvalidModelException refused = catchThrowableOfType(InvalidModelException.class, builder::build);
        return refused == null ? List.of() : refused.findings();
    }
}
