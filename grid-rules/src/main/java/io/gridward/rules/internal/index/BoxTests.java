package io.gridward.rules.internal.index;

import com.google.common.primitives.ImmutableLongArray;
import io.gridward.core.facts.Facts;
import java.util.List;

/**
 * What is tested of each box once rows have let it through. Tests for one range of what the facts say lie behind each
 * other in one array, and all those of a box are made without a branch between them: guessing wrong which fails would
 * cost more than testing the others.
 */
final class BoxTests {
    private static final int NUMBERS_A_TEST = 4;
    private static final Probe[] NO_PROBES = {};
    private static final Formula[] NO_FORMULAS = {};

    /** Place and shift, mask, least point, width. */
    private final long[] plain;

    private final int[] begins;
    private final Probe[][] probes;
    private final Formula[][] rests;

    /** The tests of boxes on all axes but those whose rows say all there is to say. */
    BoxTests(List<Clause> clauses, List<Axis> exact) {
        ImmutableLongArray.Builder numbers = ImmutableLongArray.builder();
        this.begins = new int[clauses.size() + 1];
        this.probes = new Probe[clauses.size()][];
        this.rests = new Formula[clauses.size()][];
        for (int i = 0; i < clauses.size(); i++) {
            List<Probe> all = clauses.get(i).probes(exact);
            List<Probe> plainOnes = all.stream().filter(Probe::isPlain).toList();
            plainOnes.forEach(probe -> probe.writeTo(numbers));
            begins[i + 1] = begins[i] + NUMBERS_A_TEST * plainOnes.size();
            probes[i] = all.size() == plainOnes.size()
                    ? NO_PROBES
                    : all.stream().filter(probe -> !probe.isPlain()).toArray(Probe[]::new);
            List<Formula> rest = clauses.get(i).rest();
            rests[i] = rest.isEmpty() ? NO_FORMULAS : rest.toArray(Formula[]::new);
        }
        this.plain = numbers.build().toArray();
    }

    boolean hold(int clause, Facts facts, long[] fed) {
        boolean met = true;
        for (int i = begins[clause]; i < begins[clause + 1]; i += NUMBERS_A_TEST) {
            long place = plain[i];
            long point = facts.code((int) place) >>> (int) (place >>> Integer.SIZE) & plain[i + 1];
            met &= point - plain[i + 2] + Long.MIN_VALUE <= plain[i + 3];
        }
        return met && othersHold(clause, facts, fed);
    }

    private boolean othersHold(int clause, Facts facts, long[] fed) {
        for (Probe probe : probes[clause]) {
            if (!probe.holds(facts, fed)) {
                return false;
            }
        }
        for (Formula formula : rests[clause]) {
            if (!formula.holds(facts, fed)) {
                return false;
            }
        }
        return true;
    }
}
