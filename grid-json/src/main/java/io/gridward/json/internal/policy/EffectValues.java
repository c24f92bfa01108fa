package io.gridward.json.internal.policy;

import io.gridward.core.escalation.Approver;
import io.gridward.core.escalation.Cutoff;
import io.gridward.core.escalation.Milestone;
import io.gridward.core.finding.DocumentCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.JsonList;
import io.gridward.json.internal.located.JsonText;
import io.gridward.json.internal.located.Kebab;
import io.gridward.json.internal.located.Shown;
import io.gridward.rules.escalation.Approvers;
import io.gridward.rules.escalation.Milestones;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the values of effects about stages and requests. */
final class EffectValues {
    private EffectValues() {}

    /** Stages by id, each with a limit of its own. */
    static @Nullable Milestones milestones(Cell cell) {
        List<Milestone> stages = new ArrayList<>();
        cell.members(EffectReader.LIMIT).forEach((id, limit) -> {
            TimeBudget budget = EffectReader.budget(limit);
            if (!Kebab.fits(id)) {
                limit.report(Finding.error(
                        DocumentCode.BAD_VALUE,
                        List.of(),
                        "value",
                        Shown.quoted(id),
                        "expected",
                        "a kebab-case id such as fence"));
            } else if (budget != null) {
                stages.add(new Milestone(id, budget));
            }
        });
        return new Milestones(stages);
    }

    /** One approver or a list of those who must agree, each a role, or an object of role and level. */
    static @Nullable Approvers approvers(Cell cell) {
        if (cell.value() instanceof JsonList) {
            return new Approvers(cell.list("the id of a role, or an object of role and level", EffectValues::approver));
        }
        Approver alone = approver(cell);
        return alone == null ? null : Approvers.of(alone);
    }

    private static @Nullable Approver approver(Cell cell) {
        if (cell.value() instanceof JsonText) {
            String role = cell.parsed(Kebab::checked);
            return role == null ? null : Approver.role(role);
        }
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        String role = fields.optional("role", "the id of one of the roles").parsed(Kebab::checked);
        String level = fields.optional("level", "the id of one of the levels").parsed(Kebab::checked);
        fields.end();
        if (!fields.has("role") && !fields.has("level")) {
            fields.required("role", "the id of one of the roles");
        }
        return role == null && level == null ? null : new Approver(role, level);
    }

    /** An object of exactly one of its two fields. */
    static @Nullable Cutoff cutoff(Cell cell) {
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        TimeLimit beforeDue = fields.optional("beforeDue", EffectReader.LIMIT).parsed(TimeLimit::parse);
        TimeLimit afterDispatch =
                fields.optional("afterDispatch", EffectReader.LIMIT).parsed(TimeLimit::parse);
        fields.end();
        if (!fields.has("beforeDue") && !fields.has("afterDispatch")) {
            fields.required("beforeDue", EffectReader.LIMIT);
        } else if (fields.has("beforeDue") && fields.has("afterDispatch")) {
            cell.report(Finding.error(
                    DocumentCode.BAD_VALUE,
                    List.of(),
                    "value",
                    "beforeDue, afterDispatch",
                    "expected",
                    "one cut-off alone"));
        }
        return beforeDue != null
                ? Cutoff.beforeDue(beforeDue)
                : afterDispatch != null ? Cutoff.afterDispatch(afterDispatch) : null;
    }

    static @Nullable Integer times(Cell cell) {
        Long times = cell.whole(0, 99);
        return times == null ? null : times.intValue();
    }
}
