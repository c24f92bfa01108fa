package io.gridward.core.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Language;
import io.gridward.core.finding.ModelCode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeTest {
    private static final FlagAttribute AT_NIGHT = FlagAttribute.of("at-night", Presence.optional());
    private static final ChoiceAttribute CATEGORY =
            ChoiceAttribute.of("category", List.of("waste", "noise"), Presence.required());
    private static final ScaleAttribute DANGER =
            ScaleAttribute.of("danger", List.of("none", "property", "life"), Presence.defaulted("none"));
    private static final NumberAttribute HOUSEHOLDS = NumberAttribute.of("households", 0, 100, Presence.defaulted(1L));
    private static final DurationAttribute WAITING =
            DurationAttribute.of("waiting", Duration.ZERO, Duration.ofDays(30), Presence.optional());
    private static final TagsAttribute NEEDS =
            TagsAttribute.of("needs", List.of("medical", "enforcement"), Presence.optional());

    @ParameterizedTest
    @ValueSource(strings = {"", "Danger", "at_night", "-x", "x-", "x--y", "1x", "at night"})
    void new_nameNotKebabCase_isRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlagAttribute.of(name, Presence.optional()))
                .withMessage("name must be kebab-case, got " + name);
    }

    @Test
    void check_valueWithinBounds_hasNoProblem() {
        assertThat(AT_NIGHT.check(true)).isEmpty();
        assertThat(CATEGORY.check("noise")).isEmpty();
        assertThat(DANGER.check("life")).isEmpty();
        assertThat(HOUSEHOLDS.check(0L)).isEmpty();
        assertThat(HOUSEHOLDS.check(100L)).isEmpty();
        assertThat(NEEDS.check(Set.of("medical", "enforcement"))).isEmpty();
        assertThat(NEEDS.check(Set.of())).isEmpty();
    }

    @Test
    void check_otherJavaType_isNeverCoerced() {
        assertWrongType(AT_NIGHT, "true");
        assertWrongType(CATEGORY, 1L);
        assertWrongType(DANGER, List.of("life"));
        assertWrongType(HOUSEHOLDS, "3");
        assertWrongType(HOUSEHOLDS, 3);
        assertWrongType(HOUSEHOLDS, 3.0);
        assertWrongType(NEEDS, "medical");
        assertWrongType(NEEDS, List.of("medical"));
        assertWrongType(NEEDS, Set.of(1L));
    }

    @Test
    void check_textForNumber_saysThatItIsText() {
        assertThat(HOUSEHOLDS.check("3"))
                .map(problem -> problem.text(Language.EN))
                .contains("households takes a whole number from 0 to 100, not \"3\"");
    }

    @Test
    void check_unknownValue_suggestsTheNearestAndListsAll() {
        assertThat(CATEGORY.check("nois"))
                .map(problem -> problem.text(Language.EN))
                .contains("nois is not a value of category; did you mean noise?; its values are waste, noise");
        assertThat(DANGER.check("lives").map(Finding::code)).contains(ModelCode.UNKNOWN_VALUE);
        assertThat(NEEDS.check(Set.of("medic")).map(Finding::details))
                .hasValueSatisfying(details -> assertThat(details).containsEntry("value", "medic"));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 101, Long.MIN_VALUE, Long.MAX_VALUE})
    void check_numberOutsideBounds_namesTheRange(long value) {
        assertThat(HOUSEHOLDS.holds(value)).isFalse();
        assertThat(HOUSEHOLDS.check(value))
                .map(problem -> problem.text(Language.EN))
                .contains(value + " is outside the range 0 to 100 of households");
    }

    @Test
    void number_rangeOfOne_holdsThatOne() {
        NumberAttribute one = NumberAttribute.of("one", 5, 5, Presence.optional());

        assertThat(one.holds(5)).isTrue();
        assertThat(one.holds(4)).isFalse();
        assertThat(one.holds(6)).isFalse();
        assertThat(one.min()).isEqualTo(one.max()).isEqualTo(5);
    }

    @Test
    void number_emptyRange_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NumberAttribute.of("n", 2, 1, Presence.optional()))
                .withMessageContaining("2 to 1");
    }

    @Test
    void values_emptyOrRepeated_areRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ChoiceAttribute.of("c", List.of(), Presence.optional()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScaleAttribute.of("s", List.of("a", "a"), Presence.optional()))
                .withMessageContaining("[a, a]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TagsAttribute.of("t", List.of("a", "b", "a"), Presence.optional()));
    }

    @Test
    void fallback_outsideBounds_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChoiceAttribute.of("c", List.of("a"), Presence.defaulted("b")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScaleAttribute.of("s", List.of("a"), Presence.defaulted("b")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NumberAttribute.of("n", 0, 9, Presence.defaulted(10L)))
                .withMessage("default 10 of n is outside 0 to 9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TagsAttribute.of("t", List.of("a"), Presence.defaulted(Set.of("b"))));
    }

    @Test
    void rank_onScale_isThePosition() {
        assertThat(DANGER.values().stream().map(DANGER::rank)).containsExactly(0, 1, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DANGER.rank("death"))
                .withMessageContaining("death")
                .withMessageContaining("danger");
    }

    @Test
    void kind_ofEach_isItsOwn() {
        assertThat(List.of(AT_NIGHT, CATEGORY, DANGER, HOUSEHOLDS, WAITING, NEEDS))
                .extracting(Attribute::kind)
                .containsExactly(Attribute.Kind.values());
    }

    @Test
    void equals_sameDeclaration_isSame() {
        assertThat(NumberAttribute.of("households", 0, 100, Presence.defaulted(1L)))
                .isEqualTo(HOUSEHOLDS)
                .hasSameHashCodeAs(HOUSEHOLDS);
    }

    @Test
    void equals_anyPartDifferent_isDifferent() {
        assertThat(HOUSEHOLDS)
                .isNotEqualTo(NumberAttribute.of("homes", 0, 100, Presence.defaulted(1L)))
                .isNotEqualTo(NumberAttribute.of("households", 1, 100, Presence.defaulted(1L)))
                .isNotEqualTo(NumberAttribute.of("households", 0, 101, Presence.defaulted(1L)))
                .isNotEqualTo(NumberAttribute.of("households", 0, 100, Presence.defaulted(2L)))
                .isNotEqualTo(NumberAttribute.of("households", 0, 100, Presence.optional()))
                .isNotEqualTo("households");
        assertThat(ChoiceAttribute.of("c", List.of("a", "b"), Presence.optional()))
                .isNotEqualTo(ScaleAttribute.of("c", List.of("a", "b"), Presence.optional()))
                .isNotEqualTo(ChoiceAttribute.of("c", List.of("b", "a"), Presence.optional()))
                .isNotEqualTo(ChoiceAttribute.of("c", List.of("a, b"), Presence.optional()));
    }

    @Test
    void toString_always_saysNameBoundsAndPresence() {
        assertThat(HOUSEHOLDS).hasToString("households: a whole number from 0 to 100 (default 1)");
        assertThat(NEEDS).hasToString("needs: a set of medical, enforcement (optional)");
        assertThat(CATEGORY).hasToString("category: one of waste, noise (required)");
        assertThat(AT_NIGHT).hasToString("at-night: true or false (optional)");
    }

    private static void assertWrongType(Attribute<?> attribute, Object value) {
        Optional<Finding> problem = attribute.check(value);

        assertThat(problem.map(Finding::code)).as("%s for %s", value, attribute).contains(ModelCode.WRONG_VALUE_TYPE);
        assertThat(problem.orElseThrow().path()).isEmpty();
    }
}
