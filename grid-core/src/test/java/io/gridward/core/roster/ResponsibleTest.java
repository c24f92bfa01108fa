package io.gridward.core.roster;

import static io.gridward.core.Fixtures.GRID_1;
import static io.gridward.core.Fixtures.GRID_2;
import static io.gridward.core.Fixtures.GRID_4;
import static io.gridward.core.Fixtures.GRID_WORKER;
import static io.gridward.core.Fixtures.HILLSIDE;
import static io.gridward.core.Fixtures.LI;
import static io.gridward.core.Fixtures.STREET;
import static io.gridward.core.Fixtures.WORKER_OF_1;
import static io.gridward.core.Fixtures.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.Fixtures;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Glossary;
import io.gridward.core.finding.ReasonCode;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.Territory;
import io.gridward.core.time.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResponsibleTest {
    private static final String WORKER = GRID_WORKER.id();
    private static final String NIGHT = "2022-09-07T22:00";
    private final Territory territory = Fixtures.territory();
    private final WorkCalendar calendar = Fixtures.calendar();
    private final Roster roster = Fixtures.roster();

    @Test
    void responsible_inOffice_isTheHolderWithoutReasons() {
        Responsible found = up(roster, GRID_1, NIGHT);

        assertThat(found)
                .isEqualTo(new Responsible(Holder.of(WORKER_OF_1, LI), Line.HOLDER, true, List.of(), List.of()));
        assertThat(roster.responsible(WORKER, GRID_1.code(), LocalDate.of(2022, 9, 7)))
                .isEqualTo(found);
    }

    @Test
    void responsible_vacantWithDeputy_isTheDeputyAtOnce() {
        Responsible found = up(roster, GRID_2, "2023-07-01T00:00");

        assertThat(found.line()).isEqualTo(Line.DEPUTY);
        assertThat(found.holder().person()).isEqualTo(Fixtures.ZHAO_DEPUTY);
        assertThat(codes(found)).containsExactly("POST_VACANT", "DEPUTY_HOLDS");
    }

    @Test
    void responsible_nobodyThere_isTheParentsCentreAndSaysWhatWasPassedOver() {
        Responsible found = up(roster, GRID_4, NIGHT);

        assertThat(found.holder()).isEqualTo(Holder.centre(HILLSIDE.code()));
        assertThat(found.line()).isEqualTo(Line.CENTRE);
        assertThat(found.staffed()).isTrue();
        assertThat(found.passedOver()).containsExactly(GRID_4.code());
        // The community has no grid workers, so that is no vacancy.
        assertThat(codes(found)).containsExactly("POST_VACANT", "AREA_UNSTAFFED", "CENTRE_HOLDS");
    }

    @Test
    void responsible_nobodyUpToTheTop_isTheTopsCentre() {
        Roster nobody = Roster.of(Fixtures.roles(), Fixtures.posts(), List.of());

        Responsible found = up(nobody, GRID_1, NIGHT);

        assertThat(found.holder()).isEqualTo(Holder.centre(STREET.code()));
        assertThat(found.staffed()).isFalse();
        assertThat(found.passedOver()).hasSize(2);
        assertThat(codes(found)).endsWith("AREA_UNSTAFFED");
    }

    @Test
    void responsible_onDuty_goesBeforeTheHolder() {
        Roster guarded = withRota("p-deputy");

        assertThat(up(guarded, GRID_1, NIGHT).line()).isEqualTo(Line.ON_DUTY);
        assertThat(up(guarded, GRID_1, NIGHT).holder().person()).isEqualTo(new PersonRef("p-deputy"));
        assertThat(up(guarded, GRID_1, "2022-09-07T10:00").line()).isEqualTo(Line.HOLDER);
        assertThat(up(guarded, GRID_1, "2022-09-07T10:00").reasons()).isEmpty();
    }

    @Test
    void responsible_personOnTheRotaWithoutThePost_isPassedOverWithReasons() {
        Responsible found = guardedBy("stranger", NIGHT);

        assertThat(found.line()).isEqualTo(Line.HOLDER);
        assertThat(codes(found)).containsExactly("NOT_IN_POST", "DUTY_GAP");
    }

    @Test
    void responsible_dayTheCalendarLacks_leavesTheRotaOutAndSaysSo() {
        Responsible found = guardedBy("p-deputy", "2027-03-01T22:00");

        assertThat(found.line()).isEqualTo(Line.HOLDER);
        assertThat(codes(found)).containsExactly("DUTY_NOT_COVERED");
    }

    @Test
    void words_ofLinesTurnsAndDays_areInTheGlossary() {
        for (Line line : Line.values()) {
            assertThat(Glossary.find("line", line.id())).isPresent();
        }
        for (Turn turn : Turn.values()) {
            assertThat(Glossary.find("turn", turn.id())).isPresent();
        }
        for (DutyDay day : DutyDay.values()) {
            assertThat(Glossary.find("day", day.id())).isPresent();
        }
        for (DutyCover cover : DutyCover.values()) {
            assertThat(Glossary.find("cover", cover.id())).isPresent();
        }
        for (Engagement engagement : Engagement.values()) {
            assertThat(Glossary.find("engagement", engagement.id())).isPresent();
        }
    }

    private Responsible guardedBy(String person, String local) {
        return withRota(person).responsible(WORKER, GRID_1.code(), at(local), calendar);
    }

    private Responsible up(Roster from, Area area, String local) {
        return from.responsible(WORKER, area, territory, at(local), calendar);
    }

    private static Roster withRota(String person) {
        Rota nights = Rota.builder("nights", WORKER, GRID_1.code(), Fixtures.FIRST_DAY)
                .shifts(List.of(Shift.parse("18:00-08:30").on(Set.of(DutyDay.WORKING_DAY))))
                .persons(Terms.persons(person))
                .build();
        return Roster.builder()
                .roles(Fixtures.roles())
                .posts(Fixtures.posts())
                .appointments(List.of(Fixtures.term(WORKER_OF_1, LI), Terms.deputy(WORKER_OF_1, "p-deputy")))
                .rotas(List.of(nights))
                .build();
    }

    private static List<String> codes(Responsible found) {
        return found.reasons().stream().map(Finding::code).map(ReasonCode::code).toList();
    }
}
