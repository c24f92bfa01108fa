package io.gridward.json.internal.casefile;

import io.gridward.core.casefile.LinkageAct;
import io.gridward.core.casefile.LinkageAct.AnswerCall;
import io.gridward.core.casefile.LinkageAct.NameLead;
import io.gridward.core.casefile.LinkageAct.RateCall;
import io.gridward.core.casefile.LinkageAct.RateParty;
import io.gridward.core.casefile.LinkageAct.RecordDeliberation;
import io.gridward.core.casefile.LinkageAct.TakeResolution;
import io.gridward.core.casefile.LinkageAct.Whistle;
import io.gridward.core.casefile.LinkageAct.WithdrawCall;
import io.gridward.core.casefile.Satisfaction;
import io.gridward.core.casefile.TextRef;
import io.gridward.core.linkage.PartyAct;
import io.gridward.core.party.PartyId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Forms of the acts about parties. */
final class LinkageActs {
    /** What a party does itself; the rest is for time or the caller to say. */
    private static final ValueForm<PartyAct> WHAT = ValueForm.oneOf(
            Stream.of(PartyAct.values()).filter(PartyAct::isOfParty).toArray(PartyAct[]::new));

    static final List<Form<? extends LinkageAct>> FORMS = List.of(
            new Form<>(
                    "whistle",
                    Whistle.class,
                    (out, act) -> out.put("type", RequestActs.CAUSE, act.type()),
                    in -> new Whistle(in.find("type", RequestActs.CAUSE))),
            new Form<>(
                    "answer-call",
                    AnswerCall.class,
                    (out, act) -> out.put("party", Values.PARTY, act.party())
                            .put("what", WHAT, act.what())
                            .put("reason", Values.TEXT_REF, act.reason()),
                    LinkageActs::answerCall),
            new Form<>(
                    "withdraw-call",
                    WithdrawCall.class,
                    (out, act) ->
                            out.put("party", Values.PARTY, act.party()).put("reason", Values.TEXT_REF, act.reason()),
                    in -> new WithdrawCall(in.get("party", Values.PARTY), in.get("reason", Values.TEXT_REF))),
            new Form<>(
                    "name-lead",
                    NameLead.class,
                    (out, act) -> out.put("party", Values.PARTY, act.party()),
                    in -> new NameLead(in.get("party", Values.PARTY))),
            new Form<>(
                    "rate-party",
                    RateParty.class,
                    (out, act) -> writeRating(out, act.party(), act.satisfaction(), act.remark()),
                    in -> readRating(in, RateParty::new)),
            new Form<>(
                    "rate-call",
                    RateCall.class,
                    (out, act) -> writeRating(out, act.party(), act.satisfaction(), act.remark()),
                    in -> readRating(in, RateCall::new)),
            new Form<>(
                    "record-deliberation",
                    RecordDeliberation.class,
                    (out, act) -> out.put("meeting", Values.MEETING, act.meeting())
                            .put("outcome", CaseValues.DELIBERATION_OUTCOME, act.outcome()),
                    in -> new RecordDeliberation(
                            in.get("meeting", Values.MEETING), in.get("outcome", CaseValues.DELIBERATION_OUTCOME))),
            new Form<>(
                    "take-resolution",
                    TakeResolution.class,
                    (out, act) -> out.put("meeting", Values.MEETING, act.meeting())
                            .put("item", Values.ORDINAL, act.item())
                            .put("party", Values.PARTY, act.party())
                            .put("matter", Values.TEXT, act.matter())
                            .put("deadline", Values.INSTANT, act.deadline()),
                    in -> new TakeResolution(
                            in.get("meeting", Values.MEETING),
                            in.get("item", Values.ORDINAL),
                            in.get("party", Values.PARTY),
                            in.get("matter", Values.TEXT),
                            in.get("deadline", Values.INSTANT))));

    private LinkageActs() {}

    private static void writeRating(
            FieldWriter out, PartyId party, Satisfaction satisfaction, @Nullable TextRef remark) {
        out.put("party", Values.PARTY, party)
                .put("satisfaction", CaseValues.SATISFACTION, satisfaction)
                .put("remark", Values.TEXT_REF, remark);
    }

    private static <A> A readRating(FieldReader in, Rating<A> rating) {
        return rating.of(
                in.get("party", Values.PARTY),
                in.get("satisfaction", CaseValues.SATISFACTION),
                in.find("remark", Values.TEXT_REF));
    }

    private static AnswerCall answerCall(FieldReader in) {
        PartyId party = in.get("party", Values.PARTY);
        PartyAct what = in.get("what", WHAT);
        TextRef reason =
                what == PartyAct.DECLINE ? in.get("reason", Values.TEXT_REF) : in.find("reason", Values.TEXT_REF);
        return new AnswerCall(party, what, reason);
    }

    /** Whoever rates whom, a rating says the same. */
    private interface Rating<A> {
        A of(PartyId party, Satisfaction satisfaction, @Nullable TextRef remark);
    }
}
