package io.gridward.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ShareTest {
    @Test
    void percent_almostAll_isNeverRoundedUp() {
        assertThat(new Share(99_999, 100_000).percent()).isEqualTo("99.9 %");
        assertThat(new Share(2, 3).percent()).isEqualTo("66.6 %");
        assertThat(new Share(3, 3).percent()).isEqualTo("100 %");
        assertThat(new Share(0, 3).percent()).isEqualTo("0.0 %");
        assertThat(new Share(0, 0).percent()).isEqualTo("100 %");
        assertThat(new Share(1, 8)).hasToString("1 of 8 (12.5 %)");
    }

    @Test
    void isAtLeast_thresholds_areExact() {
        assertThat(new Share(999, 1000).isAtLeast(100)).isFalse();
        assertThat(new Share(999, 1000).isAtLeast(99.9)).isTrue();
        assertThat(new Share(9_989, 10_000).isAtLeast(99.9)).isFalse();
        assertThat(new Share(7, 7).isAtLeast(100)).isTrue();
        assertThat(new Share(Long.MAX_VALUE - 1, Long.MAX_VALUE).isAtLeast(100)).isFalse();
    }

    @Test
    void share_impossibleNumbers_areRefused() {
        assertThatThrownBy(() -> new Share(4, 3))
                .hasMessageContaining("4")
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Share(-1, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
