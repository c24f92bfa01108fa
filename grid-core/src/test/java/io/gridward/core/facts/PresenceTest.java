package io.gridward.core.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PresenceTest {
    @Test
    void orElse_onlyWhenDefaulted_hasAValue() {
        assertThat(Presence.required().orElse()).isEmpty();
        assertThat(Presence.optional().orElse()).isEmpty();
        assertThat(Presence.defaulted("none").orElse()).contains("none");
    }

    @Test
    void new_fallbackWithoutDefaulted_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Presence<>(Presence.Kind.REQUIRED, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Presence<>(Presence.Kind.OPTIONAL, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Presence<>(Presence.Kind.DEFAULTED, null));
    }

    @Test
    void toString_ofEach_readsAsWords() {
        assertThat(Presence.required()).hasToString("required");
        assertThat(Presence.optional()).hasToString("optional");
        assertThat(Presence.defaulted(3L)).hasToString("default 3");
    }
}
