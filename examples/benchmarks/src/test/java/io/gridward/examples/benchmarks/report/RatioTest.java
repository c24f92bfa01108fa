package io.gridward.examples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {
    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN})
    void ratio_numberNotPositive_isRefusedByName(double wrong) {
        assertThatThrownBy(() -> new Ratio("find", "ns", wrong, 1, OptionalDouble.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("gridward must be positive, got " + wrong);
        assertThatThrownBy(() -> new Ratio("find", "ns", 1, wrong, OptionalDouble.empty()))
                .hasMessage("peer must be positive, got " + wrong);
        assertThatThrownBy(() -> new Ratio("find", "ns", 1, 1, OptionalDouble.of(wrong)))
                .hasMessage("budget must be positive, got " + wrong);
    }

    @Test
    void verdict_numberEqualToItsBudget_isWithin() {
        assertThat(new Ratio("find", "ns", 20, 1, OptionalDouble.of(20)).verdict())
                .isEqualTo("yes");
    }
}
