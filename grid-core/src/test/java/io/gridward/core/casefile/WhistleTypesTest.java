package io.gridward.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridward.core.escalation.Approver;
import io.gridward.core.escalation.Call;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.RulingBuilder;
import io.gridward.core.escalation.Situation;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.linkage.CallRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two whistles as a street has them: one for everybody there, one for its officer, reviewed above. */
class WhistleTypesTest {
    private static final Act WORK = new LinkageAct.Whistle("work");
    private static final Act HARD = new LinkageAct.Whistle("hard-problem");

    private final Story story = new Story(Street.governance(WhistleTypesTest::rule))
            .then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
            .then("09-26 09:10", Street.worker(), new HoldingAct.Sign());

    @Test
    void whistle_beforeTheLowerLevelFailed_isNotPermitted() {
        assertThat(story.refused("09-26 09:20", Street.worker(), WORK)).containsExactly("WHISTLE_NOT_PERMITTED");
        assertThat(story.refused("09-26 09:20", Street.worker(), new LinkageAct.Whistle()))
                .containsExactly("WHISTLE_NOT_PERMITTED");
        assertThat(story.refused("09-26 09:20", Street.worker(), new LinkageAct.Whistle("no-such")))
                .containsExactly("WHISTLE_NOT_PERMITTED");
    }

    @Test
    void whistle_byARoleOrLevelThePolicyDoesNotName_isRefused() {
        story.then("09-26 09:20", Street.worker(), Street.handUp())
                .then("09-26 09:30", Street.secretary(), new HoldingAct.Sign());

        assertThat(story.refused("09-26 09:40", Street.secretary(), HARD)).containsExactly("WHISTLE_RESERVED");
        assertThat(story.refused("09-26 09:40", Street.worker(), WORK)).containsExactly("NOT_AUTHORISED");

        story.then("09-26 09:40", Street.secretary(), WORK);
        CallEvent.WhistleBlown blown = (CallEvent.WhistleBlown)
                story.eventsOf(CallEvent.WhistleBlown.class).get(0);
        assertThat(blown.type()).isEqualTo("work");
        assertThat(story.file()
                        .clocks()
                        .stopwatch(Street.clock(ClockKind.PARTY_REPORT_IN, 1))
                        .budget())
                .isEqualTo(Street.budget("3wd"));
    }

    @Test
    void reviewedWhistle_keepsItsTypeUntilItIsGranted() {
        story.then("09-26 09:20", Street.worker(), Street.handUp())
                .then("09-26 09:30", Street.secretary(), new HoldingAct.Sign())
                .then("09-26 09:40", Street.secretary(), Street.handUp())
                .then("09-26 09:50", Street.officer(), new HoldingAct.Sign())
                .then("09-26 10:00", Street.officer(), HARD);
        assertThat(story.file()
                        .requests()
                        .pending(RequestKind.WHISTLE)
                        .map(pending -> pending.requested().cause()))
                .contains("hard-problem");
        assertThat(story.file().linkage().tasks()).isEmpty();

        story.then("09-26 10:10", Street.post("s2", "S/clerk"), RequestAct.Decide.grant(RequestKind.WHISTLE));

        assertThat(story.file().linkage().tasks()).hasSize(2);
        assertThat(story.file()
                        .clocks()
                        .stopwatch(Street.clock(ClockKind.PARTY_REPORT_IN, 1))
                        .budget())
                .isEqualTo(Street.budget("5wd"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hard", "-x", "a b"})
    void new_typeThatIsNoWord_isRefused(String type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LinkageAct.Whistle(type))
                .withMessageContaining("type");
    }

    private static Ruling rule(Situation situation) {
        if (situation.trigger() != Trigger.WHISTLED) {
            return Street.standard(situation);
        }
        RulingBuilder ruling = Ruling.builder().approvers(List.of());
        if (situation.handUps() == 0) {
            return ruling.atMost(0).build();
        }
        return switch (situation.cause().orElse("")) {
            case "work" ->
                ruling.whistlers(List.of(Approver.role("secretary"), Approver.level("street")))
                        .call(new Call("trees", CallRole.LEAD, null, null, Street.budget("3wd")))
                        .build();
            case "hard-problem" ->
                ruling.whistlers(List.of(Approver.role("officer").at("street")))
                        .approvers(List.of(Approver.role("clerk").at("street")))
                        .call(new Call("trees", CallRole.LEAD, null, null, Street.budget("5wd")))
                        .call(new Call("traffic", CallRole.SUPPORT, null, null, Street.budget("5wd")))
                        .build();
            default -> ruling.atMost(0).build();
        };
    }
}
