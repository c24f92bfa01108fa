package io.gridward.rules.testing;

import static io.gridward.rules.testing.GridAssertions.assertThat;

import io.gridward.core.escalation.Trigger;
import org.junit.jupiter.api.Test;

/** The first policy test, as the page of the package tells it; {@link TestKitPageTest} holds the two together. */
class PartyNoiseTest {
    private final Question noise = Question.to(SmallStreet.policy()).saying("category", "noise");

    @Test
    void party_ofTenHouseholds_staysInTheGrid() {
        assertThat(noise.saying("households", 10).explain())
                .staysAt("grid")
                .isDecidedBy("small-stays")
                .hasLimit("sign", "4wh")
                .hasLimit("overall", "5wd");
    }

    @Test
    void party_ofElevenHouseholds_entersAtTheCommunity() {
        assertThat(noise.saying("households", 11).explain()).entersAt("community");
    }

    @Test
    void gridThatCannotSolveIt_handsItUp() {
        assertThat(noise.at(Trigger.UNABLE).explain()).hasEffect("move", "up").isDecidedBy("step-by-step");
    }

    @Test
    void partyBeforeTheHoliday_goesUpOnlyWhenWorkIsMissed() {
        Scenario.given(SmallStreet.governance())
                .report("riverside-1")
                .saying("category", "noise")
                .at("2022-09-30 17:40")
                .thenHeldAt("grid")
                .at("2022-10-07 23:59")
                .thenHeldAt("grid")
                .whenNobodyActsFor("1wd")
                .thenHeldAt("community")
                .withSlipFrom("grid");
    }
}
