package io.gridward.core.desk;

import static io.gridward.core.desk.DeskFixtures.HEAD;
import static io.gridward.core.desk.DeskFixtures.MORNING;
import static io.gridward.core.desk.DeskFixtures.accepted;
import static io.gridward.core.desk.DeskFixtures.command;
import static io.gridward.core.desk.DeskFixtures.report;
import static io.gridward.core.desk.DeskFixtures.sign;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.gridward.core.Fixtures;
import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.IntakeAct;
import io.gridward.core.casefile.MeetingOutcomeEvent;
import io.gridward.core.casefile.TextRef;
import io.gridward.core.linkage.DeliberationAct;
import io.gridward.core.linkage.DeliberationOutcome;
import io.gridward.core.linkage.Fraction;
import io.gridward.core.linkage.JointMeetingAct;
import io.gridward.core.linkage.MeetingAct;
import io.gridward.core.linkage.MeetingCommand;
import io.gridward.core.linkage.MeetingEvent;
import io.gridward.core.linkage.MeetingId;
import io.gridward.core.linkage.MeetingOutcome;
import io.gridward.core.linkage.PartyStatus;
import io.gridward.core.linkage.PartyTask;
import io.gridward.core.linkage.ResolutionItem;
import io.gridward.core.linkage.SubjectRef;
import io.gridward.core.linkage.Verdict;
import io.gridward.core.linkage.Vote;
import io.gridward.core.linkage.VotingRule;
import io.gridward.core.roster.PersonRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What meetings come to reaches the cases they were about, once, and also if the process ends in between. */
@Timeout(60)
class MeetingsAtTheDeskTest {
    private static final MeetingId COUNCIL = new MeetingId("council-7");
    private static final MeetingId JOINT = new MeetingId("joint-3");
    private static final PersonRef CHAIR = Fixtures.SUN;
    private static final PersonRef MEMBER = Fixtures.RESIDENT;
    private static final Instant DEADLINE = Fixtures.at("2022-09-12T12:00");
    private static final VotingRule RULE =
            new VotingRule(Fraction.HALF, VotingRule.Base.PRESENT, VotingRule.Majority.MORE_THAN_HALF);

    private final InMemoryCaseStore cases = new InMemoryCaseStore();
    private final InMemoryMeetingStore meetings = new InMemoryMeetingStore();
    private final GridDesk desk = desk(cases, meetings);

    @Test
    void deliberation_whenConcluded_isRecordedInEveryCaseItWasAbout() {
        reportTwo(desk);
        assertThat(desk.deliberation(COUNCIL)).isEmpty();

        deliberate(desk);

        for (String id : List.of("C1", "C2")) {
            assertThat(file(desk, id).meetings().outcome(COUNCIL).map(DeliberationOutcome::verdict))
                    .contains(Verdict.ADOPTED);
        }
        assertThat(desk.deliberation(COUNCIL).orElseThrow().outcome()).isPresent();
        assertThat(desk.listeners())
                .extracting(ListenerState::name)
                .containsExactly("gridward:merges", "gridward:meetings");
        assertThat(desk.listeners().get(1).position()).isEqualTo(3);
    }

    @Test
    void resolution_ofAJointMeeting_callsItsPartyInTheCase() {
        reportTwo(desk);

        meet(desk);

        assertThat(file(desk, "C1").linkage().tasks())
                .extracting(PartyTask::status)
                .containsExactly(PartyStatus.CALLED);
        assertThat(file(desk, "C1").meetings().hasTaken(JOINT, 1)).isTrue();
        assertThat(file(desk, "C2").linkage().tasks()).isEmpty();
        assertThat(desk.jointMeeting(JOINT).orElseThrow().items()).hasSize(2);
        assertThat(desk.casesOf(Fixtures.GARDEN_CENTRE, CaseQuery.open())).hasSize(1);
    }

    @Test
    void command_toldTwice_answersWithTheFirstEventsAndTellsNobodyAgain() {
        reportTwo(desk);
        List<MeetingCommand> told = deliberate(desk);
        int version = file(desk, "C1").version();

        MeetingOutcome<?> again = desk.submit(told.get(1));

        assertThat(((MeetingOutcome.Accepted<?>) again).events())
                .isEqualTo(meetings.load(COUNCIL).subList(1, 2));
        assertThat(file(desk, "C1").version()).isEqualTo(version);
        assertThat(desk.submit(new MeetingCommand("late", COUNCIL, MORNING, MEMBER, new DeliberationAct.Attend())))
                .isInstanceOf(MeetingOutcome.Refused.class);
    }

