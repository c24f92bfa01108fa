package io.gridward.rules.internal.index;

import com.google.common.collect.ImmutableList;
import io.gridward.core.facts.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Finds the formulas of an ordered list that hold in a situation. Where an axis or two of few points part the boxes
 * well, each combination of their classes has only the boxes it can meet; among those bit rows leave a handful. Nothing
 * is allocated by a search.
 *
 * <p>Bounds: a formula of more than {@value Clause#MOST} boxes is one box and a test; an axis with more classes than
 * {@link #CLASSES}, or with bits beyond {@link #WORDS}, gets coarser classes and the test decides. Both cost time,
 * never a right answer.
 *
 * <p>The first one is found by code made for the boxes where that pays: where questions leave few of them, those are
 * tested each in its turn ({@link Chains}); else, if there are no more than some words have bits and every class is found
 * in one look, all rows are put together at once ({@link Rows}). Making it takes about half a millisecond and 3 KB for
 * ten boxes, some ten milliseconds and 100 KB for a thousand. Where it is not made, because there is too much for one
 * class or the virtual machine takes none, rows find the same.
 */
public final class ClauseIndex {
    static final int CLASSES = 1 << 12;
    static final int WORDS = 1 << 21;

    /** So many boxes are tested one after the other by code, where questions leave no fewer. */
    private static final int IN_A_CHAIN = 40;

    /** And so many where rows could be put together as well. */
    private static final int RATHER_THAN_ROWS = 24;

    /** Of more boxes code is too much for one class, and looking for the best questions takes too long. */
    private static final int CODED = 2_000;

    /** A box may lie in so many leaves on average. */
    private static final int COPIES = 4;

    private final Parting parting;
    private final Part[] parts;
    private final @Nullable MadeCode code;

    private ClauseIndex(List<Clause> clauses, List<Integer> rules, int mostClasses, boolean coded) {
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
        this.code = coded && clauses.size() <= CODED ? code(clauses, rules) : null;
    }

    /** Code for boxes of which questions leave few, or which are few enough to have their rows put together at once. */
    private static @Nullable MadeCode code(List<Clause> clauses, List<Integer> rules) {
        Chain all = new Chain(ImmutableList.copyOf(narrowFirst(clauses)), ImmutableList.copyOf(rules));
        BoxTree tree = BoxTree.of(all, COPIES * clauses.size());
        AtomicInteger most = new AtomicInteger();
        tree.leaves(chain -> most.accumulateAndGet(chain.boxes().size(), Math::max));
        Optional<MadeCode> code = Optional.empty();
        if (most.get() > RATHER_THAN_ROWS) {
            code = RowTable.of(Parting.of(clauses, Long.SIZE), clauses, rules).flatMap(RowCode::of);
        }
        if (code.isEmpty() && most.get() <= IN_A_CHAIN) {
            code = ChainCode.of(tree);
        }
        return code.orElse(null);
    }

    /** The boxes, each with the axis first that lets least through. */
    private static List<Clause> narrowFirst(List<Clause> clauses) {
        Map<Axis, Cuts> cuts = new HashMap<>();
        Comparator<Formula.Leaf> byShare = Comparator.comparingDouble(
                leaf -> cuts.computeIfAbsent(leaf.axis(), axis -> Cuts.of(axis, clauses, CLASSES))
                        .share(leaf.points()));
        return clauses.stream().map(clause -> clause.inOrder(byShare)).toList();
    }

    /**
     * Makes an index.
     *
     * @param formulas the formulas in order
     * @return the index
     */
    public static ClauseIndex of(List<Formula> formulas) {
        return of(formulas, CLASSES, false);
    }

    /**
     * Makes an index that is asked for the first formula only and has code made for that, where it pays and the virtual
     * machine takes it.
     *
     * @param formulas the formulas in order
     * @return the index
     */
    public static ClauseIndex coded(List<Formula> formulas) {
        return of(formulas, CLASSES, true);
    }

    /** Whether code finds the first formula. */
    boolean isCoded() {
        return code != null;
    }

    /** With another bound on classes. */
    static ClauseIndex of(List<Formula> formulas, int mostClasses, boolean coded) {
        List<Clause> clauses = new ArrayList<>();
        List<Integer> rules = new ArrayList<>();
        for (int rule = 0; rule < formulas.size(); rule++) {
            for (Clause clause : Clause.of(formulas.get(rule))) {
                clauses.add(clause);
                rules.add(rule);
            }
        }
        return new ClauseIndex(clauses, rules, mostClasses, coded);
    }

    /**
     * Finds the first formula that holds.
     *
     * @param facts the facts
     * @param fed what earlier tables decided, {@link Facts#ABSENT} for nothing
     * @return its place in the list, or -1 if none holds
     */
    public int first(Facts facts, long[] fed) {
        return code == null ? next(facts, fed, 0) : code.first(facts, fed);
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
