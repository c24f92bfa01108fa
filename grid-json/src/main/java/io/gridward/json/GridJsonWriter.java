package io.gridward.json;

import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.facts.Facts;
import io.gridward.core.linkage.MeetingCommand;
import io.gridward.core.linkage.MeetingEvent;
import io.gridward.core.linkage.MeetingId;
import io.gridward.json.internal.casefile.CommandDocument;
import io.gridward.json.internal.casefile.EventsDocument;
import io.gridward.json.internal.casefile.MeetingCommandDocument;
import io.gridward.json.internal.casefile.MeetingEventsDocument;
import io.gridward.json.internal.policy.ExplanationWriter;
import io.gridward.json.internal.policy.PolicyWriter;
import io.gridward.json.internal.testing.PolicyTestsWriter;
import io.gridward.rules.Explanation;
import io.gridward.rules.Policy;
import io.gridward.rules.PolicyLayer;
import io.gridward.rules.RuleExplanation;
import io.gridward.rules.testing.ProposedCase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

/**
 * Writes what Gridward says as JSON, for other programs to read. Each document but facts begins with its {@code
 * format}; within a version, fields may be added, and none changes its meaning or goes away.
 */
public final class GridJsonWriter {
    GridJsonWriter() {}

    /**
     * Writes a policy. Read again by {@link GridJson#policy}, it is equal to the one written and has the same content
     * id; one that was composed of layers is written flat, as one policy.
     *
     * <p>Java allows some things that documents do not, and what is written of them is refused when it is read: an id
     * of the policy that is not kebab-case words joined by slashes, another id or a name that is not kebab-case or has
     * more than 200 characters, a blank source of a rule or value of an attribute, an effect of the host's own whose
     * {@link io.gridward.rules.ValueDomain} is of a Java type of its own. Conditions nested some 30 deep need a reader with a greater {@link ReadLimits#withDepth depth}, and predicates one that knows them.
     *
     * @param policy the policy
     * @return a document, indented, lines ending in line feeds, the last one too
     */
    public String policy(Policy policy) {
        return PolicyWriter.policy(PolicyLayer.of(policy));
    }

    /**
     * Writes a layer of a policy book. Read again by {@link GridJson#policyLayer}, it is equal to the one written, if
     * it declares the tables, effects and durations it uses itself; see there. What {@link #policy} says of things that
     * documents do not allow holds here too.
     *
     * @param layer the layer
     * @return a document, indented, lines ending in line feeds, the last one too
     */
    public String policyLayer(PolicyLayer layer) {
        return PolicyWriter.layer(layer);
    }

    /**
     * Writes facts. Read again by {@link GridJson#facts} with the same schema, they are equal to those written.
     *
     * @param facts the facts
     * @return an object with a value for each attribute that is not absent, in the order of the schema, fallbacks
     *     written out; indented, lines ending in line feeds, the last one too
     */
    public String facts(Facts facts) {
        return FactsWriter.facts(facts);
    }

    /**
     * Writes an explanation: which policy was asked with what facts, why each table answered as it did, and the
     * near misses; see {@link GridJson#schema} of {@code explanation}.
     *
     * @param explanation the explanation
     * @return a document, indented, lines ending in line feeds, the last one too
     */
    public String explanation(Explanation explanation) {
        return explanation(explanation, List.of());
    }

    /**
     * Writes an explanation, and what became of some rules.
     *
     * @param explanation the explanation
     * @param whyNot what it says of those rules
     * @return a document, indented, lines ending in line feeds, the last one too
     */
    public String explanation(Explanation explanation, Collection<RuleExplanation> whyNot) {
        return ExplanationWriter.text(explanation, whyNot);
    }

