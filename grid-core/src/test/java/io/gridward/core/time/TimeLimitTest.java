package io.gridward.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLimitTest {
    @ParameterizedTest
    @EnumSource
    void parse_ofPrintedLimit_givesTheLimit(LimitUnit unit) {
        for (int amount : new int[] {1, 3, 10, 99_999, 100_000}) {
            TimeLimit limit = TimeLimit.of(amount, unit);

            assertThat(TimeLimit.parse(limit.toString())).isEqualTo(limit);
        }
    }

    @ParameterizedTest
    @CsvSource({"10min, MINUTE, 10", "24h, HOUR, 24", "8wh, WORKING_HOUR, 8", "3wd, WORKING_DAY, 3", "15d, DAY, 15"})
    void parse_eachSymbol_givesItsUnit(String text, LimitUnit unit, int amount) {
        TimeLimit limit = TimeLimit.parse(text);

        assertThat(limit.unit()).isEqualTo(unit);
        assertThat(limit.amount()).isEqualTo(amount);
        assertThat(limit).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "3", "wd", "0wd", "03wd", "-3wd", "3 wd", "3WD", "3w", "100001d", "9999999d", "3wd ", "3工作日"
            })
    void parse_otherForms_refusedNamingWhatIsAllowed(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeLimit.parse(text))
                .withMessageContaining("1 to 100000")
                .withMessageContaining("min, h, wh, wd, d")
                .withMessageEndingWith("got " + text);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 100_001})
    void of_amountOutOfRange_refused(int amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeLimit.of(amount, LimitUnit.DAY))
                .withMessage("amount must be 1 to 100000, got " + amount);
    }

    @Test
    void isDayCounted_onlyForDays() {
        assertThat(LimitUnit.values())
                .filteredOn(LimitUnit::isDayCounted)
                .containsExactly(LimitUnit.WORKING_DAY, LimitUnit.DAY);
    }

    @Test
    void budget_ofLimit_repeatsEachWorkingDay() {
        TimeBudget budget = TimeBudget.of(TimeLimit.parse("3wd"));

        assertThat(budget).isEqualTo(new TimeBudget(TimeLimit.parse("3wd"), null, List.of(), TimeLimit.parse("1wd")));
    }
}
