package io.gridward.json;

import com.google.common.collect.ImmutableMap;
import io.gridward.core.Governance;
import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.catalog.Catalog;
import io.gridward.core.division.GridDivision;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.facts.Facts;
import io.gridward.core.linkage.MeetingCommand;
import io.gridward.core.party.PartyRegister;
import io.gridward.core.roster.Roster;
import io.gridward.core.territory.Territory;
import io.gridward.core.territory.TerritoryHistory;
import io.gridward.core.time.WorkCalendar;
import io.gridward.json.internal.casefile.CommandDocument;
import io.gridward.json.internal.casefile.EventsDocument;
import io.gridward.json.internal.casefile.FactsReader;
import io.gridward.json.internal.casefile.MeetingCommandDocument;
import io.gridward.json.internal.casefile.MeetingEventsDocument;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.ModelPlaces;
import io.gridward.json.internal.located.Problems;
import io.gridward.json.internal.located.Read;
import io.gridward.json.internal.policy.PolicyReader;
import io.gridward.json.internal.reference.CalendarReader;
import io.gridward.json.internal.reference.CatalogReader;
import io.gridward.json.internal.reference.HouseholdsReader;
import io.gridward.json.internal.reference.PartiesReader;
import io.gridward.json.internal.reference.RosterReader;
import io.gridward.json.internal.reference.TerritoryChangesReader;
import io.gridward.json.internal.reference.TerritoryReader;
import io.gridward.json.internal.testing.PolicyTestsReader;
import io.gridward.rules.FactPredicate;
import io.gridward.rules.Policy;
import io.gridward.rules.PolicyLayer;
import io.gridward.rules.escalation.PolicyBook;
import io.gridward.rules.testing.WrittenTests;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads Gridward's documents. Each method reads documents whole and either returns a model in which
 * everything fits, or throws with every problem there is, each at its place.
 *
 * <p>A document may begin with its {@code format}, such as {@code gridward/roster@1}; a reader that was
 * asked for another kind refuses it. Not supported: writing reference documents, comments, JSON in other encodings
 * than UTF-8.
 */
public final class GridJson {
    private final ReadLimits limits;
    private final ImmutableMap<String, FactPredicate> predicates;

    private GridJson(ReadLimits limits, ImmutableMap<String, FactPredicate> predicates) {
        this.limits = limits;
        this.predicates = predicates;
    }

    /**
     * Returns a reader with default limits.
     *
     * @return the reader
     */
    public static GridJson reader() {
        return reader(ReadLimits.ofDefaults());
    }

    /**
     * Returns a reader.
     *
     * @param limits how much each document may ask of it
     * @return the reader
     */
    public static GridJson reader(ReadLimits limits) {
        return new GridJson(limits, ImmutableMap.of());
    }

    /**
     * Returns a reader that knows predicates written in Java, for conditions such as {@code {"predicate":
     * "near-school@2"}}; of two with one name, the later.
     *
     * @param more the predicates, beside those this reader knows
     * @return the reader, with the same limits
     */
    public GridJson withPredicates(FactPredicate... more) {
        ImmutableMap.Builder<String, FactPredicate> known = ImmutableMap.builder();
        known.putAll(predicates);
        for (FactPredicate predicate : more) {
            known.put(predicate.name(), predicate);
        }
        return new GridJson(limits, known.buildKeepingLast());
    }

    /**
     * Returns a writer of what Gridward says, such as why a policy decided as it did.
     *
     * @return the writer
     */
    public static GridJsonWriter writer() {
        return new GridJsonWriter();
    }

    /**
     * Returns the kinds of documents that have a published schema.
     *
     * @return {@code territory} and so on, in the order in which a host writes them
     */
    public static List<String> schemaKinds() {
        return Schemas.KINDS;
    }

    /**
     * Returns the schema of a kind of document. It refuses what this reader refuses for its shape: unknown
     * and missing fields, wrong types, ill-formed values. Names that nothing declares, things that are there
     * twice and dates that do not exist are for the reader alone.
     *
     * @param kind one of {@link #schemaKinds}, or {@code explanation} for what {@link #writer} writes
     * @return a JSON Schema of draft 2020-12
     * @throws IllegalArgumentException if there is no such kind
     */
    public static String schema(String kind) {
        return Schemas.text(kind);
    }

