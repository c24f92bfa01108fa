package io.gridward.core.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ModelCode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationAttributeTest {
    private static final DurationAttribute WAITING =
            DurationAttribute.of("waiting", Duration.ZERO, Duration.ofDays(30), Presence.optional());

    @ParameterizedTest
    @CsvSource({"0min,0", "1min,1", "90min,90", "2h,120", "36h,2160", "3d,4320", "9999999999min,9999999999"})
    void parse_aNumberAndAUnit_isThatDurationAndIsWrittenBackTheSame(String text, long minutes) {
        Duration parsed = DurationAttribute.parse(text);

        assertThat(parsed).isEqualTo(Duration.ofMinutes(minutes));
        assertThat(DurationAttribute.text(parsed)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"60min,1h", "24h,1d", "0h,0min", "0d,0min", "1440min,1d", "007min,7min"})
    void text_ofADuration_isInTheGreatestUnitThatDividesIt(String written, String canonical) {
        assertThat(DurationAttribute.text(DurationAttribute.parse(written))).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "min", "3", "-3min", "3 min", "3wd", "1.5h", "PT2H", "3H", "10000000000min", "٣min"})
    void parse_anythingElse_isRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DurationAttribute.parse(text))
                .withMessage("duration must be a whole number of min, h or d, got " + text);
    }

    @Test
    void check_withinBounds_hasNoProblem() {
        assertThat(WAITING.check(Duration.ZERO)).isEmpty();
        assertThat(WAITING.check(Duration.ofDays(30))).isEmpty();
        assertThat(WAITING.expected()).isEqualTo("a duration from 0min to 30d");
    }

    @Test
    void check_outOfBounds_isOutOfRange() {
        Finding problem = WAITING.check(Duration.ofDays(30).plusMinutes(1)).orElseThrow();

        assertThat(problem.code()).isEqualTo(ModelCode.VALUE_OUT_OF_RANGE);
        assertThat(problem.details()).containsEntry("value", "43201min").containsEntry("range", "0min to 30d");
    }

    @Test
    void check_neitherWholeMinutesNorADuration_isOfTheWrongType() {
        assertThat(WAITING.check(Duration.ofSeconds(90))).map(Finding::code).contains(ModelCode.WRONG_VALUE_TYPE);
        assertThat(WAITING.check(90L)).map(Finding::code).contains(ModelCode.WRONG_VALUE_TYPE);
        assertThat(WAITING.check(Duration.ofMinutes(-1))).map(Finding::code).contains(ModelCode.WRONG_VALUE_TYPE);
        assertThat(WAITING.check(Duration.ofSeconds(Long.MAX_VALUE)))
                .map(Finding::code)
                .contains(ModelCode.WRONG_VALUE_TYPE);
    }

    @Test
    void of_boundsOrDefaultThatCannotBe_areRefused() {
        Duration hour = Duration.ofHours(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DurationAttribute.of("waiting", hour, Duration.ZERO, Presence.optional()))
                .withMessage("range of waiting is empty: 1h to 0min");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DurationAttribute.of("waiting", Duration.ofSeconds(1), hour, Presence.optional()))
                .withMessage("bound of waiting must be whole minutes from 0 to 1,000,000 days, got PT1S");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> DurationAttribute.of("waiting", hour, Duration.ofDays(1_000_001), Presence.optional()))
                .withMessageContaining("bound of waiting");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        DurationAttribute.of("waiting", Duration.ZERO, hour, Presence.defaulted(Duration.ofHours(2))))
                .withMessage("default PT2H of waiting is outside 0min to 1h");
    }

    @Test
    void text_notWholeMinutes_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> DurationAttribute.text(Duration.ofSeconds(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> DurationAttribute.text(Duration.ofMinutes(-1)));
    }
}
