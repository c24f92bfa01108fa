package io.gridward.json.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.Governance;
import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.MeetingOutcomeEvent.DeliberationRecorded;
import io.gridward.core.casefile.Outcome;
import io.gridward.core.desk.CaseQuery;
import io.gridward.core.desk.CaseStore;
import io.gridward.core.desk.Commit;
import io.gridward.core.desk.GridDesk;
import io.gridward.core.desk.IndexEntry;
import io.gridward.core.desk.MeetingStore;
import io.gridward.core.linkage.DeliberationAct.Cast;
import io.gridward.core.linkage.DeliberationAct.Conclude;
import io.gridward.core.linkage.DeliberationAct.Propose;
import io.gridward.core.linkage.Fraction;
import io.gridward.core.linkage.MeetingAct;
import io.gridward.core.linkage.MeetingCommand;
import io.gridward.core.linkage.MeetingId;
import io.gridward.core.linkage.MeetingOutcome;
import io.gridward.core.linkage.SubjectRef;
import io.gridward.core.linkage.Verdict;
import io.gridward.core.linkage.Vote;
import io.gridward.core.linkage.VotingRule;
import io.gridward.core.roster.PersonRef;
import io.gridward.json.GovernanceDocuments;
import io.gridward.json.GridJson;
import io.gridward.json.Incidents;
import io.gridward.json.JsonSource;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a deliberation came to reaches its case once, also if the process ends between the two. */
class MeetingsAcrossProcessesTest {
    private static final Path DOCUMENTS = Path.of("src/test/resources/io/gridward/json/valid");
    private static final Governance GOVERNANCE = GridJson.reader().governance(GovernanceDocuments.inFolder(DOCUMENTS));
    private static final Incidents INCIDENTS =
            GridJson.reader().incidents(JsonSource.file(DOCUMENTS.resolve("incidents.json")), GOVERNANCE);
    private static final MeetingId COUNCIL = new MeetingId("council-7");
    private static final PersonRef MEMBER = new PersonRef("p-1");
    private static final PersonRef CHAIR = new PersonRef("p-2");
    private static final VotingRule RULE =
            new VotingRule(Fraction.HALF, VotingRule.Base.PRESENT, VotingRule.Majority.MORE_THAN_HALF);

    @TempDir
    private Path work;

    @ParameterizedTest(name = "meetings apart {0}, the case kept before the end {1}, told by tick {2}")
    @CsvSource({
        "false, false, false",
        "false, false, true",
        "false, true, false",
        "true, false, false",
        "true, false, true",
        "true, true, true"
    })
    void process_endingBetweenMeetingAndCase_leavesTheOutcomeToTheNext(boolean apart, boolean kept, boolean byTick) {
        // given
        CaseCommand report = INCIDENTS.incidents().get(0).commands().get(0);
        CaseId id = report.caseId();
        Instant at = report.at();
        try (Stores stores = new Stores(work.resolve("first"), apart)) {
            Mortal mortal = new Mortal(stores.cases, kept);
            GridDesk first = desk(mortal, stores.meetings);
            assertThat(first.submit(report)).isInstanceOf(Outcome.Accepted.class);
            tell(first, "propose", at, MEMBER, propose(id));
            tell(first, "vote", at, MEMBER, new Cast(Vote.FOR));
            tell(first, "end", at, CHAIR, new Conclude());
            assertThat(mortal.dead).isTrue();
            Sample.copy(work.resolve("first"), work.resolve("second"));
            if (apart) {
                Sample.copy(work.resolve("first-meetings"), work.resolve("second-meetings"));
            }
        }

        // when
        try (Stores stores = new Stores(work.resolve("second"), apart)) {
            GridDesk second = desk(stores.cases, stores.meetings);
            assertThat(recorded(stores.cases, id)).hasSize(kept ? 1 : 0);
            if (byTick) {
                second.tick(at.plusSeconds(1));
            } else {
                second.deliver();
            }

            // then
            assertThat(recorded(stores.cases, id)).hasSize(1);
            assertThat(second.find(id)
                            .orElseThrow()
                            .meetings()
                            .outcome(COUNCIL)
                            .orElseThrow()
                            .verdict())
                    .isEqualTo(Verdict.ADOPTED);
            assertThat(tell(second, "end", at, CHAIR, new Conclude())).isInstanceOf(MeetingOutcome.Accepted.class);
        }
        try (Stores stores = new Stores(work.resolve("second"), apart)) {
            GridDesk third = desk(stores.cases, stores.meetings);
            third.deliver();
            third.tick(at.plusSeconds(2));

            assertThat(recorded(stores.cases, id)).hasSize(1);
            assertThat(third.deliberation(COUNCIL).orElseThrow().outcome()).isPresent();
        }
    }

    private static List<CaseEvent> recorded(CaseStore cases, CaseId id) {
        return cases.load(id).stream()
                .filter(DeliberationRecorded.class::isInstance)
                .toList();
    }

    private static Propose propose(CaseId id) {
        return new Propose(new SubjectRef("t/1"), List.of(new SubjectRef(id.value())), Set.of(MEMBER), CHAIR, RULE);
    }

    private static MeetingOutcome<?> tell(GridDesk desk, String id, Instant at, PersonRef by, MeetingAct act) {
        MeetingOutcome<?> outcome = desk.submit(new MeetingCommand(id, COUNCIL, at, by, act));
        assertThat(outcome).isInstanceOf(MeetingOutcome.Accepted.class);
        return outcome;
    }

    private static GridDesk desk(CaseStore cases, MeetingStore meetings) {
        return GridDesk.builder(GOVERNANCE, cases).meetings(meetings).build();
    }

    /** Both stores, in one folder or in two. */
    private static final class Stores implements AutoCloseable {
        private final JournalCaseStore cases;
        private final JournalMeetingStore meetings;

        Stores(Path folder, boolean apart) {
            cases = JournalCaseStore.open(folder, JournalOptions.ofDefaults(), FaultyDisk.quick());
            meetings = apart
                    ? JournalMeetingStore.open(
                            folder.resolveSibling(folder.getFileName() + "-meetings"),
                            JournalOptions.ofDefaults(),
                            FaultyDisk.quick())
                    : cases.meetings();
        }

        @Override
        public void close() {
            meetings.close();
            cases.close();
        }
    }

    /** The process ends before or after the case keeps what the meeting came to, and answers nothing from then on. */
    private static final class Mortal implements CaseStore {
        private final CaseStore store;
        private final boolean afterwards;
        private boolean dead;

        Mortal(CaseStore store, boolean afterwards) {
            this.store = store;
            this.afterwards = afterwards;
        }

        private CaseStore living() {
            if (dead) {
                throw new IllegalStateException("the process has ended");
            }
            return store;
        }

        @Override
        public boolean append(CaseId id, int expectedVersion, List<CaseEvent> events, IndexEntry entry) {
            CaseStore living = living();
            dead = events.stream().anyMatch(DeliberationRecorded.class::isInstance);
            boolean taken = (!dead || afterwards) && living.append(id, expectedVersion, events, entry);
            living();
            return taken;
        }

        @Override
        public List<CaseEvent> load(CaseId id) {
            return living().load(id);
        }

        @Override
        public List<IndexEntry> find(CaseQuery query) {
            return living().find(query);
        }

        @Override
        public List<Commit> feed(long after, int limit) {
            return living().feed(after, limit);
        }

        @Override
        public long position(String reader) {
            return living().position(reader);
        }

        @Override
        public void advance(String reader, long position) {
            living().advance(reader, position);
        }
    }
}
