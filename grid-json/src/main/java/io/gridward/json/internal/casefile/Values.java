package io.gridward.json.internal.casefile;

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
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Forms of ids, references, instants and plain values. */
final class Values {
    /** Any text, blank or not: what the model takes is not refused here. */
    static final ValueForm<String> TEXT = ValueForm.of("a text", "", JsonBytes::text, Cell::text);

    static final ValueForm<String> WORD = ValueForm.of("a text, not blank", "x", JsonBytes::text, Cell::notBlank);

    static final ValueForm<Boolean> FLAG = ValueForm.of("true or false", false, JsonBytes::flag, Cell::bool);

    /** Ordinals and numbers of events. */
    static final ValueForm<Integer> ORDINAL =
            ValueForm.of("a whole number from 1 to 2147483647", 1, Values::writeWhole, cell -> whole(cell, 1));

    static final ValueForm<Integer> COUNT =
            ValueForm.of("a whole number from 0 to 2147483647", 0, Values::writeWhole, cell -> whole(cell, 0));

    static final ValueForm<MeetingId> MEETING = ValueForm.parsed(
            "a meeting id of 1 to 64 letters, digits or ._-", new MeetingId("x"), MeetingId::value, MeetingId::new);

    static final ValueForm<BilingualText> BILINGUAL =
            ValueForm.of(Expected.TEXT, BilingualText.same("x"), Values::writeBilingual, Cell::bilingual);

    static final ValueForm<Instant> INSTANT = ValueForm.of(
            "an instant with its offset such as 2022-08-31T06:30:00+08:00",
            Instant.EPOCH,
            JsonBytes::instant,
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

    private static void writeWhole(JsonBytes json, int number) {
        json.number(number);
    }

    private static void writeBilingual(JsonBytes json, BilingualText text) {
        if (text.en().equals(text.zh())) {
            json.text(text.en());
        } else {
            json.startObject();
            json.name("en");
            json.text(text.en());
            json.name("zh");
            json.text(text.zh());
            json.endObject();
        }
    }
}
