package io.gridward.rules.internal.index;

import io.gridward.core.facts.Facts;

/**
 * Boxes tested one after the other by code made for them, which knows each test as it is written and guesses each
 * branch by its own past. {@link ChainCode} writes the class that extends this one and calls what is here.
 */
abstract class Chains {
    private final Parting parting;
    private final int[] chainOf;
    private final Formula[] others;

    /** With which chain each cell has, and what the code cannot say itself. Takes over the arrays. */
    Chains(Parting parting, int[] chainOf, Formula[] others) {
        this.parting = parting;
        this.chainOf = chainOf;
        this.others = others;
    }

    /** The place of the first formula that holds, or -1. */
    abstract int first(Facts facts, long[] fed);

    final int chain(Facts facts, long[] fed) {
        return chainOf[parting.cell(facts, fed)];
    }

    final boolean holds(int other, Facts facts, long[] fed) {
        return others[other].holds(facts, fed);
    }

    /** What an earlier table decided, or else the facts say. */
    static long code(Facts facts, long[] fed, int slot, int fedAt) {
        return fed[fedAt] == Facts.ABSENT ? facts.code(slot) : fed[fedAt];
    }

    /** How far from the least point, or a number of its own for an absent value. */
    static int place(long code, long least, int ofAbsent) {
        return code == Facts.ABSENT ? ofAbsent : (int) (code - least);
    }

    /** The same of some of the bits. */
    static int place(long code, int shift, long mask, int ofAbsent) {
        return code == Facts.ABSENT ? ofAbsent : (int) (code >>> shift & mask);
    }
}
