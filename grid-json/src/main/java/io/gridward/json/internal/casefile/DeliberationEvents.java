package io.gridward.json.internal.casefile;

import io.gridward.core.linkage.DeliberationEvent;
import io.gridward.core.linkage.DeliberationEvent.Attended;
import io.gridward.core.linkage.DeliberationEvent.Concluded;
import io.gridward.core.linkage.DeliberationEvent.Proposed;
import io.gridward.core.linkage.DeliberationEvent.VoteCast;
import java.util.List;

/** Forms of what happens in deliberations. */
final class DeliberationEvents {
    static final List<Form<? extends DeliberationEvent>> FORMS = List.of(
            new Form<>(
                    "proposed",
                    Proposed.class,
                    (out, event) -> out.put("proposer", Values.PERSON, event.proposer())
                            .put("proposal", MeetingValues.SUBJECT, event.proposal())
                            .list("subjects", MeetingValues.SUBJECT, event.subjects())
                            .list("members", Values.PERSON, event.members())
                            .put("chair", Values.PERSON, event.chair())
                            .put("rule", CaseValues.VOTING_RULE, event.rule()),
                    in -> new Proposed(
                            MeetingValues.head(in),
                            in.get("proposer", Values.PERSON),
                            in.get("proposal", MeetingValues.SUBJECT),
                            in.list("subjects", MeetingValues.SUBJECT),
                            in.requiredSet("members", Values.PERSON),
                            in.get("chair", Values.PERSON),
                            in.get("rule", CaseValues.VOTING_RULE))),
            new Form<>(
                    "attended",
                    Attended.class,
                    (out, event) -> out.put("person", Values.PERSON, event.person()),
                    in -> new Attended(MeetingValues.head(in), in.get("person", Values.PERSON))),
            new Form<>(
                    "vote-cast",
                    VoteCast.class,
                    (out, event) -> out.put("person", Values.PERSON, event.person())
                            .put("vote", DeliberationActs.VOTE, event.vote()),
                    in -> new VoteCast(
                            MeetingValues.head(in),
                            in.get("person", Values.PERSON),
                            in.get("vote", DeliberationActs.VOTE))),
            new Form<>(
                    "concluded",
                    Concluded.class,
                    (out, event) -> out.put("chair", Values.PERSON, event.chair())
                            .put("outcome", CaseValues.DELIBERATION_OUTCOME, event.outcome()),
                    in -> new Concluded(
                            MeetingValues.head(in),
                            in.get("chair", Values.PERSON),
                            in.get("outcome", CaseValues.DELIBERATION_OUTCOME))));

    private DeliberationEvents() {}
}
