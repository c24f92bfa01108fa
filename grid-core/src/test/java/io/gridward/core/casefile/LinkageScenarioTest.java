package io.gridward.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridward.core.Governance;
import io.gridward.core.escalation.Call;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.Situation;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.linkage.CallRole;
import io.gridward.core.linkage.CompletionRule;
import io.gridward.core.linkage.PartyAct;
import io.gridward.core.linkage.PartyStatus;
import io.gridward.core.linkage.PartyTask;
import io.gridward.core.party.Mandate;
import io.gridward.core.party.Matter;
import io.gridward.core.party.Party;
import io.gridward.core.party.PartyId;
import io.gridward.core.party.PartyKind;
import io.gridward.core.party.PartyRegister;
import io.gridward.core.roster.PersonRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Joint tasks from the first call to the last part: rounds, withdrawals, changes of the lead, who is told. */
class LinkageScenarioTest {
    private static final TextRef WHY = new TextRef("t/why");
    private static final PartyId BUREAU = new PartyId("bureau");

    private final Story story = whistled(LinkageScenarioTest::rule);

    @Test
    void withdrawnCall_stopsItsClocksAndHoldsNobodyUp() {
        story.then("09-26 10:10", Street.worker(), new LinkageAct.WithdrawCall(Street.POLICE, WHY));

        assertThat(statuses()).containsExactly(PartyStatus.CALLED, PartyStatus.WITHDRAWN);
        assertThat(story.file().clocks().running(clock -> clock.kind().isOfParty() && clock.ordinal() == 2))
                .isEmpty();
        assertThat(story.file().clocks().running(clock -> clock.kind().isOfParty() && clock.ordinal() == 1))
                .hasSize(3);
        assertThat(story.refused("09-26 10:20", Street.policeman(), Street.answer(Street.POLICE, PartyAct.SIGN)))
                .containsExactly("PARTY_STATUS");
        assertThat(story.refused("09-26 10:20", Street.worker(), new LinkageAct.WithdrawCall(Street.POLICE, WHY)))
                .containsExactly("PARTY_STATUS");

        story.then("09-26 10:30", Street.gardener(), Street.answer(Street.GARDENERS, PartyAct.REPORT_IN))
                .then("09-26 11:00", Street.gardener(), Street.answer(Street.GARDENERS, PartyAct.DO_PART))
                .then("09-26 11:30", Street.worker(), Street.handle());
        assertThat(story.file().stage()).isEqualTo(Stage.HANDLED);
    }

    @Test
    void withdrawal_byAnybodyButTheHolder_isRefused() {
        for (Actor actor : List.of(Street.gardener(), Street.secretary(), Street.requester(), new Actor.OfSystem())) {
            assertThat(story.refused("09-26 10:10", actor, new LinkageAct.WithdrawCall(Street.POLICE, WHY)))
                    .containsExactly("NOT_AUTHORISED");
        }
        assertThat(story.refused("09-26 10:10", Street.worker(), new LinkageAct.WithdrawCall(BUREAU, WHY)))
                .containsExactly("PARTY_NOT_CALLED");
    }

    @Test
    void leadThatDeclines_isFollowedByTheHolderUntilHeNamesAnother() {
        story.then("09-26 10:20", Street.gardener(), Street.answer(Street.GARDENERS, PartyAct.DECLINE));

        assertThat(story.file().linkage().lead()).isEmpty();
        assertThat(told(CallEvent.HolderLeads.class)).containsExactly("HOLDER_LEADS");

        story.then("09-26 10:30", Street.worker(), new LinkageAct.NameLead(Street.POLICE));
        assertThat(story.file().linkage().lead().map(task -> task.call().party()))
                .contains(Street.POLICE);
        assertThat(story.refused("09-26 10:40", Street.worker(), new LinkageAct.NameLead(Street.POLICE)))
                .containsExactly("LEAD_PRESENT");
        assertThat(story.refused("09-26 10:40", Street.worker(), new LinkageAct.NameLead(Street.GARDENERS)))
                .containsExactly("PARTY_STATUS");
        assertThat(story.refused("09-26 10:40", Street.worker(), new LinkageAct.NameLead(BUREAU)))
                .containsExactly("PARTY_NOT_CALLED");
        assertThat(story.refused("09-26 10:40", Street.policeman(), new LinkageAct.NameLead(Street.POLICE)))
                .containsExactly("NOT_AUTHORISED");

        story.then("09-26 10:50", Street.worker(), new LinkageAct.WithdrawCall(Street.POLICE, WHY));
        assertThat(told(CallEvent.HolderLeads.class)).hasSize(2);
    }

