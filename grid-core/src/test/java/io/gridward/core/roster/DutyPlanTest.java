package io.gridward.core.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.time.CalendarEndsException;
import io.gridward.core.time.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutyPlanTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final WorkCalendar CALENDAR = Terms.calendar(ZONE);
    private static final Role CLERK = Terms.role("clerk");
    private static final AreaCode STREET = AreaCode.of("1");
    private static final Post POST = Terms.post(CLERK, STREET, 3);
    /** A Monday. */
    private static final LocalDate ANCHOR = LocalDate.of(2018, 9, 3);

    private static final Rota NIGHTS = rota("nights")
            .turn(Turn.WEEKLY)
            .cover(DutyCover.OUTSIDE_WORKING_HOURS)
            .shifts(List.of(
                    Shift.parse("18:00-08:30").on(Set.of(DutyDay.WORKING_DAY)),
                    Shift.parse("08:30-08:30").on(EnumSet.of(DutyDay.DAY_OFF, DutyDay.HOLIDAY))))
            .persons(Terms.persons("a", "b", "c"))
            .build();

    @Test
    void onDuty_acrossMidnight_isWhoeverBeganInTheEvening() {
        DutyPlan plan = plan(NIGHTS);

        assertThat(person(plan, "2018-09-09T23:59")).isEqualTo("a");
        assertThat(person(plan, "2018-09-10T08:29")).isEqualTo("a");
        assertThat(person(plan, "2018-09-10T08:30")).isNull();
        assertThat(person(plan, "2018-09-10T18:00")).isEqualTo("b");
        Duty duty = plan.onDuty(at("2018-09-11T03:00")).orElseThrow();
        assertThat(duty.day()).isEqualTo(LocalDate.of(2018, 9, 10));
        assertThat(duty.from()).isEqualTo(at("2018-09-10T18:00"));
        assertThat(duty.until()).isEqualTo(at("2018-09-11T08:30"));
        assertThat(duty.holder()).isEqualTo(Holder.of(POST, new PersonRef("b")));
        assertThat(duty.rota()).isEqualTo("nights");
    }

    @Test
    void nextHandover_overAHoliday_isWhenThePersonChanges() {
        DutyPlan plan = plan(NIGHTS);

        // A make-up Saturday, an ordinary Sunday, three holidays: one shift follows the other without a break.
        assertThat(person(plan, "2018-09-29T10:00")).isNull();
        assertThat(plan.nextHandover(at("2018-09-29T10:00"))).contains(at("2018-09-29T18:00"));
        assertThat(plan.nextHandover(at("2018-09-29T18:00"))).contains(at("2018-10-01T08:30"));
        assertThat(plan.nextHandover(at("2018-10-01T09:00"))).contains(at("2018-10-04T08:30"));
        assertThat(plan.gaps(LocalDate.of(2018, 9, 5), LocalDate.of(2018, 12, 30)))
                .isEmpty();
    }

    @Test
    void nextHandover_rotaUntilTheEndOfTime_isThatOfOneWithoutEnd() {
        DutyPlan plan = plan(rota("endless")
                .to(LocalDate.MAX)
                .shifts(List.of(Shift.parse("08:00-08:00")))
                .persons(Terms.persons("a", "b"))
                .build());

        assertThat(plan.nextHandover(at("2018-09-29T10:00"))).contains(at("2018-09-30T08:00"));
    }

    @Test
    void nextHandover_neverAgain_isEmpty() {
        Rota alone = rota("alone")
                .shifts(List.of(Shift.parse("00:00-24:00")))
                .persons(Terms.persons("a"))
                .build();

        assertThat(plan(alone).nextHandover(at("2018-09-10T00:00"))).isEmpty();
        assertThat(roster().duty("clerk", STREET, CALENDAR).nextHandover(at("2018-09-10T00:00")))
                .isEmpty();
    }

    @Test
    void onDuty_twoRotas_theFirstListedGoesBefore() {
        Rota always = rota("always")
                .shifts(List.of(Shift.parse("00:00-24:00")))
                .persons(Terms.persons("c"))
                .build();
        DutyPlan plan = plan(NIGHTS, always);

        assertThat(person(plan, "2018-09-04T12:00")).isEqualTo("c");
        assertThat(person(plan, "2018-09-04T19:00")).isEqualTo("a");
    }

    @Test
    void swap_ofTwoDays_changesBothAndNothingElse() {
        Rota daily = rota("daily")
                .shifts(List.of(Shift.parse("08:00-08:00")))
                .persons(Terms.persons("a", "b", "c"))
                .build();
        Rota swapped = daily.swap(ANCHOR, ANCHOR.plusDays(4));

        assertThat(swapped.person(ANCHOR)).contains(new PersonRef("b"));
        assertThat(swapped.person(ANCHOR.plusDays(4))).contains(new PersonRef("a"));
        assertThat(swapped.onTurn(ANCHOR)).contains(new PersonRef("a"));
        assertThat(swapped.person(ANCHOR.plusDays(1))).isEqualTo(daily.person(ANCHOR.plusDays(1)));
        assertThat(person(plan(swapped), "2018-09-04T07:59")).isEqualTo("b");
        assertThatIllegalArgumentException().isThrownBy(() -> daily.swap(ANCHOR, ANCHOR.plusDays(3)));
        assertThatIllegalArgumentException().isThrownBy(() -> daily.swap(ANCHOR.minusDays(1), ANCHOR));
        assertThatIllegalArgumentException().isThrownBy(() -> daily.swap(ANCHOR, ANCHOR.minusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> swapped.swap(ANCHOR, ANCHOR.plusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> swapped.swap(ANCHOR.plusDays(2), ANCHOR.plusDays(4)));
    }

    @Test
    void audit_personWithoutThePost_isPassedOverAndFoundOnce() {
        Rota daily = rota("daily")
                .shifts(List.of(Shift.parse("08:00-20:00")))
                .persons(Terms.persons("a", "stranger"))
                .build();

        List<Finding> findings = plan(daily).audit(ANCHOR, ANCHOR.plusDays(3));

        assertThat(findings)
                .extracting(finding -> finding.path() + " " + finding.code())
                .containsExactly(
                        "[rotas, daily, persons, stranger] NOT_IN_POST",
                        "[rotas, daily] DUTY_GAP",
                        "[rotas, daily] DUTY_GAP");
        assertThat(findings.get(0).details())
                .containsEntry("date", "2018-09-04")
                .containsEntry("days", "2");
        assertThat(findings.get(1).details())
                .containsEntry("at", "2018-09-04T00:00:00Z")
                .containsEntry("next", "2018-09-04T12:00:00Z");
    }

    @Test
    void onDuty_termEndsAtMidnight_endsWithIt() {
        Post post = Terms.post(CLERK, STREET, 1);
        Rota night = rota("night")
                .shifts(List.of(Shift.parse("18:00-06:00")))
                .persons(Terms.persons("a"))
                .build();
        Roster leaving = Roster.builder()
                .roles(List.of(CLERK))
                .posts(List.of(post))
                .appointments(List.of(Terms.term(post, "a", Terms.START, ANCHOR)))
                .rotas(List.of(night))
                .build();
        DutyPlan plan = leaving.duty("clerk", STREET, CALENDAR);

        assertThat(plan.onDuty(at("2018-09-03T20:00")).orElseThrow().until()).isEqualTo(at("2018-09-04T00:00"));
        assertThat(plan.onDuty(at("2018-09-04T00:00"))).isEmpty();
        assertThat(plan.audit(ANCHOR, ANCHOR)).extracting(Finding::code).hasToString("[NOT_IN_POST]");
    }

    @Test
    void days_theCalendarLacks_areRefusedUnlessNoKindOfDayMatters() {
        DutyPlan nights = plan(NIGHTS);
        Instant later = at("2019-01-02T20:00");

        assertThatThrownBy(() -> nights.onDuty(later)).isInstanceOf(CalendarEndsException.class);
        assertThat(nights.isKnown(LocalDate.of(2019, 1, 2))).isFalse();
        assertThat(nights.audit(LocalDate.of(2018, 12, 30), LocalDate.of(2019, 1, 3)))
                .extracting(finding -> finding.code() + " " + finding.details().get("date"))
                .containsExactly("DUTY_NOT_COVERED 2019-01-01");
        assertThat(nights.audit(LocalDate.of(2019, 2, 1), LocalDate.of(2019, 2, 2)))
                .extracting(finding -> finding.code() + " " + finding.details().get("date"))
                .containsExactly("DUTY_NOT_COVERED 2019-02-01");
        Rota always = rota("always")
                .shifts(List.of(Shift.parse("08:00-08:00")))
                .persons(Terms.persons("a", "b"))
                .build();
        assertThat(plan(always).onDuty(later)).isPresent();
    }

    @Test
    void gapsAndAudit_lastBeforeFirst_areRefused() {
        DutyPlan plan = plan(NIGHTS);

        assertThatIllegalArgumentException().isThrownBy(() -> plan.gaps(ANCHOR, ANCHOR.minusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> plan.audit(ANCHOR, ANCHOR.minusDays(1)));
    }

    @Test
    void build_rotasWithMistakes_reportsAllAtOnce() {
        Rota empty = rota("empty").to(ANCHOR.minusDays(1)).build();
        Rota wrong = Rota.builder("wrong", "mayor", STREET, ANCHOR)
                .shifts(List.of(Shift.parse("08:00-08:00")))
                .persons(Terms.persons("a", "b"))
                .substitutions(List.of(
                        new Substitution(ANCHOR, new PersonRef("b"), new PersonRef("c")),
                        new Substitution(ANCHOR, new PersonRef("a"), new PersonRef("c")),
                        new Substitution(ANCHOR.minusDays(1), new PersonRef("a"), new PersonRef("c"))))
                .build();

        InvalidModelException refused =
                catchThrowableOfType(InvalidModelException.class, () -> plan(empty, wrong, wrong));

        assertThat(refused.findings())
                .extracting(finding -> finding.path() + " " + finding.code())
                .startsWith(
                        "[rotas, empty] DATES_REVERSED",
                        "[rotas, empty, shifts] ROTA_EMPTY",
                        "[rotas, empty, persons] ROTA_EMPTY",
                        "[rotas, wrong, role] UNKNOWN_ROLE",
                        "[rotas, wrong, substitutions, 0] NOT_ON_TURN",
                        "[rotas, wrong, substitutions, 1] DUPLICATE_ID",
                        "[rotas, wrong, substitutions, 2] NOT_ON_TURN",
                        "[rotas, wrong] DUPLICATE_ID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8:00-18:00", "08:00", "24:00-08:00", "08:00-24:30", "08:60-09:00", "08:00–18:00"})
    void shift_ofAnotherForm_isRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Shift.parse(text));
    }

    @Test
    void shift_inWords_isWhatWasRead() {
        assertThat(Shift.parse("18:00-24:00")).hasToString("18:00-24:00");
        assertThat(Shift.parse("18:00-08:30").on(Set.of(DutyDay.DAY_OFF))).hasToString("18:00-08:30 [DAY_OFF]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shift.parse("18:00-08:30").on(Set.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shift(LocalTime.of(8, 0, 1), LocalTime.NOON, EnumSet.allOf(DutyDay.class)));
        assertThatIllegalArgumentException().isThrownBy(() -> Rota.builder("Nights", "clerk", STREET, ANCHOR));
        assertThat(NIGHTS).hasToString("rota nights of clerk at 1");
        assertThat(new Role("x", BilingualText.same("x"))
                        .withEngagement(Engagement.PART_TIME)
                        .engagement()
                        .id())
                .isEqualTo("part-time");
        assertThatIllegalArgumentException().isThrownBy(() -> POST.withSeats(0));
    }

    private static Rota.Builder rota(String id) {
        return Rota.builder(id, "clerk", STREET, ANCHOR);
    }

    private static Roster roster(Rota... rotas) {
        return Roster.builder()
                .roles(List.of(CLERK))
                .posts(List.of(POST))
                .appointments(List.of(Terms.term(POST, "a"), Terms.term(POST, "b"), Terms.term(POST, "c")))
                .rotas(List.of(rotas))
                .build();
    }

    private static DutyPlan plan(Rota... rotas) {
        return roster(rotas).duty("clerk", STREET, CALENDAR);
    }

    private static @Nullable String person(DutyPlan plan, String local) {
        return plan.onDuty(at(local))
                .flatMap(duty -> duty.holder().asPerson())
                .map(PersonRef::value)
                .orElse(null);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
