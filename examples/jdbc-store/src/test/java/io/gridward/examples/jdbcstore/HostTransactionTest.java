package io.gridward.examples.jdbcstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.zaxxer.hikari.HikariDataSource;
import io.gridward.core.Governance;
import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.Outcome;
import io.gridward.core.desk.CaseQuery;
import io.gridward.core.desk.Commit;
import io.gridward.core.desk.GridDesk;
import io.gridward.json.GridJson;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The store in transactions that the host begins and ends. */
class HostTransactionTest {
    private static final CaseId C1 = new CaseId("C1");

    @ParameterizedTest
    @EnumSource(Database.class)
    void commit_keepsCaseAndRowsOfTheHostTogether(Database database) throws SQLException {
        try (HikariDataSource source = database.withTables();
                Connection host = transaction(source)) {
            change(host, "create table host_letter (case_id varchar(64))");
            host.commit();
            JdbcCaseStore inside = inside(host);

            assertThat(Sample.append(inside, "C1", 0)).isTrue();
            assertThat(Sample.append(inside, "C1", 1)).isTrue();
            change(host, "insert into host_letter values ('C1')");

            JdbcCaseStore outside = outside(source);
            assertThat(inside.load(C1)).hasSize(2);
            assertThat(inside.feed(0, 10)).extracting(Commit::position).containsExactly(1L, 2L);
            assertThat(outside.load(C1)).isEmpty();
            assertThat(outside.find(CaseQuery.all())).isEmpty();
            assertThat(outside.feed(0, 10)).isEmpty();
            assertThat(outside.end()).isZero();

            host.commit();

            assertThat(outside.load(C1)).containsExactly(Sample.event(1), Sample.event(2));
            assertThat(outside.find(CaseQuery.all())).containsExactly(Sample.entry(C1, 2));
            assertThat(outside.end()).isEqualTo(2);
            assertThat(Database.numbers(source, "select count(*) from host_letter"))
                    .containsExactly(1L);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void rollback_leavesNothingAndItsPositionsToOthers(Database database) throws SQLException {
        try (HikariDataSource source = database.withTables();
                Connection host = transaction(source)) {
            JdbcCaseStore outside = outside(source);
            Sample.append(outside, "C0", 0);
            Sample.append(inside(host), "C1", 0);
            inside(host).advance("letters", 1);

            host.rollback();

            assertThat(outside.load(C1)).isEmpty();
            assertThat(outside.position("letters")).isZero();
            assertThat(Sample.append(outside, "C2", 0)).isTrue();
            assertThat(outside.feed(0, 10)).extracting(Commit::toString).containsExactly("1: C0 1-1", "2: C2 1-1");
            for (String table : List.of("case_event", "case_entry", "case_party")) {
                assertThat(Database.numbers(source, "select count(*) from " + table))
                        .as(table)
                        .containsExactly(2L);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void append_atAnotherVersion_leavesTheTransactionInOrder(Database database) throws SQLException {
        try (HikariDataSource source = database.withTables();
                Connection host = transaction(source)) {
            Sample.append(outside(source), "C1", 0);
            Sample.append(inside(host), "C2", 0);

            assertThat(Sample.append(inside(host), "C1", 0)).isFalse();
            host.commit();

            assertThat(outside(source).feed(0, 10))
                    .extracting(Commit::toString)
                    .containsExactly("1: C1 1-1", "2: C2 1-1");
        }
    }

    /** With a sequence the second would be kept at 2, a reader would go on from there, and never see 1. */
    @ParameterizedTest
    @EnumSource(Database.class)
    void append_whileAnotherTransactionHasThePositionBefore_waitsForItsEnd(Database database) throws SQLException {
        try (HikariDataSource source = database.withTables();
                Connection first = transaction(source)) {
            Sample.append(inside(first), "C1", 0);

            try (Connection second = transaction(source)) {
                change(second, database.impatient());
                assertThatExceptionOfType(JdbcStoreException.class)
                        .isThrownBy(() -> Sample.append(inside(second), "C2", 0));
            }
            assertThat(outside(source).feed(0, 10)).isEmpty();

            first.commit();
            assertThat(Sample.append(outside(source), "C2", 0)).isTrue();
            assertThat(outside(source).feed(0, 10))
                    .extracting(Commit::toString)
                    .containsExactly("1: C1 1-1", "2: C2 1-1");
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void desk_inTransactionsOfTheHost_tellsListenersWhatWasCommittedOnce(Database database) throws SQLException {
        try (HikariDataSource source = database.withTables();
                Connection host = transaction(source)) {
            Governance governance = GridJson.reader().governance(StoredCase.documents());
            CaseCommand report = GridJson.reader()
                    .incidents(StoredCase.document("incidents.json"), governance)
                    .incidents()
                    .get(0)
                    .commands()
                    .get(0);
            List<String> told = new ArrayList<>();
            GridDesk desk = GridDesk.builder(governance, inside(host))
                    .listener("letters", (after, events) -> told.add(after.id() + " " + after.stage()))
                    .deliverOnRequest()
                    .build();

            assertThat(desk.submit(report)).isInstanceOf(Outcome.Accepted.class);
            host.rollback();
            desk.deliver();
            assertThat(desk.find(report.caseId())).isEmpty();
            assertThat(told).isEmpty();

            assertThat(desk.submit(report)).isInstanceOf(Outcome.Accepted.class);
            host.commit();
            desk.deliver();
            host.commit();
            desk.deliver();
            assertThat(told).containsExactly("C17 DISPATCHED");
            assertThat(outside(source).position("letters")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void work_thatThrows_isRolledBackAndTheConnectionGoesOn(Database database) {
        try (HikariDataSource source = database.withTables()) {
            Transactions transactions = Transactions.ofEachCall(source);
            for (int i = 0; i < 2 * source.getMaximumPoolSize(); i++) {
                assertThatIllegalStateException()
                        .isThrownBy(() -> transactions.within(connection -> {
                            FeedEnd.move(connection, FeedEnd.lock(connection) + 1);
                            throw new IllegalStateException("of the host");
                        }));
            }
            assertThat(outside(source).end()).isZero();
        }
    }

    private static JdbcCaseStore inside(Connection host) {
        return new JdbcCaseStore(Transactions.ofTheHost(() -> host));
    }

    private static JdbcCaseStore outside(HikariDataSource source) {
        return new JdbcCaseStore(Transactions.ofEachCall(source));
    }

    private static Connection transaction(HikariDataSource source) throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void change(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
