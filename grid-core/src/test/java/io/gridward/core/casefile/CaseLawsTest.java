package io.gridward.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.gridward.core.Governance;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.Intake;
import io.gridward.core.escalation.Milestone;
import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.Situation;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.linkage.CompletionRule;
import io.gridward.core.linkage.PartyAct;
import io.gridward.core.linkage.PartyStatus;
import io.gridward.core.linkage.PartyTask;
import io.gridward.core.roster.Appointment;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.Roster;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of casework over long random lives with late, repeated and out-of-order commands. */
class CaseLawsTest {
    private static final int LIVES = 300;
    private static final int STEPS = 60;

    private static final List<Actor> ACTORS = List.of(
            Street.worker(),
            Street.post("w2", "G2/clerk"),
            Street.post("w4", "E/worker"),
            Street.secretary(),
            Street.clerk(),
            Street.officer(),
            Street.post("s2", "S/clerk"),
            Street.requester(),
            Street.gardener(),
            Street.policeman(),
            new Actor.OfSystem());

    /** The last two blow whistles of a type, which the others hardly ever do. */
    static IntStream seeds() {
        return IntStream.concat(IntStream.range(0, LIVES), IntStream.of(879, 1066));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void randomLife_keepsTheLaws(int seed) {
        Life life = new Life(seed);
        for (int step = 0; step < STEPS; step++) {
            life.step();
        }
    }

    @Test
    void randomLives_reachEveryStageAndEveryAct() {
        Set<Stage> stages = EnumSet.of(Stage.UNREPORTED);
        Set<String> events = new HashSet<>();
        Set<Trigger> asked = EnumSet.noneOf(Trigger.class);
        for (int seed = 0; seed < LIVES; seed++) {
            Life life = new Life(seed);
            for (int step = 0; step < STEPS; step++) {
                life.step();
                stages.add(life.file.stage());
            }
            life.events.forEach(event -> events.add(event.told().code().code()));
            asked.addAll(life.asked);
        }

        assertThat(Casework.reach().triggers()).isEqualTo(asked);
        assertThat(stages)
                .contains(
                        Stage.CLOSED,
                        Stage.HANDLED,
                        Stage.REPLIED,
                        Stage.VERIFIED,
                        Stage.HANDLING,
                        Stage.MERGED,
                        Stage.AT_INTAKE,
                        Stage.ADJUDICATING,
                        Stage.SUSPENDED,
                        Stage.VOIDED);
        assertThat(events)
                .contains(
                        "REQUEST_AGREED",
                        "REQUEST_DECLINED",
                        "REQUEST_GRANTED",
                        "REQUEST_WITHDRAWN",
                        "REQUEST_LAPSED",
                        "CASE_DISPUTED",
                        "CASE_ADJUDICATED",
                        "CASE_SUSPENDED",
                        "CASE_RESUMED",
                        "CASE_VOIDED",
                        "CLOCK_PAUSED",
                        "CLOCK_RESUMED",
                        "CLOCK_EXTENDED",
                        "CLOCK_PROMISED");
        assertThat(events)
                .contains(
                        "CASE_HANDED_OVER",
                        "CASE_URGED",
                        "SUPERVISION_ORDERED",
                        "ISSUE_CORRECTED",
                        "CASE_MIGRATED",
                        "CLOCK_LIMITED",
                        "RUNG_REACHED",
                        "PARTY_ABSENT",
                        "PARTY_REFUSED",
                        "CASE_SENT_BACK",
                        "MOVE_DECIDED",
                        "CASE_SUPERVISED",
                        "CASE_RATED",
                        "CASE_CLOSED",
                        "CASE_SELF_HANDLED",
                        "CASE_MERGED",
                        "CASE_JOINED",
                        "MILESTONE_REACHED",
                        "FOLLOW_UP_ORDERED",
                        "REQUESTER_ASKED_BACK",
                        "CASE_REOPENED");
    }

    /** One random life: a clock of its own, a policy that sometimes says otherwise, and the laws after each step. */
    private static final class Life {
        private final int seed;
        private final Random random;
        private final Governance governance;
        private final List<CaseEvent> events = new ArrayList<>();
        private final Set<Trigger> asked = EnumSet.noneOf(Trigger.class);
        private CaseFile file = CaseFile.unreported(Street.CASE);
        private Instant now = Street.at("09-26 08:00");
        private int commands;

        Life(int seed) {
            this.seed = seed;
            this.random = new Random(seed);
            boolean stubborn = random.nextInt(3) == 0;
            this.governance = Street.governing(Street::standard)
                    .policies(new TwoRevisions(situation -> {
                        AdmissibleSituation.check(situation, where() + ", " + situation);
                        asked.add(situation.trigger());
                        return rule(situation, stubborn, seed % 2 == 0);
                    }))
                    .roster(roster())
                    .build();
        }

        /** In some lives the secretary's term ends, and in some of them somebody follows. */
        private Roster roster() {
            Roster street = Street.roster();
            int kind = random.nextInt(3);
            if (kind == 0) {
                return street;
            }
            LocalDate end = LocalDate.of(2022, 9, 26).plusDays(random.nextInt(5));
            List<Appointment> terms = new ArrayList<>();
            for (Appointment term : street.appointments()) {
                boolean ends = term.post().value().equals("C/secretary")
                        || term.post().value().equals("G1/worker");
                terms.add(ends ? new Appointment(term.post(), term.person(), false, term.from(), end) : term);
                if (ends && kind == 2) {
                    terms.add(new Appointment(term.post(), new PersonRef("c2"), false, end.plusDays(1), null));
                }
            }
            return Roster.of(street.roles(), street.posts(), terms);
        }

        /** A pure function of the situation, as a policy must be. */
        private static Ruling rule(Situation situation, boolean stubborn, boolean thorough) {
            if (RandomRequests.KINDS.contains(situation.trigger())) {
                return RandomRequests.rule(situation);
            }
            Optional<Ruling> more = thorough ? thorough(situation) : Optional.empty();
            if (more.isPresent()) {
                return more.get();
            }
            if (stubborn && situation.handUps() > 0 && situation.clock().isPresent()) {
                return Ruling.builder()
                        .move(situation.handUps() == 2 ? Move.DOWN : Move.STAY)
                        .supervise(true)
                        .build();
            }
            boolean regraded = situation.trigger() == Trigger.FACTS_CHANGED || situation.trigger() == Trigger.MIGRATED;
            return regraded
                    ? Ruling.builder()
                            .grade("big")
                            .level(Street.budget(situation.hour() % 2 == 0 ? "4wh" : "3wd"))
                            .overall(Street.budget(situation.hour() % 3 == 0 ? "2wd" : "8wd"))
                            .build()
                    : Street.standard(situation);
        }

        /** Who may handle on the spot, stages of the work, asking back, and moves for what comes again. */
        private static Optional<Ruling> thorough(Situation situation) {
            return switch (situation.trigger()) {
                case REPORTED ->
                    Optional.of(Ruling.builder()
                            .intake(situation.hour() % 3 == 0 ? Intake.HOLD : Intake.FILE)
                            .selfHandle(Set.of("worker"))
                            .enter("grid")
                            .handler("worker")
                            .sign(Street.budget("2h"))
                            .level(Street.budget("1wd"))
                            .overall(Street.budget("5wd"))
                            .milestone(new Milestone("fence", Street.budget("3h")))
                            .milestone(new Milestone("repair", Street.budget("8wh")))
                            .build());
                case HANDLED ->
                    Optional.of(Ruling.builder()
                            .evidence(true)
                            .complete(CompletionRule.ALL)
                            .followUp(Street.budget("1wd"))
                            .build());
                case REPEATED ->
                    Optional.of(Ruling.builder()
                            .move(situation.repeatReports() > 1 ? Move.UP : Move.STAY)
                            .build());
                case DISSATISFIED ->
                    Optional.of(Ruling.builder()
                            .move(situation.reworks() > 1 ? Move.UP : Move.STAY)
                            .supervise(true)
                            .build());
                default -> Optional.empty();
            };
        }

        void step() {
            now = now.plus(Duration.ofMinutes(random.nextInt(12) == 0 ? random.nextInt(4000) : random.nextInt(90)));
            boolean sensible = random.nextInt(3) == 0;
            RandomRequests.Move move = RandomRequests.next(random, file, now);
            boolean asks = move != null && random.nextInt(4) == 0;
            Act act = asks ? move.act() : sensible ? sensibleAct() : act();
            Actor actor = asks ? move.actor() : sensible ? forParty(act).orElseGet(this::sensibleActor) : actor();
            CaseCommand command = new CaseCommand(
                    new CommandId("c" + (random.nextInt(15) == 0 ? random.nextInt(commands + 1) : ++commands)),
                    Street.CASE,
                    random.nextInt(20) == 0 ? now.minus(Duration.ofDays(1)) : now,
                    null,
                    actor,
                    act);
            CaseFile before = file;
            Outcome outcome = Casework.decide(governance, file, command);
            assertThat(Casework.decide(governance, file, command)).as(where()).isEqualTo(outcome);
            if (outcome instanceof Outcome.Accepted accepted) {
                events.addAll(accepted.events());
                file = accepted.after();
                check(before, accepted);
            }
        }

        private static Optional<Actor> forParty(Act act) {
            return act instanceof LinkageAct.AnswerCall answer
                    ? Optional.of(answer.party().equals(Street.GARDENERS) ? Street.gardener() : Street.policeman())
                    : Optional.empty();
        }

        /** Somebody who may do what comes next, so that lives reach their end. */
        private Actor sensibleActor() {
            return switch (file.stage()) {
                case AT_INTAKE -> Street.secretary();
                case CLOSED -> Street.post("s2", "S/clerk");
                case DISPATCHED, HANDLING ->
                    inOffice(file.holder().orElseThrow().area(), null);
                case HANDLED ->
                    inOffice(
                            file.verification().area().orElseThrow(),
                            file.verification().handler().orElseThrow());
                case VERIFIED -> inOffice(file.charge().orElseThrow().answerer().area(), null);
                case REPLIED ->
                    rates()
                            ? Street.requester()
                            : inOffice(file.verification().area().orElseThrow(), null);
                default -> actor();
            };
        }

        private Act sensibleAct() {
            return switch (file.stage()) {
                case AT_INTAKE -> new IntakeAct.File();
                case CLOSED -> new ClosingAct.FollowUp(Satisfaction.DISSATISFIED, false, random.nextInt(3) == 0, null);
                case DISPATCHED ->
                    seed % 10 == 0
                            ? new IntakeAct.SelfHandle(List.of(new Evidence("photo", "after", null)), new TextRef("t"))
                            : new HoldingAct.Sign();
                case HANDLING ->
                    openMilestone()
                            .orElseGet(() -> openTask()
                                    .map(task -> Street.answer(task.call().party(), nextOf(task)))
                                    .orElseGet(() -> seed % 3 == 0
                                                    && file.linkage().tasks().isEmpty()
                                            ? new LinkageAct.Whistle()
                                            : Street.handle()));
                case HANDLED -> new ClosingAct.Verify(random.nextInt(4) > 0, null);
                case VERIFIED -> new ClosingAct.Reply(new TextRef("t"));
                case REPLIED -> rates() ? new ClosingAct.Rate(Satisfaction.SATISFIED, true) : new ClosingAct.Close();
                default -> act();
            };
        }

        private Optional<Act> openMilestone() {
            Milestones milestones = file.milestones();
            return milestones.ids().stream()
                    .filter(id -> seed % 4 == 0 && milestones.reachedAt(id).isEmpty())
                    .findFirst()
                    .map(id -> new ClosingAct.ReachMilestone(id, List.of()));
        }

        private Optional<PartyTask> openTask() {
            return file.linkage().tasks().stream()
                    .filter(task -> !task.status().isSettled())
                    .findFirst();
        }

        private PartyAct nextOf(PartyTask task) {
            if (task.status() == PartyStatus.REPORTED_IN) {
                return PartyAct.DO_PART;
            }
            return random.nextInt(3) == 0 ? PartyAct.DECLINE : PartyAct.REPORT_IN;
        }

        /** The same answer for the actor and the act of one step. */
        private boolean rates() {
            return file.rating().isEmpty() && seed % 2 == 0;
        }

        private Actor inOffice(AreaCode area, PersonRef but) {
            List<Actor> people = ACTORS.stream()
                    .filter(Actor.OfPost.class::isInstance)
                    .map(Actor.OfPost.class::cast)
                    .filter(actor -> actor.post().value().startsWith(area + "/"))
                    .filter(actor -> !actor.person().equals(but))
                    .<Actor>map(actor -> actor)
                    .toList();
            return people.isEmpty() ? actor() : people.get(random.nextInt(people.size()));
        }

        private Actor actor() {
            if (file.stage() == Stage.UNREPORTED) {
                return new Actor.Intake();
            }
            return random.nextInt(4) == 0 ? new Actor.OfSystem() : ACTORS.get(random.nextInt(ACTORS.size()));
        }

        private Act act() {
            if (file.stage() == Stage.UNREPORTED) {
                List<AreaCode> places = List.of(Street.G1, Street.G2, Street.G3, Street.E, Street.C);
                return new IntakeAct.Report(Issue.builder(places.get(random.nextInt(places.size())))
                        .channel("chat-group")
                        .requester(new PersonRef("r1"))
                        .facts(TwoRevisions.facts(1))
                        .build());
            }
            List<PartyAct> answers =
                    List.of(PartyAct.SIGN, PartyAct.CONTACT, PartyAct.REPORT_IN, PartyAct.DO_PART, PartyAct.DECLINE);
            Act answer = Street.answer(
                    random.nextBoolean() ? Street.GARDENERS : Street.POLICE,
                    answers.get(random.nextInt(answers.size())));
            if (random.nextInt(4) == 0) {
                return rarer();
            }
            List<Act> acts = List.of(
                    new HoldingAct.Sign(),
                    new HoldingAct.Sign(),
                    Street.handUp(),
                    new LinkageAct.Whistle(),
                    answer,
                    answer,
                    Street.handle(),
                    Street.handle(),
                    new ClosingAct.Verify(random.nextInt(3) > 0, null),
                    new ClosingAct.Verify(true, null),
                    new ClosingAct.Reply(new TextRef("t")),
                    new ClosingAct.Reply(new TextRef("t")),
                    new ClosingAct.Rate(Satisfaction.SATISFIED, true),
                    new ClosingAct.Close(),
                    new HoldingAct.Dispatch(
                            random.nextBoolean() ? Street.G2 : Street.E,
                            random.nextBoolean() ? "clerk" : null,
                            new TextRef("t")),
                    new HoldingAct.SendDown(null),
                    new HoldingAct.Raise("street", new TextRef("t")),
                    new HoldingAct.Supervise(new TextRef("t")),
                    new HoldingAct.Urge(null),
                    new IntakeAct.CorrectFacts(TwoRevisions.facts(random.nextInt(3))),
                    new IntakeAct.CorrectFacts(TwoRevisions.facts(random.nextInt(3))),
                    new UpkeepAct.Migrate(random.nextBoolean() ? Street.POLICY : TwoRevisions.OTHER),
                    new UpkeepAct.Migrate(random.nextBoolean() ? Street.POLICY : TwoRevisions.OTHER),
                    new UpkeepAct.Adopt(),
                    new UpkeepAct.Tick(),
                    new UpkeepAct.Tick());
            return acts.get(random.nextInt(acts.size()));
        }

        private Act rarer() {
            List<Evidence> photo = List.of(new Evidence("photo", "after", null));
            TextRef text = new TextRef("t");
            List<Act> acts = ImmutableList.<Act>builder()
                    .add(new IntakeAct.SelfHandle(photo, text))
                    .add(new IntakeAct.Merge(new CaseId("C1"), text))
                    .add(new LinkageAct.Whistle("work"))
                    .addAll(RandomLinkage.acts(random, now))
                    .add(new IntakeAct.Join(
                            new CaseId("D" + random.nextInt(4)), List.of(new PersonRef("r" + random.nextInt(3)))))
                    .add(new IntakeAct.Join(new CaseId("D" + random.nextInt(9)), List.of()))
                    .add(new IntakeAct.Reject(text, text))
                    .add(new ClosingAct.ReachMilestone(random.nextBoolean() ? "fence" : "repair", photo))
                    .add(new ClosingAct.FollowUp(Satisfaction.SATISFIED, true, true, null))
                    .add(new ClosingAct.Rate(Satisfaction.DISSATISFIED, false))
                    .add(new ClosingAct.Reopen(text))
                    .build();
            // An end of its own: seldom, so that lives go on.
            return random.nextInt(3) == 0 ? acts.get(random.nextInt(2)) : acts.get(2 + random.nextInt(acts.size() - 2));
        }

        private void check(CaseFile before, Outcome.Accepted accepted) {
            assertThat(Casework.replay(Street.CASE, events)).as(where()).isEqualTo(file);
            assertThat(events)
                    .as(where())
                    .extracting(event -> event.head().number())
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, events.size()).boxed().toList());
            assertThat(before.version() + accepted.events().size()).as(where()).isEqualTo(file.version());
            neverSilent();
            slipsChain();
            holderStands();
            nobodyChecksHimself();
            everybodyIsAnswered(before);
            everyRungOnce();
            oneLead();
            RandomRequests.check(file, events, where());
        }

