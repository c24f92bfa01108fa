package io.gridward.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.escalation.EscalationPolicy;
import io.gridward.core.escalation.Instruction;
import io.gridward.core.escalation.Intake;
import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.RulingBuilder;
import io.gridward.core.escalation.RulingPart;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Language;
import io.gridward.core.finding.Severity;
import io.gridward.core.roster.Holder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What becomes of each part of a ruling beside the holder and his clocks; nothing of it is silent. */
class RulingReachTest {
    private static final Instruction DRONE = new Instruction("drone", "drone-desk", "scout");

    @Test
    void roles_toBeTold_areFoundAtTheNearestAreaThatHasThem() {
        Story story = reported(ruling ->
                ruling.notifiesRoles(new LinkedHashSet<>(List.of("worker", "secretary", "clerk", "officer"))));

        assertThat(story.eventsOf(RulingEvent.RoleNotified.class))
                .map(event -> ((RulingEvent.RoleNotified) event).holder())
                .map(Holder::toString)
                .containsExactly("w1 as G1/worker", "c1 as C/secretary", "c2 as C/clerk", "s1 as S/officer");
    }

    @Test
    void roles_thatAreVacant_areToldToTheCentreWithTheReason() {
        Story story = reported(ruling -> ruling.notifiesRoles(Set.of("worker")), Street.report(Street.G2));

        assertThat(story.eventsOf(RulingEvent.RoleNotified.class))
                .singleElement()
                .satisfies(event -> {
                    assertThat(((RulingEvent.RoleNotified) event).holder()).isEqualTo(Holder.centre(Street.G2));
                    assertThat(event.reasons()).extracting(Finding::code).contains(CourseCode.POST_VACANT);
                    assertThat(event.told().text(Language.EN)).isEqualTo("told centre at G2, who answers for worker");
                });
    }

    @Test
    void instructions_ofARuling_areEventsForWhoeverExecutesThem() {
        Instruction second = new Instruction("letter", "post-room", "warning");
        Story story = reported(ruling -> ruling.instruct(DRONE).instruct(second));
        List<Instruction> executed = new ArrayList<>();

        story.events().forEach(event -> event.match(new Executing(executed)));

        assertThat(executed).containsExactly(DRONE, second);
        assertThat(story.eventsOf(RulingEvent.Instructed.class).get(0).told().text(Language.EN))
                .isEqualTo("drone-desk is to do drone: scout");
    }

    @Test
    void instructions_ofAReportThatIsRejectedOrHeld_areRecordedToo() {
        Story rejected = reported(ruling -> ruling.intake(Intake.REJECT)
                .properPath(new BilingualText("the court", "法院"))
                .instruct(DRONE));
        Story held = reported(ruling -> ruling.intake(Intake.HOLD).instruct(DRONE));

        assertThat(rejected.file().stage()).isEqualTo(Stage.REJECTED);
        assertThat(rejected.eventsOf(RulingEvent.Instructed.class)).hasSize(1);
        assertThat(held.eventsOf(RulingEvent.Instructed.class)).hasSize(1);
    }

    @Test
    void reach_isAllThatARulingCanSay() {
        assertThat(Casework.reach().parts()).containsExactly(RulingPart.values());
        assertThat(Casework.reach().moves()).containsExactly(Move.values());
    }

    @Test
    void parts_nothingActsOn_areNamedInTheRulingEvent() {
        EventHead head = reported(ruling -> ruling).events().get(0).head();
        RulingEvent.Ruled ruled = new RulingEvent.Ruled(
                head, Trigger.REPORTED, Street.POLICY, List.of(), null, List.of(RulingPart.RAISE_TO));

        assertThat(ruled.reasons())
                .allSatisfy(reason -> assertThat(reason.severity()).isEqualTo(Severity.WARNING))
                .map(reason -> reason.text(Language.EN))
                .containsExactly("raise-to was decided, but this release does not act on it");
    }

    @Test
    void parts_withinReach_areNotNamed() {
        Story story = reported(ruling -> ruling.instruct(DRONE).notifiesRoles(Set.of("clerk")));

        assertThat(story.eventsOf(RulingEvent.Ruled.class).get(0).reasons()).isEmpty();
        assertThat(Casework.reach().parts()).contains(RulingPart.INSTRUCTION, RulingPart.NOTIFY_ROLES);
    }

    @Test
    void audit_ofPoliciesThatCannotTell_isEmpty() {
        assertThat(Casework.audit(Street.governance())).isEmpty();
    }

    private static Story reported(UnaryOperator<RulingBuilder> more) {
        return reported(more, Street.report(Street.G1));
    }

    private static Story reported(UnaryOperator<RulingBuilder> more, Act report) {
        EscalationPolicy policy = situation -> situation.trigger() == Trigger.REPORTED
                ? more.apply(Ruling.builder().handler("worker").overall(Street.budget("5wd")))
                        .build()
                : Street.standard(situation);
        return new Story(Street.governance(policy)).then("09-26 09:00", new Actor.Intake(), report);
    }

    /** As a host's listener reads it. */
    private record Executing(List<Instruction> done) implements CaseEvent.Families<Boolean> {
        @Override
        public Boolean intake(IntakeEvent event) {
            return false;
        }

        @Override
        public Boolean ruling(RulingEvent event) {
            return event.match(new RulingEvent.Cases<>() {
                @Override
                public Boolean otherwise(RulingEvent other) {
                    return false;
                }

                @Override
                public Boolean instructed(RulingEvent.Instructed instructed) {
                    return done.add(instructed.instruction());
                }
            });
        }

        @Override
        public Boolean holding(HoldingEvent event) {
            return false;
        }

        @Override
        public Boolean clock(ClockEvent event) {
            return false;
        }

        @Override
        public Boolean call(CallEvent event) {
            return false;
        }

        @Override
        public Boolean party(PartyEvent event) {
            return false;
        }

        @Override
        public Boolean meetingOutcome(MeetingOutcomeEvent event) {
            return false;
        }

        @Override
        public Boolean request(RequestEvent event) {
            return false;
        }

        @Override
        public Boolean dispute(DisputeEvent event) {
            return false;
        }

        @Override
        public Boolean halt(HaltEvent event) {
            return false;
        }

        @Override
        public Boolean closing(ClosingEvent event) {
            return false;
        }
    }
}
