package io.gridward.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.gridward.core.Authority;
import io.gridward.core.CalendarBook;
import io.gridward.core.CaseAct;
import io.gridward.core.Edition;
import io.gridward.core.Governance;
import io.gridward.core.escalation.Approver;
import io.gridward.core.escalation.Call;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.Cutoff;
import io.gridward.core.escalation.Instruction;
import io.gridward.core.escalation.Intake;
import io.gridward.core.escalation.Milestone;
import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.RulingBuilder;
import io.gridward.core.escalation.Situation;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Language;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.linkage.CallRole;
import io.gridward.core.linkage.PartyAct;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.Appointment;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.Roster;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import io.gridward.core.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The laws of casework where nothing is as it should be: everybody may do everything, policies throw or rule the
 * impossible, terms end, areas go, the calendar ends, and reference data change under an open case.
 */
class WildLivesTest {
    private static final int LIVES = 150;
    private static final int STEPS = 60;
    private static final List<AreaCode> PLACES = List.of(Street.G1, Street.G2, Street.G3, Street.E, Street.C, Street.S);
    private static final Authority EVERYBODY = new Authority(Arrays.stream(CaseAct.values())
            .map(act -> new Authority.Entry(null, act, Authority.Scope.ANYONE))
            .toList());

    static IntStream seeds() {
        return IntStream.range(0, LIVES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void wildLife_keepsTheLaws(int seed) {
        Life life = new Life(seed);
        for (int step = 0; step < STEPS; step++) {
            life.step();
        }
    }

    private static final class Life {
        private final int seed;
        private final Random random;
        private final List<Governance> worlds = new ArrayList<>();
        private final List<CaseEvent> events = new ArrayList<>();
        private final int moods;
        private Governance governance;
        private CaseFile file = CaseFile.unreported(Street.CASE);
        private Instant now = Street.at("09-26 08:00");
        private int commands;
        private CaseCommand command;

        Life(int seed) {
            this.seed = seed;
            this.random = new Random(seed);
            this.moods = random.nextInt(3);
            int count = 1 + random.nextInt(3);
            for (int i = 0; i < count; i++) {
                worlds.add(world());
            }
            this.governance = worlds.get(0);
        }

        private Governance world() {
            Territory all = Street.territory();
            AreaCode gone = random.nextBoolean() ? Street.G1 : Street.G2;
            Territory less = Territory.of(
                    all.levels(),
                    all.codes(),
                    all.areas().stream()
                            .filter(area -> !area.code().equals(gone))
                            .toList());
            Timeline<Territory> territory = Timeline.always(all);
            if (random.nextInt(3) == 0) {
                LocalDate day = LocalDate.of(2022, 9, 26).plusDays(1 + random.nextInt(10));
                territory = territory.then(day, less);
                if (random.nextBoolean()) {
                    territory = territory.then(day.plusDays(1 + random.nextInt(10)), all);
                }
            }
            LocalDate ends = random.nextInt(3) == 0
                    ? LocalDate.of(2022, 9, 26).plusDays(random.nextInt(20))
                    : LocalDate.of(2022, 12, 31);
            return Street.governing(Street::standard)
                    .policies(new TwoRevisions(this::rule))
                    .authority(EVERYBODY)
                    .territory(territory)
                    .roster(roster())
                    .calendars(
                            random.nextInt(3) == 0
                                    ? Timeline.always(CalendarBook.of(Street.calendar(ends)))
                                    : RandomCalendars.bound(random, ends))
                    .parties(Street.changingParties(random))
                    .build();
        }

        private Roster roster() {
            Roster street = Street.roster();
            List<Appointment> terms = new ArrayList<>();
            for (Appointment term : street.appointments()) {
                boolean ends = random.nextInt(3) == 0;
                LocalDate end = LocalDate.of(2022, 9, 26).plusDays(random.nextInt(14));
                terms.add(ends ? new Appointment(term.post(), term.person(), false, term.from(), end) : term);
                if (ends && random.nextBoolean()) {
                    terms.add(new Appointment(
                            term.post(),
                            new PersonRef("n" + random.nextInt(3)),
                            false,
                            end.plusDays(1 + random.nextInt(3)),
                            null));
                }
            }
            return Roster.of(street.roles(), street.posts(), terms);
        }

        /** A pure function of the situation, and a bad one. */
        private Ruling rule(Situation situation) {
            Random mood = new Random(seed * 31L
                    + situation.toString().hashCode()
                    + situation.at().getEpochSecond() / 1000
                    + situation.rung() * 7L
                    + situation.handUps());
            if (moods > 0) {
                switch (mood.nextInt(moods == 1 ? 60 : 12)) {
                    case 0 -> throw new IllegalStateException("no");
                    case 1 -> {
                        return null;
                    }
                    case 2 -> {
                        return base(situation, mood)
                                .call(new Call("no-such", CallRole.LEAD, null, null, null))
                                .build();
                    }
                    case 3 -> {
                        return base(situation, mood).inCharge("no-such").build();
                    }
                    case 4 -> {
                        return base(situation, mood)
                                .approvers(List.of(Approver.level("no-such")))
                                .build();
                    }
                    case 5 -> {
                        return base(situation, mood)
                                .move(Move.RAISE)
                                .raiseTo("no-such")
                                .build();
                    }
                    default -> {}
                }
            }
            return base(situation, mood).build();
        }

        private RulingBuilder base(Situation situation, Random mood) {
            RulingBuilder ruling = Ruling.builder();
            Trigger trigger = situation.trigger();
            if (trigger == Trigger.REPORTED) {
                ruling.intake(mood.nextInt(4) == 0 ? Intake.HOLD : Intake.FILE).overall(budget(mood));
            }
            if (trigger == Trigger.REPORTED || mood.nextInt(3) == 0) {
                ruling.selfHandle(Set.of("worker")).enter("grid").handler("worker");
                if (mood.nextBoolean()) {
                    ruling.sign(budget(mood)).level(budget(mood));
                }
                if (mood.nextBoolean()) {
                    ruling.overall(budget(mood));
                }
                for (int i = mood.nextInt(3); i > 0; i--) {
                    ruling.milestone(new Milestone("m" + i, budget(mood)));
                }
            }
            if (mood.nextInt(3) == 0) {
                ruling.move(List.of(Move.UP, Move.DOWN, Move.RAISE, Move.STAY).get(mood.nextInt(4)))
                        .raiseTo("street");
            }
            if (mood.nextInt(4) == 0) {
                ruling.call(new Call(
                        mood.nextBoolean() ? "trees" : "traffic", CallRole.LEAD, budget(mood), null, budget(mood)));
            }
            if (mood.nextInt(4) == 0) {
                ruling.answerer("secretary").inCharge("trees");
            }
            if (mood.nextInt(4) == 0) {
                ruling.notifies(Set.of("street")).notifiesRoles(Set.of("officer"));
                ruling.instruct(new Instruction("x", "y", "z"));
            }
            if (mood.nextInt(3) == 0) {
                ruling.followUp(budget(mood)).verify("community");
            }
            switch (mood.nextInt(5)) {
                case 0 -> ruling.approvers(List.of());
                case 1 -> ruling.approvers(List.of(Approver.role("secretary"), Approver.level("street")));
                case 2 -> ruling.approvers(List.of(Approver.role("officer").at("community")));
                default -> {}
            }
            if (mood.nextInt(4) == 0) {
                ruling.grant(limit(mood));
            }
            if (mood.nextInt(8) == 0) {
                ruling.notAfter(mood.nextBoolean() ? Cutoff.beforeDue(limit(mood)) : Cutoff.afterDispatch(limit(mood)));
            }
            return ruling;
        }

        private static TimeLimit limit(Random mood) {
            return TimeLimit.parse(List.of("30min", "4h", "4wh", "1wd", "3wd", "2d", "30wd", "100000d", "100000wd")
                    .get(mood.nextInt(mood.nextInt(5) == 0 ? 9 : 6)));
        }

        private static TimeBudget budget(Random mood) {
            TimeLimit limit = limit(mood);
            return switch (mood.nextInt(3)) {
                case 0 -> TimeBudget.of(limit);
                case 1 -> new TimeBudget(limit, TimeLimit.parse("1h"), List.of(), TimeLimit.parse("1wd"));
                default ->
                    new TimeBudget(
                            limit,
                            null,
                            List.of(TimeLimit.parse("2h"), TimeLimit.parse("1wd")),
                            TimeLimit.parse("1wd"));
            };
        }

        void step() {
            now = now.plus(Duration.ofMinutes(random.nextInt(10) == 0 ? random.nextInt(6000) : random.nextInt(90)));
            if (random.nextInt(15) == 0) {
                governance = worlds.get(random.nextInt(worlds.size()));
            }
            if (random.nextInt(8) == 0) {
                Optional<Instant> due = file.nextDue();
                if (due.isPresent() && due.get().isAfter(now) && due.get().isBefore(now.plus(Duration.ofDays(40)))) {
                    now = due.get();
                }
            }
            RandomRequests.Move move = RandomRequests.next(random, file, now);
            Act act = file.stage() == Stage.UNREPORTED
                    ? report()
                    : move != null && random.nextInt(3) == 0 ? move.act() : random.nextInt(3) == 0 ? next() : act();
            Actor actor = move != null && random.nextInt(2) == 0 ? move.actor() : actor();
            command = new CaseCommand(
                    new CommandId("c" + (random.nextInt(15) == 0 ? random.nextInt(commands + 1) : ++commands)),
                    Street.CASE,
                    random.nextInt(20) == 0 ? now.minus(Duration.ofDays(1)) : now,
                    random.nextInt(20) == 0 ? Instant.parse("-0001-01-01T00:00:00Z") : null,
                    actor,
                    act);
            CaseFile before = file;
            Outcome outcome;
            try {
                outcome = Casework.decide(governance, file, command);
            } catch (RuntimeException e) {
                throw new AssertionError(where(), e);
            }
            if (outcome instanceof Outcome.Accepted accepted) {
                events.addAll(accepted.events());
                file = accepted.after();
                check(before, accepted);
            } else if (outcome instanceof Outcome.Refused refused) {
                refused(refused);
            }
        }

        private void refused(Outcome.Refused refused) {
            assertThat(refused.reasons()).as(where()).isNotEmpty();
            for (Finding reason : refused.reasons()) {
                for (Language language : Language.values()) {
                    assertThat(reason.text(language)).as(where()).isNotBlank().doesNotContain("{", "[", "null");
                }
            }
            CaseAct act = command.act().kind();
            if (act == CaseAct.TICK || act == CaseAct.ADOPT || act == CaseAct.JOIN || act == CaseAct.REPORT) {
                assertThat(refused.reasons().get(0).code())
                        .as(where() + refused)
                        .isIn(
                                RefusalCode.OUT_OF_ORDER,
                                RefusalCode.COMMAND_REUSED,
                                RefusalCode.ALREADY_REPORTED,
                                RefusalCode.WRONG_STAGE,
                                RefusalCode.UNKNOWN_PLACE,
                                RefusalCode.NOT_IN_OFFICE,
                                RefusalCode.NOT_A_REPRESENTATIVE,
                                RefusalCode.MERGED_INTO_ITSELF);
            }
        }

        private Act report() {
            return new IntakeAct.Report(Issue.builder(PLACES.get(random.nextInt(PLACES.size())))
                    .requester(new PersonRef("r1"))
                    .facts(TwoRevisions.facts(1))
                    .build());
        }

        private Act next() {
            TextRef text = new TextRef("t");
            return switch (file.stage()) {
                case AT_INTAKE -> new IntakeAct.File();
                case DISPATCHED -> new HoldingAct.Sign();
                case HANDLING -> Street.handle();
                case HANDLED -> new ClosingAct.Verify(random.nextInt(3) > 0, null);
                case VERIFIED -> new ClosingAct.Reply(text);
                case REPLIED -> new ClosingAct.Close();
                case CLOSED -> new ClosingAct.Reopen(text);
                default -> act();
            };
        }

        private Actor actor() {
            List<Actor> actors = new ArrayList<>(List.of(
                    new Actor.Intake(),
                    new Actor.OfSystem(),
                    new Actor.OfSystem(),
                    Street.requester(),
                    Street.gardener(),
                    Street.policeman(),
                    new Actor.OfParty(new PersonRef("x-gardeners"), Street.GARDENERS),
                    new Actor.OfParty(new PersonRef("x-police"), Street.POLICE)));
            governance.at(now).roster().appointments().forEach(term -> {
                actors.add(new Actor.OfPost(term.person(), term.post()));
                actors.add(new Actor.OfPost(term.person(), term.post()));
            });
            return actors.get(random.nextInt(actors.size()));
        }

        private Act act() {
            TextRef text = new TextRef("t");
            List<Evidence> photo = List.of(new Evidence("photo", "after", null));
            AreaCode place = PLACES.get(random.nextInt(PLACES.size()));
            RequestKind kind = RequestKind.values()[random.nextInt(RequestKind.values().length)];
            Instant until = random.nextInt(6) == 0
                    ? (random.nextBoolean() ? Instant.MAX : Instant.MIN)
                    : now.plus(Duration.ofHours(random.nextInt(300)));
            List<Act> acts = ImmutableList.<Act>builder()
                    .add(
                            report(),
                            new HoldingAct.Sign(),
                            Street.handUp(),
                            new LinkageAct.Whistle(),
                            new LinkageAct.Whistle("work"))
                    .addAll(RandomLinkage.acts(random, now))
                    .add(
                            Street.answer(
                                    random.nextBoolean() ? Street.GARDENERS : Street.POLICE,
                                    List.of(
                                                    PartyAct.SIGN,
                                                    PartyAct.CONTACT,
                                                    PartyAct.REPORT_IN,
                                                    PartyAct.DO_PART,
                                                    PartyAct.DECLINE)
                                            .get(random.nextInt(5))),
                            Street.answer(new PartyId("no-such"), PartyAct.SIGN),
                            Street.handle(),
                            new ClosingAct.Handle(List.of(), null),
                            new ClosingAct.Verify(random.nextBoolean(), null),
                            new ClosingAct.Reply(text),
                            new ClosingAct.Rate(Satisfaction.SATISFIED, true),
                            new ClosingAct.Rate(Satisfaction.DISSATISFIED, false),
                            new ClosingAct.Close(),
                            new HoldingAct.Dispatch(place, random.nextBoolean() ? "clerk" : null, text),
                            new HoldingAct.Dispatch(AreaCode.of("X"), "no-such", text),
                            new HoldingAct.SendDown(null),
                            new HoldingAct.Raise(random.nextInt(4) == 0 ? "no-such" : "street", text),
                            new HoldingAct.Supervise(text),
                            new HoldingAct.Urge(null),
                            new IntakeAct.CorrectFacts(TwoRevisions.facts(random.nextInt(9))),
                            new UpkeepAct.Migrate(random.nextBoolean() ? Street.POLICY : TwoRevisions.OTHER),
                            new UpkeepAct.Adopt(),
                            new UpkeepAct.Adopt(),
                            new UpkeepAct.Adopt(),
                            new UpkeepAct.Tick(),
                            new UpkeepAct.Tick(),
                            new UpkeepAct.Tick(),
                            new IntakeAct.File(),
                            new IntakeAct.GiveNumber(new CaseNumber("n1")),
                            new IntakeAct.SelfHandle(photo, random.nextBoolean() ? text : null),
                            new IntakeAct.Merge(new CaseId(random.nextInt(4) == 0 ? "C17" : "C1"), text),
                            new IntakeAct.Join(
                                    new CaseId("D" + random.nextInt(4)),
                                    List.of(new PersonRef("r" + random.nextInt(3)))),
                            new IntakeAct.Join(new CaseId("C17"), List.of()),
                            new IntakeAct.Reject(text, random.nextBoolean() ? null : text),
                            new ClosingAct.ReachMilestone("m" + random.nextInt(4), photo),
                            new ClosingAct.FollowUp(
                                    random.nextBoolean() ? Satisfaction.SATISFIED : Satisfaction.DISSATISFIED,
                                    random.nextBoolean(),
                                    random.nextBoolean(),
                                    null),
                            new ClosingAct.Reopen(text),
                            RequestAct.Request.forReturn(text).because("not-ours"),
                            RequestAct.Request.forExtension(text),
                            RequestAct.Request.forExtension(text, until),
                            RequestAct.Request.forVoid(text),
                            RequestAct.Request.forSuspension(text, until),
                            RequestAct.Decide.grant(kind),
                            RequestAct.Decide.refuse(kind, null),
                            RequestAct.Decide.grantReturn(
                                    new Assignment(place, random.nextBoolean() ? "clerk" : "no-such")),
                            RequestAct.Decide.adjudicate(text),
                            new RequestAct.Withdraw(kind),
                            new RequestAct.Adjudicate(
                                    Assignment.to(place),
                                    random.nextBoolean() ? List.of("trees", "no-such") : List.of("traffic"),
                                    text),
                            new RequestAct.Resume())
                    .build();
            Act act = acts.get(random.nextInt(acts.size()));
            boolean ends = act instanceof IntakeAct.Merge || act instanceof IntakeAct.Reject;
            return ends && random.nextInt(3) > 0 ? new UpkeepAct.Tick() : act;
        }

        private void check(CaseFile before, Outcome.Accepted accepted) {
            assertThat(Casework.replay(Street.CASE, events)).as(where()).isEqualTo(file);
            if (!accepted.events().isEmpty()) {
                assertThat(TransitionTable.after(command.act().kind(), before.stage()))
                        .as(where() + " from " + before.stage())
                        .contains(file.stage());
            }
            for (CaseEvent event : accepted.events()) {
                for (Language language : Language.values()) {
                    assertThat(event.told().text(language))
                            .as(where() + event)
                            .isNotBlank()
                            .doesNotContain("{", "[");
                }
            }
            RandomCalendars.check(
                    governance, before, accepted.events(), command.act() instanceof UpkeepAct.Adopt, where());
            if (worlds.size() == 1) {
                RandomCalendars.holdsUntilDue(governance, file, where());
            }
            neverSilent();
            slipsChain();
            if (worlds.size() == 1) {
                noTermEndsUnseen();
                assertThat(RandomRequests.rungs(events)).as(where()).doesNotHaveDuplicates();
            }
            RandomRequests.check(file, events, where());
            if (command.act() instanceof UpkeepAct.Tick || command.act() instanceof UpkeepAct.Adopt) {
                again();
            }
            if (commands % 7 == 0) {
                foretold();
            }
        }

        /** Time that has passed, and data that are adopted, do nothing a second time. */
        private void again() {
            CaseCommand same = CaseCommand.of(
                    new CommandId("again" + file.version()), Street.CASE, now, new Actor.OfSystem(), command.act());
            if (now.isBefore(file.lastAt().orElse(now))) {
                return;
            }
            Outcome outcome = Casework.decide(governance, file, same);
            if (command.at().equals(now)) {
                assertThat(outcome).as(where()).isInstanceOf(Outcome.Accepted.class);
                assertThat(((Outcome.Accepted) outcome).events()).as(where()).isEmpty();
            }
        }

        private void foretold() {
            Forecast forecast = Casework.forecast(governance, file, now);
            CaseFile lived = file;
            for (Forecast.Step step : forecast.steps()) {
                Instant due = lived.nextDue().orElseThrow();
                CaseCommand tick = CaseCommand.of(
                        new CommandId("lived" + lived.version()),
                        Street.CASE,
                        due.isBefore(now) ? now : due,
                        new Actor.OfSystem(),
                        new UpkeepAct.Tick());
                lived = ((Outcome.Accepted) Casework.decide(governance, lived, tick)).after();
                assertThat(lived.stage()).as(where()).isEqualTo(step.after().stage());
                assertThat(lived.custody()).as(where()).isEqualTo(step.after().custody());
                assertThat(lived.clocks()).as(where()).isEqualTo(step.after().clocks());
                assertThat(lived.lastAt()).as(where()).contains(step.at());
            }
        }

        /** Day by day: nothing is due later than the first day on which somebody does not serve any more. */
        private void noTermEndsUnseen() {
            if (!file.stage().isOpen()) {
                return;
            }
            Set<ZoneId> zones = new HashSet<>(Set.of(governance.zone()));
            PLACES.forEach(
                    place -> zones.add(governance.at(now).calendarOf(place).zone()));
            Set<Instant> midnights = new TreeSet<>(Set.of(now));
            for (ZoneId zone : zones) {
                for (int days = 1; days < 20; days++) {
                    midnights.add(LocalDate.ofInstant(now, zone)
                            .plusDays(days)
                            .atStartOfDay(zone)
                            .toInstant());
                }
            }
            for (Instant midnight : midnights) {
                if (!everybodyServes(governance.at(midnight), midnight)) {
                    assertThat(file.nextDue())
                            .as(where() + " at " + midnight)
                            .hasValueSatisfying(
                                    due -> assertThat(due).as(where()).isBeforeOrEqualTo(midnight));
                    return;
                }
            }
        }

        private boolean everybodyServes(Edition edition, Instant at) {
            Area place = edition.home(file.issue().orElseThrow().area());
            Holder holder = file.holder().orElseThrow();
            Area here = edition.home(holder.area());
            boolean parties = file.linkage().tasks().stream()
                    .filter(task -> Recall.matters(file) && !task.status().isSettled())
                    .filter(task -> !file.clocks().all().containsKey(new ClockId(ClockKind.PARTY_PART, task.ordinal())))
                    .allMatch(task ->
                            serves(edition, task.call().matter(), task.call().party(), place, at));
            boolean charged = file.charge().stream()
                    .allMatch(charge -> charge.party().isEmpty()
                            || serves(
                                    edition,
                                    charge.matter().orElseThrow(),
                                    charge.party().get(),
                                    here,
                                    at));
            boolean answers = file.charge().stream().allMatch(charge -> isInOffice(edition, charge.answerer(), at));
            return parties && charged && answers && isInOffice(edition, holder, at);
        }

        /** Written otherwise than in the register: whoever has a mandate nearest up the tree. */
        private static boolean serves(Edition edition, String matter, PartyId party, Area place, Instant at) {
            LocalDate day = edition.date(place.code(), at);
            List<Area> upward = new ArrayList<>(List.of(place));
            upward.addAll(edition.territory().ancestors(place));
            for (Area area : upward) {
                List<PartyId> here = edition.parties().mandates().stream()
                        .filter(mandate -> mandate.matter().equals(matter)
                                && mandate.areas().contains(area.code())
                                && !day.isBefore(mandate.from())
                                && (mandate.to() == null || !day.isAfter(mandate.to())))
                        .map(mandate -> mandate.party())
                        .toList();
                if (!here.isEmpty()) {
                    return here.contains(party);
                }
            }
            return false;
        }

        private static boolean isInOffice(Edition edition, Holder holder, Instant at) {
            LocalDate day = edition.date(holder.area(), at);
            return edition.territory().find(holder.area()).isPresent()
                    && (holder.post() == null
                            || edition.roster().appointments().stream()
                                    .anyMatch(term -> term.post().equals(holder.post())
                                            && term.person().equals(holder.person())
                                            && !day.isBefore(term.from())
                                            && (term.to() == null || !day.isAfter(term.to()))));
        }

        private void neverSilent() {
            if (file.stage().isOpen()) {
                assertThat(file.holder()).as(where()).isPresent();
                assertThat(file.nextDue()).as(where()).isPresent();
                assertThat(file.clocks().all().values())
                        .as(where())
                        .anyMatch(stopwatch ->
                                stopwatch.isRunning() && stopwatch.next().isPresent());
            } else {
                assertThat(file.clocks().running(clock -> true))
                        .as(where())
                        .allMatch(clock -> file.stage() == Stage.CLOSED && clock.kind() == ClockKind.FOLLOW_UP);
            }
            if (file.stage() == Stage.DISPATCHED || file.stage() == Stage.HANDLING) {
                assertThat(file.clocks().all().entrySet())
                        .as(where())
                        .anyMatch(entry -> entry.getKey().kind() == ClockKind.OVERALL
                                && entry.getValue().isRunning());
            }
            for (ClockKind kind : List.of(
                    ClockKind.SIGN, ClockKind.LEVEL, ClockKind.OVERALL, ClockKind.REVIEW, ClockKind.FOLLOW_UP)) {
                assertThat(file.clocks().running(clock -> clock.kind() == kind))
                        .as(where())
                        .hasSizeLessThanOrEqualTo(1);
            }
            if (file.stage() == Stage.HANDLED || file.stage() == Stage.HANDLING) {
                assertThat(file.clocks().running(clock -> clock.kind() == ClockKind.SIGN))
                        .as(where())
                        .isEmpty();
            }
        }

        private void slipsChain() {
            List<HandoffSlip> slips = file.slips();
            for (int i = 1; i < slips.size(); i++) {
                assertThat(slips.get(i - 1).to().area())
                        .as(where())
                        .isEqualTo(slips.get(i).from().area());
            }
            if (!slips.isEmpty()) {
                assertThat(file.holder().orElseThrow())
                        .as(where())
                        .extracting(h -> h.area())
                        .isEqualTo(slips.get(slips.size() - 1).to().area());
            }
        }

        private String where() {
            return "seed " + seed + ", command " + command + ", " + file;
        }
    }
}