        private void neverSilent() {
            if (file.stage().isOpen()) {
                assertThat(file.holder()).as(where()).isPresent();
                assertThat(file.nextDue()).as(where()).isPresent();
                assertThat(file.clocks().all().values()).as(where()).anyMatch(stopwatch -> stopwatch.isRunning());
            } else {
                // Only a closed case has anything to come, and nothing but the follow-up.
                assertThat(file.clocks().running(clock -> true))
                        .as(where())
                        .allMatch(clock -> file.stage() == Stage.CLOSED && clock.kind() == ClockKind.FOLLOW_UP);
            }
        }

        private void slipsChain() {
            List<HandoffSlip> slips = file.slips();
            for (int i = 0; i < slips.size(); i++) {
                HandoffSlip slip = slips.get(i);
                Territory territory = governance.editions().first().territory();
                AreaCode from = slip.from().area();
                AreaCode to = slip.to().area();
                switch (slip.passage()) {
                    case HANDED_UP ->
                        assertThat(parent(territory, from)).as(where()).contains(to);
                    case SENT_DOWN ->
                        assertThat(parent(territory, to)).as(where()).contains(from);
                    case RAISED ->
                        assertThat(territory.contains(territory.area(to), territory.area(from)))
                                .as(where())
                                .isTrue();
                    default ->
                        assertThat(slip.passage())
                                .as(where())
                                .isIn(Passage.DISPATCHED, Passage.RETURNED, Passage.ADJUDICATED);
                }
                // The slips of a move that skips nothing name nothing; building E has no community to pass.
                boolean far = slip.passage() != Passage.HANDED_UP && slip.passage() != Passage.SENT_DOWN;
                assertThat(slip.passedOver().isEmpty() || far || from.equals(Street.E) || to.equals(Street.E))
                        .as(where())
                        .isTrue();
                if (i > 0) {
                    assertThat(slips.get(i - 1).to().area()).as(where()).isEqualTo(from);
                }
            }
            if (!slips.isEmpty()) {
                assertThat(file.holder().map(Holder::area))
                        .as(where())
                        .contains(slips.get(slips.size() - 1).to().area());
            }
        }