    @Test
    void leadThatDeclines_whereThePolicyCallsAnotherToLead_isFollowedByThatOne() {
        Story joint = whistled(situation -> situation.trigger() == Trigger.DECLINED
                ? Ruling.builder()
                        .call(new Call("order", CallRole.LEAD, null, null, Street.budget("1wd")))
                        .build()
                : rule(situation));

        joint.then("09-26 10:20", Street.gardener(), Street.answer(Street.GARDENERS, PartyAct.DECLINE));

        PartyTask lead = joint.file().linkage().lead().orElseThrow();
        assertThat(lead.call().party()).isEqualTo(BUREAU);
        assertThat(lead.call().midway()).isTrue();
        assertThat(joint.eventsOf(CallEvent.HolderLeads.class)).isEmpty();
    }

    @Test
    void whoseDidItsPart_calledAgain_hasARoundOfItsOwn() {
        story.then("09-26 10:30", Street.gardener(), Street.answer(Street.GARDENERS, PartyAct.REPORT_IN))
                .then("09-26 11:00", Street.gardener(), Street.answer(Street.GARDENERS, PartyAct.DO_PART))
                .then("09-26 11:10", Street.policeman(), Street.answer(Street.POLICE, PartyAct.DECLINE))
                .then("09-26 11:20", Street.worker(), new LinkageAct.Whistle());

        List<PartyTask> tasks = story.file().linkage().tasks();
        assertThat(tasks).extracting(PartyTask::ordinal).containsExactly(1, 2, 3, 4);
        assertThat(tasks).extracting(task -> task.call().midway()).containsExactly(false, false, true, true);
        assertThat(tasks).extracting(PartyTask::leads).containsExactly(true, false, true, false);
        assertThat(story.file().linkage().lead()).contains(tasks.get(2));
        assertThat(story.refused("09-26 11:30", Street.worker(), Street.handle()))
                .containsExactly("PARTIES_NOT_DONE");
        assertThat(story.refused("09-26 11:30", Street.worker(), new LinkageAct.Whistle()))
                .containsExactly("NOBODY_TO_CALL");

        story.then("09-26 11:40", Street.gardener(), Street.answer(Street.GARDENERS, PartyAct.REPORT_IN));
        assertThat(statuses())
                .containsExactly(PartyStatus.DONE, PartyStatus.DECLINED, PartyStatus.REPORTED_IN, PartyStatus.CALLED);
    }

    @Test
    void ruleThatHoldsAtEveryTrigger_callsNobodyTwice() {
        Story joint = whistled(situation -> {
            Ruling ruling = rule(situation);
            return situation.trigger() == Trigger.WHISTLED
                    ? ruling
                    : Ruling.builder()
                            .overall(Street.budget("5wd"))
                            .handler("worker")
                            .enter("grid")
                            .call(new Call("trees", CallRole.LEAD, null, null, null))
                            .build();
        });

        joint.then("09-26 10:20", Street.gardener(), Street.answer(Street.GARDENERS, PartyAct.DECLINE));

        assertThat(joint.eventsOf(CallEvent.PartyCalled.class)).hasSize(2);
    }

    @Test
    void noShow_isToldToTheSuperiorOfTheParty() {
        story.until("09-27 18:00");

        assertThat(story.eventsOf(PartyEvent.SuperiorTold.class))
                .extracting(event -> ((PartyEvent.SuperiorTold) event).superior())
                .containsExactly(BUREAU);
        assertThat(statuses()).containsExactly(PartyStatus.NO_SHOW, PartyStatus.NO_SHOW);

        story.until("09-28 18:00");
        assertThat(told(PartyEvent.SuperiorTold.class)).containsExactly("SUPERIOR_TOLD", "SUPERIOR_TOLD");
    }

