package io.gridward.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReadLimitsTest {
    @Test
    void nesting_ofAHundredThousandLevels_isTooLarge() {
        String deep = "{\"note\":".repeat(100_000);

        assertThat(refused(ReadLimits.ofDefaults(), deep))
                .isEqualTo("roster.json:1:513 " + "/note".repeat(64)
                        + " TOO_LARGE the document exceeds the limit of 64 levels of nesting");
    }

    @Test
    void document_ofSeventyMegabytes_isTooLarge() {
        byte[] large = new byte[70_000_000];
        Arrays.fill(large, (byte) ' ');

        GridJsonException refused = catchThrowableOfType(
                GridJsonException.class, () -> GridJson.reader().roster(JsonSource.of("roster.json", large)));

        assertThat(refused).hasMessage("roster.json:1:1 TOO_LARGE the document exceeds the limit of 67108864 bytes");
    }

    @Test
    void bytes_exactlyTheLimit_areRead() {
        byte[] bytes = Dagang.text("calendar").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        JsonSource source = JsonSource.of("calendar.json", bytes);

        assertThat(GridJson.reader(ReadLimits.ofDefaults().withBytes(bytes.length))
                        .calendar(source)
                        .id())
                .isEqualTo("china");
        assertThatThrownBy(() -> GridJson.reader(ReadLimits.ofDefaults().withBytes(bytes.length - 1))
                        .calendar(source))
                .isInstanceOf(GridJsonException.class)
                .hasMessageContaining("TOO_LARGE");
    }

    @Test
    void values_moreThanTheLimit_areTooLarge() {
        assertThat(refused(ReadLimits.ofDefaults().withElements(3), "[1, 2, 3]"))
                .isEqualTo("roster.json:1:8 /2 TOO_LARGE the document exceeds the limit of 3 values");
    }

    @Test
    void problems_moreThanTheLimit_areCounted() {
        String message = refused(
                ReadLimits.ofDefaults().withProblems(2),
                "{\"roster\": 1, \"a\": 1, \"b\": 1, \"c\": 1, \"roles\": [], \"posts\": []}");

        assertThat(message.lines()).hasSize(3);
        assertThat(message)
                .endsWith("TOO_LARGE the document exceeds the limit of 2 problems reported; 3 more were found");
    }

    @Test
    void message_ofALongValue_isBounded() {
        assertThat(refused(ReadLimits.ofDefaults(), "{\"format\": \"" + "x".repeat(1_000_000) + "\"}"))
                .hasSizeLessThan(2000);
    }

    @Test
    void limit_notPositive_isRefused() {
        assertThatThrownBy(() -> ReadLimits.ofDefaults().withDepth(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("depth must be at least 1, got 0");
        assertThat(ReadLimits.ofDefaults().withRules(7).rules()).isEqualTo(7);
    }

    private static String refused(ReadLimits limits, String text) {
        return catchThrowableOfType(
                        GridJsonException.class,
                        () -> GridJson.reader(limits).roster(JsonSource.of("roster.json", text)))
                .getMessage();
    }
}
