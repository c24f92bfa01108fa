package io.gridward.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.Governance;
import io.gridward.core.escalation.Call;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.EscalationPolicy;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.Situation;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.linkage.CallRole;
import io.gridward.core.linkage.CompletionRule;
import io.gridward.core.linkage.MeetingId;
import io.gridward.core.linkage.PartyAct;
import io.gridward.core.linkage.PartyStatus;
import io.gridward.core.linkage.PartyTask;
import io.gridward.core.party.Mandate;
import io.gridward.core.party.Matter;
import io.gridward.core.party.Party;
import io.gridward.core.party.PartyId;
import io.gridward.core.party.PartyKind;
import io.gridward.core.party.PartyRegister;
import io.gridward.core.roster.Appointment;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.Roster;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Called parties, the party in charge and the answerer serve until their terms end; then others follow, never silently. */
class PartyTenureTest {
    private static final PartyId WARDENS = new PartyId("wardens");

    private Story story;

    private static Mandate mandate(PartyId party, String matter, AreaCode area, String from, String to) {
        return new Mandate(
                party,
                matter,
                Set.of(area),
                LocalDate.parse("2022-" + from),
                to == null ? null : LocalDate.parse("2022-" + to));
    }

    private static PartyRegister register(Mandate... mandates) {
        return register("g1", mandates);
    }

    /** The street's parties and the wardens; the gardeners have one representative. */
    private static PartyRegister register(String gardener, Mandate... mandates) {
        return PartyRegister.of(
                List.of(
                        new Matter("trees", BilingualText.same("trees")),
                        new Matter("traffic", BilingualText.same("traffic"))),
                List.of(party(Street.GARDENERS, gardener), party(Street.POLICE, "p1"), party(WARDENS, "v1")),
                List.of(mandates));
    }

    private static Party party(PartyId id, String person) {
        return new Party(
                id, PartyKind.STATIONED_UNIT, BilingualText.same(id.value()), null, Set.of(new PersonRef(person)));
    }

    private static Governance governance(PartyRegister... editions) {
        Timeline<PartyRegister> timeline = Timeline.always(editions[0]);
        for (int i = 1; i < editions.length; i++) {
            timeline = timeline.then(LocalDate.of(2022, 9, 27 + i), editions[i]);
        }
        return Street.governing(PartyTenureTest::calling).parties(timeline).build();
    }

    /** A whistle calls for trees alone. */
    private static Ruling calling(Situation situation) {
        if (situation.trigger() == Trigger.WHISTLED) {
            return Ruling.builder()
                    .call(new Call(
                            "trees", CallRole.LEAD, Street.budget("1h"), Street.budget("4h"), Street.budget("20d")))
                    .build();
        }
        return situation.trigger() == Trigger.UNSIGNED || situation.trigger() == Trigger.OVERDUE
                ? Ruling.builder().build()
                : Street.standard(situation);
    }

    private void whistled(Governance governance) {
        story = new Story(governance);
        story.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 09:10", Street.worker(), new HoldingAct.Sign())
                .then("09-26 09:20", Street.worker(), new LinkageAct.Whistle());
    }

    private PartyTask task(int ordinal) {
        return story.file().linkage().task(ordinal);
    }

    private <E extends CaseEvent> List<E> events(Class<E> kind) {
        return story.eventsOf(kind).stream().map(kind::cast).toList();
    }

    // Called parties.

    @Test
    void openMandate_hasNoEnd_andNothingIsRecorded() {
        whistled(governance(register(mandate(Street.GARDENERS, "trees", Street.S, "01-01", null))));

        assertThat(story.file().partyTerms().until(1)).isEmpty();
        assertThat(events(PartyEvent.PartyTermSet.class)).isEmpty();
    }

