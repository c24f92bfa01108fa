package io.gridward.json.internal.casefile;

import io.gridward.core.casefile.CallEvent;
import io.gridward.core.casefile.CallEvent.BackstopTaken;
import io.gridward.core.casefile.CallEvent.CallWithdrawn;
import io.gridward.core.casefile.CallEvent.HolderLeads;
import io.gridward.core.casefile.CallEvent.LeadNamed;
import io.gridward.core.casefile.CallEvent.PartyActed;
import io.gridward.core.casefile.CallEvent.PartyCalled;
import io.gridward.core.casefile.CallEvent.WhistleBlown;
import io.gridward.core.linkage.PartyAct;
import java.util.List;

/** Forms of the events about calls. */
final class CallEvents {
    private static final ValueForm<PartyAct> ACT = ValueForm.oneOf(PartyAct.values());

    static final List<Form<? extends CallEvent>> FORMS = List.of(
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
                    in -> new HolderLeads(Heads.read(in), in.get("holder", CaseValues.HOLDER))));

    private CallEvents() {}
}
