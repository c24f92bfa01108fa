package io.gridward.json.internal.casefile;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.CaseNumber;
import io.gridward.core.casefile.CommandId;
import io.gridward.core.casefile.TextRef;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.linkage.MeetingId;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.PostId;
import io.gridward.core.territory.AreaCode;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.reference.Expected;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Forms of ids, references, instants and plain values. */
final class Values {
    /** Any text, blank or not: what the model takes is not refused here. */
    static final ValueForm<String> TEXT = ValueForm.of("a text", "", WholeText::write, Cell::text);

    static final ValueForm<String> WORD = ValueForm.of("a text, not blank", "x", WholeText::write, Cell::notBlank);

    static final ValueForm<Boolean> FLAG =
            ValueForm.of("true or false", false, JsonGenerator::writeBoolean, Cell::bool);

    /** Ordinals and numbers of events. */
    static final ValueForm<Integer> ORDINAL =
            ValueForm.of("a whole number from 1 to 2147483647", 1, JsonGenerator::writeNumber, cell -> whole(cell, 1));

    static final ValueForm<Integer> COUNT =
            ValueForm.of("a whole number from 0 to 2147483647", 0, JsonGenerator::writeNumber, cell -> whole(cell, 0));

    static final ValueForm<MeetingId> MEETING = ValueForm.parsed(
            "a meeting id of 1 to 64 letters, digits or ._-", new MeetingId("x"), MeetingId::value, MeetingId::new);

    static final ValueForm<BilingualText> BILINGUAL =
            ValueForm.of(Expected.TEXT, BilingualText.same("x"), Values::writeBilingual, Cell::bilingual);

    static final ValueForm<Instant> INSTANT = ValueForm.of(
            "an instant with its offset such as 2022-08-31T06:30:00+08:00",
            Instant.EPOCH,
            InstantText::write,
            Cell::instant);

    static final ValueForm<CaseId> CASE = ValueForm.parsed(
            "a case id of 1 to 64 letters, digits or ._-", new CaseId("x"), CaseId::value, CaseId::new);

    static final ValueForm<CaseNumber> CASE_NUMBER = ValueForm.parsed(
            "a case number of 1 to 64 characters", new CaseNumber("x"), CaseNumber::value, CaseNumber::new);

    static final ValueForm<CommandId> COMMAND = ValueForm.parsed(
            "a command id of 1 to 128 characters without white space",
            new CommandId("x"),
            CommandId::value,
            CommandId::new);

    static final ValueForm<TextRef> TEXT_REF = ValueForm.parsed(
            "a reference of 1 to 128 characters without white space", new TextRef("x"), TextRef::value, TextRef::new);

    static final ValueForm<AreaCode> AREA =
            ValueForm.parsed(Expected.AREA, AreaCode.of("x"), AreaCode::value, AreaCode::of);

    static final ValueForm<PostId> POST = ValueForm.parsed(Expected.POST, new PostId("x"), PostId::value, PostId::new);

    static final ValueForm<PersonRef> PERSON =
            ValueForm.parsed(Expected.PERSON, new PersonRef("x"), PersonRef::value, PersonRef::new);

    static final ValueForm<PartyId> PARTY =
            ValueForm.parsed(Expected.PARTY, new PartyId("x"), PartyId::value, PartyId::new);

    private Values() {}

    static @Nullable Integer whole(Cell cell, int least) {
        Long number = cell.whole(least, Integer.MAX_VALUE);
        return number == null ? null : number.intValue();
    }

    private static void writeBilingual(JsonGenerator json, BilingualText text) throws IOException {
        if (text.en().equals(text.zh())) {
            WholeText.write(json, text.en());
        } else {
            json.writeStartObject();
            json.writeFieldName("en");
            WholeText.write(json, text.en());
            json.writeFieldName("zh");
            WholeText.write(json, text.zh());
            json.writeEndObject();
        }
    }
}
