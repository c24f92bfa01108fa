package io.gridward.examples.jdbcstore;

import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.Stage;
import io.gridward.core.desk.CaseQuery;
import io.gridward.core.desk.IndexEntry;
import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.PostId;
import io.gridward.core.territory.AreaCode;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What cases are found by, a row each, and a row for each of their parties. */
final class EntryTable {
    private static final String VERSION = "select version from case_entry where case_id = ?";
    private static final String INSERT = """
            insert into case_entry (version, stage, is_open, due, area, holder_area, holder_post, holder_person,
              policy, policy_revision, policy_content, case_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String UPDATE = """
            update case_entry set version = ?, stage = ?, is_open = ?, due = ?, area = ?, holder_area = ?,
              holder_post = ?, holder_person = ?, policy = ?, policy_revision = ?, policy_content = ?
            where case_id = ?""";

    private EntryTable() {}

    /** Returns how many events a case has. */
    static int version(Connection connection, CaseId id) throws SQLException {
        return Sql.first(connection, VERSION, List.of(id.value()), row -> row.getInt(1))
                .orElse(0);
    }

    static void put(Connection connection, boolean isNew, IndexEntry entry) throws SQLException {
        Sql.change(connection, isNew ? INSERT : UPDATE, columns(entry));
        if (!isNew) {
            Sql.change(
                    connection,
                    "delete from case_party where case_id = ?",
                    List.of(entry.id().value()));
        }
        Sql.batch(
                connection,
                "insert into case_party (case_id, party) values (?, ?)",
                entry.parties().stream()
                        .map(party -> List.of(entry.id().value(), party.value()))
                        .toList());
    }

    static List<IndexEntry> find(Connection connection, CaseQuery query) throws SQLException {
        EntrySearch search = EntrySearch.of(query);
        return Sql.all(connection, search.sql(), search.parameters(), EntryTable::entry);
    }

    private static List<@Nullable Object> columns(IndexEntry entry) {
        Holder holder = entry.holder();
        PolicyRef policy = entry.policy();
        return Arrays.asList(
                entry.version(),
                entry.stage().id(),
                entry.stage().isOpen(),
                entry.nextDue() == null ? null : DueColumn.of(entry.nextDue()),
                entry.area() == null ? null : entry.area().value(),
                holder == null ? null : holder.area().value(),
                holder == null || holder.post() == null ? null : holder.post().value(),
                holder == null || holder.person() == null
                        ? null
                        : holder.person().value(),
                policy == null ? null : policy.id(),
                policy == null ? null : policy.revision(),
                policy == null ? null : policy.contentId(),
                entry.id().value());
    }

    private static IndexEntry entry(ResultSet row) throws SQLException {
        return new IndexEntry(
                new CaseId(row.getString("case_id")),
                row.getInt("version"),
                stage(row.getString("stage")),
                due(row.getBigDecimal("due")),
                holder(row),
                area(row.getString("area")),
                policy(row),
                parties(row.getString("parties")));
    }

    private static Stage stage(String id) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("case_entry has a stage this release does not know: " + id));
    }

    private static @Nullable Instant due(@Nullable BigDecimal due) {
        return due == null ? null : DueColumn.read(due);
    }

    private static @Nullable AreaCode area(@Nullable String code) {
        return code == null ? null : AreaCode.of(code);
    }

    private static @Nullable Holder holder(ResultSet row) throws SQLException {
        AreaCode area = area(row.getString("holder_area"));
        String post = row.getString("holder_post");
        if (area == null) {
            return null;
        }
        return post == null
                ? Holder.centre(area)
                : new Holder(area, new PostId(post), new PersonRef(row.getString("holder_person")));
    }

    private static @Nullable PolicyRef policy(ResultSet row) throws SQLException {
        String id = row.getString("policy");
        return id == null ? null : new PolicyRef(id, row.getString("policy_revision"), row.getString("policy_content"));
    }

    private static Set<PartyId> parties(@Nullable String joined) {
        return joined == null
                ? Set.of()
                : Arrays.stream(joined.split(",")).map(PartyId::new).collect(Collectors.toSet());
    }
}
