package io.gridward.rules.escalation;

import com.google.common.collect.ImmutableSet;
import io.gridward.core.escalation.Approver;
import io.gridward.core.escalation.Call;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.party.Matter;
import io.gridward.core.party.PartyRegister;
import io.gridward.core.roster.Role;
import io.gridward.core.roster.Roster;
import io.gridward.core.territory.Territory;
import io.gridward.rules.DecisionTable;
import io.gridward.rules.Policy;
import io.gridward.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that the levels, roles and matters a policy names exist. */
final class NameCheck {
    private static final ImmutableSet<String> ROLES = ImmutableSet.of(
            StandardVocabulary.HANDLER.name(),
            StandardVocabulary.ANSWERER.name(),
            StandardVocabulary.SELF_HANDLE.name(),
            StandardVocabulary.NOTIFY_ROLES.name());

    private final FindingCollector findings = new FindingCollector();
    private final List<String> roles;
    private final List<String> matters;
    private final List<String> levels;

    NameCheck(Policy policy, Territory territory, Roster roster, PartyRegister parties) {
        this.roles = roster.roles().stream().map(Role::id).toList();
        this.matters = parties.matters().stream().map(Matter::id).toList();
        this.levels = territory.levels().ids();
        for (String level : policy.levels()) {
            require(ModelCode.UNKNOWN_LEVEL, List.of("levels", level), "level", level, levels);
        }
        for (DecisionTable table : policy.tables()) {
            for (Rule rule : table.rules()) {
                checkEffects(rule.then(), List.of("tables", table.name(), "rules", rule.id(), "then"));
            }
            checkEffects(table.otherwise(), List.of("tables", table.name(), "otherwise"));
        }
    }

    List<Finding> findings() {
        return findings.findings();
    }

    private void checkEffects(Map<String, Object> values, List<String> path) {
        values.forEach((effect, value) -> {
            List<String> at = new ArrayList<>(path);
            at.add(effect);
            if (ROLES.contains(effect)) {
                names(value).forEach(role -> require(ModelCode.UNKNOWN_ROLE, at, "role", role, roles));
            } else if (effect.equals(StandardVocabulary.IN_CHARGE.name())) {
                require(ModelCode.UNKNOWN_MATTER, at, "matter", String.valueOf(value), matters);
            } else if (value instanceof Call call) {
                require(ModelCode.UNKNOWN_MATTER, at, "matter", call.matter(), matters);
            } else if (value instanceof Approvers approvers) {
                approvers.all().forEach(approver -> approver(approver, at));
            }
        });
    }

    private void approver(Approver approver, List<String> at) {
        if (approver.role() != null) {
            require(ModelCode.UNKNOWN_ROLE, at, "role", approver.role(), roles);
        }
        if (approver.level() != null) {
            require(ModelCode.UNKNOWN_LEVEL, at, "level", approver.level(), levels);
        }
    }

    /** One name, or the members of a set of them. */
    private static List<String> names(Object value) {
        return value instanceof Set<?> members
                ? members.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }

    private void require(ModelCode code, List<String> path, String kind, String name, List<String> known) {
        if (!known.contains(name)) {
            findings.add(Finding.unknown(code, path, kind, name, known));
        }
    }
}
