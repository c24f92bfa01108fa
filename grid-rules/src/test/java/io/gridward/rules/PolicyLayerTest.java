package io.gridward.rules;

import static io.gridward.rules.Condition.is;
import static io.gridward.rules.Condition.test;
import static io.gridward.rules.escalation.StandardVocabulary.ENTER;
import static io.gridward.rules.escalation.StandardVocabulary.GRADE;
import static io.gridward.rules.escalation.StandardVocabulary.OVERALL;
import static io.gridward.rules.escalation.StandardVocabulary.TRACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.ChoiceAttribute;
import io.gridward.core.facts.FlagAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.Language;
import io.gridward.rules.escalation.StandardVocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PolicyLayerTest {
    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

    @Test
    void layers_composed_makeOneFlatPolicy() {
        // given
        PolicyLayer above = Dagang.builder().layer();
        PolicyLayer below = below(builder -> builder.attribute(FlagAttribute.of("wet", Presence.defaulted(false)))
                .rules(
                        "grading",
                        Rule.builder("wet")
                                .when(is("wet", true))
                                .then(GRADE, "big")
                                .build(),
                        Rule.builder("few")
                                .overrides("small")
                                .when(test("households", Operator.AT_MOST, 5))
                                .then(GRADE, "small")
                                .then(ENTER, "grid")
                                .build(),
                        Rule.builder("dark").when(is("category", "noise")).build())
                .otherwise("grading", TRACK, "slow"));

        // when
        Policy policy = Policy.compose(List.of(above, below));

        // then
        assertThat(policy.table("grading").orElseThrow().rules())
                .extracting(Rule::id)
                .containsExactly("wet", "dark", "life-at-risk", "joint", "few");
        assertThat(policy.table("grading").orElseThrow().rules())
                .allSatisfy(rule -> assertThat(rule.overrides()).isEmpty());
        assertThat(policy.table("grading").orElseThrow().otherwise())
                .containsEntry("grade", "big")
                .containsEntry("track", "slow")
                .containsEntry("enter", "community");
        assertThat(policy.levels()).containsExactly("street", "community", "grid");
        assertThat(policy.attributes().names()).containsExactly("category", "households", "danger", "needs", "wet");
        assertThat(policy.guarantees()).isEqualTo(above.guarantees());
        assertThat(policy.id()).isEqualTo("district");
        assertThat(policy.layers()).containsExactly(above, below);
        assertThat(policy.layerOf("grading", "few")).isSameAs(below);
        assertThat(policy.layerOf("grading", "joint")).isSameAs(above);
        assertThat(policy.layerAt(List.of("guarantees", "small-issues-stay-in-the-grid")))
                .isSameAs(above);
        assertThat(policy.layerAt(List.of("tables", "grading", "otherwise", "track")))
                .isSameAs(below);
        assertThatThrownBy(() -> policy.layerOf("grading", "small"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no rule small");
    }

    @Test
    void layer_thatReplaces_dropsTheTablesAboveButNotTheGuarantees() {
        // given
        PolicyLayer above = Dagang.builder().layer();
        PolicyLayer below = below(builder -> builder.replacing()
                .rule("grading", Rule.builder("small").then(ENTER, "grid").build())
                .otherwise("grading", ENTER, "grid")
                .otherwise("limits", OVERALL, Dagang.budget("1wd")));

        // when
        Policy policy = Policy.compose(List.of(above, below));

        // then
        assertThat(policy.tables()).extracting(DecisionTable::name).containsExactly("grading", "limits");
        assertThat(policy.table("grading").orElseThrow().otherwise()).containsOnlyKeys("enter");
        assertThat(policy.guarantees()).isEqualTo(above.guarantees());
        assertThat(policy.attributes().names()).contains("households");
    }

    @Test
    void policy_asALayer_composesToItself() {
        // given
        Policy policy = Dagang.builder().title(BilingualText.same("大港")).build();

        // when
        Policy again = Policy.compose(List.of(PolicyLayer.of(policy)));

        // then
        assertThat(again).isEqualTo(policy);
        assertThat(PolicyLayer.of(again)).isEqualTo(PolicyLayer.of(policy));
        assertThat(PolicyLayer.of(policy).replacing()).isNotEqualTo(PolicyLayer.of(policy));
        assertThat(again.layerOf("grading", "joint")).isEqualTo(PolicyLayer.of(policy));
        assertThatThrownBy(() -> again.layerOf("grading", "none")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void dates_ofAComposition_areThoseOfAllLayers() {
        // given
        PolicyLayer above = below("a", builder -> complete(builder).effective(MAY, MAY.plusDays(9)));
        PolicyLayer middle = below("b", builder -> builder.effective(null, MAY.plusDays(5)));
        PolicyLayer below = below("c", builder -> builder.effective(MAY.plusDays(2), null));

        // when
        Policy policy = Policy.compose(List.of(above, middle, below));

        // then
        assertThat(policy.effectiveFrom()).contains(MAY.plusDays(2));
        assertThat(policy.effectiveTo()).contains(MAY.plusDays(5));
    }

    @Test
    void layers_thatDoNotFit_areRefusedWithAllProblems() {
        // given
        PolicyLayer above =
                Dagang.builder().channels("hotline").causes("season").layer();
        PolicyLayer below = below(builder -> builder.levels("street", "grid")
                .channels("wechat")
                .causes("works")
                .attribute(FlagAttribute.of("wet", Presence.required()))
                .attribute(ChoiceAttribute.of("category", List.of("a"), Presence.required()))
                .rules(
                        "grading",
                        Rule.builder("joint").then(GRADE, "big").build(),
                        Rule.builder("other").overrides("smal").build(),
                        Rule.builder("few")
                                .overrides("small")
                                .then(GRADE, "small")
                                .build(),
                        Rule.builder("fewer").overrides("small").build())
                .guarantee(Guarantee.of("small-issues-stay-in-the-grid", Condition.always(), ENTER, "grid")));

        // when
        List<Finding> findings = findings(above, below);

        // then
        assertThat(findings)
                .extracting(finding -> finding.code().code() + " " + String.join("/", finding.path()))
                .containsExactly(
                        "LEVELS_DIFFER district 1/levels",
                        "CHANNELS_DIFFER district 1/channels",
                        "CAUSES_DIFFER district 1/causes",
                        "REQUIRED_BELOW district 1/attributes/wet",
                        "SCHEMA_DIFFERS district 1/attributes/category",
                        "RULE_TAKEN district 1/tables/grading/rules/joint/id",
                        "OVERRIDES_NOTHING district 1/tables/grading/rules/other/overrides",
                        "OVERRIDES_NOTHING district 1/tables/grading/rules/fewer/overrides",
                        "GUARANTEE_TAKEN district 1/guarantees/small-issues-stay-in-the-grid");
        assertThat(findings)
                .extracting(finding -> finding.text(Language.EN))
                .contains(
                        "the rule other of district 1 overrides smal, which is not there: no such rule stands in "
                                + "dagang/escalation 2022-09; did you mean small?",
                        "the rule fewer of district 1 overrides small, which is not there: few of district 1 took its place",
                        "the rule joint of district 1 bears the id of a rule of dagang/escalation 2022-09; choose "
                                + "another id, or say that it overrides joint");
    }

    @Test
    void override_ofARuleThatIsGone_namesTheLayerThatTookIt() {
        // given
        PolicyLayer middle = below(
                "b",
                builder -> builder.rule(
                        "grading", Rule.builder("new").overrides("joint").build()));
        PolicyLayer below = below(
                "c",
                builder -> builder.rule(
                        "grading", Rule.builder("newer").overrides("joint").build()));

        // when
        List<Finding> findings = findings(Dagang.builder().layer(), middle, below);

        // then
        assertThat(findings)
                .extracting(finding -> finding.text(Language.EN))
                .containsExactly(
                        "the rule newer of c 1 overrides joint, which is not there: new of b 1 took its place");
        assertThat(findings.get(0).path()).startsWith("c 1");
    }

    @Test
    void findings_ofTheWhole_nameTheLayerTheyComeFrom() {
        // given
        PolicyLayer above = Dagang.builder()
                .rule("ladder", Rule.builder("bad").when(is("colour", "red")).build())
                .layer();
        PolicyLayer below = below(builder -> builder.rule(
                        "grading", Rule.builder("bad").when(is("household", 1)).build())
                .otherwiseUntyped("grading", "enter", "cellar"));

        // then
        assertThat(findings(above, below))
                .extracting(finding -> finding.code().code() + " " + String.join("/", finding.path()))
                .containsExactly(
                        "UNKNOWN_ATTRIBUTE district 1/tables/grading/rules/bad/when/household",
                        "UNKNOWN_LEVEL district 1/tables/grading/otherwise/enter",
                        "UNKNOWN_ATTRIBUTE dagang/escalation 2022-09/tables/ladder/rules/bad/when/colour");
    }

    @Test
    void layers_thatNobodyCanCompose_areACallersMistake() {
        // given
        PolicyLayer above = Dagang.builder().layer();
        Vocabulary another = new Vocabulary() {
            @Override
            public List<TableForm> tables() {
                return StandardVocabulary.INSTANCE.tables();
            }

            @Override
            public List<Attribute<?>> attributes(Names names) {
                return List.of();
            }
        };

        // then
        assertThatThrownBy(() -> Policy.compose(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one layer");
        assertThatThrownBy(() -> Policy.compose(List.of(above, above)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dagang/escalation 2022-09 twice");
        assertThatThrownBy(() -> Policy.compose(
                        List.of(above, Policy.builder("x", "1", another).layer())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x 1 has another");
    }

    @Test
    void override_inALoneLayer_findsNothingToOverride() {
        assertThat(findings(Dagang.builder()
                        .rule("grading", Rule.builder("x").overrides("joint").build())
                        .layer()))
                .extracting(finding -> finding.text(Language.EN))
                .containsExactly("the rule x of dagang/escalation 2022-09 overrides joint, which is not there");
        assertThatThrownBy(() -> Rule.builder("x").overrides("otherwise")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Finding> findings(PolicyLayer... layers) {
        return catchThrowableOfType(InvalidModelException.class, () -> Policy.compose(List.of(layers)))
                .findings();
    }

    private static PolicyLayer below(UnaryOperator<PolicyBuilder> more) {
        return below("district", more);
    }

    private static PolicyLayer below(String id, UnaryOperator<PolicyBuilder> more) {
        return more.apply(StandardVocabulary.policy(id, "1")).layer();
    }

    private static PolicyBuilder complete(PolicyBuilder builder) {
        return builder.levels("grid")
                .otherwise("grading", ENTER, "grid")
                .otherwise("limits", OVERALL, Dagang.budget("1wd"));
    }
}