    /**
     * Writes events of a case. Read again by {@link GridJson#events}, they are equal to those written.
     *
     * <p>Facts are written with their types, so that they can be read whatever the schema has become. Java allows
     * some things that documents do not, and what is written of them is refused when it is read: names of facts and
     * ids of parties of more than 200 characters, and digests of commands that are not hexadecimal.
     *
     * @param id the case
     * @param events its events, in order, from the first or a later one on
     * @return a document: a line for its head, one for each event, one for its end, each ending in a line feed
     * @throws IllegalArgumentException if a text has half a character, which no UTF-8 can say, or an instant lies
     *     outside the years 0 to 9999
     */
    public String events(CaseId id, List<CaseEvent> events) {
        return text(out -> EventsDocument.write(id, events, out));
    }

    /**
     * Writes events of a case to a stream; what, see {@link #events(CaseId, List)}.
     *
     * @param id the case
     * @param events its events, in order, from the first or a later one on
     * @param out where to, in UTF-8; neither flushed nor closed, and left with a beginning if this fails
     * @throws IOException if it cannot be written there
     * @throws IllegalArgumentException if a text has half a character, or an instant lies outside the years 0 to 9999
     */
    public void events(CaseId id, List<CaseEvent> events, OutputStream out) throws IOException {
        EventsDocument.write(id, events, out);
    }

    /**
     * Writes a command. Read again by {@link GridJson#command} with the schema of its facts, it is equal to the one
     * written, unless its issue has a blank place or channel, which documents do not allow.
     *
     * @param command the command
     * @return a document of one line, ending in a line feed
     * @throws IllegalArgumentException if a text has half a character, or an instant lies outside the years 0 to 9999
     */
    public String command(CaseCommand command) {
        return text(out -> CommandDocument.write(command, out));
    }

    /**
     * Writes events of a deliberation or a joint meeting. Read again by {@link GridJson#meetingEvents}, they are equal
     * to those written. Java allows some things that documents do not, and what is written of them is refused when it
     * is read: ids of parties of more than 200 characters, and in the head of an event a command with another form
     * than {@link MeetingCommand} has or a digest that is not hexadecimal.
     *
     * @param id the meeting
     * @param events its events, in order, from the first or a later one on
     * @return a document: a line for its head, one for each event, one for its end, each ending in a line feed
     * @throws IllegalArgumentException if a text has half a character, or an instant lies outside the years 0 to 9999
     */
    public String meetingEvents(MeetingId id, List<MeetingEvent> events) {
        return text(out -> MeetingEventsDocument.write(id, events, out));
    }

    /**
     * Writes events of a meeting to a stream; what, see {@link #meetingEvents(MeetingId, List)}.
     *
     * @param id the meeting
     * @param events its events, in order, from the first or a later one on
     * @param out where to, in UTF-8; neither flushed nor closed, and left with a beginning if this fails
     * @throws IOException if it cannot be written there
     * @throws IllegalArgumentException if a text has half a character, or an instant lies outside the years 0 to 9999
     */
    public void meetingEvents(MeetingId id, List<MeetingEvent> events, OutputStream out) throws IOException {
        MeetingEventsDocument.write(id, events, out);
    }

    /**
     * Writes a command to a deliberation or a joint meeting. Read again by {@link GridJson#meetingCommand}, it is equal
     * to the one written.
     *
     * @param command the command
     * @return a document of one line, ending in a line feed
     * @throws IllegalArgumentException if a text has half a character, or an instant lies outside the years 0 to 9999
     */
    public String meetingCommand(MeetingCommand command) {
        return text(out -> MeetingCommandDocument.write(command, out));
    }

    /**
     * Writes proposed cases as tests, with the decision of today, for a person to confirm or mend. Read by {@link
     * GridJson#policyTests}, each expects what was decided when it was proposed.
     *
     * @param policy what the cases are about
     * @param cases the cases
     * @return a document, indented, lines ending in line feeds, the last one too
     */
    public String policyTests(Policy policy, List<ProposedCase> cases) {
        return PolicyTestsWriter.text(policy, cases);
    }

    private static String text(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try {
            writing.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private interface Writing {
        void write(OutputStream out) throws IOException;
    }
}
