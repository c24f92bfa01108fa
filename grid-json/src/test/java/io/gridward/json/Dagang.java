package io.gridward.json;

import io.gridward.core.Governance;
import io.gridward.core.time.WorkCalendar;
import io.gridward.rules.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/** The valid documents, which fit each other. */
final class Dagang {
    static final List<String> KINDS = List.of(
            "territory",
            "territory-changes",
            "households",
            "roster",
            "parties",
            "catalog",
            "calendar",
            "policy",
            "policy-tests",
            "incidents",
            "case-command",
            "case-events",
            "meeting-command",
            "meeting-events");

    private Dagang() {}

    static String text(String kind) {
        String path = "valid/" + kind + ".json";
        try (InputStream in = Dagang.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    static JsonSource source(String kind) {
        return JsonSource.of(kind + ".json", text(kind));
    }

    static GovernanceDocuments documents() {
        return documentsWith(documents -> documents);
    }

    /** The documents with some of their own added, or put in the place of one. */
    static GovernanceDocuments documentsWith(UnaryOperator<GovernanceDocuments.Builder> more) {
        return more.apply(GovernanceDocuments.builder()
                        .territory(source("territory"))
                        .roster(source("roster"))
                        .parties(source("parties"))
                        .calendar(source("calendar"))
                        .policy(source("policy")))
                .build();
    }

    static Governance governance() {
        return governance(documents());
    }

    static Governance governance(GovernanceDocuments documents) {
        return GridJson.reader().governance(documents);
    }

    static Object read(String kind, JsonSource source, ReadLimits limits) {
        GridJson json = GridJson.reader(limits);
        return switch (kind) {
            case "territory" -> json.territory(source);
            case "households" -> json.households(source);
            case "territory-changes" -> json.territoryHistory(source, json.territory(source("territory")));
            case "roster" -> json.roster(source);
            case "parties" -> json.parties(source);
            case "catalog" -> json.catalog(source);
            case "calendar" -> json.calendar(source);
            case "policy" -> json.policy(source);
            case "policy-tests" -> json.policyTests(source, List.of(Read.POLICY), Read.CALENDAR);
            case "incidents" -> json.incidents(source, Read.GOVERNANCE);
            case "case-command" ->
                json.command(source, Read.GOVERNANCE.policies().facts());
            case "case-events" -> json.events(source);
            case "meeting-command" -> json.meetingCommand(source);
            case "meeting-events" -> json.meetingEvents(source);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    /** Read once: thousands of spoilt incidents happen in the same place. */
    private static final class Read {
        static final Governance GOVERNANCE = governance();
        static final Policy POLICY = GridJson.reader().policy(source("policy"));
        static final WorkCalendar CALENDAR = GridJson.reader().calendar(source("calendar"));
    }
}
