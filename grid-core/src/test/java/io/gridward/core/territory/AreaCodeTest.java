package io.gridward.core.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AreaCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"1", "120116051005001", "NX-5-2", "0123456789012345678901234567890123456789"})
    void of_allowedForm_printsAsItWasRead(String value) {
        assertThat(AreaCode.of(value)).hasToString(value);
        assertThat(AreaCode.of(AreaCode.of(value).toString())).isEqualTo(AreaCode.of(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "12 3", "12/3", "一格", "01234567890123456789012345678901234567890"})
    void of_otherForm_isRefused(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AreaCode.of(value))
                .withMessageContaining("got " + value);
    }

    @Test
    void compareTo_always_isByText() {
        assertThat(AreaCode.of("12")).isLessThan(AreaCode.of("120")).isGreaterThan(AreaCode.of("11999"));
    }
}
