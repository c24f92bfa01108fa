package io.gridward.rules.internal.index;

import com.google.common.primitives.Ints;
import io.gridward.core.facts.Facts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the formulas of an ordered list that hold in a situation. The few axes that tell most boxes apart have bit rows:
 * those of a situation, put together, leave a handful of boxes, which are tested one by one. Very few boxes are tested
 * without rows. Nothing is allocated by a search.
 *
 * <p>Bounds: a formula of more than {@value Clause#MOST} boxes is one box and a test; an axis with more classes than
 * {@link #CLASSES}, or with bits beyond {@link #WORDS}, gets coarser classes and the test decides. Both cost time,
 * never a right answer.
 */
public final class ClauseIndex {
    static final int CLASSES = 1 << 12;
    static final int WORDS = 1 << 21;

    /** From here on words that are empty as a whole are passed over together. */
    private static final int MANY_WORDS = 6;

    /** So many boxes are tested without further rows. */
    private static final int FEW = 3;

    private static final Formula[] NOTHING_ELSE = {};

    private final int[] ruleOf;
    private final Probe[][] probes;
    private final Formula[][] rests;
    private final Column[] columns;
    private final Column[] further;
    private final int words;

    private ClauseIndex(List<Clause> clauses, List<Integer> rules, int mostClasses) {
        this.ruleOf = Ints.toArray(rules);
        this.words = Column.words(clauses.size());
        ColumnChoice choice = clauses.size() <= FEW
                ? ColumnChoice.none()
                : ColumnChoice.of(clauses, Math.max(2, Math.min(mostClasses, WORDS / words)));
        this.columns = choice.columns().toArray(Column[]::new);
        this.further = choice.further().toArray(Column[]::new);
        this.probes =
                clauses.stream().map(clause -> clause.probes(choice.exact())).toArray(Probe[][]::new);
        this.rests = clauses.stream()
                .map(clause ->
                        clause.rest().isEmpty() ? NOTHING_ELSE : clause.rest().toArray(Formula[]::new))
                .toArray(Formula[][]::new);
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
        int first = from == 0 ? 0 : firstOf(from);
        int found;
        if (columns.length == 0) {
            found = tried(facts, fed, first);
        } else if (words == 1) {
            found = metIn(0, oneWord(facts, fed) & (first < Long.SIZE ? -1L << first : 0), facts, fed);
        } else {
            found = searched(facts, fed, first);
        }
        return found < 0 ? -1 : ruleOf[found];
    }

    /** The first box of a rule or of the next that has any. */
    private int firstOf(int rule) {
        int at = Arrays.binarySearch(ruleOf, rule);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && ruleOf[at - 1] == rule) {
            at--;
        }
        return at;
    }

    private int tried(Facts facts, long[] fed, int first) {
        for (int i = first; i < ruleOf.length; i++) {
            if (isMet(i, facts, fed)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isMet(int clause, Facts facts, long[] fed) {
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

    private long oneWord(Facts facts, long[] fed) {
        long left = -1;
        for (Column column : columns) {
            left &= column.word(column.classOf(facts, fed), 0);
        }
        return left;
    }

    /** A column there is not is replaced by the first: the same row twice narrows nothing. */
    private int searched(Facts facts, long[] fed, int first) {
        Column a = columns[0];
        Column b = columns.length > 1 ? columns[1] : a;
        Column c = columns.length > 2 ? columns[2] : a;
        Column d = columns.length > 3 ? columns[3] : a;
        int inA = a.classOf(facts, fed);
        int inB = columns.length > 1 ? b.classOf(facts, fed) : inA;
        int inC = columns.length > 2 ? c.classOf(facts, fed) : inA;
        int inD = columns.length > 3 ? d.classOf(facts, fed) : inA;
        int word = first / Long.SIZE;
        long after = -1L << first;
        if (words < MANY_WORDS) {
            for (; word < words; word++) {
                long left = after & a.word(inA, word) & b.word(inB, word) & c.word(inC, word) & d.word(inD, word);
                int found = metIn(word, left, facts, fed);
                if (found >= 0) {
                    return found;
                }
                after = -1;
            }
            return -1;
        }
        int few = Column.words(words);
        long alsoAfter = -1L << word;
        for (int block = word / Long.SIZE; block < few; block++) {
            long live = alsoAfter
                    & a.summary(inA, block)
                    & b.summary(inB, block)
                    & c.summary(inC, block)
                    & d.summary(inD, block);
            for (; live != 0; live &= live - 1) {
                int at = block * Long.SIZE + Long.numberOfTrailingZeros(live);
                long left = (at == word ? after : -1)
                        & a.word(inA, at)
                        & b.word(inB, at)
                        & c.word(inC, at)
                        & d.word(inD, at);
                int found = metIn(at, left, facts, fed);
                if (found >= 0) {
                    return found;
                }
            }
            alsoAfter = -1;
        }
        return -1;
    }

    private int metIn(int word, long left, Facts facts, long[] fed) {
        for (long bits = narrowed(word, left, facts, fed); bits != 0; bits &= bits - 1) {
            int clause = word * Long.SIZE + Long.numberOfTrailingZeros(bits);
            if (isMet(clause, facts, fed)) {
                return clause;
            }
        }
        return -1;
    }

    /** Where many boxes are left, more rows cost less than testing them one by one. */
    private long narrowed(int word, long left, Facts facts, long[] fed) {
        long bits = left;
        for (int i = 0; i < further.length && Long.bitCount(bits) > FEW; i++) {
            bits &= further[i].word(further[i].classOf(facts, fed), word);
        }
        return bits;
    }
}