    @Test
    void endOfAMandate_isDue_andWhoIsInChargeThenIsCalledWithTheSameLimits() {
        Governance governance = governance(register(
                mandate(Street.GARDENERS, "trees", Street.S, "01-01", "09-27"),
                mandate(WARDENS, "trees", Street.S, "09-28", null)));
        whistled(governance);
        assertThat(story.file().partyTerms().until(1)).contains(Street.at("09-28 00:00"));
        story.then("09-26 09:30", Street.gardener(), Street.answer(Street.GARDENERS, PartyAct.REPORT_IN));
        Forecast forecast = Casework.forecast(governance, story.file(), Street.at("09-26 10:00"));
        story.until("09-27 23:59");
        assertThat(story.file().nextDue()).contains(Street.at("09-28 00:00"));
        assertThat(task(1).status()).isEqualTo(PartyStatus.REPORTED_IN);

        story.until("09-28 00:00");

        assertThat(task(1).status()).isEqualTo(PartyStatus.WITHDRAWN);
        assertThat(task(2).call().party()).isEqualTo(WARDENS);
        assertThat(task(2).call().as()).isEqualTo(CallRole.LEAD);
        assertThat(story.file().linkage().lead()).contains(task(2));
        assertThat(story.file().clocks().stopwatch(Street.clock(ClockKind.PARTY_REPORT_IN, 2)))
                .satisfies(clock -> {
                    assertThat(clock.budget()).isEqualTo(Street.budget("20d"));
                    assertThat(clock.isRunning()).isTrue();
                });
        assertThat(story.file()
                        .clocks()
                        .stopwatch(Street.clock(ClockKind.PARTY_SIGN, 2))
                        .dueAt())
                .isEqualTo(Street.at("09-28 01:00"));
        assertThat(story.events().get(story.events().size() - 1)).isInstanceOf(RulingEvent.Notified.class);
        assertThat(forecast.steps()).anySatisfy(step -> {
            assertThat(step.at()).isEqualTo(Street.at("09-28 00:00"));
            assertThat(step.after().linkage().find(WARDENS)).isPresent();
        });
    }

    /** Between midnight and the tick a party may still act; that its mandate is over is not forgotten by it. */
    @Test
    void partyThatActsBeforeTimePassed_losesItsCallAllTheSame() {
        whistled(governance(register(
                mandate(Street.GARDENERS, "trees", Street.S, "01-01", "09-27"),
                mandate(WARDENS, "trees", Street.S, "09-28", null))));

        story.then("09-28 00:05", Street.gardener(), Street.answer(Street.GARDENERS, PartyAct.REPORT_IN));
        assertThat(story.file().nextDue().orElseThrow()).isBeforeOrEqualTo(Street.at("09-28 00:05"));
        story.until("09-28 00:06");

        assertThat(task(1).status()).isEqualTo(PartyStatus.WITHDRAWN);
        assertThat(task(2).call().party()).isEqualTo(WARDENS);
    }

    @Test
    void endOfAMandate_withNobodyAfter_isSaid_andTheTerritoryAnswers() {
        whistled(governance(register(mandate(Street.GARDENERS, "trees", Street.S, "01-01", "09-26"))));

        story.until("09-27 00:00");

        assertThat(task(1).status()).isEqualTo(PartyStatus.WITHDRAWN);
        assertThat(events(CallEvent.BackstopTaken.class))
                .singleElement()
                .satisfies(taken -> assertThat(taken.area()).isEqualTo(Street.G1));
        assertThat(story.file().clocks().running(clock -> clock.kind().isOfParty()))
                .isEmpty();
        assertThat(story.refused("09-27 09:00", Street.gardener(), Street.answer(Street.GARDENERS, PartyAct.REPORT_IN)))
                .containsExactly("PARTY_STATUS");
    }

    @Test
    void mandatesThatFollowEachOther_areOne() {
        whistled(governance(register(
                mandate(Street.GARDENERS, "trees", Street.S, "01-01", "09-27"),
                mandate(Street.GARDENERS, "trees", Street.C, "09-28", "10-11"))));

        assertThat(story.file().partyTerms().until(1)).contains(Street.at("10-12 00:00"));
    }

    @Test
    void nearerMandate_thatBegins_endsTheOneFurtherUp() {
        whistled(governance(register(
                mandate(Street.GARDENERS, "trees", Street.S, "01-01", null),
                mandate(WARDENS, "trees", Street.G1, "10-11", null))));

        assertThat(story.file().partyTerms().until(1)).contains(Street.at("10-11 00:00"));
    }

