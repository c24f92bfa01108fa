package io.gridward.rules.internal.index;

import com.google.common.collect.ImmutableList;
import io.gridward.core.facts.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
 * <p>Where few boxes are left at once the first one is found by code made for them ({@link Chains}): in lists of up to
 * {@value #IN_A_CHAIN} boxes, of up to {@value #ALONE_IF_PARTED} where an axis parts them, and where no cell has more
 * than {@value #IN_A_CHAIN}. Making it takes about half a millisecond and 3 KB for ten boxes, 15 ms and 100 KB for a
 * thousand. Where it is not made, because there is too much for one class or the virtual machine takes none, rows find
 * the same.
 */
public final class ClauseIndex {
    static final int CLASSES = 1 << 12;
    static final int WORDS = 1 << 21;

    /** So many boxes are tested one after the other by code, whatever they are. */
    private static final int IN_A_CHAIN = 40;

    /** And so many if they are parted: of tests that exclude each other a processor foresees most. */
    private static final int ALONE_IF_PARTED = 128;

    private final Parting parting;
    private final Part[] parts;
    private final @Nullable Chains chains;

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
        this.chains = coded ? chains(parting, clauses, rules) : null;
    }

    /** Code for boxes that are few, or few in every cell. */
    private static @Nullable Chains chains(Parting parting, List<Clause> clauses, List<Integer> rules) {
        boolean oneChain = clauses.size() <= (parting.cells() > 1 ? ALONE_IF_PARTED : IN_A_CHAIN);
        List<ImmutableList<Integer>> lists = oneChain
                ? List.of(IntStream.range(0, clauses.size()).boxed().collect(ImmutableList.toImmutableList()))
                : IntStream.range(0, parting.cells())
                        .mapToObj(parting::met)
                        .distinct()
                        .toList();
        if (!oneChain && lists.stream().anyMatch(list -> list.size() > IN_A_CHAIN)) {
            return null;
        }
        List<Clause> narrowFirst = narrowFirst(clauses);
        List<ChainCode.Chain> chains = lists.stream()
                .map(list -> new ChainCode.Chain(
                        list.stream()
                                .map(narrowFirst::get)
                                .map(box -> oneChain ? box : parting.rest(box))
                                .toList(),
                        list.stream().map(rules::get).toList()))
                .toList();
        return ChainCode.of(parting, oneChain ? new int[0] : numbers(parting), chains)
                .orElse(null);
    }

    /** The boxes, each with the axis first that lets least through. */
    private static List<Clause> narrowFirst(List<Clause> clauses) {
        Map<Axis, Cuts> cuts = new HashMap<>();
        Comparator<Formula.Leaf> byShare = Comparator.comparingDouble(
                leaf -> cuts.computeIfAbsent(leaf.axis(), axis -> Cuts.of(axis, clauses, CLASSES))
                        .share(leaf.points()));
        return clauses.stream().map(clause -> clause.inOrder(byShare)).toList();
    }

    /** Which of the different lists of boxes a cell has. */
    private static int[] numbers(Parting parting) {
        Map<List<Integer>, Integer> numbers = new HashMap<>();
        return IntStream.range(0, parting.cells())
                .map(cell -> {
                    Integer known = numbers.putIfAbsent(parting.met(cell), numbers.size());
                    return known == null ? numbers.size() - 1 : known;
                })
                .toArray();
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
        return chains != null;
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
        return chains == null ? next(facts, fed, 0) : chains.first(facts, fed);
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
