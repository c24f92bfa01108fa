package io.gridward.core.casefile;

import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.facts.Facts;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An issue comes in: it is pinned to the policy in force and taken in, rejected, or held for a person. */
final class ReportStep implements Step {
    @Override
    public Decision take(Draft draft) {
        Issue issue = ((IntakeAct.Report) draft.command().act()).issue();
        Optional<Area> place = draft.edition().territory().find(issue.area());
        if (place.isEmpty()) {
            List<String> known = draft.edition().territory().areas().stream()
                    .map(Area::code)
                    .map(AreaCode::value)
                    .toList();
            return new Refusal(List.of(Finding.unknown(
                    RefusalCode.UNKNOWN_PLACE,
                    List.of(draft.file().id().value()),
                    "area",
                    issue.area().value(),
                    known)));
        }
        List<Finding> misfits = misfits(draft.edition().policies().facts(), issue.facts());
        if (!misfits.isEmpty()) {
            List<Finding> reasons =
                    new ArrayList<>(draft.refusal(RefusalCode.UNFIT_FACTS).reasons());
            reasons.addAll(misfits);
            return new Refusal(reasons);
        }
        Optional<PolicyRef> policy = draft.edition().policies().inForce(issue.area(), draft.today(issue.area()));
        if (policy.isEmpty()) {
            return draft.refusal(RefusalCode.NO_POLICY, "area", issue.area().value());
        }
        Draft reported = draft.then(head -> new IntakeEvent.Reported(head, issue, policy.get()));
        return Admission.judge(reported, place.get());
    }

    /** Facts may have been built with another schema; they are checked against the one in force. */
    static List<Finding> misfits(FactSchema schema, Facts facts) {
        if (facts.schema().equals(schema)) {
            return List.of();
        }
        Facts.Builder again = Facts.builder(schema);
        facts.values().forEach(again::setUntyped);
        try {
            Facts complete = again.build();
            return complete.values().keySet().stream()
                    .filter(name -> facts.value(name).isEmpty())
                    .map(name -> Finding.error(ModelCode.MISSING_FACT, List.of(name), "attribute", name))
                    .toList();
        } catch (InvalidModelException e) {
            return e.findings();
        }
    }
}