    @Test
    void partyThatComesBack_isCalledAgain() {
        whistled(governance(register(
                mandate(Street.GARDENERS, "trees", Street.S, "01-01", "09-26"),
                mandate(WARDENS, "trees", Street.S, "09-27", "09-27"),
                mandate(Street.GARDENERS, "trees", Street.S, "09-28", null))));

        story.until("09-27 00:00").until("09-28 00:00");

        assertThat(story.file().linkage().tasks()).hasSize(3);
        assertThat(story.file().linkage().find(Street.GARDENERS)).contains(task(3));
        assertThat(task(3).status()).isEqualTo(PartyStatus.CALLED);
        story.then("09-28 09:00", Street.gardener(), Street.answer(Street.GARDENERS, PartyAct.SIGN));
        assertThat(task(3).status()).isEqualTo(PartyStatus.SIGNED);
    }

    @Test
    void partThatIsDone_staysDone() {
        whistled(governance(register(mandate(Street.GARDENERS, "trees", Street.S, "01-01", "09-26"))));
        story.then("09-26 10:00", Street.gardener(), Street.answer(Street.GARDENERS, PartyAct.REPORT_IN))
                .then("09-26 11:00", Street.gardener(), Street.answer(Street.GARDENERS, PartyAct.DO_PART))
                .until("09-27 09:00");

        assertThat(task(1).status()).isEqualTo(PartyStatus.DONE);
    }

    @Test
    void endOfAMandate_whileTheResultIsVerified_callsNobodyElse() {
        PartyRegister register = register(
                mandate(Street.GARDENERS, "trees", Street.S, "01-01", "09-26"),
                mandate(WARDENS, "trees", Street.S, "09-27", null));
        EscalationPolicy supported = situation -> switch (situation.trigger()) {
            case WHISTLED ->
                Ruling.builder()
                        .call(new Call("trees", CallRole.SUPPORT, null, null, Street.budget("20d")))
                        .build();
            case HANDLED -> Ruling.builder().complete(CompletionRule.LEAD).build();
            default -> calling(situation);
        };
        whistled(Street.governing(supported).parties(register).build());
        story.then("09-26 10:00", Street.worker(), Street.handle());
        assertThat(story.file().nextDue()).contains(Street.at("09-27 00:00"));

        story.until("09-27 00:00");

        assertThat(task(1).status()).isEqualTo(PartyStatus.WITHDRAWN);
        assertThat(story.file().linkage().tasks()).hasSize(1);
        assertThat(story.events()).last().isInstanceOf(RulingEvent.Notified.class);
    }

    @Test
    void lateTick_firesWhatCameBeforeFirst() {
        whistled(governance(register(
                mandate(Street.GARDENERS, "trees", Street.S, "01-01", "09-27"),
                mandate(WARDENS, "trees", Street.S, "09-28", null))));

        story.until("09-28 09:00");

        List<String> told = story.events().stream()
                .filter(event -> event instanceof CallEvent
                        || event instanceof PartyEvent
                        || (event instanceof ClockEvent.RungReached rung
                                && rung.clock().kind() == ClockKind.PARTY_SIGN))
                .map(event -> event.getClass().getSimpleName())
                .toList();
        assertThat(told.indexOf("RungReached")).isLessThan(told.lastIndexOf("PartyCalled"));
        // The wardens' hour to sign began when the late tick came.
        assertThat(story.file()
                        .clocks()
                        .stopwatch(Street.clock(ClockKind.PARTY_SIGN, 2))
                        .dueAt())
                .isEqualTo(Street.at("09-28 10:00"));
    }

    @Test
    void partyThatAMeetingNamed_needsNoMandate_butToBeKnown() {
        PartyRegister known = register(mandate(Street.GARDENERS, "trees", Street.S, "01-01", null));
        whistled(governance(
                known, PartyRegister.of(known.matters(), known.parties().subList(0, 2), known.mandates())));
        story.then(
                "09-26 10:00",
                new Actor.OfSystem(),
                new LinkageAct.TakeResolution(new MeetingId("m1"), 1, WARDENS, "trees", Street.at("10-20 12:00")));
        assertThat(story.file().partyTerms().until(2)).contains(Street.at("09-28 00:00"));

        story.then("09-26 10:30", new Actor.OfSystem(), new UpkeepAct.Adopt()).until("09-27 23:00");
        assertThat(task(2).status()).isEqualTo(PartyStatus.CALLED);

        story.until("09-28 00:00");
        assertThat(task(2).status()).isEqualTo(PartyStatus.WITHDRAWN);
    }

    // Who acts for a party.

