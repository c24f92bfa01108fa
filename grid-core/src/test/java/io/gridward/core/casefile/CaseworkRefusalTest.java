package io.gridward.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridward.core.Authority;
import io.gridward.core.CaseAct;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.facts.Facts;
import io.gridward.core.facts.FlagAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.linkage.MeetingId;
import io.gridward.core.linkage.PartyAct;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.territory.AreaCode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is refused, with which code, and that a refusal changes nothing. */
class CaseworkRefusalTest {
    private final Story story = new Story(Street.governance());

    @Test
    void report_atAnUnknownPlace_isRefusedWithTheNearest() {
        Outcome outcome =
                story.submit(story.command("09-26 09:00", new Actor.Intake(), Street.report(AreaCode.of("G11"))));

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused) outcome).reasons().get(0).details()).containsEntry("instead", "G1");
    }

    @Test
    void report_withFactsOfAnotherSchema_isRefused() {
        FlagAttribute foreign = FlagAttribute.of("foreign", Presence.required());
        Facts facts = Facts.builder(FactSchema.of(List.of(foreign)))
                .set(foreign, true)
                .build();
        Act report = new IntakeAct.Report(Issue.builder(Street.G1).facts(facts).build());

        assertThat(story.refused("09-26 09:00", new Actor.Intake(), report))
                .containsExactly("UNFIT_FACTS", "UNKNOWN_ATTRIBUTE");
    }

    @Test
    void secondReport_ofTheSameCase_isRefused() {
        reported();

        assertThat(story.refused("09-26 09:05", new Actor.Intake(), Street.report(Street.G1)))
                .containsExactly("ALREADY_REPORTED");
    }

    @Test
    void act_inTheWrongStage_isRefused() {
        reported();

        assertThat(story.refused("09-26 09:05", Street.worker(), Street.handle()))
                .containsExactly("WRONG_STAGE");
        assertThat(story.refused("09-26 09:05", Street.secretary(), new ClosingAct.Close()))
                .containsExactly("WRONG_STAGE");
    }

    /** An authority may allow anything; what a person answers for still needs one. */
    @Test
    void actOfAPerson_byIntakeOrTheSystem_isRefusedWhateverTheAuthorityAllows() {
        Authority everything = new Authority(Arrays.stream(CaseAct.values())
                .map(act -> new Authority.Entry(null, act, Authority.Scope.ANYONE))
                .toList());
        Story free = new Story(
                Street.governing(Street::standard).authority(everything).build());
        TextRef why = new TextRef("t/why");
        free.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1));

        for (Actor actor : List.of(new Actor.Intake(), new Actor.OfSystem())) {
            assertThat(free.refused("09-26 09:05", actor, new HoldingAct.Sign()))
                    .containsExactly("PERSON_NEEDED");
            assertThat(free.refused("09-26 09:05", actor, RequestAct.Request.forVoid(why)))
                    .containsExactly("PERSON_NEEDED");
            assertThat(free.refused("09-26 09:05", actor, new HoldingAct.Supervise(why)))
                    .containsExactly("POST_NEEDED");
        }
        assertThat(free.refused("09-26 09:05", Street.requester(), new HoldingAct.Dispatch(Street.G2, null, why)))
                .containsExactly("POST_NEEDED");
    }

    @Test
    void command_atAnInstantWithoutADay_cannotBeMade() {
        for (Instant at : List.of(Instant.MIN, Instant.MAX, Instant.parse("+10001-01-01T00:00:00Z"))) {
            assertThatThrownBy(() -> story.command(at, new Actor.OfSystem(), new UpkeepAct.Tick()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("at must lie in the years -1 to 10000, got " + at);
        }
        for (Instant at : List.of(Instant.parse("0000-01-01T00:00:00Z"), Instant.parse("9999-12-31T23:59:59Z"))) {
            Outcome outcome = new Story(Street.governance())
                    .submit(story.command(at, new Actor.Intake(), Street.report(Street.G1)));
            assertThat(outcome).as("at %s", at).isInstanceOf(Outcome.Accepted.class);
        }
    }

    /** Nobody could write such an event down, or hand the case to anybody. */
    @Test
    void instantsInACommand_withoutADay_areAMistake() {
        Instant noon = Street.at("09-26 12:00");
        for (Instant never : List.of(Instant.MIN, Instant.MAX)) {
            assertThatThrownBy(() -> new CaseCommand(
                            new CommandId("c"), Street.CASE, noon, never, new Actor.OfSystem(), new UpkeepAct.Tick()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("happenedAt must lie in the years -1 to 10000, got " + never);
            assertThatThrownBy(
                            () -> new LinkageAct.TakeResolution(new MeetingId("m"), 1, Street.POLICE, "traffic", never))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("deadline must lie in the years -1 to 10000, got " + never);
        }
    }

    @Test
    void command_recordedBeforeTheLastEvent_isRefused() {
        reported();

        assertThat(story.refused("09-26 08:59", Street.worker(), new HoldingAct.Sign()))
                .containsExactly("OUT_OF_ORDER");
    }

    @Test
    void person_notHoldingThePost_isRefused() {
        reported();

        assertThat(story.refused("09-26 09:05", Street.post("w2", "G1/worker"), new HoldingAct.Sign()))
                .containsExactly("NOT_IN_OFFICE");
        assertThat(story.refused("09-26 09:05", Street.post("w1", "G9/worker"), new HoldingAct.Sign()))
                .containsExactly("NOT_IN_OFFICE");
    }

    @Test
    void postThatDoesNotHoldTheCase_mayNotSignIt() {
        reported();

        assertThat(story.refused("09-26 09:05", Street.secretary(), new HoldingAct.Sign()))
                .containsExactly("NOT_AUTHORISED");
        assertThat(story.refused("09-26 09:05", Street.requester(), new HoldingAct.Sign()))
                .containsExactly("NOT_AUTHORISED");
        assertThat(story.refused("09-26 09:05", Street.worker(), new UpkeepAct.Tick()))
                .containsExactly("NOT_AUTHORISED");
    }

    @Test
    void handling_withoutTheEvidenceThePolicyAsksFor_isRefused() {
        signed();

        assertThat(story.refused("09-26 10:00", Street.worker(), new ClosingAct.Handle(List.of(), null)))
                .containsExactly("EVIDENCE_MISSING");
    }

    @Test
    void handler_mayNotVerifyHimself_whateverThePost() {
        Story centre = new Story(Street.governance());
        centre.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 09:10", Street.worker(), new HoldingAct.Sign())
                .then("09-26 09:20", Street.worker(), Street.handUp())
                .then("09-26 09:30", Street.secretary(), new HoldingAct.Sign())
                .then("09-26 11:00", Street.secretary(), Street.handle());

        assertThat(centre.file().verification().area()).contains(Street.C);
        assertThat(centre.refused("09-26 15:00", Street.secretary(), new ClosingAct.Verify(true, null)))
                .containsExactly("SELF_VERIFICATION");
        centre.then("09-26 15:10", Street.clerk(), new ClosingAct.Verify(true, null));
    }

    @Test
    void stranger_mayNotSpeakForAParty() {
        signed();
        story.then("09-26 10:00", Street.worker(), new LinkageAct.Whistle());

        Actor impostor = new Actor.OfParty(new PersonRef("w1"), Street.GARDENERS);
        assertThat(story.refused("09-26 10:10", impostor, Street.answer(Street.GARDENERS, PartyAct.SIGN)))
                .containsExactly("NOT_A_REPRESENTATIVE");
        assertThat(story.refused("09-26 10:10", Street.gardener(), Street.answer(Street.POLICE, PartyAct.SIGN)))
                .containsExactly("NOT_AUTHORISED");
    }

    @Test
    void party_notCalledOrTooEarly_isRefused() {
        signed();
        assertThat(story.refused("09-26 10:00", Street.gardener(), Street.answer(Street.GARDENERS, PartyAct.SIGN)))
                .containsExactly("PARTY_NOT_CALLED");

        story.then("09-26 10:00", Street.worker(), new LinkageAct.Whistle());
        assertThat(story.refused("09-26 10:10", Street.gardener(), Street.answer(Street.GARDENERS, PartyAct.DO_PART)))
                .containsExactly("PARTY_STATUS");
    }

    @Test
    void secondWhistle_thatReachesNobodyNew_isRefused() {
        signed();
        story.then("09-26 10:00", Street.worker(), new LinkageAct.Whistle());

        assertThat(story.refused("09-26 10:30", Street.worker(), new LinkageAct.Whistle()))
                .containsExactly("NOBODY_TO_CALL");
    }

    @Test
    void closing_beforeTheRequesterGotHisAnswer_isRefused() {
        signed();
        story.then("09-26 11:00", Street.worker(), Street.handle())
                .then("09-26 15:00", Street.clerk(), new ClosingAct.Verify(true, null));

        assertThat(story.refused("09-26 15:10", Street.clerk(), new ClosingAct.Close()))
                .containsExactly("ANSWER_MISSING");
        assertThat(story.refused("09-26 15:10", Street.requester(), new ClosingAct.Rate(Satisfaction.SATISFIED, true)))
                .containsExactly("WRONG_STAGE");
    }

    @Test
    void handler_mayNotCloseHisOwnCase() {
        signed();
        story.then("09-26 11:00", Street.worker(), Street.handle())
                .then("09-26 15:00", Street.clerk(), new ClosingAct.Verify(true, null))
                .then("09-26 15:10", Street.worker(), new ClosingAct.Reply(new TextRef("t/answer")));

        assertThat(story.refused("09-26 15:20", Street.worker(), new ClosingAct.Close()))
                .containsExactly("SELF_CLOSING");
        story.then("09-26 15:30", Street.secretary(), new ClosingAct.Close());
    }

    @Test
    void otherRequester_mayNotRate() {
        signed();
        story.then("09-26 11:00", Street.worker(), Street.handle())
                .then("09-26 15:00", Street.clerk(), new ClosingAct.Verify(true, null))
                .then("09-26 15:10", Street.worker(), new ClosingAct.Reply(new TextRef("t/answer")));

        Actor other = new Actor.Requester(new PersonRef("r2"));
        assertThat(story.refused("09-26 15:20", other, new ClosingAct.Rate(Satisfaction.DISSATISFIED, false)))
                .containsExactly("NOT_AUTHORISED");
    }

    @Test
    void command_toldTwice_happensOnceAndPointsToItsEvents() {
        reported();
        CaseCommand sign = story.command("09-26 09:10", Street.worker(), new HoldingAct.Sign());
        Outcome first = story.submit(sign);
        CaseCommand later =
                CaseCommand.of(sign.id(), sign.caseId(), Street.at("09-26 09:30"), sign.actor(), sign.act());

        Outcome second = story.submit(later);

        List<CaseEvent> events = ((Outcome.Accepted) first).events();
        assertThat(second)
                .isEqualTo(new Outcome.Repeated(
                        events.get(0).head().number(),
                        events.get(events.size() - 1).head().number()));
    }

    @Test
    void event_remembersWhenItHappened_andIsMeasuredByWhenItWasRecorded() {
        CaseCommand late = new CaseCommand(
                new CommandId("late"),
                Street.CASE,
                Street.at("09-26 09:00"),
                Street.at("09-25 20:00"),
                new Actor.Intake(),
                Street.report(Street.G1));

        story.submit(late);

        assertThat(story.events()).allSatisfy(event -> {
            assertThat(event.head().happenedAt()).isEqualTo(Street.at("09-25 20:00"));
            assertThat(event.head().at()).isEqualTo(Street.at("09-26 09:00"));
        });
        assertThat(story.file().reportedAt()).contains(Street.at("09-26 09:00"));
    }

    @Test
    void commandId_usedForSomethingElse_isRefused() {
        reported();
        CaseCommand sign = story.command("09-26 09:10", Street.worker(), new HoldingAct.Sign());
        story.submit(sign);

        Outcome other = story.submit(
                CaseCommand.of(sign.id(), sign.caseId(), Street.at("09-26 09:30"), sign.actor(), Street.handUp()));

        assertThat(((Outcome.Refused) other).reasons().get(0).code().code()).isEqualTo("COMMAND_REUSED");
    }

    @Test
    void command_forAnotherCase_isACallersMistake() {
        CaseCommand other = CaseCommand.of(
                new CommandId("x"),
                new CaseId("C18"),
                Street.at("09-26 09:00"),
                new Actor.Intake(),
                Street.report(Street.G1));

        assertThatThrownBy(() -> Casework.decide(Street.governance(), story.file(), other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("C18");
    }

    private void reported() {
        story.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1));
    }

    private void signed() {
        reported();
        story.then("09-26 09:10", Street.worker(), new HoldingAct.Sign());
    }
}
