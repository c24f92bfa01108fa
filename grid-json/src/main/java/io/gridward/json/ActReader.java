package io.gridward.json;

import com.google.common.collect.ImmutableMap;
import io.gridward.core.casefile.Act;
import io.gridward.core.casefile.Actor;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.ClosingAct;
import io.gridward.core.casefile.Evidence;
import io.gridward.core.casefile.HoldingAct;
import io.gridward.core.casefile.IntakeAct;
import io.gridward.core.casefile.Issue;
import io.gridward.core.casefile.RequestAct;
import io.gridward.core.casefile.Satisfaction;
import io.gridward.core.casefile.TextRef;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.facts.Facts;
import io.gridward.core.territory.AreaCode;
import io.gridward.json.internal.casefile.FactsReader;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Choices;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.JsonText;
import io.gridward.json.internal.located.Kebab;
import io.gridward.json.internal.reference.Expected;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Reads what a step does, with the fields each act has. */
final class ActReader {
    private static final String EVIDENCE = "a list of evidence";
    private static final String PIECE = "a piece of evidence";
    private static final String FACTS = "an object of facts; {} says nothing";
    private static final String FLAG = "true or false";
    private static final Map<String, Satisfaction> SATISFACTIONS = Choices.of(Satisfaction.values());

    private final ImmutableMap<String, Form> forms;
    private final FactsReader facts;
    private final KnownNames names;
    private final WrittenTexts texts;

    ActReader(FactSchema schema, KnownNames names, WrittenTexts texts) {
        this.facts = new FactsReader(schema);
        this.names = names;
        this.texts = texts;
        this.forms = forms(
                new HoldingActReader(names, texts),
                new RequestActReader(names, texts),
                new LinkageActReader(names, texts));
    }

    /** In the order in which messages list them. */
    private ImmutableMap<String, Form> forms(
            HoldingActReader holding, RequestActReader requests, LinkageActReader linkage) {
        return ImmutableMap.<String, Form>builder()
                .put("report", this::report)
                .put("file", step -> new IntakeAct.File())
                .put("reject", this::reject)
                .put("self-handle", this::selfHandle)
                .put("merge", this::merge)
                .put("correct-facts", this::correctFacts)
                .put("sign", step -> new HoldingAct.Sign())
                .put("hand-up", holding::handUp)
                .put("dispatch", holding::dispatch)
                .put("send-down", holding::sendDown)
                .put("raise", holding::raise)
                .put("supervise", holding::supervise)
                .put("urge", holding::urge)
                .put("whistle", linkage::whistle)
                .put("answer-call", linkage::answerCall)
                .put("withdraw-call", linkage::withdrawCall)
                .put("name-lead", linkage::nameLead)
                .put("rate-party", linkage::rateParty)
                .put("rate-call", linkage::rateCall)
                .put("reach-milestone", this::reachMilestone)
                .put("handle", this::handle)
                .put("verify", this::verify)
                .put("reply", this::reply)
                .put("rate", this::rate)
                .put("close", step -> new ClosingAct.Close())
                .put("request", requests::request)
                .put("decide", requests::decide)
                .put("withdraw", requests::withdraw)
                .put("adjudicate", requests::adjudicate)
                .put("resume", step -> new RequestAct.Resume())
                .put("follow-up", this::followUp)
                .put("reopen", this::reopen)
                .buildOrThrow();
    }

    /** Reads the act and reports fields it does not have; of an unknown act the fields are anybody's guess. */
    @Nullable Act act(Fields step, @Nullable Fields by, @Nullable Actor actor) {
        Form form = step.required("act", "one of " + String.join(", ", forms.keySet()))
                .oneOf(forms);
        if (form == null) {
            return null;
        }
        Act act = form.read(new StepFields(step, by, actor));
        step.end();
        return act;
    }

    boolean isAct(Cell act) {
        return act.value() instanceof JsonText text && forms.containsKey(text.value());
    }

    private @Nullable Act report(StepFields step) {
        Fields fields = step.fields();
        AreaCode area = names.area(fields.required("area", Expected.AREA));
        String place =
                fields.optional("place", "a reference of the host's, not blank").notBlank();
        String channel =
                fields.required("channel", "a channel such as chat-group").notBlank();
        TextRef summary = texts.keep(fields.optional("summary", Expected.TEXT));
        Facts said = facts.facts(fields.required("facts", FACTS));
        if (area == null || channel == null) {
            return null;
        }
        Issue.Builder issue = Issue.builder(area).channel(channel).facts(said);
        if (place != null) {
            issue.place(place);
        }
        if (summary != null) {
            issue.summary(summary);
        }
        if (step.actor() instanceof Actor.Requester requester) {
            issue.requester(requester.person());
        }
        return new IntakeAct.Report(issue.build());
    }

