package io.gridward.json.internal.casefile;

import io.gridward.core.linkage.DeliberationAct;
import io.gridward.core.linkage.DeliberationAct.Attend;
import io.gridward.core.linkage.DeliberationAct.Cast;
import io.gridward.core.linkage.DeliberationAct.Conclude;
import io.gridward.core.linkage.DeliberationAct.Propose;
import io.gridward.core.linkage.Vote;
import java.util.List;

/** Forms of the acts of a deliberation. */
final class DeliberationActs {
    static final ValueForm<Vote> VOTE = ValueForm.oneOf(Vote.values());

    static final List<Form<? extends DeliberationAct>> FORMS = List.of(
            new Form<>(
                    "propose",
                    Propose.class,
                    (out, act) -> out.put("proposal", MeetingValues.SUBJECT, act.proposal())
                            .list("subjects", MeetingValues.SUBJECT, act.subjects())
                            .list("members", Values.PERSON, act.members())
                            .put("chair", Values.PERSON, act.chair())
                            .put("rule", CaseValues.VOTING_RULE, act.rule()),
                    in -> new Propose(
                            in.get("proposal", MeetingValues.SUBJECT),
                            in.list("subjects", MeetingValues.SUBJECT),
                            in.requiredSet("members", Values.PERSON),
                            in.get("chair", Values.PERSON),
                            in.get("rule", CaseValues.VOTING_RULE))),
            new Form<>("attend", Attend.class, (out, act) -> {}, in -> new Attend()),
            new Form<>(
                    "cast",
                    Cast.class,
                    (out, act) -> out.put("vote", VOTE, act.vote()),
                    in -> new Cast(in.get("vote", VOTE))),
            new Form<>("conclude", Conclude.class, (out, act) -> {}, in -> new Conclude()));

    private DeliberationActs() {}
}
