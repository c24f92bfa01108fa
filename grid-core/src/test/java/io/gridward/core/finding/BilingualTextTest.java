package io.gridward.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class BilingualTextTest {
    @Test
    void in_eachLanguage_givesItsText() {
        BilingualText text = new BilingualText("grid", "网格");

        assertThat(text.in(Language.EN)).isEqualTo("grid");
        assertThat(text.in(Language.ZH)).isEqualTo("网格");
    }

    @Test
    void same_properName_readsAlikeInBoth() {
        assertThat(BilingualText.same("12345")).isEqualTo(new BilingualText("12345", "12345"));
    }

    @Test
    void new_oneTextBlank_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BilingualText(" ", "网格"))
                .withMessageContaining("网格");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BilingualText("grid", ""))
                .withMessageContaining("grid");
    }
}
