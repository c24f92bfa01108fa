package io.gridward.core.roster;

import static io.gridward.core.Fixtures.CHEN;
import static io.gridward.core.Fixtures.FIRST_DAY;
import static io.gridward.core.Fixtures.GRID_1;
import static io.gridward.core.Fixtures.GRID_2;
import static io.gridward.core.Fixtures.GRID_4;
import static io.gridward.core.Fixtures.GRID_WORKER;
import static io.gridward.core.Fixtures.LAST_DAY_OF_WORKER_2;
import static io.gridward.core.Fixtures.LI;
import static io.gridward.core.Fixtures.ORDINARY_DAY;
import static io.gridward.core.Fixtures.SUN;
import static io.gridward.core.Fixtures.VACANT_WORKER_OF_4;
import static io.gridward.core.Fixtures.WANG;
import static io.gridward.core.Fixtures.WORKER_OF_1;
import static io.gridward.core.Fixtures.WORKER_OF_2;
import static io.gridward.core.Fixtures.ZHAO_DEPUTY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.Fixtures;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.AreaCodeScheme;
import io.gridward.core.territory.Territory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RosterTest {
    private static final String WORKER = GRID_WORKER.id();
    private final Roster roster = Fixtures.roster();

    @Test
    void toString_saysHowLargeItIs() {
        assertThat(Roster.of(List.of(), List.of(), List.of())).hasToString("Roster of 0 posts, 0 appointments");
    }

    @Test
    void holder_inOffice_isThePersonInThePost() {
        assertThat(roster.holder(WORKER, GRID_1.code(), ORDINARY_DAY)).contains(Holder.of(WORKER_OF_1, LI));
    }

    @Test
    void holder_termEnded_isNoneFromTheNextDay() {
        assertThat(roster.holder(WORKER, GRID_2.code(), LAST_DAY_OF_WORKER_2)).contains(Holder.of(WORKER_OF_2, WANG));
        assertThat(roster.holder(WORKER, GRID_2.code(), LAST_DAY_OF_WORKER_2.plusDays(1)))
                .isEmpty();
    }

    @Test
    void holder_beforeTheFirstDay_isNone() {
        assertThat(roster.holder(WORKER, GRID_1.code(), FIRST_DAY.minusDays(1))).isEmpty();
        assertThat(roster.holder(WORKER, GRID_1.code(), FIRST_DAY)).isPresent();
    }

    @Test
    void holder_vacantPostOrOtherRole_isNone() {
        assertThat(roster.holder(WORKER, GRID_4.code(), ORDINARY_DAY)).isEmpty();
        assertThat(roster.holder("community-head", GRID_1.code(), ORDINARY_DAY)).isEmpty();
        assertThat(roster.holder(WORKER, AreaCode.of("999"), ORDINARY_DAY)).isEmpty();
    }

    @Test
    void deputy_beside_isNeverTheHolder() {
        LocalDate after = LAST_DAY_OF_WORKER_2.plusDays(1);

        assertThat(roster.deputy(WORKER, GRID_2.code(), after)).contains(Holder.of(WORKER_OF_2, ZHAO_DEPUTY));
        assertThat(roster.deputy(WORKER, GRID_2.code(), ORDINARY_DAY)).contains(Holder.of(WORKER_OF_2, ZHAO_DEPUTY));
        assertThat(roster.deputy(WORKER, GRID_1.code(), ORDINARY_DAY)).isEmpty();
    }

    @Test
    void holder_secondPostOfTheRole_answersWhenTheFirstIsVacant() {
        Post second = new Post(new PostId("second"), GRID_WORKER, GRID_4.code());
        Roster two = Roster.of(
                List.of(GRID_WORKER), List.of(VACANT_WORKER_OF_4, second), List.of(Fixtures.term(second, CHEN)));

        assertThat(two.holder(WORKER, GRID_4.code(), ORDINARY_DAY)).contains(Holder.of(second, CHEN));
    }

    @Test
    void of_termsBeyondTheSeats_areRefused() {
        List<Appointment> terms = List.of(Fixtures.term(WORKER_OF_1, WANG), Fixtures.term(WORKER_OF_1, LI));

        InvalidModelException thrown = catchThrowableOfType(
                InvalidModelException.class, () -> Roster.of(List.of(GRID_WORKER), List.of(WORKER_OF_1), terms));

        assertThat(thrown.findings())
                .extracting(finding -> finding.path() + " " + finding.code())
                .containsExactly("[appointments, 1, person] SEATS_EXCEEDED");
        Post two = WORKER_OF_1.withSeats(2);
        Roster roomy = Roster.of(List.of(GRID_WORKER), List.of(two), terms);
        assertThat(roomy.holders(two, ORDINARY_DAY)).containsExactly(Holder.of(two, WANG), Holder.of(two, LI));
        assertThat(roomy.holder(WORKER, GRID_1.code(), ORDINARY_DAY)).contains(Holder.of(two, WANG));
    }

    @Test
    void termsOf_postOrPerson_areAllOfTheirs() {
        assertThat(roster.termsOf(WORKER_OF_2.id()))
                .extracting(Appointment::person)
                .containsExactly(WANG, ZHAO_DEPUTY);
        assertThat(roster.termsOf(ZHAO_DEPUTY))
                .containsExactly(roster.termsOf(WORKER_OF_2.id()).get(1));
        assertThat(roster.termsOf(new PersonRef("nobody"))).isEmpty();
    }

    @Test
    void isStaffed_eachArea_countsDeputiesToo() {
        assertThat(roster.isStaffed(GRID_1.code(), ORDINARY_DAY)).isTrue();
        assertThat(roster.isStaffed(GRID_2.code(), LAST_DAY_OF_WORKER_2.plusDays(1)))
                .isTrue();
        assertThat(roster.isStaffed(GRID_4.code(), ORDINARY_DAY)).isFalse();
        assertThat(roster.isStaffed(GRID_1.code(), FIRST_DAY.minusDays(1))).isFalse();
    }

    @Test
    void isStaffedBeside_onlyThePersonHimself_isFalse() {
        assertThat(roster.isStaffedBeside(LI, GRID_1.code(), ORDINARY_DAY)).isFalse();
        assertThat(roster.isStaffedBeside(SUN, GRID_1.code(), ORDINARY_DAY)).isTrue();
        assertThat(roster.isStaffedBeside(WANG, GRID_2.code(), ORDINARY_DAY)).isTrue();
        assertThat(roster.isStaffedBeside(ZHAO_DEPUTY, GRID_2.code(), LAST_DAY_OF_WORKER_2.plusDays(1)))
                .isFalse();
    }

    @Test
    void holds_each_goesByPersonPostAndDay() {
        assertThat(roster.holds(LI, WORKER_OF_1.id(), ORDINARY_DAY)).isTrue();
        assertThat(roster.holds(ZHAO_DEPUTY, WORKER_OF_2.id(), ORDINARY_DAY)).isTrue();
        assertThat(roster.holds(LI, WORKER_OF_2.id(), ORDINARY_DAY)).isFalse();
        assertThat(roster.holds(WANG, WORKER_OF_2.id(), LAST_DAY_OF_WORKER_2.plusDays(1)))
                .isFalse();
        assertThat(roster.holds(LI, new PostId("nowhere"), ORDINARY_DAY)).isFalse();
    }

    @Test
    void find_knownOrNot_givesItOrNothing() {
        assertThat(roster.findRole(WORKER)).contains(GRID_WORKER);
        assertThat(roster.findRole("mayor")).isEmpty();
        assertThat(roster.findPost(WORKER_OF_1.id())).contains(WORKER_OF_1);
        assertThat(roster.findPost(new PostId("nowhere"))).isEmpty();
        assertThat(roster.postsAt(GRID_1.code())).containsExactly(WORKER_OF_1);
    }

    @Test
    void lists_always_keepTheOrderGiven() {
        assertThat(roster.roles()).isEqualTo(Fixtures.roles());
        assertThat(roster.posts()).isEqualTo(Fixtures.posts());
        assertThat(roster.appointments()).hasSize(7);
    }

    @Test
    void of_manyMistakes_reportsAllAtOnce() {
        Role mayor = new Role("mayor", BilingualText.same("mayor"));
        Post ofMayor = new Post(new PostId("town/mayor"), mayor, GRID_1.code());
        List<Appointment> terms = List.of(
                new Appointment(new PostId("town/mayr"), LI, false, FIRST_DAY, null),
                new Appointment(WORKER_OF_1.id(), LI, false, FIRST_DAY, FIRST_DAY.minusDays(1)),
                new Appointment(WORKER_OF_1.id(), LI, false, FIRST_DAY, FIRST_DAY));

        InvalidModelException thrown = catchThrowableOfType(
                InvalidModelException.class,
                () -> Roster.of(List.of(GRID_WORKER, GRID_WORKER), List.of(WORKER_OF_1, WORKER_OF_1, ofMayor), terms));

        assertThat(thrown.findings())
                .extracting(finding -> finding.path() + " " + finding.code())
                .containsExactly(
                        "[roles, grid-worker] DUPLICATE_ID",
                        "[posts, " + WORKER_OF_1.id() + "] DUPLICATE_ID",
                        "[posts, town/mayor, role] UNKNOWN_ROLE",
                        "[appointments, 0] UNKNOWN_POST",
                        "[appointments, 1] DATES_REVERSED");
        assertThat(thrown.findings().get(3).details()).containsEntry("instead", "town/mayor");
    }

    @Test
    void check_postsOutsideTheTerritory_areEachFound() {
        Territory riverside = Territory.of(
                Fixtures.levels(), AreaCodeScheme.free(), List.of(Fixtures.STREET, Fixtures.RIVERSIDE, GRID_1, GRID_2));

        assertThat(roster.check(riverside))
                .extracting(finding -> finding.code() + " " + finding.path().get(1))
                .containsExactly(
                        "UNKNOWN_AREA " + Fixtures.WORKER_OF_3.id(),
                        "UNKNOWN_AREA " + VACANT_WORKER_OF_4.id(),
                        "UNKNOWN_AREA " + Fixtures.HEAD_OF_HILLSIDE.id());
        assertThat(roster.check(Fixtures.territory())).isEmpty();
    }
}
