package io.gridward.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
    private static final LocalDate JULY = LocalDate.of(2024, 7, 1);
    private static final Timeline<String> THREE =
            Timeline.always("a").then(MAY, "b").then(JULY, "c");

    @Test
    void value_onTheDayOfAChange_isTheNewOne() {
        assertThat(THREE.on(MAY.minusDays(1))).isEqualTo("a");
        assertThat(THREE.on(MAY)).isEqualTo("b");
        assertThat(THREE.on(JULY.minusDays(1))).isEqualTo("b");
        assertThat(THREE.on(LocalDate.MAX)).isEqualTo("c");
        assertThat(THREE.on(LocalDate.MIN)).isEqualTo("a");
    }

    @Test
    void nextChange_afterADay_isTheFirstLaterOne() {
        assertThat(THREE.nextChangeAfter(LocalDate.MIN)).contains(MAY);
        assertThat(THREE.nextChangeAfter(MAY)).contains(JULY);
        assertThat(THREE.nextChangeAfter(JULY)).isEmpty();
    }

    @Test
    void then_onADayNotAfterTheLastChange_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> THREE.then(JULY, "d"))
                .withMessage("from must be after the last change, 2024-07-01, got 2024-07-01");
    }

    @Test
    void map_ofATimeline_changesOnTheSameDays() {
        assertThat(THREE.map(String::length))
                .isEqualTo(Timeline.always(1).then(MAY, 1).then(JULY, 1));
        assertThat(THREE.first()).isEqualTo("a");
        assertThat(THREE.last()).isEqualTo("c");
        assertThat(THREE.versions()).containsKeys(LocalDate.MIN, MAY, JULY);
    }
}
