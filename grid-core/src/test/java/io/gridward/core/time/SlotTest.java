package io.gridward.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlotTest {
    @ParameterizedTest
    @ValueSource(strings = {"08:30-12:00", "14:00-18:00", "00:00-24:00", "23:59-24:00", "22:00-06:00"})
    void parse_ofPrintedSlot_givesTheSlot(String text) {
        assertThat(Slot.parse(text)).hasToString(text);
    }

    @Test
    void parse_midnightAsEnd_isTheEndOfTheDay() {
        Slot slot = Slot.parse("14:00-24:00");

        assertThat(slot).isEqualTo(new Slot(LocalTime.of(14, 0), LocalTime.MIDNIGHT));
        assertThat(slot).isEqualTo(Slot.parse("14:00-00:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8:30-12:00", "08:30", "08:30–12:00", "08:30-24:01", "24:00-24:00", "08:30-12:60"})
    void parse_otherForms_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Slot.parse(text))
                .withMessage("a slot is start and end such as 08:30-12:00 or 14:00-24:00; got " + text);
    }

    @Test
    void slot_withSeconds_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Slot(LocalTime.of(8, 30, 1), LocalTime.NOON))
                .withMessage("startInclusive must be a whole minute, got 08:30:01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Slot(LocalTime.NOON, LocalTime.of(13, 0, 0, 1)))
                .withMessage("endExclusive must be a whole minute, got 13:00:00.000000001");
    }
}
