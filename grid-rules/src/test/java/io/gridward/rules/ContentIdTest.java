package io.gridward.rules;

import static io.gridward.rules.Condition.all;
import static io.gridward.rules.Condition.any;
import static io.gridward.rules.Condition.is;
import static io.gridward.rules.Condition.test;
import static io.gridward.rules.escalation.StandardVocabulary.ENTER;
import static io.gridward.rules.escalation.StandardVocabulary.GRADE;
import static io.gridward.rules.escalation.StandardVocabulary.OVERALL;
import static io.gridward.rules.escalation.StandardVocabulary.TRACK;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.facts.ChoiceAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.facts.ScaleAttribute;
import io.gridward.core.finding.BilingualText;
import io.gridward.rules.escalation.StandardVocabulary;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentIdTest {
    @Test
    void contentId_ofTheSamePolicy_isStable() {
        // The literal is a promise to cases that are pinned to it: it changes only with the encoding.
        assertThat(Dagang.policy().contentId())
                .isEqualTo("3809bd4f1ff23ff34d93aedeb4ab578a94e79920b1a43ff48ae3f204937a3ca8");
        assertThat(Dagang.policy()).isEqualTo(Dagang.policy()).hasSameHashCodeAs(Dagang.policy());
    }

    @Test
    void contentId_afterChangesThatDecideNothing_isTheSame() {
        // given
        Policy plain = small(rule("r").build()).build();

        // then
        assertThat(small(rule("r")
                                .title(BilingualText.same("title"))
                                .because(BilingualText.same("because"))
                                .source("a regulation")
                                .build())
                        .title(BilingualText.same("name"))
                        .label("small", BilingualText.same("小事"))
                        .effective(LocalDate.of(2024, 1, 1), null)
                        .build()
                        .contentId())
                .isEqualTo(plain.contentId());
    }

    @Test
    void contentId_ofConjunctionsInAnotherOrder_isTheSame() {
        Condition a = is("category", "a");
        Condition b = is("danger", "high");
        Condition c = test("category", Operator.IN, "a", "b");
        Condition reversed = test("category", Operator.IN, "b", "a");

        assertThat(idOf(all(a, b))).isEqualTo(idOf(all(b, a, b))).isEqualTo(idOf(all(all(b), a)));
        assertThat(idOf(any(a, b))).isEqualTo(idOf(any(b, a))).isNotEqualTo(idOf(all(a, b)));
        assertThat(idOf(c)).isEqualTo(idOf(reversed));
    }

    @Test
    void contentId_afterAChangeThatMayDecide_isAnother() {
        String plain = small(rule("r").build(), rule("s").then(TRACK, "t").build())
                .build()
                .contentId();

        assertThat(small(rule("s").then(TRACK, "t").build(), rule("r").build())
                        .build()
                        .contentId())
                .as("rules in another order")
                .isNotEqualTo(plain);
        assertThat(small(rule("r").build(), rule("s").then(TRACK, "u").build())
                        .build()
                        .contentId())
                .as("another value")
                .isNotEqualTo(plain);
        assertThat(small(rule("r").build(), rule("s2").then(TRACK, "t").build())
                        .build()
                        .contentId())
                .as("another rule id")
                .isNotEqualTo(plain);
        assertThat(small(rule("r").build(), rule("s").then(TRACK, "t").build())
                        .otherwise("grading", TRACK, "t")
                        .build()
                        .contentId())
                .as("another otherwise")
                .isNotEqualTo(plain);
        assertThat(small(rule("r").build(), rule("s").then(TRACK, "t").build())
                        .guarantee(Guarantee.of("g", Condition.always(), ENTER, "grid"))
                        .build()
                        .contentId())
                .as("another guarantee")
                .isNotEqualTo(plain);
        assertThat(small(rule("r").build(), rule("s").then(TRACK, "t").build())
                        .causes("works")
                        .build()
                        .contentId())
                .as("another cause")
                .isNotEqualTo(plain);
    }

    @Test
    void contentId_ofValuesInAnotherOrder_dependsOnWhetherTheyHaveOne() {
        PolicyBuilder ab = frame().attribute(choice("a", "b"));
        PolicyBuilder ba = frame().attribute(choice("b", "a"));
        PolicyBuilder up = frame().attribute(scale("a", "b"));
        PolicyBuilder down = frame().attribute(scale("b", "a"));

        assertThat(ab.build().contentId()).isEqualTo(ba.build().contentId());
        assertThat(up.build().contentId()).isNotEqualTo(down.build().contentId());
    }

    private static String idOf(Condition condition) {
        return small(rule("r").when(condition).build()).build().contentId();
    }

    private static Rule.Builder rule(String id) {
        return Rule.builder(id).then(GRADE, "small");
    }

    private static PolicyBuilder small(Rule... rules) {
        return frame().attribute(choice("a", "b"))
                .attribute(ScaleAttribute.of("danger", List.of("low", "high"), Presence.required()))
                .rules("grading", rules);
    }

    private static PolicyBuilder frame() {
        return StandardVocabulary.policy("test", "1")
                .levels("grid")
                .otherwise("grading", ENTER, "grid")
                .otherwise("limits", OVERALL, Dagang.budget("1wd"));
    }

    private static ChoiceAttribute choice(String... values) {
        return ChoiceAttribute.of("category", List.of(values), Presence.required());
    }

    private static ScaleAttribute scale(String... values) {
        return ScaleAttribute.of("degree", List.of(values), Presence.required());
    }
}