    /**
     * Returns the schema of facts, for a host that checks forms or requests with it. It refuses what {@link
     * #facts} refuses, but for the bounds of durations, which it only describes, and keys that stand twice.
     *
     * @param facts what may be said, such as {@link Policy#inputs}
     * @return a JSON Schema of draft 2020-12, indented, lines ending in line feeds, the last one too
     */
    public static String schema(FactSchema facts) {
        return FactsWriter.schema(facts);
    }

    /**
     * Reads a territory.
     *
     * @param source the document
     * @return the territory
     * @throws GridJsonException with every problem, if there is one
     */
    public Territory territory(JsonSource source) {
        return OpenDocument.open(source, "territory", limits, TerritoryReader::read)
                .modelOrThrow();
    }

    /**
     * Reads households by building, which areas take them in, and what sizes are asked for. Whether the levels
     * exist is for {@link GridDivision#check}; whether the areas do, and the division is sound, for {@link
     * io.gridward.core.division.DivisionAudit}.
     *
     * @param source the document
     * @return the division
     * @throws GridJsonException with every problem, if there is one
     */
    public GridDivision households(JsonSource source) {
        return OpenDocument.open(source, "households", limits, HouseholdsReader::read)
                .modelOrThrow();
    }

    /**
     * Reads the dated change sets of a territory, and applies all of them or none.
     *
     * @param source the document
     * @param first the territory before the changes
     * @return the territory by date, and who took over from whom
     * @throws GridJsonException with every problem, if there is one
     */
    public TerritoryHistory territoryHistory(JsonSource source, Territory first) {
        OpenDocument.DocumentReader<TerritoryHistory> reader =
                (document, places, problems) -> TerritoryChangesReader.read(document, first, places, problems);
        return OpenDocument.open(source, "territory-changes", limits, reader).modelOrThrow();
    }

    /**
     * Reads a roster. Whether its areas exist is checked with the territory, by {@link #governance}.
     *
     * @param source the document
     * @return the roster
     * @throws GridJsonException with every problem, if there is one
     */
    public Roster roster(JsonSource source) {
        return OpenDocument.open(source, "roster", limits, RosterReader::read).modelOrThrow();
    }

    /**
     * Reads a party register. Whether its areas exist is checked with the territory, by {@link #governance}.
     *
     * @param source the document
     * @return the register
     * @throws GridJsonException with every problem, if there is one
     */
    public PartyRegister parties(JsonSource source) {
        return OpenDocument.open(source, "parties", limits, PartiesReader::read).modelOrThrow();
    }

    /**
     * Reads a catalog of issue classes with its task admission list. Whether the matters it names exist is for
     * {@link Catalog#check}.
     *
     * @param source the document
     * @return the catalog
     * @throws GridJsonException with every problem, if there is one
     */
    public Catalog catalog(JsonSource source) {
        return OpenDocument.open(source, "catalog", limits, CatalogReader::read).modelOrThrow();
    }

    /**
     * Reads a work calendar. For whom it holds, and whether they exist, is for {@link #governance}.
     *
     * @param source the document
     * @return the calendar
     * @throws GridJsonException with every problem, if there is one
     */
    public WorkCalendar calendar(JsonSource source) {
        return OpenDocument.open(source, "calendar", limits, CalendarReader::read)
                .modelOrThrow();
    }

    /**
     * Reads a policy that is whole by itself. Whether the levels, roles and matters it names exist is checked with the territory,
     * the roster and the register, by {@link #governance}.
     *
     * @param source the document
     * @return the policy
     * @throws GridJsonException with every problem, if there is one
     */
    public Policy policy(JsonSource source) {
        return OpenDocument.open(source, "policy", limits, this::readPolicy).modelOrThrow();
    }

