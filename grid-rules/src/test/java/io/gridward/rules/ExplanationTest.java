package io.gridward.rules;

import static io.gridward.rules.Condition.all;
import static io.gridward.rules.Condition.any;
import static io.gridward.rules.Condition.is;
import static io.gridward.rules.Condition.not;
import static io.gridward.rules.Condition.test;
import static io.gridward.rules.escalation.StandardVocabulary.GRADE;
import static io.gridward.rules.escalation.StandardVocabulary.NOTIFY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.DurationAttribute;
import io.gridward.core.facts.Facts;
import io.gridward.core.facts.FlagAttribute;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.ExplanationCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationTest {
    private static final Path GOLDEN = Path.of("src/test/resources/io/gridward/rules/explanations");
    private static final FlagAttribute NIGHT = FlagAttribute.of("night", Presence.optional());
    private static final DurationAttribute WAITING =
            DurationAttribute.of("waiting", Duration.ZERO, Duration.ofDays(30), Presence.optional());
    private static final NumberAttribute CALLS =
            NumberAttribute.of("calls", -Long.MAX_VALUE, Long.MAX_VALUE, Presence.optional());

    private final Policy dagang = labelled().build();
    private final CompiledPolicy compiled = dagang.compile();

    /** The policy of the town with names for people. */
    private static PolicyBuilder labelled() {
        return Dagang.builder()
                .title(new BilingualText("escalation in Dagang", "大港分级处置规则"))
                .label("households", new BilingualText("households", "户数"))
                .label("none", new BilingualText("none", "无"))
                .label("danger", new BilingualText("danger", "危险程度"))
                .label("needs", new BilingualText("needs", "所需力量"))
                .label("property", new BilingualText("property", "财产"))
                .label("life", new BilingualText("life", "人身"))
                .label("enforcement", new BilingualText("enforcement", "执法"))
                .label("medical", new BilingualText("medical", "医疗"))
                .label("department", new BilingualText("a department", "职能部门"))
                .label("small", new BilingualText("a small matter", "小事"))
                .label("big", new BilingualText("a big matter", "大事"))
                .label("urgent", new BilingualText("an urgent matter", "急事"))
                .label("complex", new BilingualText("a complex matter", "难事"))
                .label("quick", new BilingualText("quick", "快办"))
                .label("normal", new BilingualText("normal", "常规"))
                .label("joint", new BilingualText("joint", "联办"))
                .label("grid", new BilingualText("the grid", "网格"))
                .label("community", new BilingualText("the community", "社区"))
                .label("street", new BilingualText("the street", "街道"));
    }

    private Explanation explained(String situation) {
        Facts.Builder facts = Dagang.facts(dagang);
        return switch (situation) {
            case "big-by-two-households" ->
                compiled.explain(
                        Trigger.REPORTED, facts.set(Dagang.HOUSEHOLDS, 12L).build());
            case "urgent" ->
                compiled.explain(
                        Trigger.REPORTED,
                        facts.set(Dagang.DANGER, "life")
                                .set(Dagang.NEEDS, Set.of("enforcement", "medical"))
                                .build());
            case "small" -> compiled.explain(Trigger.REPORTED, facts.build());
            case "overdue" ->
                compiled.explain(
                        Trigger.OVERDUE,
                        facts.setUntyped("clock", "level")
                                .setUntyped("rung", 1L)
                                .build());
            case "overdue-at-the-street" ->
                compiled.explain(
                        Trigger.OVERDUE,
                        facts.setUntyped("level", "street")
                                .setUntyped("clock", "sign")
                                .setUntyped("rung", 1L)
                                .build());
            default -> throw new IllegalArgumentException(situation);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"big-by-two-households", "urgent", "small", "overdue", "overdue-at-the-street"})
    void lines_ofASituation_areThoseOfTheGoldenFile(String situation) throws IOException {
        Explanation explanation = explained(situation);

        List<String> lines = new ArrayList<>();
        for (Language language : Language.values()) {
            lines.addAll(explanation.lines(language));
            lines.add("");
            for (TableExplanation table : explanation.tables()) {
                for (Rule rule : dagang.table(table.table()).orElseThrow().rules()) {
                    lines.addAll(explanation.lines(table.whyNot(rule.id()).findings(), language));
                }
            }
            lines.add("");
        }

        Path expected = GOLDEN.resolve(situation + ".txt");
        String text = String.join("\n", lines);
        if (!Files.exists(expected) || !Files.readString(expected).equals(text)) {
            Files.createDirectories(Path.of("target/golden"));
            Files.writeString(Path.of("target/golden", situation + ".txt"), text);
        }
        assertThat(text).isEqualTo(Files.readString(expected));
    }

    @Test
    void whyNot_ofARuleMissedByTwoHouseholds_saysByHowMuch() {
        RuleExplanation why = explained("big-by-two-households").whyNot("grading", "small");

        assertThat(why).isInstanceOf(RuleExplanation.Failed.class);
        SeenTest failed =
                (SeenTest) ((RuleExplanation.Failed) why).when().decisive().get(0);
        assertThat(failed.value()).isEqualTo(12L);
        assertThat(failed.shortfall()).isEqualTo(new Shortfall.OfNumber(2));
        assertThat(failed.finding().text(Language.EN)).isEqualTo("households is 12, at most 10 was wanted: 2 too many");
        assertThat(why.findings())
                .extracting(Finding::code)
                .containsExactly(ExplanationCode.RULE_FAILED, ExplanationCode.TEST_FAILED);
        assertThat(why.findings().get(1).path())
                .containsExactly("tables", "grading", "rules", "small", "when", "households");
        assertThat(explained("big-by-two-households").text(why.findings().get(1), Language.ZH))
                .isEqualTo("户数为12,要求不超过10,多2");
    }

    @Test
    void whyNot_ofARuleBehindTheDecider_namesTheDecider() {
        RuleExplanation why = explained("urgent").whyNot("grading", "joint");

        assertThat(why)
                .isInstanceOfSatisfying(
                        RuleExplanation.Outranked.class,
                        outranked -> assertThat(outranked.by().id()).isEqualTo("life-at-risk"));
    }

    @Test
    void whyNot_ofATableNotAsked_namesItsTriggers() {
        RuleExplanation why = explained("urgent").whyNot("ladder", "too-late");

        assertThat(why)
                .isEqualTo(new RuleExplanation.NotAsked(
                        "ladder",
                        why.rule(),
                        Trigger.REPORTED,
                        dagang.table("ladder").orElseThrow().triggers()));
    }

    @Test
    void whyNot_ofTheDecider_isThatItDecided() {
        Explanation urgent = explained("urgent");

        assertThat(urgent.whyNot("limits", "urgent"))
                .isEqualTo(urgent.table("limits").deciding().get(0));
    }

    @Test
    void whyNot_ofSomethingUnknown_namesWhatThereIs() {
        Explanation urgent = explained("urgent");

        assertThatThrownBy(() -> urgent.whyNot("gradin", "small"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("table must be one of grading, limits, calls, notices, ladder, got gradin");
        assertThatThrownBy(() -> urgent.whyNot("grading", "smal"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule of grading must be one of life-at-risk, joint, small, got smal");
    }

    @Test
    void whyNot_ofAnUnknownRuleAmongMany_namesSome() {
        PolicyBuilder many = Dagang.builder();
        for (int i = 0; i < 30; i++) {
            many.rule(
                    "notices",
                    Rule.builder("n" + i).then(NOTIFY, Set.of("street")).build());
        }
        Policy policy = many.build();
        Explanation why =
                policy.compile().explain(Trigger.REPORTED, Dagang.facts(policy).build());

        assertThatThrownBy(() -> why.whyNot("notices", "n30")).hasMessageContaining("n18 and 11 more, got n30");
    }

    @Test
    void test_onAFedValue_saysWhereItComesFrom() {
        SeenCondition when =
                explained("urgent").table("limits").deciding().get(0).when();

        assertThat(((SeenTest) when.decisive().get(0)).fedBy()).isEqualTo(new Feed("grading", "grade", "life-at-risk"));
        assertThat(explained("big-by-two-households").nearMisses())
                .filteredOn(miss -> miss.table().equals("limits"))
                .extracting(NearMiss::fedBy)
                .containsOnly(new Feed("grading", "grade", null));
    }

    @Test
    void nearMiss_behindARuleThatWouldStillDecide_namesIt() {
        List<NearMiss> misses = explained("small").nearMisses();

        assertThat(misses)
                .filteredOn(miss -> miss.table().equals("grading"))
                .extracting(miss -> miss.rule().id(), NearMiss::nearest, NearMiss::outrankedBy)
                .containsExactly(tuple("life-at-risk", "life", null), tuple("joint", Set.of("enforcement"), null));
        Explanation urgent = compiled.explain(
                Trigger.REPORTED,
                Dagang.facts(dagang)
                        .set(Dagang.DANGER, "life")
                        .set(Dagang.HOUSEHOLDS, 11L)
                        .build());
        assertThat(urgent.nearMisses())
                .filteredOn(
                        miss -> miss.rule().id().equals("small") && miss.table().equals("grading"))
                .extracting(miss -> miss.outrankedBy().id())
                .containsExactly("life-at-risk");
    }

    /** One rule of a table in which every match decides, asked with a few facts. */
    private static Explanation asked(Condition when, Object... facts) {
        Policy policy = Dagang.builder()
                .attribute(NIGHT)
                .attribute(WAITING)
                .attribute(CALLS)
                .rule(
                        "notices",
                        Rule.builder("it")
                                .when(when)
                                .then(NOTIFY, Set.of("street"))
                                .build())
                .build();
        Facts.Builder builder = Dagang.facts(policy);
        for (int i = 0; i < facts.length; i += 2) {
            builder.setUntyped((String) facts[i], facts[i + 1]);
        }
        return policy.compile().explain(Trigger.REPORTED, builder.build());
    }

    private static List<String> why(Condition when, Object... facts) {
        Explanation explanation = asked(when, facts);
        List<Finding> findings = explanation.whyNot("notices", "it").findings();
        List<String> both = new ArrayList<>();
        findings.subList(1, findings.size()).forEach(finding -> {
            both.add(explanation.text(finding, Language.EN));
            both.add(explanation.text(finding, Language.ZH));
        });
        return both;
    }

    @Test
    void text_ofEveryKindOfMiss_saysByHowMuch() {
        assertThat(why(test("waiting", Operator.BELOW, Duration.ofHours(2)), "waiting", Duration.ofMinutes(150)))
                .containsExactly(
                        "waiting is 150 min, less than 2 h was wanted: 31 min too long", "waiting为150分钟,要求低于2小时,长31分钟");
        assertThat(why(test("waiting", Operator.AT_LEAST, Duration.ofHours(2)), "waiting", Duration.ofMinutes(60)))
                .containsExactly("waiting is 1 h, at least 2 h was wanted: 1 h too short", "waiting为1小时,要求不低于2小时,短1小时");
        assertThat(why(test("danger", Operator.AT_LEAST, "life")))
                .containsExactly(
                        "danger is none, at least life was wanted: 2 steps too low", "danger为none,要求不低于life,低2级");
        assertThat(why(test("danger", Operator.IS, "property")))
                .containsExactly(
                        "danger is none, exactly property was wanted: 1 step too low", "danger为none,要求为property,低1级");
        assertThat(why(test("households", Operator.BETWEEN, 5, 9)))
                .containsExactly("households is 1, between 5 and 9 was wanted: 4 too few", "households为1,要求介于5至9,少4");
        assertThat(why(is("night", true), "night", false))
                .containsExactly("night is false, exactly true was wanted", "night为否,要求为是");
        assertThat(why(is("night", true)))
                .containsExactly("night is absent, exactly true was wanted", "night为未填写,要求为是");
        assertThat(why(test("night", Operator.ABSENT), "night", true))
                .containsExactly("night is true, no value was wanted", "night为是,要求未填写");
        assertThat(why(test("needs", Operator.ALL_OF, "medical", "department"), "needs", Set.of("medical")))
                .containsExactly(
                        "needs is medical, all of medical, department was wanted: department missing",
                        "needs为medical,要求全部含有medical、department,缺少department");
        assertThat(why(test("needs", Operator.NONE_OF, "medical", "department"), "needs", Set.of("medical")))
                .containsExactly(
                        "needs is medical, none of medical, department was wanted: medical not wanted",
                        "needs为medical,要求不含medical、department,不应有medical");
        assertThat(why(test("needs", Operator.ANY_OF, "medical", "department")))
                .containsExactly(
                        "needs is empty, any of medical, department was wanted", "needs为空,要求至少含有medical、department");
        assertThat(why(test("needs", Operator.EMPTY), "needs", Set.of("medical")))
                .containsExactly(
                        "needs is medical, no tag was wanted: medical not wanted", "needs为medical,要求为空,不应有medical");
    }

    @Test
    void text_ofEveryNegatedTest_saysWhatIsWantedInstead() {
        assertThat(why(not(is("danger", "none"))))
                .first()
                .isEqualTo("danger is none, anything but none was wanted: 1 step too low");
        assertThat(why(not(test("households", Operator.IN, 1, 2))))
                .first()
                .isEqualTo("households is 1, anything but 1, 2 was wanted: 1 too many");
        assertThat(why(not(test("households", Operator.AT_MOST, 3))))
                .first()
                .isEqualTo("households is 1, more than 3 was wanted: 3 too few");
        assertThat(why(not(test("households", Operator.AT_LEAST, 1))))
                .first()
                .isEqualTo("households is 1, less than 1 was wanted: 1 too many");
        assertThat(why(not(test("households", Operator.ABOVE, 0))))
                .first()
                .isEqualTo("households is 1, at most 0 was wanted: 1 too many");
        assertThat(why(not(test("households", Operator.BELOW, 5))))
                .first()
                .isEqualTo("households is 1, at least 5 was wanted: 4 too few");
        assertThat(why(not(test("households", Operator.BETWEEN, 0, 5))))
                .first()
                .isEqualTo("households is 1, not between 0 and 5 was wanted: 5 too few");
        assertThat(why(not(test("needs", Operator.ANY_OF, "medical")), "needs", Set.of("medical")))
                .first()
                .isEqualTo("needs is medical, none of medical was wanted: medical not wanted");
        assertThat(why(not(test("needs", Operator.NONE_OF, "medical"))))
                .first()
                .isEqualTo("needs is empty, any of medical was wanted");
        assertThat(why(not(test("needs", Operator.ALL_OF, "medical")), "needs", Set.of("medical")))
                .first()
                .isEqualTo("needs is medical, not all of medical was wanted: medical not wanted");
        assertThat(why(not(test("needs", Operator.EMPTY)))).first().isEqualTo("needs is empty, some tag was wanted");
        assertThat(why(not(test("night", Operator.PRESENT)), "night", true))
                .first()
                .isEqualTo("night is true, no value was wanted");
        assertThat(why(not(test("night", Operator.ABSENT)))).first().isEqualTo("night is absent, a value was wanted");
    }

    @Test
    void text_ofAMatch_saysWhatWasWanted() {
        assertThat(why(all(test("households", Operator.AT_MOST, 10), not(is("night", true)))))
                .containsExactly(
                        "households is 1: at most 10, as wanted",
                        "households为1,符合要求:不超过10",
                        "night is absent: anything but true, as wanted",
                        "night为未填写,符合要求:不为是");
        assertThat(why(Condition.always())).containsExactly("the rule it has no condition", "规则“it”不设条件");
    }

    @Test
    void alternatives_thatAllFail_showTheNearestOnly() {
        Condition when = any(
                all(is("night", true), test("households", Operator.ABOVE, 5)),
                test("households", Operator.ABOVE, 10),
                is("danger", "life"));

        SeenCondition seen = ((RuleExplanation.Failed) asked(when).whyNot("notices", "it")).when();

        assertThat(seen.subjects()).containsExactly("households", "danger");
        assertThat(seen).isInstanceOfSatisfying(SeenGroup.class, group -> {
            assertThat(group.members()).hasSize(3);
            assertThat(group.isOfAlternatives()).isTrue();
            assertThat(group.nearest()).isEqualTo(group.members().subList(1, 3));
        });
        assertThat(why(when))
                .startsWith(
                        "one of 3 alternatives was wanted; the nearest 2 of them failed on", "要求3种情形之一,其中最接近的2种不符之处如下");
    }

    @Test
    void negatedConjunction_thatFails_isAChoiceOfWhatToChange() {
        Condition when = not(all(test("households", Operator.BELOW, 5), is("danger", "none")));

        SeenCondition seen = ((RuleExplanation.Failed) asked(when).whyNot("notices", "it")).when();

        assertThat(seen.decisive())
                .allMatch(SeenLeaf::negated)
                .allMatch(SeenLeaf::holds)
                .extracting(SeenLeaf::subject)
                .containsExactly("households", "danger");
        assertThat(asked(when).nearMisses())
                .filteredOn(miss -> miss.rule().id().equals("it"))
                .extracting(NearMiss::attribute, NearMiss::nearest)
                .containsExactly(tuple("households", 5L), tuple("danger", "property"));
    }

    @Test
    void nearMiss_thatOnlyAbsenceMends_saysSo() {
        Explanation explanation = asked(test("night", Operator.ABSENT), "night", true);

        NearMiss miss = explanation.nearMisses().stream()
                .filter(each -> each.rule().id().equals("it"))
                .findFirst()
                .orElseThrow();
        assertThat(miss.nearest()).isNull();
        assertThat(miss.shortfall()).isEqualTo(new Shortfall.Present());
        assertThat(explanation.text(miss.finding(), Language.ZH)).isEqualTo("通报:规则“it”仅因night不符:现为是,若为未填写即符合");
    }

    @Test
    void nearMiss_ofTheTrigger_isNone() {
        assertThat(explained("overdue").nearMisses())
                .noneMatch(miss -> miss.attribute().equals(Policy.TRIGGER));
    }

    @Test
    void predicate_isTestedWithoutByHowMuch() {
        FactPredicate nearSchool =
                FactPredicate.of("near-school", 2, facts -> facts.get(NIGHT).isPresent());
        Condition when = all(Condition.opaque(nearSchool), test("households", Operator.AT_MOST, 10));

        assertThat(why(when))
                .containsExactly("near-school@2 does not hold, which was not wanted", "near-school@2不成立,不符合要求");
        assertThat(why(when, "night", true)).startsWith("near-school@2 holds, as wanted", "near-school@2成立,符合要求");
        assertThat(why(not(when), "night", true)).contains("near-school@2 holds, which was not wanted");
        assertThat(asked(when).whyNot("notices", "it").findings().get(1).path())
                .containsExactly("tables", "notices", "rules", "it", "when", "near-school@2");
        assertThat(asked(when).nearMisses())
                .as("no attribute alone would turn the predicate around")
                .noneMatch(miss -> miss.rule().id().equals("it"));
    }

    @Test
    void shortfall_acrossTheWholeRange_isHeldToALong() {
        SeenCondition seen = ((RuleExplanation.Failed) asked(is("calls", Long.MAX_VALUE), "calls", -Long.MAX_VALUE)
                        .whyNot("notices", "it"))
                .when();

        assertThat(((SeenTest) seen.decisive().get(0)).shortfall()).isEqualTo(new Shortfall.OfNumber(Long.MIN_VALUE));
        assertThat(why(is("calls", Long.MAX_VALUE), "calls", -Long.MAX_VALUE))
                .first()
                .isEqualTo("calls is -9223372036854775807, exactly 9223372036854775807 was wanted:"
                        + " 9223372036854775808 too few");
    }

    @Test
    void conditions_nestedAsDeepAsMayBe_areExplained() {
        Condition deep = test("households", Operator.ABOVE, 7);
        while (deep.depth() < Condition.DEEPEST - 1) {
            deep = deep.depth() % 2 == 0 ? any(deep) : not(deep);
        }

        Explanation explanation = asked(any(deep, test("households", Operator.ABOVE, 7)));

        assertThat(explanation.whyNot("notices", "it").findings()).hasSizeGreaterThan(1);
        assertThat(explanation.nearMisses()).allMatch(miss -> !miss.attribute().isEmpty());
    }

    @Test
    void explain_factsOfAnotherSchema_isRefused() {
        assertThatThrownBy(() -> compiled.explain(Trigger.REPORTED, Facts.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("level");
    }

    @Test
    void toString_saysWhatWasDecided() {
        assertThat(explained("urgent")).asString().contains("dagang/escalation", "reported", "life-at-risk");
        assertThat(explained("urgent").table("grading")).hasToString("grading [life-at-risk]");
        assertThat(explained("urgent").table("grading").effects().get(0).value())
                .isEqualTo("urgent");
        assertThat(explained("urgent").decision().value(GRADE)).contains("urgent");
    }
}
