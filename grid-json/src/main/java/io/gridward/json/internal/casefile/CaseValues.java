package io.gridward.json.internal.casefile;

import io.gridward.core.casefile.Assignment;
import io.gridward.core.casefile.CommandMark;
import io.gridward.core.casefile.Evidence;
import io.gridward.core.casefile.HandoffSlip;
import io.gridward.core.casefile.Passage;
import io.gridward.core.casefile.Satisfaction;
import io.gridward.core.casefile.Stage;
import io.gridward.core.escalation.Basis;
import io.gridward.core.escalation.Instruction;
import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.linkage.CallOut;
import io.gridward.core.linkage.CallRole;
import io.gridward.core.linkage.DeliberationOutcome;
import io.gridward.core.linkage.Fraction;
import io.gridward.core.linkage.Tally;
import io.gridward.core.linkage.VotingRule;
import io.gridward.core.roster.Holder;
import java.time.Instant;
import java.util.List;

/** Forms of holders, slips, evidence and whatever else events and acts are made of. */
final class CaseValues {
    private static final int SHORTEST_DIGEST = 2;
    private static final int LONGEST_DIGEST = 64;

    static final ValueForm<String> HEX =
            ValueForm.parsed("a digest in hexadecimal", "00", digest -> digest, CaseValues::digest);

    static final ValueForm<CommandMark> MARK = ValueForm.object(
            "a command with its digest",
            new CommandMark(Values.COMMAND.standIn(), HEX.standIn()),
            (out, mark) -> out.put("id", Values.COMMAND, mark.id()).put("digest", HEX, mark.digest()),
            in -> new CommandMark(in.get("id", Values.COMMAND), in.get("digest", HEX)));

    static final ValueForm<Holder> HOLDER = ValueForm.object(
            "a holder",
            Holder.centre(Values.AREA.standIn()),
            (out, holder) -> out.put("area", Values.AREA, holder.area())
                    .put("post", Values.POST, holder.post())
                    .put("person", Values.PERSON, holder.person()),
            CaseValues::holder);

    private static final ValueForm<Passage> PASSAGE = ValueForm.oneOf(Passage.values());

    static final ValueForm<HandoffSlip> SLIP = ValueForm.object(
            "a slip of a handover",
            new HandoffSlip(
                    1,
                    Passage.HANDED_UP,
                    HOLDER.standIn(),
                    HOLDER.standIn(),
                    "",
                    "",
                    List.of(),
                    Findings.FINDING.standIn(),
                    null,
                    null,
                    null,
                    null,
                    Instant.EPOCH),
            (out, slip) -> out.put("ordinal", Values.ORDINAL, slip.ordinal())
                    .put("passage", PASSAGE, slip.passage())
                    .put("from", HOLDER, slip.from())
                    .put("to", HOLDER, slip.to())
                    .put("fromLevel", Values.TEXT, slip.fromLevel())
                    .put("toLevel", Values.TEXT, slip.toLevel())
                    .list("passedOver", Values.TEXT, slip.passedOver())
                    .put("why", Findings.FINDING, slip.why())
                    .put("tried", Values.TEXT_REF, slip.tried())
                    .put("remark", Values.TEXT_REF, slip.remark())
                    .put("used", ClockValues.DURATION, slip.used())
                    .put("left", ClockValues.DURATION, slip.left())
                    .put("at", Values.INSTANT, slip.at()),
            in -> new HandoffSlip(
                    in.get("ordinal", Values.ORDINAL),
                    in.get("passage", PASSAGE),
                    in.get("from", HOLDER),
                    in.get("to", HOLDER),
                    in.get("fromLevel", Values.TEXT),
                    in.get("toLevel", Values.TEXT),
                    in.list("passedOver", Values.TEXT),
                    in.get("why", Findings.FINDING),
                    in.find("tried", Values.TEXT_REF),
                    in.find("remark", Values.TEXT_REF),
                    in.find("used", ClockValues.DURATION),
                    in.find("left", ClockValues.DURATION),
                    in.get("at", Values.INSTANT)));

    static final ValueForm<PolicyRef> POLICY = ValueForm.object(
            "a policy with its revision",
            new PolicyRef("x", "x", "x"),
            (out, policy) -> out.put("policy", Values.WORD, policy.id())
                    .put("revision", Values.WORD, policy.revision())
                    .put("contentId", Values.WORD, policy.contentId()),
            in -> new PolicyRef(
                    in.get("policy", Values.WORD), in.get("revision", Values.WORD), in.get("contentId", Values.WORD)));

    static final ValueForm<Basis> BASIS = ValueForm.object(
            "what decided in a policy",
            new Basis("", "", null),
            (out, basis) -> out.put("table", Values.TEXT, basis.table())
                    .put("rule", Values.TEXT, basis.rule())
                    .put("because", Values.BILINGUAL, basis.because()),
            in -> new Basis(
                    in.get("table", Values.TEXT), in.get("rule", Values.TEXT), in.find("because", Values.BILINGUAL)));

