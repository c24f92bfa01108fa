/**
 * Reads and checks Gridward's JSON documents: the territory, the roster, the party register, the catalog,
 * the work calendar, policies, scripts of incidents, and the events and commands of cases and meetings.
 *
 * <p>A newcomer opens one type: {@link io.gridward.json.GridJson}. Whatever is wrong with a document is
 * reported at once, each problem with its JSON pointer, line and column, by {@link
 * io.gridward.json.GridJsonException}. Nothing is read past the bounds of {@link
 * io.gridward.json.ReadLimits}, and no document can name a file or a class to load.
 *
 * <p>It also keeps cases and texts on disk, in {@link io.gridward.json.journal}.
 */
module io.gridward.json {
    requires transitive io.gridward.rules;
    // Annotations only; transitive so that a reader of our signatures resolves them without a warning.
    requires static transitive org.jspecify;
    // Inside only: no signature shows a type of theirs. Streaming alone is used: databind reports one error and stops.
    requires com.fasterxml.jackson.core;
    requires com.google.common;

    exports io.gridward.json;
    exports io.gridward.json.journal;

    provides io.gridward.rules.testing.PolicyTestFormat with
            io.gridward.json.JsonPolicyTests;
}
