package io.gridward.core.casefile;

import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.facts.Facts;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.Language;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An issue comes in: it is pinned to the policy in force and taken in, rejected, or held for a person. */
final class ReportStep implements Step {
    @Override
    public Taken take(Draft draft) {
        Issue issue = ((Act.Report) draft.command().act()).issue();
        CaseId id = draft.file().id();
        Optional<Area> place = draft.governance().territory().find(issue.area());
        if (place.isEmpty()) {
            List<String> known = draft.governance().territory().areas().stream()
                    .map(Area::code)
                    .map(AreaCode::value)
                    .toList();
            return new Taken.Refusal(List.of(Finding.unknown(
                    RefusalCode.UNKNOWN_PLACE,
                    List.of(id.value()),
                    "area",
                    issue.area().value(),
                    known)));
        }
        Optional<String> misfit = misfit(draft.governance().policies().facts(), issue.facts());
        if (misfit.isPresent()) {
            return Taken.refusal(id, RefusalCode.UNFIT_FACTS, "problem", misfit.get());
        }
        Optional<PolicyRef> policy = draft.governance()
                .policies()
                .inForce(
                        issue.area(),
                        draft.governance().calendarOf(issue.area()).date(draft.at()));
        if (policy.isEmpty()) {
            return Taken.refusal(id, RefusalCode.POLICY_UNKNOWN, "policy", "none is in force here");
        }
        Draft reported = draft.then(head -> new IntakeEvent.Reported(head, issue, policy.get()));
        return Intaking.judge(reported, place.get());
    }

    /** Facts may have been built with another schema; they are checked against the one in force. */
    private static Optional<String> misfit(FactSchema schema, Facts facts) {
        Facts.Builder again = Facts.builder(schema);
        facts.values().forEach(again::setUntyped);
        try {
            Facts same = again.build();
            return same.equals(facts) ? Optional.empty() : Optional.of("defaults are not filled in");
        } catch (InvalidModelException e) {
            return Optional.of(e.findings().stream()
                    .map(finding -> finding.text(Language.EN))
                    .collect(Collectors.joining("; ")));
        }
    }
}
