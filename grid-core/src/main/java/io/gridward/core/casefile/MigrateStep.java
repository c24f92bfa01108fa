package io.gridward.core.casefile;

import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.RefusalCode;

/**
 * The case is moved to another policy, which grades it and sets its limits anew; where it entered stays. What waits
 * at intake is asked about when it is filed.
 */
final class MigrateStep implements Step {
    @Override
    public Decision take(Draft draft) {
        PolicyRef to = ((UpkeepAct.Migrate) draft.command().act()).to();
        PolicyRef from = draft.file().policy().orElseThrow();
        if (to.equals(from)) {
            return draft.refusal(RefusalCode.SAME_POLICY, "policy", to.brief());
        }
        if (draft.edition().policies().find(to).isEmpty()) {
            return draft.refusal(RefusalCode.NO_SUCH_POLICY, "policy", to.brief());
        }
        Draft migrated = draft.then(head -> new RulingEvent.Migrated(head, from, to));
        if (draft.file().stage() == Stage.AT_INTAKE) {
            return migrated;
        }
        Consultation asked = Consultation.ask(migrated, Trigger.MIGRATED);
        Draft graded = Regrading.grade(asked.draft(), asked.ruling());
        return Consequences.of(Regrading.limit(graded, asked.ruling()), asked.ruling());
    }
}
