package io.gridward.json.internal.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ClockValuesTest {
    private static final Pattern FORM =
            Pattern.compile("PT(?=[-0-9])(-?[0-9]{1,13}H)?(-?[0-9]{1,2}M)?(-?[0-9]{1,2}(\\.[0-9]{1,9})?S)?");

    /** What is read by hand is read as Java reads it, and what has another form is refused. */
    @Test
    void duration_ofAnyText_isReadAsJavaReadsItOrRefused() {
        int read = 0;
        for (long seed = 0; seed < 50_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(
                    Duration.ofSeconds(random.nextInt(-4_000, 400_000), random.nextInt(3) * 120_500_000L)
                            .toString());
            for (int damages = random.nextInt(3); damages > 0; damages--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.setCharAt(at, "0123456789.-PTHMS".charAt(random.nextInt(17)));
                    default -> text.insert(at, "0123456789.-PTHMS".charAt(random.nextInt(17)));
                }
            }
            String damaged = text.toString();
            if (FORM.matcher(damaged).matches()) {
                read++;
                assertThat(ClockValues.duration(damaged))
                        .as("seed %s: %s", seed, damaged)
                        .isEqualTo(Duration.parse(damaged));
            } else {
                assertThatThrownBy(() -> ClockValues.duration(damaged))
                        .as("seed %s: %s", seed, damaged)
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
        assertThat(read).isBetween(15_000, 45_000);
    }
}
