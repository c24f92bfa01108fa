package io.gridward.json.internal.casefile;

import io.gridward.core.casefile.IntakeEvent;
import io.gridward.core.casefile.IntakeEvent.Filed;
import io.gridward.core.casefile.IntakeEvent.HeldForIntake;
import io.gridward.core.casefile.IntakeEvent.Numbered;
import io.gridward.core.casefile.IntakeEvent.Rejected;
import io.gridward.core.casefile.IntakeEvent.Reported;
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
                            .put("path", Values.TEXT_REF, event.path()),
                    in -> new Rejected(
                            Heads.read(in),
                            in.find("properPath", Values.BILINGUAL),
                            in.find("path", Values.TEXT_REF))));

    private IntakeEvents() {}
}