        private static Optional<AreaCode> parent(Territory territory, AreaCode area) {
            return territory.parent(territory.area(area)).map(Area::code);
        }

        /** Who holds does so now; nothing that ended is waited for. */
        private void holderStands() {
            file.custody()
                    .until()
                    .filter(until -> file.stage().isOpen())
                    .ifPresent(until ->
                            assertThat(file.nextDue().orElseThrow()).as(where()).isBeforeOrEqualTo(until));
        }

        private void nobodyChecksHimself() {
            if (file.stage() == Stage.VERIFIED || file.stage() == Stage.REPLIED || file.stage() == Stage.CLOSED) {
                if (file.verification().isSelfHandled()) {
                    assertThat(file.stage()).as(where()).isEqualTo(Stage.CLOSED);
                    assertThat(file.verification().verifier()).as(where()).isEmpty();
                } else {
                    assertThat(file.verification().verifier())
                            .as(where())
                            .isPresent()
                            .isNotEqualTo(file.verification().handler());
                }
            }
        }

        /** Nobody is left without an answer when a case closes; who joins a closed case waits until he gets one. */
        private void everybodyIsAnswered(CaseFile before) {
            if (file.stage() == Stage.CLOSED && before.stage() != Stage.CLOSED) {
                assertThat(file.reporters().waiting()).as(where()).isEmpty();
            }
            if (before.version() > 0) {
                assertThat(file.reporters().people())
                        .as(where())
                        .containsAll(before.reporters().people());
            }
        }

        private void everyRungOnce() {
            assertThat(RandomRequests.rungs(events)).as(where()).doesNotHaveDuplicates();
        }

        private void oneLead() {
            assertThat(file.linkage().tasks().stream()
                            .filter(task -> task.leads() && !task.status().isSettled())
                            .count())
                    .as(where())
                    .isLessThanOrEqualTo(1);
        }

        private String where() {
            return "seed " + seed + ", command " + commands + ", " + file;
        }
    }
}
