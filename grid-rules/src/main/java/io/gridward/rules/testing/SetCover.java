package io.gridward.rules.testing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Chooses few of many sets that together hold all members of any. */
final class SetCover {
    private SetCover() {}

    /**
     * The positions of the chosen sets: always the one that adds most, the first of equals, and at the end without those
     * that turn out to be needless. Near the fewest there are; finding the fewest may take for ever.
     */
    static <T> List<Integer> nearFewest(List<Set<T>> sets) {
        Set<T> open = new LinkedHashSet<>();
        sets.forEach(open::addAll);
        List<Integer> chosen = new ArrayList<>();
        while (!open.isEmpty()) {
            int best = 0;
            long most = 0;
            for (int i = 0; i < sets.size(); i++) {
                long adds = sets.get(i).stream().filter(open::contains).count();
                if (adds > most) {
                    best = i;
                    most = adds;
                }
            }
            chosen.add(best);
            open.removeAll(sets.get(best));
        }
        for (int candidate : List.copyOf(chosen)) {
            List<Integer> others =
                    chosen.stream().filter(position -> position != candidate).toList();
            Set<T> held = new LinkedHashSet<>();
            others.forEach(position -> held.addAll(sets.get(position)));
            if (held.containsAll(sets.get(candidate))) {
                chosen = new ArrayList<>(others);
            }
        }
        return chosen.stream().sorted().toList();
    }
}