    @Test
    void whoDidAPart_doesNotVerify() {
        Story joint = new Story(Street.governing(LinkageScenarioTest::rule)
                .parties(parties(new PersonRef("c1")))
                .build());
        Actor both = new Actor.OfParty(new PersonRef("c1"), Street.POLICE);
        joint.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 09:10", Street.worker(), new HoldingAct.Sign())
                .then("09-26 10:00", Street.worker(), new LinkageAct.Whistle())
                .then("09-26 10:10", both, Street.answer(Street.POLICE, PartyAct.REPORT_IN))
                .then("09-26 10:20", both, Street.answer(Street.POLICE, PartyAct.DO_PART))
                .then("09-26 10:30", Street.worker(), new LinkageAct.WithdrawCall(Street.GARDENERS, WHY))
                .then("09-26 11:00", Street.worker(), Street.handle());

        assertThat(joint.refused("09-26 11:30", Street.secretary(), new ClosingAct.Verify(true, null)))
                .containsExactly("SELF_VERIFICATION");
        joint.then("09-26 11:40", Street.clerk(), new ClosingAct.Verify(true, null));
    }

    @Test
    void ratings_onceFromEitherSideAndNeverOfOneself() {
        Act party = new LinkageAct.RateParty(Street.GARDENERS, Satisfaction.SATISFIED, WHY);
        Act call = new LinkageAct.RateCall(Street.GARDENERS, Satisfaction.DISSATISFIED, null);
        assertThat(story.refused("09-26 10:10", Street.worker(), party)).containsExactly("PARTY_STATUS");
        assertThat(story.refused(
                        "09-26 10:10", Street.worker(), new LinkageAct.RateParty(BUREAU, Satisfaction.SATISFIED, null)))
                .containsExactly("PARTY_NOT_CALLED");

        story.then("09-26 10:20", Street.gardener(), call)
                .then("09-26 10:30", Street.gardener(), Street.answer(Street.GARDENERS, PartyAct.REPORT_IN))
                .then("09-26 10:40", Street.gardener(), Street.answer(Street.GARDENERS, PartyAct.DO_PART))
                .then("09-26 10:50", Street.worker(), party);

        assertThat(story.file().callRatings().ofParty(1)).contains(Satisfaction.SATISFIED);
        assertThat(story.file().callRatings().ofCall(1)).contains(Satisfaction.DISSATISFIED);
        assertThat(story.file().callRatings().ofCall(2)).isEmpty();
        assertThat(story.refused("09-26 11:00", Street.worker(), party)).containsExactly("RATED_ALREADY");
        assertThat(story.refused("09-26 11:00", Street.gardener(), call)).containsExactly("RATED_ALREADY");
        assertThat(story.refused("09-26 11:00", Street.policeman(), call)).containsExactly("NOT_AUTHORISED");
        assertThat(story.refused("09-26 11:00", Street.gardener(), party)).containsExactly("NOT_AUTHORISED");
        assertThat(story.refused("09-26 11:00", Street.secretary(), party)).containsExactly("NOT_AUTHORISED");

        // A further round is rated anew.
        story.then("09-26 11:10", Street.worker(), new LinkageAct.Whistle())
                .then("09-26 11:20", Street.gardener(), call)
                .then("09-26 11:30", Street.gardener(), Street.answer(Street.GARDENERS, PartyAct.DECLINE))
                .then("09-26 11:40", Street.worker(), party);
        assertThat(story.file().callRatings().ofParty(3)).contains(Satisfaction.SATISFIED);
        assertThat(story.file().callRatings())
                .hasToString("parties {1=SATISFIED, 3=SATISFIED}, calls {1=DISSATISFIED, 3=DISSATISFIED}");
    }