    @Test
    void representativeWhoLeaves_isSaid_andThePartyStaysCalled() {
        Mandate trees = mandate(Street.GARDENERS, "trees", Street.S, "01-01", null);
        whistled(governance(register("g1", trees), register("g2", trees)));
        assertThat(story.file().partyTerms().until(1)).isEmpty();
        story.then("09-26 09:30", Street.gardener(), Street.answer(Street.GARDENERS, PartyAct.SIGN));
        assertThat(story.file().partyTerms().representative(1)).contains(new PersonRef("g1"));
        assertThat(story.file().partyTerms().until(1)).contains(Street.at("09-28 00:00"));

        story.until("09-28 00:00");

        assertThat(events(PartyEvent.RepresentativeLeft.class))
                .singleElement()
                .satisfies(left -> assertThat(left.person()).isEqualTo(new PersonRef("g1")));
        assertThat(task(1).status()).isEqualTo(PartyStatus.SIGNED);
        assertThat(story.file().partyTerms().until(1)).isEmpty();
        Actor successor = new Actor.OfParty(new PersonRef("g2"), Street.GARDENERS);
        story.then("09-28 09:00", successor, Street.answer(Street.GARDENERS, PartyAct.REPORT_IN));
        assertThat(story.file().partyTerms().representative(1)).contains(new PersonRef("g2"));
    }

    // Adopting.

    @Test
    void adopt_ofARegisterWithoutTheMandate_actsAtOnce_andOnlyOnce() {
        whistled(governance(register(mandate(Street.GARDENERS, "trees", Street.S, "01-01", null))));
        story.govern(governance(register(mandate(WARDENS, "trees", Street.C, "01-01", "12-01"))));

        story.then("09-26 09:30", new Actor.OfSystem(), new UpkeepAct.Adopt());

        assertThat(task(1).status()).isEqualTo(PartyStatus.WITHDRAWN);
        assertThat(task(2).call().party()).isEqualTo(WARDENS);
        assertThat(story.file().partyTerms().until(2)).contains(Street.at("12-02 00:00"));
        int before = story.events().size();
        story.then("09-26 09:31", new Actor.OfSystem(), new UpkeepAct.Adopt());
        assertThat(story.events()).hasSize(before);
    }

    @Test
    void adopt_ofALongerMandate_movesTheEnd() {
        whistled(governance(register(mandate(Street.GARDENERS, "trees", Street.S, "01-01", "09-30"))));
        story.govern(governance(register(mandate(Street.GARDENERS, "trees", Street.S, "01-01", "10-31"))));

        story.then("09-26 09:30", new Actor.OfSystem(), new UpkeepAct.Adopt());

        assertThat(story.file().partyTerms().until(1)).contains(Street.at("11-01 00:00"));
        assertThat(task(1).status()).isEqualTo(PartyStatus.CALLED);
    }

    // Who is in charge and who answers.

    private static Roster roster(String post, Appointment... terms) {
        Roster street = Street.roster();
        List<Appointment> all = new ArrayList<>(street.appointments());
        all.removeIf(term -> term.post().value().equals(post));
        all.addAll(List.of(terms));
        return Roster.of(street.roles(), street.posts(), all);
    }

    /** The worker handles, the clerk of the community answers, the party for trees is in charge. */
    private static Ruling answering(Situation situation) {
        return situation.trigger() == Trigger.REPORTED
                ? Ruling.builder()
                        .enter("community")
                        .handler("secretary")
                        .answerer("clerk")
                        .inCharge("trees")
                        .overall(Street.budget("30d"))
                        .build()
                : Ruling.builder().build();
    }

