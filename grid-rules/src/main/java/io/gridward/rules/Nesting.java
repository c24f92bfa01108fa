package io.gridward.rules;

import java.util.List;

/** Bounds how deep conditions are nested, so that reading them recursively never exhausts the stack. */
final class Nesting {
    private Nesting() {}

    static int deepest(List<Condition> members) {
        return members.stream().mapToInt(Condition::depth).max().orElse(0);
    }

    static void check(List<Condition> members) {
        if (deepest(members) >= Condition.DEEPEST) {
            throw new IllegalArgumentException("conditions must not be nested deeper than " + Condition.DEEPEST);
        }
    }
}
