package io.gridward.core.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridward.core.Fixtures;
import io.gridward.core.facts.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SituationTest {
    @Test
    void build_onlyTheNeeded_isNoonOfAWorkday() {
        Situation situation = builder(Trigger.REPORTED).build();

        assertThat(situation.trigger()).isEqualTo(Trigger.REPORTED);
        assertThat(situation.area()).isEqualTo(Fixtures.GRID_1.code());
        assertThat(situation.level()).isEqualTo("grid");
        assertThat(situation.at()).isEqualTo(Fixtures.at("2022-09-07T10:00"));
        assertThat(situation.dayKind()).isEqualTo(DayKind.WORKDAY);
        assertThat(situation.hour()).isEqualTo(12);
        assertThat(situation.facts()).isEqualTo(Facts.none());
        assertThat(situation.channel()).isEmpty();
        assertThat(situation.grade()).isEmpty();
        assertThat(situation.track()).isEmpty();
        assertThat(situation.clock()).isEmpty();
        assertThat(situation.party()).isEmpty();
        assertThat(situation.rung()).isZero();
        assertThat(situation.month()).isEqualTo(9);
        assertThat(situation.cause()).isEmpty();
        assertThat(situation.extensions() + situation.suspensions() + situation.noShows())
                .isZero();
        assertThat(situation.handUps() + situation.reworks() + situation.returns() + situation.repeatReports())
                .isZero();
    }

    @Test
    void build_everythingSaid_returnsEachPart() {
        Facts facts = Facts.builder(Fixtures.factSchema())
                .set(Fixtures.CATEGORY, "noise")
                .build();

        Situation situation = builder(Trigger.OVERDUE)
                .day(DayKind.REST_DAY, 23)
                .facts(facts)
                .channel("chat-group")
                .graded("small", "quick")
                .clock(ClockKind.LEVEL, 2)
                .party("fines")
                .counts(1, 2, 3, 4)
                .granted(5, 6)
                .noShows(7)
                .month(11)
                .cause("not-ours")
                .build();

        assertThat(situation.dayKind()).isEqualTo(DayKind.REST_DAY);
        assertThat(situation.hour()).isEqualTo(23);
        assertThat(situation.facts()).isEqualTo(facts);
        assertThat(situation.channel()).contains("chat-group");
        assertThat(situation.grade()).contains("small");
        assertThat(situation.track()).contains("quick");
        assertThat(situation.clock()).contains(ClockKind.LEVEL);
        assertThat(situation.rung()).isEqualTo(2);
        assertThat(situation.party()).contains("fines");
        assertThat(situation.handUps()).isEqualTo(1);
        assertThat(situation.reworks()).isEqualTo(2);
        assertThat(situation.returns()).isEqualTo(3);
        assertThat(situation.repeatReports()).isEqualTo(4);
        assertThat(situation.extensions()).isEqualTo(5);
        assertThat(situation.suspensions()).isEqualTo(6);
        assertThat(situation.noShows()).isEqualTo(7);
        assertThat(situation.month()).isEqualTo(11);
        assertThat(situation.cause()).contains("not-ours");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 24})
    void day_hourOutsideTheDay_isRefused(int hour) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder(Trigger.REPORTED).day(DayKind.WORKDAY, hour))
                .withMessage("hourOfDay must be 0 to 23, got " + hour);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 13})
    void month_outsideTheYear_isRefused(int month) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder(Trigger.REPORTED).month(month))
                .withMessage("ofYear must be 1 to 12, got " + month);
    }

    @Test
    void grantedAndNoShows_anyNegative_isRefused() {
        SituationBuilder builder = builder(Trigger.NO_SHOW);

        assertThatIllegalArgumentException().isThrownBy(() -> builder.granted(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.granted(0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.noShows(-1));
    }

    @Test
    void clock_negativeRung_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder(Trigger.OVERDUE).clock(ClockKind.SIGN, -1));
    }

    @Test
    void counts_anyNegative_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder(Trigger.OVERDUE).counts(-1, 0, 0, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder(Trigger.OVERDUE).counts(0, -1, 0, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder(Trigger.OVERDUE).counts(0, 0, -1, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder(Trigger.OVERDUE).counts(0, 0, 0, -1));
    }

    private static SituationBuilder builder(Trigger trigger) {
        return Situation.builder(trigger, Fixtures.GRID_1.code(), "grid", Fixtures.at("2022-09-07T10:00"));
    }
}