    /**
     * Reads a layer of a policy: a document that says {@code "layer": true} and may leave to the layers above what
     * they have. A document that does not say so is read as a layer that replaces what stands above it. Whether
     * the layer fits those above is checked when they are composed, by {@link Policy#compose} or {@link
     * #governance}.
     *
     * <p>A document is read alone: of the layers above, it declares again, in the same words, the tables and effects of
     * the host's own that its rules speak of, and the attributes that are durations.
     *
     * @param source the document
     * @return the layer
     * @throws GridJsonException with every problem, if there is one that no layer above could cure
     */
    public PolicyLayer policyLayer(JsonSource source) {
        return OpenDocument.open(source, "policy", limits, this::readLayer).modelOrThrow();
    }

    /**
     * Reads tests of a policy, for {@link io.gridward.rules.testing.PolicyTestRun}. Times at which it is asked need a
     * calendar: {@link #policyTests(JsonSource, List, WorkCalendar)}.
     *
     * @param source the document
     * @param policy what it tests
     * @return the tests
     * @throws GridJsonException with every problem, if there is one
     */
    public WrittenTests policyTests(JsonSource source, Policy policy) {
        return policyTests(source, List.of(policy), null);
    }

    /**
     * Reads tests of the one of several policies that the document names.
     *
     * @param source the document
     * @param policies what it may test; of several with the id and revision it names, the last
     * @param calendar what tells workdays from rest days at stated times, or null if no time is stated
     * @return the tests
     * @throws GridJsonException with every problem, if there is one
     */
    public WrittenTests policyTests(JsonSource source, List<Policy> policies, @Nullable WorkCalendar calendar) {
        OpenDocument.DocumentReader<WrittenTests> reader = (document, places, problems) ->
                PolicyTestsReader.read(document, source.name(), policies, null, calendar, places, problems);
        return OpenDocument.open(source, "policy-tests", limits, reader).modelOrThrow();
    }

    /**
     * Reads tests of the policies of a book: of the one of them that the document names, or, if it names none, of
     * whichever is in force at the area and the time of each case.
     *
     * @param source the document
     * @param policies what it may test by name besides the policies of the book
     * @param book what it may test by area and date
     * @param calendar what tells workdays from rest days at stated times, or null if no time is stated
     * @return the tests
     * @throws GridJsonException with every problem, if there is one
     */
    public WrittenTests policyTests(
            JsonSource source, List<Policy> policies, PolicyBook book, @Nullable WorkCalendar calendar) {
        List<Policy> all =
                Stream.concat(policies.stream(), book.policies().stream()).toList();
        OpenDocument.DocumentReader<WrittenTests> reader = (document, places, problems) ->
                PolicyTestsReader.read(document, source.name(), all, book, calendar, places, problems);
        return OpenDocument.open(source, "policy-tests", limits, reader).modelOrThrow();
    }

    /**
     * Reads everything a host needs to decide cases: all documents, then what they say about each other,
     * then the guarantees of the policies.
     *
     * @param documents where they are
     * @return the governance, with the standard authority
     * @throws GridJsonException with every problem of every document, if there is one: the documents in the
     *     order territory, its changes, roster, parties, catalog, calendars, policies; a problem between two stands in the one that
     *     names what the other lacks
     */
    public Governance governance(GovernanceDocuments documents) {
        return new GovernanceReader(documents, limits, this::readLayer).governance();
    }

    /**
     * Reads a script of incidents.
     *
     * @param source the document
     * @param governance where they happen; areas, posts, persons, parties and facts are checked against it
     * @return the incidents as commands, with what people wrote kept apart
     * @throws GridJsonException with every problem, if there is one
     */
    public Incidents incidents(JsonSource source, Governance governance) {
        IncidentsReader reader = new IncidentsReader(governance);
        return OpenDocument.open(source, "incidents", limits, reader::read).modelOrThrow();
    }

