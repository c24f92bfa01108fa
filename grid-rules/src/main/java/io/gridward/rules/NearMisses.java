package io.gridward.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.gridward.core.facts.Attribute;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the near misses of one table. Takes time in proportion to the rules it is given; whoever can tell
 * sooner which rules come into question may give it fewer.
 *
 * @param table the table
 * @param sight what it saw
 * @param decider the rule that decided, or null if none did or every matching rule does
 * @param before how many rules stand before the decider
 */
record NearMisses(
        DecisionTable table, Sight sight, @Nullable Rule decider, int before) {

    ImmutableList<NearMiss> find() {
        ImmutableList.Builder<NearMiss> found = ImmutableList.builder();
        Matching matching = sight.matching();
        List<Rule> rules = table.rules();
        for (int i = 0; i < rules.size(); i++) {
            if (!matching.matches(rules.get(i).when())) {
                found.addAll(missesOf(rules.get(i), decider != null && i > before, matching));
            }
        }
        return found.build();
    }

    private ImmutableList<NearMiss> missesOf(Rule rule, boolean afterDecider, Matching matching) {
        Set<String> tested = new LinkedHashSet<>();
        rule.when().tests().forEach(test -> tested.add(test.attribute()));
        tested.remove(Policy.TRIGGER);
        ImmutableList.Builder<NearMiss> misses = ImmutableList.builder();
        for (String name : tested) {
            Condition left = Residue.of(rule.when(), matching, name);
            if (!left.equals(Residue.NEVER)) {
                miss(rule, name, left, afterDecider).ifPresent(misses::add);
            }
        }
        return misses.build();
    }

    private Optional<NearMiss> miss(Rule rule, String name, Condition left, boolean afterDecider) {
        Attribute<?> attribute = sight.attribute(name);
        Object value = sight.values().get(name);
        return NearestValue.of(attribute, left, value)
                .map(nearest -> new NearMiss(
                        table.name(),
                        rule,
                        name,
                        value,
                        nearest.value(),
                        nearest.shortfall(attribute, value),
                        sight.fed().get(name),
                        afterDecider ? stillDeciding(name, nearest.value()) : null));
    }

    private @Nullable Rule stillDeciding(String name, @Nullable Object value) {
        Map<String, Object> changed = new HashMap<>(sight.values());
        changed.remove(name);
        if (value != null) {
            changed.put(name, value);
        }
        boolean matches = decider != null
                && new Matching(sight.attributes(), ImmutableMap.copyOf(changed)).matches(decider.when());
        return matches ? decider : null;
    }
}
