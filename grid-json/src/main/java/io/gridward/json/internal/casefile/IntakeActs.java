package io.gridward.json.internal.casefile;

import io.gridward.core.casefile.IntakeAct;
import io.gridward.core.casefile.IntakeAct.CorrectFacts;
import io.gridward.core.casefile.IntakeAct.File;
import io.gridward.core.casefile.IntakeAct.GiveNumber;
import io.gridward.core.casefile.IntakeAct.Join;
import io.gridward.core.casefile.IntakeAct.Merge;
import io.gridward.core.casefile.IntakeAct.Reject;
import io.gridward.core.casefile.IntakeAct.Report;
import io.gridward.core.casefile.IntakeAct.SelfHandle;
import io.gridward.core.facts.Facts;
import java.util.List;

/** Forms of the acts of intake. */
final class IntakeActs {
    private IntakeActs() {}

    static List<Form<? extends IntakeAct>> forms(ValueForm<Facts> facts) {
        return List.of(
                new Form<>(
                        "report",
                        Report.class,
                        (out, act) -> Issues.write(out, act.issue(), facts),
                        in -> new Report(Issues.read(in, facts))),
                new Form<>(
                        "number",
                        GiveNumber.class,
                        (out, act) -> out.put("caseNumber", Values.CASE_NUMBER, act.number()),
                        in -> new GiveNumber(in.get("caseNumber", Values.CASE_NUMBER))),
                new Form<>("file", File.class, (out, act) -> {}, in -> new File()),
                new Form<>(
                        "reject",
                        Reject.class,
                        (out, act) -> out.put("properPath", Values.TEXT_REF, act.properPath())
                                .put("reason", Values.TEXT_REF, act.reason()),
                        in -> new Reject(in.get("properPath", Values.TEXT_REF), in.find("reason", Values.TEXT_REF))),
                new Form<>(
                        "self-handle",
                        SelfHandle.class,
                        (out, act) -> out.list("evidence", CaseValues.EVIDENCE, act.evidence())
                                .put("result", Values.TEXT_REF, act.result()),
                        in -> new SelfHandle(
                                in.list("evidence", CaseValues.EVIDENCE), in.find("result", Values.TEXT_REF))),
                new Form<>(
                        "merge",
                        Merge.class,
                        (out, act) -> out.put("master", Values.CASE, act.master())
                                .put("reason", Values.TEXT_REF, act.reason()),
                        in -> new Merge(in.get("master", Values.CASE), in.get("reason", Values.TEXT_REF))),
                new Form<>(
                        "join",
                        Join.class,
                        (out, act) -> out.put("duplicate", Values.CASE, act.duplicate())
                                .list("reporters", Values.PERSON, act.reporters()),
                        in -> new Join(in.get("duplicate", Values.CASE), in.list("reporters", Values.PERSON))),
                new Form<>(
                        "correct-facts",
                        CorrectFacts.class,
                        (out, act) -> out.put("facts", facts, act.facts()),
                        in -> new CorrectFacts(in.get("facts", facts))));
    }
}
