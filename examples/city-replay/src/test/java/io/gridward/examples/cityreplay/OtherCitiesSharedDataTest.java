package io.gridward.examples.cityreplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The files of two more cities, through the program itself. Runs where that data is. */
class OtherCitiesSharedDataTest {
    private static final Path DATA = Path.of("../../../shared/data");

    @Test
    void losAngeles_isPlayedToTheEnd() {
        Screen screen = Screen.of(DATA.resolve("la311/la_2017_12_27_31.csv.gz").toString());

        assertThat(screen.code()).as(screen.err()).isZero();
        assertThat(screen.out())
                .contains(
                        "read as la311",
                        "9,999 rows, 9,987 played, 12 not usable",
                        "12 closed before opened, first at line 242, column 73",
                        "9,982 closed, 5 open when the file ends")
                .doesNotContain("refused");
    }

    @Test
    void sanFrancisco_isPlayedToTheEnd() {
        Screen screen = Screen.of(DATA.resolve("sf311/sf_2008_2013.csv.gz").toString());

        assertThat(screen.code()).as(screen.err()).isZero();
        assertThat(screen.out())
                .contains(
                        "read as sf311",
                        "5,347 rows, 5,347 played, 0 not usable",
                        "none; every request has 20 working days, a limit of ours",
                        "5,314 closed, 33 open when the file ends")
                .doesNotContain("refused");
    }
}
