package io.gridward.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A case whose grid is given up while it is open does not get lost. */
class RedrawnTerritoryTest {
    private final Story story = new Story(Street.governanceWithout(Street.G1, LocalDate.of(2022, 9, 27)));

    @Test
    void overdueCase_ofAGridThatIsGone_goesToTheCommunityItLayIn() {
        story.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 10:00", Street.worker(), new HoldingAct.Sign())
                .until("09-30 18:00");

        HandoffSlip slip = story.file().slips().get(0);
        assertThat(slip.from().area()).isEqualTo(Street.G1);
        assertThat(slip.to().area()).isEqualTo(Street.C);
        assertThat(story.file().clocks().next()).isPresent();
    }

    @Test
    void holder_ofAGridThatIsGone_mayStillHandUpAndHandle() {
        story.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-27 10:00", Street.worker(), new HoldingAct.Sign())
                .then("09-27 11:00", Street.worker(), Street.handUp());

        assertThat(story.file().holder().orElseThrow().area()).isEqualTo(Street.C);
    }

    @Test
    void report_inAGridThatIsGone_isRefused() {
        assertThat(story.refused("09-27 09:00", new Actor.Intake(), Street.report(Street.G1)))
                .containsExactly("UNKNOWN_PLACE");
    }
}
