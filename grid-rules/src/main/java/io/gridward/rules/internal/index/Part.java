package io.gridward.rules.internal.index;

import com.google.common.primitives.Ints;
import io.gridward.core.facts.Facts;
import java.util.Arrays;
import java.util.List;

/**
 * Boxes in order, searched together. The few axes that tell most of them apart have bit rows: those of a situation,
 * put together, leave a handful of boxes, which are tested one by one. Very few boxes are tested without rows.
 */
final class Part {
    /** From here on words that are empty as a whole are passed over together. */
    private static final int MANY_WORDS = 6;

    /** So many boxes are tested without further rows. */
    private static final int FEW = 3;

    private final int[] ruleOf;
    private final int words;
    private final BoxTests tests;
    private final Column[] columns;
    private final Column[] further;
    private final Strip[] strips;
    private final Strip[] furtherStrips;

    Part(List<Clause> clauses, List<Integer> rules, int mostClasses) {
        this.ruleOf = Ints.toArray(rules);
        this.words = Column.words(clauses.size());
        ColumnChoice choice = clauses.size() <= FEW
                ? ColumnChoice.none()
                : ColumnChoice.of(clauses, Math.max(2, Math.min(mostClasses, ClauseIndex.WORDS / words)));
        this.tests = new BoxTests(clauses, choice.exact());
        boolean narrow = words <= 1;
        this.columns = narrow ? new Column[0] : choice.columns().toArray(Column[]::new);
        this.further = narrow ? new Column[0] : choice.further().toArray(Column[]::new);
        this.strips = narrow ? strips(choice.columns()) : new Strip[0];
        this.furtherStrips = narrow ? strips(choice.further()) : new Strip[0];
    }

    private static Strip[] strips(List<Column> columns) {
        return columns.stream().map(Column::strip).toArray(Strip[]::new);
    }

    /** The place of the first formula that holds, from a place on; -1 if none does. */
    int next(Facts facts, long[] fed, int from) {
        int first = from == 0 ? 0 : firstOf(from);
        int found;
        if (columns.length > 0) {
            found = searched(facts, fed, first);
        } else if (strips.length > 0) {
            found = metInOnlyWord(first, facts, fed);
        } else {
            found = tried(facts, fed, first);
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
            if (tests.hold(i, facts, fed)) {
                return i;
            }
        }
        return -1;
    }

    private int metInOnlyWord(int first, Facts facts, long[] fed) {
        long bits = first < Long.SIZE ? -1L << first : 0;
        for (Strip strip : strips) {
            bits &= strip.word(facts, fed);
        }
        for (int i = 0; i < furtherStrips.length && Long.bitCount(bits) > FEW; i++) {
            bits &= furtherStrips[i].word(facts, fed);
        }
        return firstMet(0, bits, facts, fed);
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

    /** Where many boxes are left, more rows cost less than testing them one by one. */
    private int metIn(int word, long left, Facts facts, long[] fed) {
        long bits = left;
        for (int i = 0; i < further.length && Long.bitCount(bits) > FEW; i++) {
            bits &= further[i].word(further[i].classOf(facts, fed), word);
        }
        return firstMet(word, bits, facts, fed);
    }

    private int firstMet(int word, long left, Facts facts, long[] fed) {
        for (long bits = left; bits != 0; bits &= bits - 1) {
            int clause = word * Long.SIZE + Long.numberOfTrailingZeros(bits);
            if (tests.hold(clause, facts, fed)) {
                return clause;
            }
        }
        return -1;
    }
}
