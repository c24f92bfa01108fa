package io.gridward.core.casefile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an exploration found and cannot get out of. */
final class DeadEnds {
    private DeadEnds() {}

    /** States of open cases from which none leads to an end. */
    static <K> List<CaseFile> among(Map<K, CaseFile> states, Map<K, Set<K>> reachedFrom) {
        Set<K> good = new HashSet<>();
        Deque<K> todo = new ArrayDeque<>();
        states.forEach((key, file) -> {
            Stage stage = file.stage();
            if (stage != Stage.UNREPORTED && !stage.isOpen()) {
                todo.add(key);
            }
        });
        while (!todo.isEmpty()) {
            K key = todo.poll();
            if (good.add(key)) {
                todo.addAll(reachedFrom.getOrDefault(key, Set.of()));
            }
        }
        return states.entrySet().stream()
                .filter(entry -> !good.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
