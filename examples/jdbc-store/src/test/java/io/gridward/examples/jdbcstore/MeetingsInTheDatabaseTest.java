package io.gridward.examples.jdbcstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.MeetingOutcomeEvent.DeliberationRecorded;
import io.gridward.core.casefile.Outcome;
import io.gridward.core.desk.CaseStore;
import io.gridward.core.desk.GridDesk;
import io.gridward.core.linkage.DeliberationAct.Cast;
import io.gridward.core.linkage.DeliberationAct.Conclude;
import io.gridward.core.linkage.DeliberationAct.Propose;
import io.gridward.core.linkage.Fraction;
import io.gridward.core.linkage.JointMeetingEvent;
import io.gridward.core.linkage.MeetingAct;
import io.gridward.core.linkage.MeetingCommand;
import io.gridward.core.linkage.MeetingEvent;
import io.gridward.core.linkage.MeetingHead;
import io.gridward.core.linkage.MeetingId;
import io.gridward.core.linkage.MeetingOutcome;
import io.gridward.core.linkage.SubjectRef;
import io.gridward.core.linkage.Vote;
import io.gridward.core.linkage.VotingRule;
import io.gridward.core.roster.PersonRef;
import io.gridward.json.GridJson;
import io.gridward.json.GridJsonException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Meetings beside the cases they are about, in one database and in transactions of the host. */
@Timeout(120)
class MeetingsInTheDatabaseTest {
    private static final MeetingId COUNCIL = new MeetingId("council-7");
    private static final PersonRef MEMBER = new PersonRef("p-3");
    private static final PersonRef CHAIR = new PersonRef("p-4");
    private static final VotingRule RULE =
            new VotingRule(Fraction.HALF, VotingRule.Base.PRESENT, VotingRule.Majority.MORE_THAN_HALF);

    private final CaseCommand report = GridJson.reader()
            .incidents(StoredCase.document("incidents.json"), GridJson.reader().governance(StoredCase.documents()))
            .incidents()
            .get(0)
            .commands()
            .get(0);

    @ParameterizedTest
    @EnumSource(Database.class)
    void desk_inTransactionsOfTheHost_keepsMeetingAndCaseTogether(Database database) throws SQLException {
        try (HikariDataSource source = database.withTables();
                Connection host = source.getConnection()) {
            host.setAutoCommit(false);
            Transactions inside = Transactions.ofTheHost(() -> host);
            GridDesk desk = desk(inside);
            CaseStore outside = new JdbcCaseStore(Transactions.ofEachCall(source));
            JdbcMeetingStore meetings = new JdbcMeetingStore(Transactions.ofEachCall(source));
            assertThat(desk.submit(report)).isInstanceOf(Outcome.Accepted.class);
            deliberate(desk);
            desk.deliver();
            assertThat(desk.find(report.caseId()).orElseThrow().meetings().outcome(COUNCIL))
                    .isPresent();

            host.rollback();
            assertThat(outside.load(report.caseId())).isEmpty();
            assertThat(meetings.load(COUNCIL)).isEmpty();

            desk.submit(report);
            deliberate(desk);
            host.commit();
            assertThat(recorded(outside)).as("before it is delivered").isEmpty();
            // Another process goes on where this one ended.
            desk(Transactions.ofEachCall(source)).deliver();
            desk(Transactions.ofEachCall(source)).tick(report.at().plusSeconds(60));

            assertThat(recorded(outside)).hasSize(1);
            assertThat(meetings.load(COUNCIL)).hasSize(3);
            assertThat(outside.position("gridward:meetings")).isEqualTo(3);
        }
    }

    /** Each locks the same row first, so that neither order waits for the other. */
    @ParameterizedTest
    @EnumSource(Database.class)
    void transactions_withCaseAndMeetingInEitherOrder_allCommit(Database database) throws Exception {
        try (HikariDataSource source = database.withTables()) {
            ExecutorService pool = Executors.newFixedThreadPool(2);
            try {
                List<Future<?>> work = new ArrayList<>();
                for (boolean casesFirst : new boolean[] {true, false}) {
                    work.add(pool.submit(() -> {
                        for (int round = 0; round < 20; round++) {
                            appendBoth(source, casesFirst, round);
                        }
                        return true;
                    }));
                }
                for (Future<?> each : work) {
                    each.get();
                }
            } finally {
                pool.shutdownNow();
            }

            Transactions after = Transactions.ofEachCall(source);
            assertThat(new JdbcCaseStore(after).end()).isEqualTo(40);
            assertThat(new JdbcMeetingStore(after).feed(0, 100))
                    .extracting(commit -> commit.position())
                    .hasSize(40)
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .endsWith(40L);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void load_aChangedPayload_namesTheRow(Database database) {
        try (HikariDataSource source = database.withTables()) {
            Transactions each = Transactions.ofEachCall(source);
            JdbcMeetingStore store = new JdbcMeetingStore(each);
            store.append(COUNCIL, 0, List.of(event(1), event(2)), null);

            each.within(connection -> Sql.change(
                    connection,
                    "update meeting_event set payload = substring(payload from 1 for 40) where number = 2",
                    List.of()));

            assertThatExceptionOfType(GridJsonException.class)
                    .isThrownBy(() -> store.load(COUNCIL))
                    .withMessageContaining("meeting_event council-7/2");
        }
    }

    private static void appendBoth(HikariDataSource source, boolean casesFirst, int round) throws SQLException {
        String name = casesFirst ? "first" : "second";
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            Transactions inside = Transactions.ofTheHost(() -> connection);
            JdbcMeetingStore meetings = new JdbcMeetingStore(inside);
            if (casesFirst) {
                assertThat(Sample.append(new JdbcCaseStore(inside), name, round))
                        .isTrue();
            }
            assertThat(meetings.append(new MeetingId(name), round, List.of(event(round + 1)), null))
                    .isTrue();
            if (!casesFirst) {
                assertThat(Sample.append(new JdbcCaseStore(inside), name, round))
                        .isTrue();
            }
            connection.commit();
        }
    }

    private static MeetingEvent event(int number) {
        MeetingHead head = new MeetingHead(number, Sample.NINE.plusSeconds(number), "c-" + number, "00ff");
        return new JointMeetingEvent.Fulfilled(head, 1, CHAIR, true);
    }

    private List<CaseEvent> recorded(CaseStore store) {
        return store.load(new CaseId(report.caseId().value())).stream()
                .filter(DeliberationRecorded.class::isInstance)
                .toList();
    }

    private void deliberate(GridDesk desk) {
        List<SubjectRef> subjects = List.of(new SubjectRef(report.caseId().value()));
        tell(desk, "propose", MEMBER, new Propose(new SubjectRef("t/1"), subjects, Set.of(MEMBER), CHAIR, RULE));
        tell(desk, "vote", MEMBER, new Cast(Vote.FOR));
        tell(desk, "end", CHAIR, new Conclude());
    }

    private void tell(GridDesk desk, String id, PersonRef by, MeetingAct act) {
        assertThat(desk.submit(new MeetingCommand(id, COUNCIL, report.at(), by, act)))
                .isInstanceOf(MeetingOutcome.Accepted.class);
    }

    private static GridDesk desk(Transactions transactions) {
        return GridDesk.builder(GridJson.reader().governance(StoredCase.documents()), new JdbcCaseStore(transactions))
                .meetings(new JdbcMeetingStore(transactions))
                .deliverOnRequest()
                .build();
    }
}
