package io.gridward.examples.benchmarks.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridward.examples.benchmarks.report.Pace;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
    @Test
    void parse_nothing_measuresTheWholeNation() {
        assertThat(Options.parse(List.of())).isEqualTo(new Options(Pace.MEASURED, 665_000, 4_096, 1));
    }

    @Test
    void parse_quickAfterASize_keepsTheSize() {
        assertThat(Options.parse(List.of("--areas", "30000", "--quick")))
                .isEqualTo(new Options(Pace.QUICK, 30_000, 4_096, 1));
    }

    @Test
    void parse_everything_isTaken() {
        assertThat(Options.parse(List.of("--seed", "-5", "--questions", "7", "--areas", "1000000")))
                .isEqualTo(new Options(Pace.MEASURED, 1_000_000, 7, -5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--fast            | unknown option --fast",
                "--areas           | --areas takes a number, got nothing",
                "--areas many      | --areas takes a number, got many",
                "--areas 999       | --areas takes 1000 to 1000000, got 999",
                "--areas 4295632296| --areas takes 1000 to 1000000, got 4295632296",
                "--questions 0     | --questions takes 1 to 1000000, got 0",
                "--seed 1.5        | --seed takes a number, got 1.5"
            })
    void parse_wrongArgument_isRefusedByName(String line, String message) {
        assertThatThrownBy(() -> Options.parse(List.of(line.split(" "))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
