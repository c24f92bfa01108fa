package io.gridward.core.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordedFactsTest {
    private static final FactSchema SCHEMA = FactSchema.of(List.of(
            ChoiceAttribute.of("kind", List.of("road", "tree"), Presence.required()),
            ScaleAttribute.of("danger", List.of("none", "goods", "life"), Presence.defaulted("none")),
            NumberAttribute.of("households", -5, 100_000, Presence.optional()),
            DurationAttribute.of("waiting", Duration.ZERO, Duration.ofDays(9), Presence.optional()),
            FlagAttribute.of("night", Presence.optional()),
            TagsAttribute.of("needs", List.of("b", "a", "c"), Presence.defaulted(Set.of())),
            TagsAttribute.of("tools", List.of("saw", "rope"), Presence.optional())));

    @Test
    void recorded_ofValuesOfEveryKind_isEqualAndPrintsTheSame() {
        Facts said = Facts.builder(SCHEMA)
                .setUntyped("kind", "tree")
                .setUntyped("households", -5L)
                .setUntyped("waiting", Duration.ofMinutes(90))
                .setUntyped("night", false)
                .setUntyped("tools", Set.of("rope", "saw"))
                .build();

        Facts recorded = Facts.recorded(said.values());

        assertThat(recorded).isEqualTo(said).hasSameHashCodeAs(said).hasToString(said.toString());
        assertThat(recorded.schema().names())
                .containsExactly("kind", "danger", "households", "waiting", "night", "needs", "tools");
    }

    @Test
    void recorded_ofNothing_saysNothing() {
        assertThat(Facts.recorded(Map.of())).isEqualTo(Facts.none());
    }

    @Test
    void recorded_ofWhatNoAttributeTakes_isRefused() {
        assertThatThrownBy(() -> Facts.recorded(Map.of("households", 5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("households")
                .hasMessageContaining("Integer 5");
        assertThatThrownBy(() -> Facts.recorded(Map.of("needs", Set.of(1L))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs");
        assertThatThrownBy(() -> Facts.recorded(Map.of("Households", 5L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Households");
    }
}
