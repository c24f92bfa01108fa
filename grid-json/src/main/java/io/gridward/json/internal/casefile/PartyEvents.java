package io.gridward.json.internal.casefile;

import io.gridward.core.casefile.EventHead;
import io.gridward.core.casefile.PartyEvent;
import io.gridward.core.casefile.PartyEvent.CallRated;
import io.gridward.core.casefile.PartyEvent.PartyRated;
import io.gridward.core.casefile.PartyEvent.PartyTermSet;
import io.gridward.core.casefile.PartyEvent.RepresentativeLeft;
import io.gridward.core.casefile.PartyEvent.SuperiorTold;
import io.gridward.core.casefile.Satisfaction;
import io.gridward.core.casefile.TextRef;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.PersonRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Forms of the events about called parties. */
final class PartyEvents {
    static final List<Form<? extends PartyEvent>> FORMS = List.of(
            new Form<>(
                    "party-term-set",
                    PartyTermSet.class,
                    (out, event) -> out.put("ordinal", Values.ORDINAL, event.ordinal())
                            .put("party", Values.PARTY, event.party())
                            .put("until", Values.INSTANT, event.until()),
                    in -> new PartyTermSet(
                            Heads.read(in),
                            in.get("ordinal", Values.ORDINAL),
                            in.get("party", Values.PARTY),
                            in.find("until", Values.INSTANT))),
            new Form<>(
                    "representative-left",
                    RepresentativeLeft.class,
                    (out, event) -> out.put("ordinal", Values.ORDINAL, event.ordinal())
                            .put("party", Values.PARTY, event.party())
                            .put("person", Values.PERSON, event.person()),
                    in -> new RepresentativeLeft(
                            Heads.read(in),
                            in.get("ordinal", Values.ORDINAL),
                            in.get("party", Values.PARTY),
                            in.get("person", Values.PERSON))),
            new Form<>(
                    "superior-told",
                    SuperiorTold.class,
                    (out, event) -> out.put("ordinal", Values.ORDINAL, event.ordinal())
                            .put("party", Values.PARTY, event.party())
                            .put("superior", Values.PARTY, event.superior()),
                    in -> new SuperiorTold(
                            Heads.read(in),
                            in.get("ordinal", Values.ORDINAL),
                            in.get("party", Values.PARTY),
                            in.get("superior", Values.PARTY))),
            new Form<>(
                    "party-rated",
                    PartyRated.class,
                    (out, event) -> writeRating(
                            out, event.ordinal(), event.party(), event.satisfaction(), event.person(), event.remark()),
                    in -> readRating(in, PartyRated::new)),
            new Form<>(
                    "call-rated",
                    CallRated.class,
                    (out, event) -> writeRating(
                            out, event.ordinal(), event.party(), event.satisfaction(), event.person(), event.remark()),
                    in -> readRating(in, CallRated::new)));

    private PartyEvents() {}

    private static void writeRating(
            FieldWriter out,
            int ordinal,
            PartyId party,
            Satisfaction satisfaction,
            PersonRef person,
            @Nullable TextRef remark) {
        out.put("ordinal", Values.ORDINAL, ordinal)
                .put("party", Values.PARTY, party)
                .put("satisfaction", CaseValues.SATISFACTION, satisfaction)
                .put("person", Values.PERSON, person)
                .put("remark", Values.TEXT_REF, remark);
    }

    private static <E> E readRating(FieldReader in, Rating<E> rating) {
        return rating.of(
                Heads.read(in),
                in.get("ordinal", Values.ORDINAL),
                in.get("party", Values.PARTY),
                in.get("satisfaction", CaseValues.SATISFACTION),
                in.get("person", Values.PERSON),
                in.find("remark", Values.TEXT_REF));
    }

    /** Whoever rates whom, a rating says the same. */
    private interface Rating<E> {
        E of(
                EventHead head,
                int ordinal,
                PartyId party,
                Satisfaction satisfaction,
                PersonRef person,
                @Nullable TextRef remark);
    }
}