    static final ValueForm<Instruction> INSTRUCTION = ValueForm.object(
            "an instruction",
            new Instruction("x", "x", ""),
            (out, instruction) -> out.put("effect", Values.WORD, instruction.effect())
                    .put("executor", Values.WORD, instruction.executor())
                    .put("value", Values.TEXT, instruction.value()),
            in -> new Instruction(
                    in.get("effect", Values.WORD), in.get("executor", Values.WORD), in.get("value", Values.TEXT)));

    private static final ValueForm<CallRole> CALL_ROLE = ValueForm.oneOf(CallRole.values());

    static final ValueForm<CallOut> CALL_OUT = ValueForm.object(
            "a call to a party",
            new CallOut(Values.PARTY.standIn(), "", CallRole.LEAD),
            (out, call) -> out.put("party", Values.PARTY, call.party())
                    .put("matter", Values.TEXT, call.matter())
                    .put("as", CALL_ROLE, call.as())
                    .put("midway", Values.FLAG, call.midway() ? true : null),
            in -> new CallOut(
                    in.get("party", Values.PARTY),
                    in.get("matter", Values.TEXT),
                    in.get("as", CALL_ROLE),
                    Boolean.TRUE.equals(in.find("midway", Values.FLAG))));

    private static final ValueForm<Fraction> FRACTION =
            ValueForm.parsed("a fraction such as 2/3", Fraction.HALF, Fraction::toString, Fraction::parse);
    private static final ValueForm<VotingRule.Base> BASE = ValueForm.oneOf(VotingRule.Base.values());
    private static final ValueForm<VotingRule.Majority> MAJORITY = ValueForm.oneOf(VotingRule.Majority.values());

    static final ValueForm<VotingRule> VOTING_RULE = ValueForm.object(
            "a voting rule",
            new VotingRule(FRACTION.standIn(), BASE.standIn(), MAJORITY.standIn()),
            CaseValues::writeRule,
            CaseValues::rule);

    static final ValueForm<DeliberationOutcome> DELIBERATION_OUTCOME = ValueForm.object(
            "what a deliberation came to",
            new DeliberationOutcome(VOTING_RULE.standIn(), new Tally(0, 0, 0, 0, 0)),
            (out, outcome) -> {
                writeRule(out, outcome.rule());
                out.put("members", Values.COUNT, outcome.tally().members())
                        .put("present", Values.COUNT, outcome.tally().present())
                        .put("inFavour", Values.COUNT, outcome.tally().inFavour())
                        .put("against", Values.COUNT, outcome.tally().against())
                        .put("abstained", Values.COUNT, outcome.tally().abstained());
            },
            in -> new DeliberationOutcome(
                    rule(in),
                    new Tally(
                            in.get("members", Values.COUNT),
                            in.get("present", Values.COUNT),
                            in.get("inFavour", Values.COUNT),
                            in.get("against", Values.COUNT),
                            in.get("abstained", Values.COUNT))));

    static final ValueForm<Evidence> EVIDENCE = ValueForm.object(
            "a piece of evidence",
            new Evidence("x", "x", null),
            (out, evidence) -> out.put("kind", Values.WORD, evidence.kind())
                    .put("ref", Values.WORD, evidence.ref())
                    .put("digest", Values.TEXT, evidence.digest()),
            in -> new Evidence(
                    in.get("kind", Values.WORD), in.get("ref", Values.WORD), in.find("digest", Values.TEXT)));

    static final ValueForm<Assignment> ASSIGNMENT = ValueForm.object(
            "an area, and a role there",
            Assignment.to(Values.AREA.standIn()),
            (out, assignment) ->
                    out.put("area", Values.AREA, assignment.area()).put("role", Values.TEXT, assignment.role()),
            in -> new Assignment(in.get("area", Values.AREA), in.find("role", Values.TEXT)));

    static final ValueForm<Satisfaction> SATISFACTION = ValueForm.oneOf(Satisfaction.values());

    static final ValueForm<Stage> STAGE = ValueForm.oneOf(Stage.values());

    private CaseValues() {}

    private static void writeRule(FieldWriter out, VotingRule rule) {
        out.put("quorum", FRACTION, rule.quorum())
                .put("base", BASE, rule.base())
                .put("majority", MAJORITY, rule.majority());
    }

    private static VotingRule rule(FieldReader in) {
        return new VotingRule(in.get("quorum", FRACTION), in.get("base", BASE), in.get("majority", MAJORITY));
    }

    private static Holder holder(FieldReader in) {
        boolean isCentre = !in.has("post") && !in.has("person");
        return new Holder(
                in.get("area", Values.AREA),
                isCentre ? in.find("post", Values.POST) : in.get("post", Values.POST),
                isCentre ? in.find("person", Values.PERSON) : in.get("person", Values.PERSON));
    }

    private static String digest(String text) {
        boolean fits = text.length() >= SHORTEST_DIGEST && text.length() <= LONGEST_DIGEST;
        for (int i = 0; fits && i < text.length(); i++) {
            char digit = text.charAt(i);
            fits = (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
        }
        if (!fits) {
            throw new IllegalArgumentException("digest must be hexadecimal, got " + text);
        }
        return text;
    }
}
