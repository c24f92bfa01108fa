package io.gridward.examples.jdbcstore;

import io.gridward.core.desk.CaseQuery;
import io.gridward.core.desk.IndexEntry;
import io.gridward.core.roster.Holder;
import io.gridward.core.territory.AreaCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A query in SQL.
 *
 * @param sql the statement
 * @param parameters what stands for its question marks, in their order; a list is an array of texts
 */
record EntrySearch(String sql, List<Object> parameters) {
    // Party ids have no commas.
    private static final String SELECT = """
            select case_id, version, stage, due, area, holder_area, holder_post, holder_person,
              policy, policy_revision, policy_content,
              (select string_agg(party, ',') from case_party where case_party.case_id = case_entry.case_id) as parties
            from case_entry""";

    static EntrySearch of(CaseQuery query) {
        List<String> conditions = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        if (query.openOnly()) {
            conditions.add("is_open");
        }
        query.dueUntil().ifPresent(until -> {
            conditions.add("due <= ?");
            parameters.add(DueColumn.of(until));
        });
        if (!query.areas().isEmpty()) {
            // One array instead of a question mark for each: a district has more areas than a statement may have.
            conditions.add("area = any(?)");
            parameters.add(query.areas().stream().map(AreaCode::value).toList());
        }
        query.holder().ifPresent(holder -> holder(holder, conditions, parameters));
        query.party().ifPresent(party -> {
            conditions.add("case_id in (select case_id from case_party where party = ?)");
            parameters.add(party.value());
        });
        query.after().ifPresent(last -> after(query, last, conditions, parameters));
        parameters.add(query.limit());
        return new EntrySearch(
                SELECT
                        + (conditions.isEmpty() ? "" : "\nwhere " + String.join("\n  and ", conditions))
                        + (query.dueUntil().isPresent() ? "\norder by due, case_id" : "\norder by case_id")
                        + "\nlimit ?",
                parameters);
    }

    private static void holder(Holder holder, List<String> conditions, List<Object> parameters) {
        conditions.add("holder_area = ?");
        parameters.add(holder.area().value());
        if (holder.post() == null || holder.person() == null) {
            conditions.add("holder_post is null");
        } else {
            conditions.add("holder_post = ? and holder_person = ?");
            parameters.add(holder.post().value());
            parameters.add(holder.person().value());
        }
    }

    private static void after(CaseQuery query, IndexEntry last, List<String> conditions, List<Object> parameters) {
        Instant due = last.nextDue();
        if (query.dueUntil().isEmpty()) {
            conditions.add("case_id > ?");
        } else if (due == null) {
            // Entries without a due instant come last, and none of them is due.
            conditions.add("due is null and case_id > ?");
        } else {
            BigDecimal from = DueColumn.of(due);
            conditions.add("due >= ? and (due > ? or case_id > ?)");
            parameters.add(from);
            parameters.add(from);
        }
        parameters.add(last.id().value());
    }
}
