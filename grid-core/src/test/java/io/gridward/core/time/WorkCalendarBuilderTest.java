package io.gridward.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.gridward.core.finding.Finding;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.ModelCode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class WorkCalendarBuilderTest {
    @Test
    void build_nothingSaid_namesEveryMissingPart() {
        assertThat(findings(WorkCalendar.builder(" ")))
                .extracting(Finding::code, finding -> finding.details().get("part"))
                .containsExactly(
                        missing("id"),
                        missing("zone"),
                        missing("slots"),
                        missing("workingWeekdays"),
                        missing("covers"));
    }

    @Test
    void build_everythingWrong_reportsAllAtOnceInOrder() {
        WorkCalendarBuilder broken = China.builder()
                .slots(List.of(
                        Slot.parse("14:00-18:00"),
                        Slot.parse("08:30-12:00"),
                        Slot.parse("20:00-20:00"),
                        Slot.parse("17:00-22:00"),
                        Slot.parse("22:00-24:00")))
                .closedDays(Dates.of("2025-05-01", "2024-12-31", "2025-02-08"))
                .makeUpWorkdays(Dates.of("2025-02-08", "2027-01-02"));

        assertThat(findings(broken))
                .extracting(finding -> finding.code() + " " + String.join("/", finding.path()))
                .containsExactly(
                        "SLOT_FORM calendar/china/slots/1",
                        "SLOT_FORM calendar/china/slots/2",
                        "SLOT_FORM calendar/china/slots/3",
                        "DAY_NOT_COVERED calendar/china/closed/2024-12-31",
                        "DAY_NOT_COVERED calendar/china/makeUpWorkdays/2027-01-02",
                        "DAY_BOTH_WAYS calendar/china/makeUpWorkdays/2025-02-08");
    }

    @Test
    void build_coverageReversed_refused() {
        WorkCalendarBuilder broken = China.builder().covers(LocalDate.of(2026, 12, 31), LocalDate.of(2026, 1, 1));

        assertThat(findings(broken)).extracting(Finding::code).containsExactly(ModelCode.DATES_REVERSED);
    }

    @Test
    void build_coverageOfAHundredYears_refused() {
        LocalDate from = LocalDate.of(2025, 1, 1);

        assertThat(findings(China.builder().covers(from, from.plusYears(100))))
                .extracting(Finding::code)
                .containsExactly(ModelCode.VALUE_OUT_OF_RANGE);
        assertThat(China.builder()
                        .covers(from, from.plusYears(100).minusDays(1))
                        .build()
                        .to())
                .isEqualTo("2124-12-31");
    }

    @Test
    void build_texts_nameSubjectAndRemedy() {
        WorkCalendarBuilder broken = China.builder().closedDays(Dates.of("2025-02-08"));

        assertThat(findings(broken).get(0))
                .hasToString("DAY_BOTH_WAYS calendar/china/makeUpWorkdays/2025-02-08: 2025-02-08 is both a closed day"
                        + " and a make-up workday; keep one");
    }

    @Test
    void build_goodCalendar_keepsWhatWasSaid() {
        WorkCalendar calendar = China.builder().dayCount(DayCount.SAME_TIME).build();

        assertThat(calendar.id()).isEqualTo("china");
        assertThat(calendar.zone()).isEqualTo(China.ZONE);
        assertThat(calendar.dayCount()).isEqualTo(DayCount.SAME_TIME);
        assertThat(calendar.rollRule()).isEqualTo(RollRule.NEXT_OPENING);
        assertThat(calendar.slots()).isEqualTo(China.OFFICE);
        assertThat(calendar.workingWeekdays()).containsExactlyElementsOf(China.WEEKDAYS);
        assertThat(calendar.closedDays()).containsExactlyElementsOf(China.HOLIDAYS);
        assertThat(calendar.makeUpWorkdays()).containsExactlyElementsOf(China.MAKE_UP_WORKDAYS);
        assertThat(calendar.from()).isEqualTo("2025-01-01");
        assertThat(calendar.to()).isEqualTo("2026-12-31");
        assertThat(calendar.lastCovered()).isEqualTo(China.at("2027-01-01T00:00"));
        assertThat(calendar).hasToString("calendar china (Asia/Shanghai, 2025-01-01 to 2026-12-31)");
    }

    @Test
    void equals_sameTerms_whateverTheirOrder() {
        WorkCalendar calendar = China.calendar();
        WorkCalendar reordered = China.builder()
                .closedDays(Set.copyOf(China.HOLIDAYS))
                .makeUpWorkdays(Set.copyOf(China.MAKE_UP_WORKDAYS))
                .build();

        assertThat(reordered).isEqualTo(calendar).hasSameHashCodeAs(calendar);
        assertThat(China.builder().workingWeekdays(Set.of(DayOfWeek.MONDAY)).build())
                .isNotEqualTo(calendar);
    }

    private static Tuple missing(String part) {
        return tuple(ModelCode.MISSING_PART, part);
    }

    private static List<Finding> findings(WorkCalendarBuilder broken) {
        return catchThrowableOfType(InvalidModelException.class, broken::build).findings();
    }
}
