package io.gridward.json.internal.casefile;

import io.gridward.core.casefile.PartyEvent;
import io.gridward.core.casefile.PartyEvent.BackstopTaken;
import io.gridward.core.casefile.PartyEvent.CallRated;
import io.gridward.core.casefile.PartyEvent.CallWithdrawn;
import io.gridward.core.casefile.PartyEvent.DeliberationRecorded;
import io.gridward.core.casefile.PartyEvent.HolderLeads;
import io.gridward.core.casefile.PartyEvent.LeadNamed;
import io.gridward.core.casefile.PartyEvent.PartyActed;
import io.gridward.core.casefile.PartyEvent.PartyCalled;
import io.gridward.core.casefile.PartyEvent.PartyRated;
import io.gridward.core.casefile.PartyEvent.PartyTermSet;
import io.gridward.core.casefile.PartyEvent.RepresentativeLeft;
import io.gridward.core.casefile.PartyEvent.ResolutionTaken;
import io.gridward.core.casefile.PartyEvent.SuperiorTold;
import io.gridward.core.casefile.PartyEvent.WhistleBlown;
import io.gridward.core.linkage.PartyAct;
import java.util.List;

/** Forms of the events about parties. */
final class PartyEvents {
    private static final ValueForm<PartyAct> ACT = ValueForm.oneOf(PartyAct.values());

    static final List<Form<? extends PartyEvent>> FORMS = List.of(
            new Form<>(
                    "whistle-blown",
                    WhistleBlown.class,
                    (out, event) ->
                            out.put("person", Values.PERSON, event.person()).put("type", Values.TEXT, event.type()),
                    in -> new WhistleBlown(
                            Heads.read(in), in.get("person", Values.PERSON), in.find("type", Values.TEXT))),
            new Form<>(
                    "party-called",
                    PartyCalled.class,
                    (out, event) -> out.put("ordinal", Values.ORDINAL, event.ordinal())
                            .put("call", CaseValues.CALL_OUT, event.call())
                            .list("reasons", Findings.FINDING, event.reasons()),
                    in -> new PartyCalled(
                            Heads.read(in),
                            in.get("ordinal", Values.ORDINAL),
                            in.get("call", CaseValues.CALL_OUT),
                            in.list("reasons", Findings.FINDING))),
            new Form<>(
                    "backstop-taken",
                    BackstopTaken.class,
                    (out, event) ->
                            out.put("matter", Values.TEXT, event.matter()).put("area", Values.AREA, event.area()),
                    in -> new BackstopTaken(
                            Heads.read(in), in.get("matter", Values.TEXT), in.get("area", Values.AREA))),
            new Form<>(
                    "party-acted",
                    PartyActed.class,
                    (out, event) -> out.put("ordinal", Values.ORDINAL, event.ordinal())
                            .put("party", Values.PARTY, event.party())
                            .put("act", ACT, event.act())
                            .put("person", Values.PERSON, event.person())
                            .put("reason", Values.TEXT_REF, event.reason()),
                    in -> new PartyActed(
                            Heads.read(in),
                            in.get("ordinal", Values.ORDINAL),
                            in.get("party", Values.PARTY),
                            in.get("act", ACT),
                            in.find("person", Values.PERSON),
                            in.find("reason", Values.TEXT_REF))),
            new Form<>(
                    "call-withdrawn",
                    CallWithdrawn.class,
                    (out, event) -> out.put("ordinal", Values.ORDINAL, event.ordinal())
                            .put("party", Values.PARTY, event.party())
                            .put("person", Values.PERSON, event.person())
                            .put("reason", Values.TEXT_REF, event.reason())
                            .put("why", Findings.FINDING, event.why()),
                    in -> new CallWithdrawn(
                            Heads.read(in),
                            in.get("ordinal", Values.ORDINAL),
                            in.get("party", Values.PARTY),
                            in.find("person", Values.PERSON),
                            in.find("reason", Values.TEXT_REF),
                            in.find("why", Findings.FINDING))),
            new Form<>(
                    "lead-named",
                    LeadNamed.class,
                    (out, event) -> out.put("ordinal", Values.ORDINAL, event.ordinal())
                            .put("party", Values.PARTY, event.party())
                            .put("person", Values.PERSON, event.person()),
                    in -> new LeadNamed(
                            Heads.read(in),
                            in.get("ordinal", Values.ORDINAL),
                            in.get("party", Values.PARTY),
                            in.get("person", Values.PERSON))),
            new Form<>(
                    "holder-leads",
                    HolderLeads.class,
                    (out, event) -> out.put("holder", CaseValues.HOLDER, event.holder()),
                    in -> new HolderLeads(Heads.read(in), in.get("holder", CaseValues.HOLDER))),
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
                    (out, event) -> out.put("ordinal", Values.ORDINAL, event.ordinal())
                            .put("party", Values.PARTY, event.party())
                            .put("satisfaction", CaseValues.SATISFACTION, event.satisfaction())
                            .put("person", Values.PERSON, event.person())
                            .put("remark", Values.TEXT_REF, event.remark()),
                    in -> new PartyRated(
                            Heads.read(in),
                            in.get("ordinal", Values.ORDINAL),
                            in.get("party", Values.PARTY),
                            in.get("satisfaction", CaseValues.SATISFACTION),
                            in.get("person", Values.PERSON),
                            in.find("remark", Values.TEXT_REF))),
            new Form<>(
                    "call-rated",
                    CallRated.class,
                    (out, event) -> out.put("ordinal", Values.ORDINAL, event.ordinal())
                            .put("party", Values.PARTY, event.party())
                            .put("satisfaction", CaseValues.SATISFACTION, event.satisfaction())
                            .put("person", Values.PERSON, event.person())
                            .put("remark", Values.TEXT_REF, event.remark()),
                    in -> new CallRated(
                            Heads.read(in),
                            in.get("ordinal", Values.ORDINAL),
                            in.get("party", Values.PARTY),
                            in.get("satisfaction", CaseValues.SATISFACTION),
                            in.get("person", Values.PERSON),
                            in.find("remark", Values.TEXT_REF))),
            new Form<>(
                    "deliberation-recorded",
                    DeliberationRecorded.class,
                    (out, event) -> out.put("meeting", Values.MEETING, event.meeting())
                            .put("outcome", CaseValues.DELIBERATION_OUTCOME, event.outcome()),
                    in -> new DeliberationRecorded(
                            Heads.read(in),
                            in.get("meeting", Values.MEETING),
                            in.get("outcome", CaseValues.DELIBERATION_OUTCOME))),
            new Form<>(
                    "resolution-taken",
                    ResolutionTaken.class,
                    (out, event) -> out.put("meeting", Values.MEETING, event.meeting())
                            .put("item", Values.ORDINAL, event.item())
                            .put("party", Values.PARTY, event.party())
                            .put("deadline", Values.INSTANT, event.deadline()),
                    in -> new ResolutionTaken(
                            Heads.read(in),
                            in.get("meeting", Values.MEETING),
                            in.get("item", Values.ORDINAL),
                            in.get("party", Values.PARTY),
                            in.get("deadline", Values.INSTANT))));

    private PartyEvents() {}
}
