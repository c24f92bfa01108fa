package io.gridward.examples.benchmarks.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridward.examples.benchmarks.report.Pace;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
    @Test
    void parse_nothing_measuresAllSizes() {
        assertThat(Options.parse(List.of()))
                .isEqualTo(new Options(Pace.MEASURED, List.of(10, 100, 1_000, 10_000), 1, Duration.ofMinutes(1)));
    }

    @Test
    void parse_quickAfterSizes_keepsTheSizes() {
        assertThat(Options.parse(List.of("--rules", "50,5,50", "--quick")))
                .isEqualTo(new Options(Pace.QUICK, List.of(5, 50), 1, Duration.ofMinutes(1)));
    }

    @Test
    void parse_everything_isTaken() {
        assertThat(Options.parse(List.of("--seed", "-5", "--limit", "7", "--rules", "20000")))
                .isEqualTo(new Options(Pace.MEASURED, List.of(20_000), -5, Duration.ofSeconds(7)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--fast         | unknown option --fast",
                "--rules        | --rules takes a number, got nothing",
                "--rules 10,    | --rules takes a number, got ",
                "--rules 0      | --rules takes 1 to 20000, got 0",
                "--rules 20001  | --rules takes 1 to 20000, got 20001",
                "--limit 0      | --limit takes 1 to 3600, got 0",
                "--seed 1.5     | --seed takes a number, got 1.5"
            })
    void parse_wrongArgument_isRefusedByName(String line, String message) {
        assertThatThrownBy(() -> Options.parse(List.of(line.split(" "))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message.equals("--rules takes a number, got") ? message + " " : message);
    }
}
