package io.gridward.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.gridward.core.escalation.Trigger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables before another one that decide attributes it sees, directly or through each other; in order. */
final class Feeders {
    /** More combinations than this are not gone through. */
    private static final int MOST = 64;

    private final ImmutableList<Feeds> tables;

    private Feeders(List<Feeds> tables) {
        this.tables = ImmutableList.copyOf(tables);
    }

    static Feeders before(Policy policy, DecisionTable table, Trigger trigger) {
        Set<String> wanted = new HashSet<>(names(table));
        List<Feeds> found = new ArrayList<>();
        for (int i = policy.tables().indexOf(table) - 1; i >= 0; i--) {
            DecisionTable before = policy.tables().get(i);
            List<Effect<?>> effects = before.effects().stream()
                    .filter(effect -> effect.feeds().filter(wanted::contains).isPresent()
                            && policy.inputs().find(effect.feeds().get()).isPresent()
                            && effect.isDecidedAt(trigger)
                            && isEverDecided(before, effect))
                    .<Effect<?>>map(effect -> effect)
                    .toList();
            if (before.triggers().contains(trigger) && !effects.isEmpty()) {
                found.add(0, new Feeds(before, effects));
                wanted.addAll(names(before));
            }
        }
        return new Feeders(found);
    }

    private static List<String> names(DecisionTable table) {
        return table.rules().stream()
                .flatMap(rule -> rule.when().tests().stream())
                .map(Condition.Test::attribute)
                .distinct()
                .toList();
    }

    private static boolean isEverDecided(DecisionTable table, Effect<?> effect) {
        return table.otherwise().containsKey(effect.name())
                || table.rules().stream().anyMatch(rule -> rule.then().containsKey(effect.name()));
    }

    /** Every combination of which of the effects are decided; an effect that otherwise names always is. None if too many. */
    List<List<Feeder>> ways() {
        List<List<Feeder>> ways = List.of(List.of());
        for (Feeds feeds : tables) {
            List<List<Feeder>> longer = new ArrayList<>();
            for (List<Feeder> way : ways) {
                for (Feeder feeder : feeds.ways()) {
                    longer.add(ImmutableList.<Feeder>builder()
                            .addAll(way)
                            .add(feeder)
                            .build());
                }
            }
            if (longer.size() > MOST) {
                return List.of();
            }
            ways = longer;
        }
        return ways;
    }

    /** A table, and which of its effects matter. */
    private record Feeds(DecisionTable table, List<Effect<?>> effects) {
        List<Feeder> ways() {
            List<Map<Effect<?>, String>> ways = new ArrayList<>();
            ways.add(Map.of());
            for (Effect<?> effect : effects) {
                List<Map<Effect<?>, String>> longer = new ArrayList<>();
                for (Map<Effect<?>, String> way : ways) {
                    longer.add(ImmutableMap.<Effect<?>, String>builder()
                            .putAll(way)
                            .put(effect, effect.feeds().orElseThrow())
                            .buildOrThrow());
                    if (!table.otherwise().containsKey(effect.name())) {
                        longer.add(way);
                    }
                }
                ways = longer;
            }
            return ways.stream().map(way -> new Feeder(table, effects, way)).toList();
        }
    }

    /**
     * A table that decides some of its effects and not the others.
     *
     * @param table the table
     * @param effects its effects that matter
     * @param decided those it decides, each with the attribute it feeds
     */
    record Feeder(DecisionTable table, List<Effect<?>> effects, Map<Effect<?>, String> decided) {
        /** What is decided where the rule at a position is the first that matches; at the end, where none does. */
        @Nullable Object decides(Effect<?> effect, int position) {
            Object own = position < table.rules().size()
                    ? table.rules().get(position).then().get(effect.name())
                    : null;
            return own == null ? table.otherwise().get(effect.name()) : own;
        }

        /** Whether just those effects are decided where the rule at a position is the first that matches. */
        boolean isDecidedBy(int position) {
            return effects.stream()
                    .allMatch(effect -> decided.containsKey(effect) == (decides(effect, position) != null));
        }

        Object value(Effect<?> effect, int position) {
            Object value = decides(effect, position);
            if (value == null) {
                throw new IllegalArgumentException(effect + " is not decided at " + position);
            }
            return value;
        }
    }
}
