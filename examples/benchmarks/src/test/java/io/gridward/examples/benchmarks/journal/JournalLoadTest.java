package io.gridward.examples.benchmarks.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalLoadTest {
    @TempDir
    private Path work;

    @Test
    void parse_options_takesEachAndRefusesOthers() {
        assertThat(Options.parse(List.of()).cases()).isEqualTo(1_000_000);
        assertThat(Options.parse(List.of("--seconds", "7", "--cases", "0", "--folder", "x")))
                .isEqualTo(new Options(false, 7, 0, Path.of("x")));
        assertThat(Options.parse(List.of("--quick")).quick()).isTrue();
        for (List<String> wrong : List.of(
                List.of("--fast"),
                List.of("--cases", "5"),
                List.of("--seconds", "x"),
                List.of("--seconds", "0"),
                List.of("--folder"))) {
            assertThatThrownBy(() -> Options.parse(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(wrong.get(0));
        }
    }

    @Test
    void appending_aSecond_readsBothAndLeavesNothing() throws IOException {
        Appending.Reading reading = new Appending(work, 1).measure(2, false);

        assertThat(reading.ours()).isPositive();
        assertThat(reading.bare()).isPositive();
        assertThat(reading.bytes()).isGreaterThan(200);
        assertThat(Files.list(work)).isEmpty();
        assertThat(JournalLoad.report(
                        Options.parse(List.of("--quick")),
                        "here",
                        Map.of("two threads", reading),
                        Map.of("a desk", reading)))
                .contains("here", "two threads", "a desk", "its figures mean nothing");
    }

    @Test
    void appending_atADeskWithListeners_readsBothAndLeavesNothing() throws IOException {
        Appending.Reading reading = new Appending(work, 1).measureDesk(2, 3);

        assertThat(reading.ours()).isPositive();
        assertThat(reading.bytes()).isGreaterThan(200);
        assertThat(Files.list(work)).isEmpty();
    }

    @Test
    void openCases_aThousand_areAllThereAndAskedFor() throws IOException {
        OpenCases.Reading reading = new OpenCases(work, 1_000).measure();

        assertThat(reading.questions()).hasSize(13);
        assertThat(reading.disk()).isGreaterThan(200);
        assertThat(reading.snapshot()).isBetween(50.0, 400.0);
        assertThat(JournalLoad.report(reading)).contains("1,000 open cases", "by holder", "opened by a snapshot");
    }

    /** The questions that are timed must have answers. */
    @Test
    void city_always_spreadsItsCases() {
        City city = new City();
        assertThat(java.util.stream.IntStream.range(0, 1_000)
                        .mapToObj(number -> city.entry(city.id(number), number, 0))
                        .map(entry -> entry.holder())
                        .distinct()
                        .count())
                .isGreaterThan(500);
        assertThat(city.steps()).isEqualTo(5);
        assertThat(city.versionAfter(4)).isGreaterThan(5);
    }
}
