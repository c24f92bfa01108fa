package io.gridward.rules.internal.index;

import io.gridward.core.facts.Facts;

/**
 * Boxes tested one after the other by code made for them, which knows each test as it is written and guesses each
 * branch by its own past. {@link ChainCode} writes the class that extends this one and calls what is here.
 */
abstract class Chains extends MadeCode {
    private final Formula[] others;

    /** With what the code cannot say itself. Takes over the array. */
    Chains(Formula[] others) {
        this.others = others;
    }

    final boolean holds(int other, Facts facts, long[] fed) {
        return others[other].holds(facts, fed);
    }
}
