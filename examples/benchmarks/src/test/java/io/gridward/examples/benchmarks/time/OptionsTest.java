package io.gridward.examples.benchmarks.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridward.examples.benchmarks.report.Pace;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
    @Test
    void parse_nothing_measures() {
        assertThat(Options.parse(List.of())).isEqualTo(new Options(Pace.MEASURED, 4_096, 1));
    }

    @Test
    void parse_everything_isTaken() {
        assertThat(Options.parse(List.of("--seed", "-5", "--starts", "7", "--quick")))
                .isEqualTo(new Options(Pace.QUICK, 7, -5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--fast       | unknown option --fast",
                "--starts     | --starts takes a number, got nothing",
                "--starts 0   | --starts takes 1 to 1000000, got 0",
                "--seed 1.5   | --seed takes a number, got 1.5"
            })
    void parse_wrongArgument_isRefusedByName(String line, String message) {
        assertThatThrownBy(() -> Options.parse(List.of(line.split(" "))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