    @Test
    void deadline_thatPasses_isNoticedByTheTick() {
        reportTwo(desk);
        meet(desk);
        assertThat(meetings.nextDue()).contains(DEADLINE);
        assertThat(desk.nextDue())
                .isPresent()
                .hasValueSatisfying(due -> assertThat(due).isBeforeOrEqualTo(DEADLINE));

        desk.tick(DEADLINE);

        assertThat(desk.jointMeeting(JOINT).orElseThrow().items())
                .extracting(ResolutionItem::status)
                .containsOnly(ResolutionItem.Status.LATE);
        assertThat(meetings.nextDue()).isEmpty();
        assertThat(meetings.due(Instant.MAX)).isEmpty();
    }

    /** A store that names a meeting it cannot hand out keeps neither other meetings nor cases from their clocks. */
    @Test
    void tick_whereOneMeetingCannotBeRead_reachesAllOthersAndThrowsThen() {
        reportTwo(desk);
        meet(desk);
        MeetingId lost = new MeetingId("a-lost-one");
        GridDesk broken = desk(cases, new MortalMeetings(meetings, new Fate(Integer.MAX_VALUE, false)) {
            @Override
            public List<MeetingId> due(Instant until) {
                return List.of(lost, JOINT);
            }

            @Override
            public List<MeetingEvent> load(MeetingId id) {
                if (id.equals(lost)) {
                    throw new IllegalStateException("cannot read " + id);
                }
                return super.load(id);
            }
        });
        int before = file(desk, "C1").version();

        assertThatIllegalStateException()
                .isThrownBy(() -> broken.tick(DEADLINE))
                .withMessageContaining("cannot read a-lost-one");

        assertThat(desk.jointMeeting(JOINT).orElseThrow().items())
                .extracting(ResolutionItem::status)
                .containsOnly(ResolutionItem.Status.LATE);
        assertThat(file(desk, "C1").version()).isGreaterThan(before);
    }

    @Test
    void outcome_forACaseMergedMeanwhile_goesToTheOneThatAnswers() {
        reportTwo(desk);
        accepted(desk.submit(merge()));

        deliberate(desk);

        assertThat(file(desk, "C1").meetings().outcome(COUNCIL)).isPresent();
        assertThat(desk.events(new CaseId("C1")))
                .filteredOn(MeetingOutcomeEvent.DeliberationRecorded.class::isInstance)
                .hasSize(1);
        assertThat(file(desk, "C2").meetings().outcome(COUNCIL)).isEmpty();
    }

    /** A case that ended does not keep what other meetings come to from other cases. */
    @Test
    void outcome_forACaseThatCannotTakeIt_blocksNothing() {
        reportTwo(desk);
        accepted(desk.submit(merge()));
        tell(desk, "open", JOINT, MORNING, CHAIR, convene());
        tell(desk, "r1", JOINT, MORNING, CHAIR, resolve("nowhere"));
        tell(desk, "r2", JOINT, MORNING, CHAIR, resolve("t/17"));
        desk.submit(new MeetingCommand(
                "r3",
                JOINT,
                MORNING,
                CHAIR,
                new JointMeetingAct.Resolve(Fixtures.GARDEN_CENTRE, "no-such-matter", new SubjectRef("C1"), DEADLINE)));
        tell(desk, "r4", JOINT, MORNING, CHAIR, resolve("C1"));

        assertThat(desk.listeners().get(1).failure()).isEmpty();
        assertThat(desk.listeners().get(1).position()).isEqualTo(5);
        assertThat(file(desk, "C1").meetings().hasTaken(JOINT, 4)).isTrue();
        assertThat(file(desk, "C1").meetings().hasTaken(JOINT, 3)).isFalse();
    }

