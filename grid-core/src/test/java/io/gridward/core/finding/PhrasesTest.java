package io.gridward.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridward.core.facts.ChoiceAttribute;
import io.gridward.core.facts.FlagAttribute;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.facts.ScaleAttribute;
import io.gridward.core.facts.TagsAttribute;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    private static final Phrases OWN = Phrases.builder()
            .phrase("colour", "red", "红")
            .phrase("colour", "from {} to {}", "由 {} 至 {}")
            .phrase("colour", "from {}", "始于 {}")
            .build();

    @ParameterizedTest
    @CsvSource({"red, 红", "from a to b, 由 a 至 b", "from a\\b$1, 始于 a\\b$1", "blue, blue", "from, from"})
    void name_inChinese_fillsTheFirstPhraseThatFits(String phrase, String chinese) {
        assertThat(OWN.name("colour", phrase, Language.ZH)).isEqualTo(chinese);
        assertThat(OWN.name("colour", phrase, Language.EN)).isEqualTo(phrase);
        assertThat(OWN.name("size", phrase, Language.ZH)).isEqualTo(phrase);
    }

    @Test
    void find_phrase_hasBothLanguages() {
        assertThat(OWN.find("colour", "red")).contains(new BilingualText("red", "红"));
        assertThat(OWN.find("colour", "blue")).isEmpty();
    }

    @Test
    void phrase_withOtherGaps_isRefused() {
        assertThatThrownBy(() -> Phrases.builder().phrase("colour", "from {}", "始"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from {}, 始");
    }

    @Test
    void text_ofFinding_knowsTheLibrarysPhrasesWhateverTheNaming() {
        Finding finding = Finding.error(ModelCode.DUPLICATE_ID, List.of(), "kind", "area", "id", "area");

        assertThat(finding.text(Language.ZH)).isEqualTo("区域 area 重复;请更改或删除其中一个");
        assertThat(finding.text(Language.EN)).startsWith("area area is there twice");
        assertThat(finding.text(Language.ZH, (kind, id, language) -> "<" + id + ">"))
                .startsWith("<area> <area> 重复");
    }

    @Test
    void expected_ofEveryKindOfAttribute_hasItsChinese() {
        List<String> values = List.of("low", "high");

        assertThat(Stream.of(
                                ChoiceAttribute.of("a", values, Presence.required()),
                                ScaleAttribute.of("a", values, Presence.required()),
                                TagsAttribute.of("a", values, Presence.required()),
                                NumberAttribute.of("a", -1, 100, Presence.required()),
                                FlagAttribute.of("a", Presence.required()))
                        .map(attribute -> Phrases.common().name("expected", attribute.expected(), Language.ZH)))
                .containsExactly(
                        "下列值之一(low, high)",
                        "下列值之一(low, high)",
                        "下列值的集合(low, high)",
                        "整数(-1 至 100)",
                        "布尔值(true 或 false)");
    }
}
