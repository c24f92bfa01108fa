package io.gridward.examples.jdbcstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.Stage;
import io.gridward.core.desk.CaseQuery;
import io.gridward.core.desk.IndexEntry;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.PostId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every part of a query has an index, and databases use it. */
class EntrySearchTest {
    private static final IndexEntry LAST = Sample.entry(new CaseId("C1"), 1);
    private static final Map<CaseQuery, String> INDEX = new LinkedHashMap<>();

    static {
        Holder worker = new Holder(Sample.GRID, new PostId("grid-7/worker"), new PersonRef("p-1"));
        INDEX.put(CaseQuery.open().limit(50), "case_entry_by_open");
        INDEX.put(CaseQuery.open().after(LAST).limit(50), "case_entry_by_open");
        INDEX.put(CaseQuery.due(Sample.NINE).limit(50), "case_entry_by_due");
        INDEX.put(CaseQuery.due(Sample.NINE).after(LAST).limit(50), "case_entry_by_due");
        INDEX.put(CaseQuery.due(Instant.MAX).limit(1), "case_entry_by_due");
        INDEX.put(CaseQuery.open().in(Set.of(Sample.GRID)), "case_entry_by_area");
        INDEX.put(CaseQuery.open().heldBy(worker).limit(50), "case_entry_by_holder");
        INDEX.put(CaseQuery.open().of(new PartyId("lamp-works")), "case_party_by_party");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void plan_ofEachPart_usesItsIndex(Database database) throws SQLException {
        try (HikariDataSource source = database.withTables()) {
            fill(source);
            for (Map.Entry<CaseQuery, String> each : INDEX.entrySet()) {
                assertThat(plan(source, each.getKey()))
                        .as("%s", each.getKey())
                        .contains(each.getValue())
                        .doesNotContain("seq scan on case_entry", "case_entry.tablescan");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void behindAnEntryWithoutADueInstant_nothingIsDue(Database database) {
        try (HikariDataSource source = database.withTables()) {
            JdbcCaseStore store = new JdbcCaseStore(Transactions.ofEachCall(source));
            Sample.append(store, "C2", 0);
            IndexEntry ended = new IndexEntry(new CaseId("C1"), 1, Stage.CLOSED, null, null, null, null, Set.of());

            assertThat(store.find(CaseQuery.due(Instant.MAX))).hasSize(1);
            assertThat(store.find(CaseQuery.due(Instant.MAX).after(ended))).isEmpty();
        }
    }

    /** Enough cases of other areas, holders and parties for a database to take the trouble of an index. */
    private static void fill(HikariDataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            String numbers = connection.getMetaData().getDatabaseProductName().equals("H2")
                    ? "select x as n from system_range(1, 5000)"
                    : "select n from generate_series(1, 5000) n";
            statement.execute("insert into case_entry (case_id, version, stage, is_open, due, area, holder_area, "
                    + "holder_post, holder_person) select 'D' || n, 1, 'handling', mod(n, 50) = 0, 1800000000 + n, "
                    + "'A' || n, 'A' || n, 'post/' || n, 'p' || n from (" + numbers + ") numbers");
            statement.execute("insert into case_party (case_id, party) select 'D' || n, 'party-' || n from (" + numbers
                    + ") numbers");
            statement.execute("analyze");
        }
    }

    private static String plan(HikariDataSource source, CaseQuery query) {
        EntrySearch search = EntrySearch.of(query);
        List<String> lines = Transactions.ofEachCall(source)
                .within(connection ->
                        Sql.all(connection, "explain " + search.sql(), search.parameters(), row -> row.getString(1)));
        return String.join("\n", lines).toLowerCase(Locale.ROOT);
    }
}
