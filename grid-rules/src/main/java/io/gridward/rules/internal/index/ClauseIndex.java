package io.gridward.rules.internal.index;

import io.gridward.core.facts.Facts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the formulas of an ordered list that hold in a situation. Where an axis or two of few points part the boxes
 * well, each combination of their classes has only the boxes it can meet; among those bit rows leave a handful. Nothing
 * is allocated by a search.
 *
 * <p>Bounds: a formula of more than {@value Clause#MOST} boxes is one box and a test; an axis with more classes than
 * {@link #CLASSES}, or with bits beyond {@link #WORDS}, gets coarser classes and the test decides. Both cost time,
 * never a right answer.
 */
public final class ClauseIndex {
    static final int CLASSES = 1 << 12;
    static final int WORDS = 1 << 21;

    private final Parting parting;
    private final Part[] parts;

    private ClauseIndex(List<Clause> clauses, List<Integer> rules, int mostClasses) {
        this.parting = Parting.of(clauses);
        this.parts = new Part[parting.cells()];
        Map<List<Integer>, Part> made = new HashMap<>();
        for (int cell = 0; cell < parts.length; cell++) {
            List<Integer> met = parting.met(cell);
            Part part = made.get(met);
            if (part == null) {
                part = new Part(
                        met.stream().map(clauses::get).map(parting::rest).toList(),
                        met.stream().map(rules::get).toList(),
                        mostClasses);
                made.put(met, part);
            }
            parts[cell] = part;
        }
    }

    /**
     * Makes an index.
     *
     * @param formulas the formulas in order
     * @return the index
     */
    public static ClauseIndex of(List<Formula> formulas) {
        return of(formulas, CLASSES);
    }

    /** With another bound on classes. */
    static ClauseIndex of(List<Formula> formulas, int mostClasses) {
        List<Clause> clauses = new ArrayList<>();
        List<Integer> rules = new ArrayList<>();
        for (int rule = 0; rule < formulas.size(); rule++) {
            for (Clause clause : Clause.of(formulas.get(rule))) {
                clauses.add(clause);
                rules.add(rule);
            }
        }
        return new ClauseIndex(clauses, rules, mostClasses);
    }

    /**
     * Finds the first formula that holds.
     *
     * @param facts the facts
     * @param fed what earlier tables decided, {@link Facts#ABSENT} for nothing
     * @return its place in the list, or -1 if none holds
     */
    public int first(Facts facts, long[] fed) {
        return next(facts, fed, 0);
    }

    /**
     * Finds the next formula that holds.
     *
     * @param facts the facts
     * @param fed what earlier tables decided, {@link Facts#ABSENT} for nothing
     * @param from the place in the list to begin at
     * @return the place of the first one from there on, or -1 if none holds
     */
    public int next(Facts facts, long[] fed, int from) {
        return parts[parting.cell(facts, fed)].next(facts, fed, from);
    }
}
