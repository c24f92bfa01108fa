package io.gridward.examples.fivesystems;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.gridward.core.Governance;
import io.gridward.core.time.WorkCalendar;
import io.gridward.json.GovernanceDocuments;
import io.gridward.json.GridJson;
import io.gridward.json.GridJsonException;
import io.gridward.json.JsonSource;
import io.gridward.json.Problem;
import io.gridward.rules.Policy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads single documents of a set that fits together, by the library and by a validator. */
final class Reading {
    static final List<String> KINDS = GridJson.schemaKinds();

    private static final Path VALID = Path.of("../../grid-json/src/test/resources/io/gridward/json/valid");
    private static final Governance GOVERNANCE = GridJson.reader().governance(GovernanceDocuments.inFolder(VALID));
    private static final Policy POLICY = GridJson.reader().policy(JsonSource.file(VALID.resolve("policy.json")));
    private static final WorkCalendar CALENDAR =
            GridJson.reader().calendar(JsonSource.file(VALID.resolve("calendar.json")));
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Reading() {}

    /** A document without problems. */
    static String valid(String kind) {
        try {
            return Files.readString(VALID.resolve(kind + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Schema schema(String kind) {
        return REGISTRY.getSchema(GridJson.schema(kind), InputFormat.JSON);
    }

    static List<Problem> problems(String kind, JsonSource source) {
        try {
            read(kind, source);
            return List.of();
        } catch (GridJsonException refused) {
            return refused.problems();
        }
    }

    static void read(String kind, JsonSource source) {
        GridJson json = GridJson.reader();
        switch (kind) {
            case "territory" -> json.territory(source);
            case "households" -> json.households(source);
            case "territory-changes" ->
                json.territoryHistory(source, json.territory(JsonSource.of("territory", valid("territory"))));
            case "roster" -> json.roster(source);
            case "parties" -> json.parties(source);
            case "catalog" -> json.catalog(source);
            case "calendar" -> json.calendar(source);
            case "policy" -> json.policy(source);
            case "policy-tests" -> json.policyTests(source, List.of(POLICY), CALENDAR);
            case "incidents" -> json.incidents(source, GOVERNANCE);
            case "case-command" -> json.command(source, GOVERNANCE.policies().facts());
            case "case-events" -> json.events(source);
            case "meeting-command" -> json.meetingCommand(source);
            case "meeting-events" -> json.meetingEvents(source);
            default -> throw new IllegalArgumentException(kind);
        }
    }
}
