package io.gridward.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostCodeTest {
    private static final BilingualText TEMPLATE = new BilingualText("{area} has no budget", "{area} 没有预算");

    @Test
    void code_ofHost_beginsWithPrefixAndColon() {
        assertThat(new HostCode("cityhall", "NOT_IN_BUDGET", TEMPLATE).code()).isEqualTo("cityhall:NOT_IN_BUDGET");
    }

    @Test
    void text_ofHostCode_isFilledLikeAnyOther() {
        Finding finding =
                Finding.error(new HostCode("cityhall", "NOT_IN_BUDGET", TEMPLATE), List.of("C1"), "area", "12");

        assertThat(finding.text(Language.ZH)).isEqualTo("12 没有预算");
        assertThat(finding).hasToString("cityhall:NOT_IN_BUDGET C1: 12 has no budget");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "City", "1city", "city_hall", "city:hall", "gridward"})
    void new_prefixNotTheHostsOwn_isRefused(String prefix) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HostCode(prefix, "NOT_IN_BUDGET", TEMPLATE))
                .withMessageContaining("prefix")
                .withMessageContaining(prefix);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "notInBudget", "NOT-IN-BUDGET", "_NOT", "NOT__IN", "NOT_", "1NOT"})
    void new_nameNotUpperCaseWords_isRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HostCode("cityhall", name, TEMPLATE))
                .withMessageContaining("name")
                .withMessageContaining(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no {area",
                "no area}",
                "no {area[}",
                "[no area",
                "no area]",
                "[no [area]]",
                "{}",
                "{{area}}",
                "no ]area["
            })
    void new_templateThatCannotBeFilled_isRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HostCode("cityhall", "NOT_IN_BUDGET", new BilingualText(text, text)))
                .withMessageContaining("template")
                .withMessageContaining(text);
    }

    @Test
    void new_templateThatNamesOtherDetailsInChinese_isRefused() {
        BilingualText uneven = new BilingualText("{area} has no budget", "{place} 没有预算");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HostCode("cityhall", "NOT_IN_BUDGET", uneven))
                .withMessageContaining("template")
                .withMessageContaining("place");
    }
}
