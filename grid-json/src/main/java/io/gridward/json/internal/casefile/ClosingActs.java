package io.gridward.json.internal.casefile;

import io.gridward.core.casefile.ClosingAct;
import io.gridward.core.casefile.ClosingAct.Close;
import io.gridward.core.casefile.ClosingAct.FollowUp;
import io.gridward.core.casefile.ClosingAct.Handle;
import io.gridward.core.casefile.ClosingAct.Rate;
import io.gridward.core.casefile.ClosingAct.ReachMilestone;
import io.gridward.core.casefile.ClosingAct.Reopen;
import io.gridward.core.casefile.ClosingAct.Reply;
import io.gridward.core.casefile.ClosingAct.Verify;
import java.util.List;

/** Forms of the acts from the work on a matter to the end of its case. */
final class ClosingActs {
    static final List<Form<? extends ClosingAct>> FORMS = List.of(
            new Form<>(
                    "handle",
                    Handle.class,
                    (out, act) -> out.list("evidence", CaseValues.EVIDENCE, act.evidence())
                            .put("result", Values.TEXT_REF, act.result()),
                    in -> new Handle(in.list("evidence", CaseValues.EVIDENCE), in.find("result", Values.TEXT_REF))),
            new Form<>(
                    "verify",
                    Verify.class,
                    (out, act) ->
                            out.put("passed", Values.FLAG, act.passed()).put("remark", Values.TEXT_REF, act.remark()),
                    in -> new Verify(in.get("passed", Values.FLAG), in.find("remark", Values.TEXT_REF))),
            new Form<>(
                    "reply",
                    Reply.class,
                    (out, act) -> out.put("answer", Values.TEXT_REF, act.answer()),
                    in -> new Reply(in.get("answer", Values.TEXT_REF))),
            new Form<>(
                    "rate",
                    Rate.class,
                    (out, act) -> out.put("satisfaction", CaseValues.SATISFACTION, act.satisfaction())
                            .put("resolved", Values.FLAG, act.resolved()),
                    in -> new Rate(in.get("satisfaction", CaseValues.SATISFACTION), in.get("resolved", Values.FLAG))),
            new Form<>("close", Close.class, (out, act) -> {}, in -> new Close()),
            new Form<>(
                    "reach-milestone",
                    ReachMilestone.class,
                    (out, act) -> out.put("milestone", Values.TEXT, act.milestone())
                            .list("evidence", CaseValues.EVIDENCE, act.evidence()),
                    in -> new ReachMilestone(
                            in.get("milestone", Values.TEXT), in.list("evidence", CaseValues.EVIDENCE))),
            new Form<>(
                    "follow-up",
                    FollowUp.class,
                    (out, act) -> out.put("satisfaction", CaseValues.SATISFACTION, act.satisfaction())
                            .put("resolved", Values.FLAG, act.resolved())
                            .put("factsTrue", Values.FLAG, act.factsTrue())
                            .put("remark", Values.TEXT_REF, act.remark()),
                    in -> new FollowUp(
                            in.get("satisfaction", CaseValues.SATISFACTION),
                            in.get("resolved", Values.FLAG),
                            in.get("factsTrue", Values.FLAG),
                            in.find("remark", Values.TEXT_REF))),
            new Form<>(
                    "reopen",
                    Reopen.class,
                    (out, act) -> out.put("reason", Values.TEXT_REF, act.reason()),
                    in -> new Reopen(in.get("reason", Values.TEXT_REF))));

    private ClosingActs() {}
}