    @Test
    void rating_byWhoActsForTheParty_isRefused() {
        PersonRef worker = new PersonRef("w1");
        Story joint = new Story(Street.governing(LinkageScenarioTest::rule)
                        .parties(parties(worker))
                        .build())
                .then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 09:10", Street.worker(), new HoldingAct.Sign())
                .then("09-26 10:00", Street.worker(), new LinkageAct.Whistle())
                .then(
                        "09-26 10:10",
                        new Actor.OfParty(worker, Street.POLICE),
                        Street.answer(Street.POLICE, PartyAct.DECLINE));

        assertThat(joint.refused(
                        "09-26 10:20",
                        Street.worker(),
                        new LinkageAct.RateParty(Street.POLICE, Satisfaction.SATISFIED, null)))
                .containsExactly("SELF_RATING");
        assertThat(joint.refused(
                        "09-26 10:20",
                        new Actor.OfParty(worker, Street.POLICE),
                        new LinkageAct.RateCall(Street.POLICE, Satisfaction.SATISFIED, null)))
                .containsExactly("SELF_RATING");
    }

    @Test
    void rating_ofACallThatWasTakenBack_isForThePartyAlone() {
        story.then("09-26 10:10", Street.worker(), new LinkageAct.WithdrawCall(Street.POLICE, WHY))
                .then(
                        "09-26 10:20",
                        Street.policeman(),
                        new LinkageAct.RateCall(Street.POLICE, Satisfaction.DISSATISFIED, WHY));

        assertThat(story.refused(
                        "09-26 10:30",
                        Street.worker(),
                        new LinkageAct.RateParty(Street.POLICE, Satisfaction.DISSATISFIED, WHY)))
                .containsExactly("PARTY_STATUS");
    }

    @Test
    void answerCall_whatThePartyDoesNotDo_isRefused() {
        for (PartyAct act : List.of(PartyAct.MISS, PartyAct.WITHDRAW_CALL)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new LinkageAct.AnswerCall(Street.POLICE, act, WHY))
                    .withMessageContaining(act.name());
        }
    }

    private static Story whistled(io.gridward.core.escalation.EscalationPolicy policy) {
        Governance governance =
                Street.governing(policy).parties(parties(new PersonRef("p1"))).build();
        return new Story(governance)
                .then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 09:10", Street.worker(), new HoldingAct.Sign())
                .then("09-26 10:00", Street.worker(), new LinkageAct.Whistle());
    }

    private static Ruling rule(Situation situation) {
        return switch (situation.trigger()) {
            case DECLINED, NO_SHOW -> Ruling.builder().build();
            case HANDLED ->
                Ruling.builder()
                        .verify("community")
                        .complete(CompletionRule.ALL)
                        .build();
            default -> Street.standard(situation);
        };
    }

    private static PartyRegister parties(PersonRef policeman) {
        LocalDate from = LocalDate.of(2022, 1, 1);
        return PartyRegister.of(
                List.of(
                        new Matter("trees", BilingualText.same("trees")),
                        new Matter("traffic", BilingualText.same("traffic")),
                        new Matter("order", BilingualText.same("order"))),
                List.of(
                        party(Street.GARDENERS, BUREAU, new PersonRef("g1")),
                        party(Street.POLICE, null, policeman),
                        party(BUREAU, null, new PersonRef("b1"))),
                List.of(
                        new Mandate(Street.GARDENERS, "trees", Set.of(Street.S), from, null),
                        new Mandate(Street.POLICE, "traffic", Set.of(Street.S), from, null),
                        new Mandate(BUREAU, "order", Set.of(Street.S), from, null)));
    }

    private static Party party(PartyId id, PartyId superior, PersonRef person) {
        return new Party(id, PartyKind.DEPARTMENT, BilingualText.same(id.value()), superior, Set.of(person));
    }

    private List<PartyStatus> statuses() {
        return story.file().linkage().tasks().stream().map(PartyTask::status).toList();
    }

    private List<String> told(Class<? extends CaseEvent> kind) {
        return story.eventsOf(kind).stream()
                .map(event -> event.told().code().code())
                .toList();
    }
}
