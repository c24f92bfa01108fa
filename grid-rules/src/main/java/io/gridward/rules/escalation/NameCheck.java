package io.gridward.rules.escalation;

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

/** Checks that the levels, roles and matters a policy names exist. */
final class NameCheck {
    private final FindingCollector findings = new FindingCollector();
    private final List<String> roles;
    private final List<String> matters;

    NameCheck(Policy policy, Territory territory, Roster roster, PartyRegister parties) {
        this.roles = roster.roles().stream().map(Role::id).toList();
        this.matters = parties.matters().stream().map(Matter::id).toList();
        List<String> levels = territory.levels().ids();
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
            if (effect.equals(StandardVocabulary.HANDLER.name()) || effect.equals(StandardVocabulary.ANSWERER.name())) {
                require(ModelCode.UNKNOWN_ROLE, at, "role", String.valueOf(value), roles);
            } else if (effect.equals(StandardVocabulary.IN_CHARGE.name())) {
                require(ModelCode.UNKNOWN_MATTER, at, "matter", String.valueOf(value), matters);
            } else if (value instanceof Call call) {
                require(ModelCode.UNKNOWN_MATTER, at, "matter", call.matter(), matters);
            }
        });
    }

    private void require(ModelCode code, List<String> path, String kind, String name, List<String> known) {
        if (!known.contains(name)) {
            findings.add(Finding.unknown(code, path, kind, name, known));
        }
    }
}
