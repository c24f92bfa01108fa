package io.gridward.json.internal.located;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimeTest {
    @Test
    void instant_ofAnySecond_isReadAsJavaReadsIt() {
        Random random = new Random(11);
        long first = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
        long last = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
        for (int i = 0; i < 20_000; i++) {
            Instant at = Instant.ofEpochSecond(random.nextLong(first, last + 1), random.nextInt(2) * 5_000_000L);

            assertThat(IsoTime.instant(at.toString())).isEqualTo(at);
        }
    }

    @Test
    void instant_ofAnyText_isReadAsJavaReadsItOrRefused() {
        int read = 0;
        for (long seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(
                    Instant.ofEpochSecond(1_772_413_960L, random.nextInt(2) * random.nextInt(1_000_000_000))
                            .toString());
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.setCharAt(at, "0123456789.:-TZ+ ".charAt(random.nextInt(17)));
                default -> text.insert(at, random.nextInt(10));
            }
            String damaged = text.toString();
            if (catchThrowable(() -> IsoTime.instant(damaged)) == null) {
                read++;
                assertThat(IsoTime.instant(damaged))
                        .as("seed %s: %s", seed, damaged)
                        .isEqualTo(OffsetDateTime.parse(damaged).toInstant());
            } else {
                assertThat(catchThrowable(() -> IsoTime.dateTime(damaged)))
                        .as("seed %s: %s", seed, damaged)
                        .isNotNull();
            }
        }
        assertThat(read).isBetween(2_000, 18_000);
    }

    @Test
    void instant_withAnOffset_isThatOfUtc() {
        assertThat(IsoTime.instant("2022-08-31T06:30:00+08:00")).isEqualTo(Instant.parse("2022-08-30T22:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-02-30T00:00:00Z",
                "2022-13-01T00:00:00Z",
                "2022-01-01T24:00:01Z",
                "2022-01-01T00:60:00Z",
                "2022-01-01T00:00:60Z",
                "2022-01-01t00:00:00Z",
                "2022-01-01 00:00:00Z",
                "2022-01-01T00:00:00",
                "2022-01-01T00:00Z",
                "+022-01-01T00:00:00Z",
                "２022-01-01T00:00:00Z",
                ""
            })
    void instant_ofAnotherForm_isRefused(String text) {
        assertThatThrownBy(() -> IsoTime.instant(text))
                .isInstanceOfAny(DateTimeException.class, IllegalArgumentException.class);
    }
}
