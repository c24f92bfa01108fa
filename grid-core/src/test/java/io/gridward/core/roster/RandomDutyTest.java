package io.gridward.core.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.territory.AreaCode;
import io.gridward.core.time.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Duty against an oracle that looks at every minute, over ordinary days, holidays and changes of offset. */
class RandomDutyTest {
    private static final int ROUNDS = 8;
    /** Shifts that began before the days looked at must be known to the oracle. */
    private static final int MARGIN = 3;

    private static final int DAYS = 4;
    private static final Role CLERK = Terms.role("clerk");
    private static final AreaCode AREA = AreaCode.of("1");

    @ParameterizedTest
    @CsvSource({
        "Asia/Shanghai, 2018-09-28",
        "Europe/Berlin, 2018-03-24",
        "Europe/Berlin, 2018-10-26",
        "America/Sao_Paulo, 2018-11-02",
        "America/Havana, 2018-11-02",
        "Australia/Lord_Howe, 2018-04-01"
    })
    void duty_everyMinute_isWhatTheOracleWrote(String zone, LocalDate first) {
        WorkCalendar calendar = Terms.calendar(ZoneId.of(zone));
        int gaps = 0;
        int handovers = 0;
        for (long seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            Roster roster = roster(random, first);
            DutyPlan plan = roster.duty("clerk", AREA, calendar);
            DutyOracle oracle = new DutyOracle(roster, calendar, first.minusDays(MARGIN), MARGIN + DAYS + 2);
            String which = zone + ", seed " + seed;
            for (int minute = 0; minute < oracle.minutes(); minute++) {
                LocalDate day = calendar.date(oracle.instant(minute));
                if (!day.isBefore(first) && day.isBefore(first.plusDays(DAYS))) {
                    assertThat(person(plan, oracle.instant(minute)))
                            .as("%s at %s", which, oracle.instant(minute))
                            .isEqualTo(oracle.person(minute));
                }
            }
            assertThat(plan.gaps(first, first.plusDays(DAYS - 1))).as(which).isEqualTo(gaps(oracle, calendar, first));
            gaps += plan.gaps(first, first.plusDays(DAYS - 1)).size();
            for (int i = 0; i < 20; i++) {
                handovers += handover(plan, oracle, MARGIN * 24 * 60 + 120 + random.nextInt(DAYS * 24 * 60), which);
            }
        }
        assertThat(gaps).isPositive();
        assertThat(handovers).isGreaterThan(ROUNDS * 5);
    }

    private static int handover(DutyPlan plan, DutyOracle oracle, int minute, String which) {
        int next = minute + 1;
        while (next < oracle.minutes() && same(oracle.person(next), oracle.person(minute))) {
            next++;
        }
        // The last day of the oracle lacks what begins after it.
        if (next >= oracle.minutes() - 24 * 60) {
            return 0;
        }
        Instant at = oracle.instant(minute);
        assertThat(plan.nextHandover(at)).as("%s after %s", which, at).contains(oracle.instant(next));
        Optional<Duty> duty = plan.onDuty(at);
        if (duty.isPresent()) {
            assertThat(duty.get().until()).as(which).isAfter(at).isBeforeOrEqualTo(oracle.instant(next));
            assertThat(duty.get().from()).as(which).isBeforeOrEqualTo(at);
        }
        return 1;
    }

    private static List<DutyGap> gaps(DutyOracle oracle, WorkCalendar calendar, LocalDate first) {
        List<DutyGap> gaps = new ArrayList<>();
        Instant open = null;
        for (int minute = 0; minute < oracle.minutes(); minute++) {
            Instant at = oracle.instant(minute);
            boolean inside = !at.isBefore(first.atStartOfDay(calendar.zone()).toInstant())
                    && at.isBefore(
                            first.plusDays(DAYS).atStartOfDay(calendar.zone()).toInstant());
            if (inside && oracle.isGap(minute)) {
                open = open == null ? at : open;
            } else if (open != null) {
                gaps.add(new DutyGap(open, at));
                open = null;
            }
        }
        return gaps;
    }

    private static @Nullable PersonRef person(DutyPlan plan, Instant at) {
        return plan.onDuty(at).map(duty -> duty.holder().person()).orElse(null);
    }

    private static boolean same(@Nullable PersonRef one, @Nullable PersonRef other) {
        return one == null ? other == null : one.equals(other);
    }

    private static Roster roster(Random random, LocalDate first) {
        Post post = Terms.post(CLERK, AREA, 9);
        List<Appointment> terms = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            LocalDate to = random.nextInt(3) == 0 ? first.plusDays(random.nextInt(DAYS)) : null;
            terms.add(Terms.term(post, "p" + i, Terms.START, to));
        }
        List<Rota> rotas = new ArrayList<>();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            rotas.add(rota("rota-" + i, random, first));
        }
        return Roster.builder()
                .roles(List.of(CLERK))
                .posts(List.of(post))
                .appointments(terms)
                .rotas(rotas)
                .build();
    }

    private static Rota rota(String id, Random random, LocalDate first) {
        List<Shift> shifts = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            Set<DutyDay> days = EnumSet.allOf(DutyDay.class);
            days.remove(DutyDay.values()[random.nextInt(DutyDay.values().length)]);
            shifts.add(
                    new Shift(time(random), time(random), random.nextBoolean() ? EnumSet.allOf(DutyDay.class) : days));
        }
        List<PersonRef> persons = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            persons.add(new PersonRef("p" + random.nextInt(5)));
        }
        Rota rota = Rota.builder(id, "clerk", AREA, first.minusDays(MARGIN + random.nextInt(9)))
                .to(random.nextInt(3) == 0 ? first.plusDays(random.nextInt(DAYS)) : null)
                .turn(Turn.values()[random.nextInt(2)])
                .cover(DutyCover.values()[random.nextInt(3)])
                .shifts(shifts)
                .persons(persons)
                .build();
        LocalDate one = first.plusDays(random.nextInt(2));
        LocalDate other = one.plusDays(1 + random.nextInt(2));
        boolean swaps = rota.onTurn(one).isPresent()
                && rota.onTurn(other).isPresent()
                && !rota.onTurn(one).equals(rota.onTurn(other));
        return swaps ? rota.swap(one, other) : rota;
    }

    /** Often at the hours that a change of offset skips or repeats. */
    private static LocalTime time(Random random) {
        int hour = random.nextBoolean() ? random.nextInt(4) : random.nextInt(24);
        return LocalTime.of(hour, 15 * random.nextInt(4));
    }
}
