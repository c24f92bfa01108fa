package io.gridward.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.escalation.Approver;
import io.gridward.core.escalation.EscalationPolicy;
import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.Situation;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Language;
import io.gridward.core.roster.Holder;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A policy is foreign code: it may throw or rule what cannot be. No case may be lost by it. */
class PolicyFailureTest {
    static Stream<Arguments> badPolicies() {
        return Stream.of(
                Arguments.of("throws", (EscalationPolicy) situation -> {
                    throw new IllegalStateException("broken");
                }),
                Arguments.of("no ruling", (EscalationPolicy) situation -> null),
                Arguments.of("unknown level", (EscalationPolicy) situation -> Ruling.builder()
                        .enter("moon")
                        .overall(Street.budget("1wd"))
                        .build()),
                Arguments.of("unknown role", (EscalationPolicy) situation -> Ruling.builder()
                        .handler("astronaut")
                        .overall(Street.budget("1wd"))
                        .build()),
                Arguments.of("unknown role to tell", (EscalationPolicy) situation -> Ruling.builder()
                        .notifiesRoles(Set.of("astronaut"))
                        .overall(Street.budget("1wd"))
                        .build()),
                Arguments.of("unknown approver", (EscalationPolicy) situation -> Ruling.builder()
                        .approvers(List.of(Approver.level("moon")))
                        .overall(Street.budget("1wd"))
                        .build()),
                Arguments.of("asks itself without end", (EscalationPolicy) PolicyFailureTest::endless),
                Arguments.of("no limit", (EscalationPolicy)
                        situation -> Ruling.builder().handler("worker").build()));
    }

    private static Ruling endless(Situation situation) {
        return endless(situation).toString().isEmpty() ? endless(situation) : Street.standard(situation);
    }

    @Test
    void personsCommand_underAPolicyThatOverflowsTheStack_isRefusedAndNamesIt() {
        Story story = new Story(Street.governance(
                situation -> situation.trigger() == Trigger.UNABLE ? endless(situation) : Street.standard(situation)));
        story.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 09:10", Street.worker(), new HoldingAct.Sign());

        Outcome outcome = story.submit(story.command("09-26 10:00", Street.worker(), Street.handUp()));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reasons().get(0).text(Language.EN))
                                .contains("StackOverflowError"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badPolicies")
    void report_underABadPolicy_isHeldByTheCentreAndSupervised(String name, EscalationPolicy policy) {
        Story story = new Story(Street.governance(policy));

        story.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1));

        assertThat(story.file().holder()).contains(Holder.centre(Street.G1));
        assertThat(story.file().supervisor()).contains(Street.C);
        assertThat(story.file().nextDue()).contains(Street.at("09-27 18:00"));
        assertThat(story.eventsOf(RulingEvent.Ruled.class)
                        .get(0)
                        .reasons()
                        .get(0)
                        .code())
                .isEqualTo(CourseCode.POLICY_UNABLE);
    }

    @Test
    void personsCommand_underAPolicyThatThrows_isRefusedAndNothingChanges() {
        Story story = new Story(Street.governance(situation -> {
            if (situation.trigger() == Trigger.UNABLE || situation.trigger() == Trigger.HANDLED) {
                throw new IllegalStateException("broken");
            }
            return Street.standard(situation);
        }));
        story.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 09:10", Street.worker(), new HoldingAct.Sign());

        assertThat(story.refused("09-26 10:00", Street.worker(), Street.handUp()))
                .containsExactly("POLICY_FAILED");
        assertThat(story.refused("09-26 10:00", Street.worker(), Street.handle()))
                .containsExactly("POLICY_FAILED");
    }

    @Test
    void personsCommand_underAnImpossibleRuling_isRefusedWithOneSentence() {
        Story story = new Story(Street.governance(situation -> situation.trigger() == Trigger.HANDED_OVER
                ? Ruling.builder().handler("astronaut").build()
                : Street.standard(situation)));
        story.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 09:10", Street.worker(), new HoldingAct.Sign());

        Outcome outcome = story.submit(story.command("09-26 10:00", Street.worker(), Street.handUp()));

        assertThat(((Outcome.Refused) outcome).reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.details()).containsEntry("problem", "unknown role astronaut"));
    }

    @Test
    void raise_toNoLevel_isNoSilentStay() {
        Story story = new Story(Street.governance(situation -> situation.trigger() == Trigger.REPORTED
                ? Street.standard(situation)
                : Ruling.builder().move(Move.RAISE).build()));
        story.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 09:10", Street.worker(), new HoldingAct.Sign());

        Outcome outcome = story.submit(story.command("09-26 10:00", Street.worker(), Street.handUp()));
        story.until("09-28 09:00");

        assertThat(((Outcome.Refused) outcome).reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.details()).containsEntry("problem", "raised to no level"));
        assertThat(story.file().supervisor()).contains(Street.C);
        assertThat(story.eventsOf(RulingEvent.Ruled.class))
                .last()
                .satisfies(ruled -> assertThat(ruled.reasons())
                        .extracting(Finding::code)
                        .containsExactly(CourseCode.POLICY_UNABLE));
    }

    @Test
    void passingTime_underAPolicyThatThrows_staysAndIsSupervised() {
        Story story = new Story(Street.governance(situation -> {
            if (situation.trigger() == Trigger.UNSIGNED) {
                throw new IllegalStateException("broken");
            }
            return Street.standard(situation);
        }));

        story.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1)).until("09-26 12:00");

        assertThat(story.file().holder().map(Holder::area)).contains(Street.G1);
        assertThat(story.file().supervisor()).contains(Street.C);
        assertThat(story.file().nextDue()).isPresent();
    }
}
