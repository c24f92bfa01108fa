package io.gridward.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
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

    @Test
    void between_days_hasTheChangesInsideThem() {
        assertThat(THREE.between(MAY, JULY)).isEqualTo(Timeline.always("b"));
        assertThat(THREE.between(MAY.minusDays(1), JULY))
                .isEqualTo(Timeline.always("a").then(MAY, "b"));
        assertThat(THREE.between(LocalDate.MIN, LocalDate.MAX)).isEqualTo(THREE);
    }

    @Test
    void between_reversedDays_isRefused() {
        assertThat(THREE.between(MAY, MAY)).isEqualTo(Timeline.always("b"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> THREE.between(JULY, MAY))
                .withMessage("end must not lie before 2024-07-01, got 2024-05-01");
    }

    @Test
    void combined_timelines_changeWheneverOneDoes() {
        Timeline<Integer> other = Timeline.always(1).then(MAY.plusDays(1), 2);

        assertThat(Timeline.combined(List.of(THREE, other), day -> THREE.on(day) + other.on(day)))
                .isEqualTo(Timeline.always("a1")
                        .then(MAY, "b1")
                        .then(MAY.plusDays(1), "b2")
                        .then(JULY, "c2"))
                .hasToString("Timeline{-999999999-01-01=a1, 2024-05-01=b1, 2024-05-02=b2, 2024-07-01=c2}");
    }
}