    private @Nullable Act reject(StepFields step) {
        TextRef properPath = texts.keep(step.fields().required("properPath", Expected.TEXT));
        return properPath == null ? null : new IntakeAct.Reject(properPath, null);
    }

    private Act selfHandle(StepFields step) {
        Cell cell = step.fields().required("evidence", EVIDENCE);
        List<Evidence> evidence = Expected.notEmpty(cell).list(PIECE, ActReader::evidence);
        TextRef result = texts.keep(step.fields().optional("result", Expected.TEXT));
        return new IntakeAct.SelfHandle(evidence, result);
    }

    private @Nullable Act merge(StepFields step) {
        CaseId master = step.fields()
                .required("master", "a case id of 1 to 64 letters, digits or ._-")
                .parsed(CaseId::new);
        TextRef reason = texts.keep(step.fields().required("reason", Expected.TEXT));
        return master == null || reason == null ? null : new IntakeAct.Merge(master, reason);
    }

    private Act correctFacts(StepFields step) {
        return new IntakeAct.CorrectFacts(facts.facts(step.fields().required("facts", FACTS)));
    }

    private @Nullable Act reachMilestone(StepFields step) {
        String milestone =
                step.fields().required("milestone", Expected.id("fence")).parsed(Kebab::checked);
        List<Evidence> evidence = step.fields().optional("evidence", EVIDENCE).list(PIECE, ActReader::evidence);
        return milestone == null ? null : new ClosingAct.ReachMilestone(milestone, evidence);
    }

    private Act handle(StepFields step) {
        List<Evidence> evidence = step.fields().optional("evidence", EVIDENCE).list(PIECE, ActReader::evidence);
        TextRef result = texts.keep(step.fields().optional("result", Expected.TEXT));
        return new ClosingAct.Handle(evidence, result);
    }

    private static @Nullable Evidence evidence(Cell cell) {
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        String kind = fields.required("kind", "a kind such as photo").notBlank();
        String ref =
                fields.required("ref", "a reference by which the host finds it").notBlank();
        String digest = fields.optional("digest", "a digest such as sha256:…").notBlank();
        fields.end();
        return kind == null || ref == null ? null : new Evidence(kind, ref, digest);
    }

    private @Nullable Act verify(StepFields step) {
        Boolean passed = step.fields().required("passed", FLAG).bool();
        TextRef remark = texts.keep(step.fields().optional("remark", Expected.TEXT));
        return passed == null ? null : new ClosingAct.Verify(passed, remark);
    }

    private @Nullable Act reply(StepFields step) {
        TextRef answer = texts.keep(step.fields().required("answer", Expected.TEXT));
        return answer == null ? null : new ClosingAct.Reply(answer);
    }

    private @Nullable Act rate(StepFields step) {
        Satisfaction satisfaction = satisfaction(step);
        Boolean resolved = step.fields().required("resolved", FLAG).bool();
        return satisfaction == null || resolved == null ? null : new ClosingAct.Rate(satisfaction, resolved);
    }

    private @Nullable Act followUp(StepFields step) {
        Satisfaction satisfaction = satisfaction(step);
        Boolean resolved = step.fields().required("resolved", FLAG).bool();
        Boolean factsTrue = step.fields().required("factsTrue", FLAG).bool();
        TextRef remark = texts.keep(step.fields().optional("remark", Expected.TEXT));
        return satisfaction == null || resolved == null || factsTrue == null
                ? null
                : new ClosingAct.FollowUp(satisfaction, resolved, factsTrue, remark);
    }

    static @Nullable Satisfaction satisfaction(StepFields step) {
        return step.fields()
                .required("satisfaction", "one of " + String.join(", ", SATISFACTIONS.keySet()))
                .oneOf(SATISFACTIONS);
    }

    private @Nullable Act reopen(StepFields step) {
        TextRef reason = texts.keep(step.fields().required("reason", Expected.TEXT));
        return reason == null ? null : new ClosingAct.Reopen(reason);
    }

    private interface Form {
        @Nullable Act read(StepFields step);
    }
}
