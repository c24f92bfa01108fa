package io.gridward.json.internal.casefile;

import io.gridward.core.casefile.IntakeEvent;
import io.gridward.core.casefile.IntakeEvent.Corrected;
import io.gridward.core.casefile.IntakeEvent.Filed;
import io.gridward.core.casefile.IntakeEvent.HeldForIntake;
import io.gridward.core.casefile.IntakeEvent.Joined;
import io.gridward.core.casefile.IntakeEvent.Merged;
import io.gridward.core.casefile.IntakeEvent.Numbered;
import io.gridward.core.casefile.IntakeEvent.Rejected;
import io.gridward.core.casefile.IntakeEvent.Reported;
import io.gridward.core.casefile.IntakeEvent.SelfHandled;
import io.gridward.core.casefile.IntakeEvent.SelfHandlingAllowed;
import io.gridward.core.casefile.Issue;
import java.util.List;

/** Forms of the events of intake. */
final class IntakeEvents {
    private static final ValueForm<Issue> ISSUE = ValueForm.object(
            "an issue",
            Issue.builder(Values.AREA.standIn()).build(),
            (out, issue) -> Issues.write(out, issue, RecordedFacts.FORM),
            in -> Issues.read(in, RecordedFacts.FORM));

    static final List<Form<? extends IntakeEvent>> FORMS = List.of(
            new Form<>(
                    "reported",
                    Reported.class,
                    (out, event) ->
                            out.put("issue", ISSUE, event.issue()).put("policy", CaseValues.POLICY, event.policy()),
                    in -> new Reported(Heads.read(in), in.get("issue", ISSUE), in.get("policy", CaseValues.POLICY))),
            new Form<>(
                    "held-for-intake",
                    HeldForIntake.class,
                    (out, event) -> {},
                    in -> new HeldForIntake(Heads.read(in))),
            new Form<>(
                    "filed",
                    Filed.class,
                    (out, event) -> out.put("policy", CaseValues.POLICY, event.policy()),
                    in -> new Filed(Heads.read(in), in.get("policy", CaseValues.POLICY))),
            new Form<>(
                    "numbered",
                    Numbered.class,
                    (out, event) -> out.put("caseNumber", Values.CASE_NUMBER, event.number()),
                    in -> new Numbered(Heads.read(in), in.get("caseNumber", Values.CASE_NUMBER))),
            new Form<>(
                    "rejected",
                    Rejected.class,
                    (out, event) -> out.put("properPath", Values.BILINGUAL, event.properPath())
                            .put("path", Values.TEXT_REF, event.path())
                            .put("reason", Values.TEXT_REF, event.reason()),
                    in -> new Rejected(
                            Heads.read(in),
                            in.find("properPath", Values.BILINGUAL),
                            in.find("path", Values.TEXT_REF),
                            in.find("reason", Values.TEXT_REF))),
            new Form<>(
                    "self-handling-allowed",
                    SelfHandlingAllowed.class,
                    (out, event) -> out.list("roles", Values.TEXT, event.roles()),
                    in -> new SelfHandlingAllowed(Heads.read(in), in.set("roles", Values.TEXT))),
            new Form<>(
                    "self-handled",
                    SelfHandled.class,
                    (out, event) -> out.put("person", Values.PERSON, event.person())
                            .list("evidence", CaseValues.EVIDENCE, event.evidence())
                            .put("result", Values.TEXT_REF, event.result()),
                    in -> new SelfHandled(
                            Heads.read(in),
                            in.get("person", Values.PERSON),
                            in.list("evidence", CaseValues.EVIDENCE),
                            in.find("result", Values.TEXT_REF))),
            new Form<>(
                    "merged",
                    Merged.class,
                    (out, event) -> out.put("master", Values.CASE, event.master())
                            .list("reporters", Values.PERSON, event.reporters())
                            .put("person", Values.PERSON, event.person())
                            .put("reason", Values.TEXT_REF, event.reason()),
                    in -> new Merged(
                            Heads.read(in),
                            in.get("master", Values.CASE),
                            in.list("reporters", Values.PERSON),
                            in.find("person", Values.PERSON),
                            in.get("reason", Values.TEXT_REF))),
            new Form<>(
                    "joined",
                    Joined.class,
                    (out, event) -> out.put("duplicate", Values.CASE, event.duplicate())
                            .list("reporters", Values.PERSON, event.reporters()),
                    in -> new Joined(
                            Heads.read(in), in.get("duplicate", Values.CASE), in.list("reporters", Values.PERSON))),
            new Form<>(
                    "corrected",
                    Corrected.class,
                    (out, event) -> out.put("facts", RecordedFacts.FORM, event.facts()),
                    in -> new Corrected(Heads.read(in), in.get("facts", RecordedFacts.FORM))));

    private IntakeEvents() {}
}
