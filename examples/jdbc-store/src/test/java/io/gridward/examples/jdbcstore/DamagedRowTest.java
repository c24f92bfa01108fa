package io.gridward.examples.jdbcstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.zaxxer.hikari.HikariDataSource;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.desk.CaseQuery;
import io.gridward.json.GridJsonException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows that somebody changed or lost by hand. */
class DamagedRowTest {
    @ParameterizedTest
    @EnumSource(Database.class)
    void load_aChangedPayload_namesTheRow(Database database) {
        try (HikariDataSource source = database.withTables()) {
            JdbcCaseStore store = new JdbcCaseStore(Transactions.ofEachCall(source));
            Sample.append(store, "C1", 0);
            Sample.append(store, "C1", 1);
            Sample.append(store, "C2", 0);

            change(
                    source,
                    "update case_event set payload = substring(payload from 1 for 60) "
                            + "where case_id = 'C1' and number = 2");

            assertThatExceptionOfType(GridJsonException.class)
                    .isThrownBy(() -> store.load(new CaseId("C1")))
                    .withMessageContaining("case_event C1/2");
            assertThat(store.load(new CaseId("C2"))).containsExactly(Sample.event(1));
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void find_anUnknownStage_saysSo(Database database) {
        try (HikariDataSource source = database.withTables()) {
            JdbcCaseStore store = new JdbcCaseStore(Transactions.ofEachCall(source));
            Sample.append(store, "C1", 0);

            change(source, "update case_entry set stage = 'forgotten'");

            assertThatIllegalStateException()
                    .isThrownBy(() -> store.find(CaseQuery.all()))
                    .withMessageContaining("forgotten");
        }
    }

    /** The primary key stands behind the version that entries tell. */
    @ParameterizedTest
    @EnumSource(Database.class)
    void append_whereTheEntryIsBehindTheEvents_isRefusedByTheDatabase(Database database) {
        try (HikariDataSource source = database.withTables()) {
            JdbcCaseStore store = new JdbcCaseStore(Transactions.ofEachCall(source));
            Sample.append(store, "C1", 0);

            change(source, "delete from case_entry");

            assertThatExceptionOfType(JdbcStoreException.class).isThrownBy(() -> Sample.append(store, "C1", 0));
            assertThat(store.load(new CaseId("C1"))).hasSize(1);
            assertThat(store.end()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void schema_madeAgain_keepsWhatIsThere(Database database) {
        try (HikariDataSource source = database.withTables()) {
            JdbcCaseStore store = new JdbcCaseStore(Transactions.ofEachCall(source));
            Sample.append(store, "C1", 0);

            JdbcSchema.create(Transactions.ofEachCall(source));

            assertThat(store.end()).isEqualTo(1);
            assertThat(store.load(new CaseId("C1"))).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void append_withoutTables_failsWithTheWordsOfTheDatabase(Database database) {
        try (HikariDataSource source = database.empty()) {
            JdbcCaseStore store = new JdbcCaseStore(Transactions.ofEachCall(source));

            assertThatExceptionOfType(JdbcStoreException.class)
                    .isThrownBy(() -> Sample.append(store, "C1", 0))
                    .withCauseInstanceOf(SQLException.class)
                    .satisfies(e -> assertThat(e.getMessage()).containsIgnoringCase("feed_end"));
        }
    }

    private static void change(HikariDataSource source, String sql) {
        Transactions.ofEachCall(source).within(connection -> Sql.change(connection, sql, List.of()));
    }
}