    private void charged(Roster roster, PartyRegister register) {
        story = new Story(Street.governing(PartyTenureTest::answering)
                .roster(roster)
                .parties(register)
                .build());
        story.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1));
    }

    private Charge charge() {
        return story.file().charge().orElseThrow();
    }

    private List<CourseCode> reasonsOfCharge() {
        List<RulingEvent.Charged> charged = events(RulingEvent.Charged.class);
        return charged.get(charged.size() - 1).reasons().stream()
                .map(Finding::code)
                .map(CourseCode.class::cast)
                .toList();
    }

    @Test
    void endOfTheAnswerersTerm_isDue_andAnotherAnswers() {
        charged(
                roster(
                        "C/clerk",
                        Street.term("C/clerk", "c2", "01-01", "09-27"),
                        Street.term("C/clerk", "c9", "09-28", null)),
                register());
        assertThat(charge().answerer().person()).isEqualTo(new PersonRef("c2"));
        assertThat(story.file().nextDue()).contains(Street.at("09-28 00:00"));

        story.until("09-28 00:00");

        assertThat(charge().answerer().person()).isEqualTo(new PersonRef("c9"));
        assertThat(charge().until()).isEmpty();
        assertThat(reasonsOfCharge()).containsExactly(CourseCode.TERM_ENDED);
    }

    @Test
    void endOfTheAnswerersTerm_withNobodyAfter_letsTheCentreAnswer() {
        charged(roster("C/clerk", Street.term("C/clerk", "c2", "01-01", "09-27")), register());

        story.until("09-28 00:00");

        assertThat(charge().answerer()).isEqualTo(Holder.centre(Street.C));
        assertThat(reasonsOfCharge()).contains(CourseCode.TERM_ENDED, CourseCode.CENTRE_HOLDS);
    }

    @Test
    void endOfTheMandateInCharge_isDue_andTheHolderIsToldWhereNobodyFollows() {
        charged(
                Street.roster(),
                register(
                        mandate(Street.GARDENERS, "trees", Street.S, "01-01", "09-27"),
                        mandate(WARDENS, "trees", Street.S, "09-28", "09-28")));
        assertThat(charge().party()).contains(Street.GARDENERS);
        assertThat(charge().until()).contains(Street.at("09-28 00:00"));

        story.until("09-28 00:00");
        assertThat(charge().party()).contains(WARDENS);
        assertThat(reasonsOfCharge()).containsExactly(CourseCode.MANDATE_OVER);

        story.until("09-29 00:00");
        assertThat(charge().party()).isEqualTo(Optional.empty());
        assertThat(charge().matter()).contains("trees");
        assertThat(reasonsOfCharge()).containsExactly(CourseCode.MANDATE_OVER, CourseCode.TERRITORIAL_BACKSTOP);
        assertThat(story.events()).last().isInstanceOf(RulingEvent.Notified.class);
    }

    /** The holder, who answers too, is followed first; that the mandate ended the same night is not forgotten by it. */
    @Test
    void endOfTheHoldersTermAndTheMandateAtOnce_areBothActedOn() {
        story = new Story(Street.governing(situation -> situation.trigger() == Trigger.REPORTED
                        ? Ruling.builder()
                                .enter("community")
                                .handler("secretary")
                                .inCharge("trees")
                                .overall(Street.budget("30d"))
                                .build()
                        : Ruling.builder().build())
                .roster(roster(
                        "C/secretary",
                        Street.term("C/secretary", "c1", "01-01", "09-27"),
                        Street.term("C/secretary", "c9", "09-28", null)))
                .parties(register(
                        mandate(Street.GARDENERS, "trees", Street.S, "01-01", "09-27"),
                        mandate(WARDENS, "trees", Street.S, "09-28", null)))
                .build());
        story.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1));

        story.until("09-28 00:00");

        assertThat(charge().answerer().person()).isEqualTo(new PersonRef("c9"));
        assertThat(charge().party()).contains(WARDENS);
        assertThat(charge().until()).isEmpty();
    }

    @Test
    void adopt_ofAnotherAnswerersTerm_movesTheEnd_orCallsAnother() {
        charged(Street.roster(), register());
        story.govern(Street.governing(PartyTenureTest::answering)
                .roster(roster("C/clerk", Street.term("C/clerk", "c2", "01-01", "10-10")))
                .parties(register())
                .build());
        story.then("09-26 09:30", new Actor.OfSystem(), new UpkeepAct.Adopt());
        assertThat(charge().until()).contains(Street.at("10-11 00:00"));
        assertThat(reasonsOfCharge()).containsExactly(CourseCode.DATA_ADOPTED);

        story.govern(Street.governing(PartyTenureTest::answering)
                .roster(roster("C/clerk", Street.term("C/clerk", "c8", "01-01", null)))
                .parties(register())
                .build());
        story.then("09-26 09:40", new Actor.OfSystem(), new UpkeepAct.Adopt());
        assertThat(charge().answerer().person()).isEqualTo(new PersonRef("c8"));
        assertThat(charge().until()).isEmpty();
    }
}