    @Test
    void meeting_ofAnotherKindOrWithoutAStore_isTheHostsMistake() {
        reportTwo(desk);
        deliberate(desk);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.submit(new MeetingCommand("x", COUNCIL, MORNING, CHAIR, convene())))
                .withMessageContaining("council-7 is of another kind");
        assertThatIllegalArgumentException().isThrownBy(() -> desk.jointMeeting(COUNCIL));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.submit(new MeetingCommand("gridward:x", JOINT, MORNING, CHAIR, convene())));
        GridDesk bare = GridDesk.builder(Fixtures.governance(), cases).build();
        assertThatIllegalStateException()
                .isThrownBy(() -> bare.submit(new MeetingCommand("x", JOINT, MORNING, CHAIR, convene())));
        assertThat(bare.deliberation(COUNCIL)).isEmpty();
    }

    /** Every store call may be the last one; the next process is told nothing again and lets time pass. */
    @Test
    void process_endingAtAnyCall_leavesNoCaseWithoutTheOutcome() {
        int calls = run(Integer.MAX_VALUE, false, new InMemoryCaseStore(), new InMemoryMeetingStore());
        assertThat(calls).isGreaterThan(40);

        for (int call = 1; call <= calls; call++) {
            for (boolean done : List.of(false, true)) {
                String where = "died at call " + call + (done ? " after" : " before") + " it was done";
                InMemoryCaseStore keptCases = new InMemoryCaseStore();
                InMemoryMeetingStore keptMeetings = new InMemoryMeetingStore();
                run(call, done, keptCases, keptMeetings);

                GridDesk next = desk(keptCases, keptMeetings);
                next.tick(MORNING.plusSeconds(60));

                boolean concluded = next.deliberation(COUNCIL)
                        .flatMap(each -> each.outcome())
                        .isPresent();
                boolean resolved = next.jointMeeting(JOINT)
                        .map(each -> !each.items().isEmpty())
                        .orElse(false);
                for (CaseId id : List.of(new CaseId("C1"), new CaseId("C2"))) {
                    Optional<CaseFile> file = next.find(id);
                    assertThat(file.flatMap(each -> each.meetings().outcome(COUNCIL))
                                    .isPresent())
                            .as(where)
                            .isEqualTo(concluded);
                    assertThat(next.events(id))
                            .as(where)
                            .filteredOn(MeetingOutcomeEvent.DeliberationRecorded.class::isInstance)
                            .hasSizeLessThanOrEqualTo(1);
                }
                assertThat(next.find(new CaseId("C1"))
                                .map(each -> each.meetings().hasTaken(JOINT, 1))
                                .orElse(false))
                        .as(where)
                        .isEqualTo(resolved);
            }
        }
    }

    @Test
    void submit_manyVotesAtOnce_countsEachOnce() throws Exception {
        reportTwo(desk);
        List<PersonRef> members = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            members.add(new PersonRef("m" + i));
        }
        tell(
                desk,
                "propose",
                COUNCIL,
                MORNING,
                MEMBER,
                new DeliberationAct.Propose(
                        new SubjectRef("t/1"), List.of(new SubjectRef("C1")), Set.copyOf(members), CHAIR, RULE));
        ExecutorService pool = Executors.newFixedThreadPool(5);
        try {
            List<Future<?>> votes = new ArrayList<>();
            for (PersonRef member : members) {
                MeetingCommand vote = new MeetingCommand(
                        "vote-" + member, COUNCIL, MORNING, member, new DeliberationAct.Cast(Vote.FOR));
                votes.add(pool.submit(() -> {
                    // Five tries may be too few where everybody votes at once.
                    while (!(desk.submit(vote) instanceof MeetingOutcome.Accepted)) {
                        Thread.onSpinWait();
                    }
                }));
            }
            for (Future<?> each : votes) {
                each.get();
            }
        } finally {
            pool.shutdownNow();
        }
        tell(desk, "end", COUNCIL, MORNING, CHAIR, new DeliberationAct.Conclude());

        assertThat(file(desk, "C1")
                        .meetings()
                        .outcome(COUNCIL)
                        .orElseThrow()
                        .tally()
                        .inFavour())
                .isEqualTo(30);
    }

    @Test
    void inMemoryStore_whatDoesNotFollow_changesNothing() {
        reportTwo(desk);
        deliberate(desk);
        List<MeetingEvent> kept = meetings.load(COUNCIL);

        assertThat(meetings.append(COUNCIL, 0, kept, null)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> meetings.append(COUNCIL, 1, kept, null));
        assertThatIllegalArgumentException().isThrownBy(() -> meetings.append(COUNCIL, 3, List.of(), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new MeetingCommit(0, COUNCIL, kept));

        assertThat(meetings.load(COUNCIL)).isEqualTo(kept);
        assertThat(meetings.feed(1, Integer.MAX_VALUE)).hasSize(2);
        assertThat(meetings.feed(0, 1)).first().hasToString("1: council-7 1-1");
    }

    private static int run(int last, boolean afterwards, CaseStore keptCases, MeetingStore keptMeetings) {
        Fate fate = new Fate(last, afterwards);
        try {
            GridDesk mortal = desk(new MortalCases(keptCases, fate), new MortalMeetings(keptMeetings, fate));
            reportTwo(mortal);
            deliberate(mortal);
            meet(mortal);
        } catch (Died e) {
            // Whoever did not get an answer knows nothing.
        }
        return fate.calls;
    }

    private static GridDesk desk(CaseStore cases, MeetingStore meetings) {
        return GridDesk.builder(Fixtures.governance(), cases).meetings(meetings).build();
    }

    private static void reportTwo(GridDesk desk) {
        for (String id : List.of("C1", "C2")) {
            desk.submit(report(id));
            desk.submit(sign(id));
        }
    }

    private static List<MeetingCommand> deliberate(GridDesk desk) {
        return List.of(
                tell(
                        desk,
                        "propose",
                        COUNCIL,
                        MORNING,
                        MEMBER,
                        new DeliberationAct.Propose(
                                new SubjectRef("t/1"),
                                List.of(new SubjectRef("C1"), new SubjectRef("t/2"), new SubjectRef("C2")),
                                Set.of(MEMBER),
                                CHAIR,
                                RULE)),
                tell(desk, "vote", COUNCIL, MORNING, MEMBER, new DeliberationAct.Cast(Vote.FOR)),
                tell(desk, "end", COUNCIL, MORNING, CHAIR, new DeliberationAct.Conclude()));
    }

    private static void meet(GridDesk desk) {
        tell(desk, "open", JOINT, MORNING, CHAIR, convene());
        tell(desk, "r1", JOINT, MORNING, CHAIR, resolve("C1"));
        tell(desk, "r2", JOINT, MORNING, CHAIR, resolve("t/9"));
    }

    private static JointMeetingAct convene() {
        return new JointMeetingAct.Convene(Set.of(Fixtures.GARDEN_CENTRE), List.of(new SubjectRef("C1")));
    }

    private static JointMeetingAct resolve(String subject) {
        return new JointMeetingAct.Resolve(
                Fixtures.GARDEN_CENTRE, Fixtures.STREET_TREES.id(), new SubjectRef(subject), DEADLINE);
    }

    private static MeetingCommand tell(
            GridDesk desk, String id, MeetingId meeting, Instant at, PersonRef by, MeetingAct act) {
        MeetingCommand command = new MeetingCommand(id, meeting, at, by, act);
        assertThat(desk.submit(command)).as(id).isInstanceOf(MeetingOutcome.Accepted.class);
        return command;
    }

    private static CaseFile file(GridDesk desk, String id) {
        return desk.find(new CaseId(id)).orElseThrow();
    }

    private static CaseCommand merge() {
        return command("m", "C2", MORNING, HEAD, new IntakeAct.Merge(new CaseId("C1"), new TextRef("t/same")));
    }

    private static final class Died extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** At which call of any store the process ends. */
    private static final class Fate {
        private final int last;
        private final boolean afterwards;
        private int calls;

        private Fate(int last, boolean afterwards) {
            this.last = last;
            this.afterwards = afterwards;
        }

        private <T> T call(Supplier<T> work) {
            calls++;
            if (calls > last || (calls == last && !afterwards)) {
                throw new Died();
            }
            T answer = work.get();
            if (calls == last) {
                throw new Died();
            }
            return answer;
        }
    }

    private static final class MortalCases extends PassingStore {
        private final Fate fate;

        private MortalCases(CaseStore store, Fate fate) {
            super(store);
            this.fate = fate;
        }

        @Override
        public List<CaseEvent> load(CaseId id) {
            return fate.call(() -> super.load(id));
        }

        @Override
        public boolean append(CaseId id, int expectedVersion, List<CaseEvent> events, IndexEntry entry) {
            return fate.call(() -> super.append(id, expectedVersion, events, entry));
        }

        @Override
        public void advance(String reader, long position) {
            fate.call(() -> {
                super.advance(reader, position);
                return position;
            });
        }
    }

    private static class MortalMeetings implements MeetingStore {
        private final MeetingStore store;
        private final Fate fate;

        private MortalMeetings(MeetingStore store, Fate fate) {
            this.store = store;
            this.fate = fate;
        }

        @Override
        public List<MeetingEvent> load(MeetingId id) {
            return fate.call(() -> store.load(id));
        }

        @Override
        public boolean append(MeetingId id, int expectedVersion, List<MeetingEvent> events, Instant nextDue) {
            return fate.call(() -> store.append(id, expectedVersion, events, nextDue));
        }

        @Override
        public List<MeetingId> due(Instant until) {
            return store.due(until);
        }

        @Override
        public Optional<Instant> nextDue() {
            return store.nextDue();
        }

        @Override
        public List<MeetingCommit> feed(long after, int limit) {
            return fate.call(() -> store.feed(after, limit));
        }
    }
}