    /**
     * Reads facts: an object with a value for each attribute that is said, such as {@code {"households": 12,
     * "danger": "life", "waiting": "90min", "needs": ["department"]}}. A flag is true or false, a number a whole
     * number, a duration a text of {@code min}, {@code h} or {@code d}, tags a list, anything else a text; nothing
     * is coerced. An attribute that is left out is absent or has its fallback; {@code null} is not a way to leave
     * it out.
     *
     * @param source the document, which has no {@code format}
     * @param schema what may be said, such as {@link Policy#inputs}
     * @return the facts
     * @throws GridJsonException with every problem, if there is one: names the schema lacks, values that do not fit
     *     and required ones that are missing
     */
    public Facts facts(JsonSource source, FactSchema schema) {
        OpenDocument.DocumentReader<Facts> reader =
                (document, places, problems) -> FactsReader.read(document, schema, places, problems);
        return OpenDocument.open(source, "facts", limits, reader).modelOrThrow();
    }

    /**
     * Reads events of a case, as {@link GridJsonWriter#events} wrote them. They carry what they need: no policy, roster,
     * calendar or schema is asked, and what may be said or done today does not matter.
     *
     * @param source the document, which must say its {@code format}
     * @return the case and its events, equal to those written
     * @throws GridJsonException with every problem, if there is one: of form, an event this release does not know, a
     *     number that does not follow the one before, an instant before that of the event before
     */
    public CaseHistory events(JsonSource source) {
        OpenDocument.DocumentReader<CaseHistory> reader =
                (document, places, problems) -> EventsDocument.read(document, places, problems, CaseHistory::new);
        return OpenDocument.modelOrThrow(
                source,
                "case-events",
                limits,
                document -> EventsDocument.readAsWritten(document, CaseHistory::new),
                reader);
    }

    /**
     * Reads a command. Whether its case, area, posts and parties exist, and whether the actor may do this, is decided
     * when it is carried out. Who sends it, the host makes sure: the document says by whom it is, such as the desk
     * {@code system}, and proves nothing.
     *
     * @param source the document
     * @param schema what may be said about an issue, such as {@code governance.policies().facts()}
     * @return the command
     * @throws GridJsonException with every problem, if there is one
     */
    public CaseCommand command(JsonSource source, FactSchema schema) {
        OpenDocument.DocumentReader<CaseCommand> reader =
                (document, places, problems) -> CommandDocument.read(document, schema, places, problems);
        return OpenDocument.open(source, "case-command", limits, reader).modelOrThrow();
    }

    /**
     * Reads events of a deliberation or a joint meeting, as {@link GridJsonWriter#meetingEvents} wrote them. Whether
     * they are all of one of the two, and follow from each other, is found when they are replayed.
     *
     * @param source the document, which must say its {@code format}
     * @return the meeting and its events, equal to those written
     * @throws GridJsonException with every problem, if there is one: of form, an event this release does not know, a
     *     number that does not follow the one before, an instant before that of the event before
     */
    public MeetingHistory meetingEvents(JsonSource source) {
        OpenDocument.DocumentReader<MeetingHistory> reader = (document, places, problems) ->
                MeetingEventsDocument.read(document, places, problems, MeetingHistory::new);
        return OpenDocument.modelOrThrow(
                source,
                "meeting-events",
                limits,
                document -> MeetingEventsDocument.readAsWritten(document, MeetingHistory::new),
                reader);
    }

    /**
     * Reads a command to a deliberation or a joint meeting. Whether the meeting exists, and whether the person may do
     * this in it, is decided when it is carried out. Who sends it, the host makes sure: a document without {@code by}
     * is one of the system, and proves nothing.
     *
     * @param source the document
     * @return the command
     * @throws GridJsonException with every problem, if there is one
     */
    public MeetingCommand meetingCommand(JsonSource source) {
        return OpenDocument.open(source, "meeting-command", limits, MeetingCommandDocument::read)
                .modelOrThrow();
    }

    private Read<PolicyLayer> readLayer(Cell document, ModelPlaces places, Problems problems) {
        return PolicyReader.readLayer(document, places, problems, limits.rules(), predicates);
    }

    private Read<Policy> readPolicy(Cell document, ModelPlaces places, Problems problems) {
        return PolicyReader.read(document, places, problems, limits.rules(), predicates);
    }
}
