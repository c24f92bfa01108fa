package io.gridward.json.internal.testing;

import com.google.common.collect.ImmutableMap;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.PostId;
import io.gridward.core.time.TimeLimit;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.JsonText;
import io.gridward.json.internal.reference.Expected;
import io.gridward.rules.testing.Deed;
import io.gridward.rules.testing.Doer;
import io.gridward.rules.testing.Scenario;
import io.gridward.rules.testing.WrittenStep;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Reads one step of a scenario: when, who does what, and how the case stands then. */
final class StepReader {
    private static final String WHO = "holder, requester, system, or an object of post or party";
    private static final String REFUSALS = "a list of refusal codes";
    private static final Map<String, Doer> DOERS =
            ImmutableMap.of("holder", new Doer.Holder(), "requester", new Doer.Requester(), "system", new Doer.Host());

    private final PolicyTestsReader document;
    private final DeedReader deeds;

    StepReader(PolicyTestsReader document, DeedReader deeds) {
        this.document = document;
        this.deeds = deeds;
    }

    @Nullable WrittenStep read(Cell cell) {
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        WrittenStep.Builder step = WrittenStep.builder(document.place(fields.object()));
        told(fields.optional("at", LocalTime.EXPECTED).parsed(LocalTime::checked), Scenario::at, step);
        told(
                fields.optional("nobodyActsFor", "a time limit such as 3wd").parsed(StepReader::limit),
                Scenario::whenNobodyActsFor,
                step);
        told(fields.optional("vacant", Expected.POST).parsed(StepReader::post), Scenario::whenPostFallsVacant, step);
        filled(fields.optional("filled", "an object of post and person"), step);
        act(fields, step);
        StandingReader.read(fields.optional("then", "an object saying how the case stands"), step);
        fields.end();
        return step.build();
    }

    /** Goes on with the scenario where something is said. */
    static <T> void told(@Nullable T said, BiFunction<Scenario, T, Scenario> part, WrittenStep.Builder step) {
        if (said != null) {
            step.then(scenario -> part.apply(scenario, said));
        }
    }

    private static String limit(String text) {
        return TimeLimit.parse(text).toString();
    }

    static String post(String text) {
        return new PostId(text).value();
    }

    static String person(String text) {
        return new PersonRef(text).value();
    }

    private static void filled(Cell cell, WrittenStep.Builder step) {
        if (!cell.isPresent()) {
            return;
        }
        Fields fields = cell.fields();
        if (fields == null) {
            return;
        }
        String post = fields.required("post", Expected.POST).parsed(StepReader::post);
        String person = fields.required("person", Expected.PERSON).parsed(StepReader::person);
        fields.end();
        if (post != null) {
            told(person, (scenario, who) -> scenario.whenPostIsFilled(post, who), step);
        }
    }

    private void act(Fields fields, WrittenStep.Builder step) {
        if (!fields.has("by") && !fields.has("does")) {
            if (fields.has("refused")) {
                fields.required("by", WHO);
                fields.required("does", DeedReader.DEED);
                fields.skip("refused");
            } else {
                // Known, so that a mistyped key is told what it may mean.
                fields.optional("by", WHO);
                fields.optional("does", DeedReader.DEED);
                fields.optional("refused", REFUSALS);
            }
            return;
        }
        Cell by = fields.required("by", WHO);
        Cell does = fields.required("does", DeedReader.DEED);
        List<RefusalCode> refused = fields.optional("refused", REFUSALS)
                .list("a refusal code such as WRONG_STAGE", code -> code.parsed(RefusalCode::valueOf));
        boolean isText = by.value() instanceof JsonText;
        Fields named = isText ? null : by.fields();
        boolean ofParty = named != null && named.has("party");
        Doer who = isText ? by.oneOf(DOERS) : named == null ? null : doer(named, ofParty);
        Deed deed = isText || named != null ? deeds.read(does, ofParty) : null;
        if (who != null && deed != null) {
            step.does(who, deed, refused);
        }
    }

    private static @Nullable Doer doer(Fields named, boolean ofParty) {
        Doer who;
        if (ofParty) {
            String party = named.required("party", Expected.PARTY).parsed(text -> new PartyId(text).value());
            who = party == null ? null : new Doer.OfParty(party);
        } else {
            String post = named.required("post", Expected.POST).parsed(StepReader::post);
            String person = named.optional("person", Expected.PERSON).parsed(StepReader::person);
            who = post == null ? null : person == null ? new Doer.InPost(post) : new Doer.Person(person, post);
        }
        named.end();
        return who;
    }
}
