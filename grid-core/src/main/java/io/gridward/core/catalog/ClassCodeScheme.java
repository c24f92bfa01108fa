package io.gridward.core.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How class codes are built: one segment for each depth, the major class first, of a fixed number of characters
 * each. At most 4 segments of at most 5 characters. A class lies under the one whose code is the beginning of its own.
 */
public final class ClassCodeScheme {
    private static final int MOST_SEGMENTS = 4;
    private static final int WIDEST = 5;

    private final ImmutableList<Integer> widths;
    private final ImmutableList<Integer> lengths;

    private ClassCodeScheme(List<Integer> widths) {
        this.widths = ImmutableList.copyOf(widths);
        ImmutableList.Builder<Integer> ends = ImmutableList.builder();
        int end = 0;
        for (int width : widths) {
            end += width;
            ends.add(end);
        }
        this.lengths = ends.build();
    }

    /**
     * Makes a scheme.
     *
     * @param widths how many characters each segment has, the major class first; {@code 2, 2} for two digits of
     *     major and two of minor class
     * @return the scheme
     * @throws IllegalArgumentException if there are not 1 to 4 widths of 1 to 5 each
     */
    public static ClassCodeScheme of(int... widths) {
        List<Integer> all = Ints.asList(widths.clone());
        boolean fits = all.stream().allMatch(width -> width >= 1 && width <= WIDEST);
        if (!fits || all.isEmpty() || all.size() > MOST_SEGMENTS) {
            throw new IllegalArgumentException("widths must be 1 to 4 of 1 to 5 each, got " + all);
        }
        return new ClassCodeScheme(all);
    }

    /**
     * Returns the widths.
     *
     * @return how many characters each segment has, the major class first
     */
    public List<Integer> widths() {
        return widths;
    }

    /**
     * Tells whether a code fits.
     *
     * @param code the code
     * @return true if it ends where a segment ends
     */
    public boolean fits(ClassCode code) {
        return lengths.contains(code.digits().length());
    }

    /**
     * Returns the code of the class a class lies under.
     *
     * @param code a code that fits
     * @return the code one segment shorter; empty for a major class and for a code that does not fit
     */
    public Optional<ClassCode> parent(ClassCode code) {
        int depth = lengths.indexOf(code.digits().length());
        return depth < 1
                ? Optional.empty()
                : Optional.of(new ClassCode(code.kind(), code.digits().substring(0, lengths.get(depth - 1))));
    }

    /** The lengths a code may have, for messages: {@code 2 or 4}. */
    String lengthsInWords() {
        return lengths.stream().map(String::valueOf).collect(Collectors.joining(" / "));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClassCodeScheme that && widths.equals(that.widths);
    }

    @Override
    public int hashCode() {
        return widths.hashCode();
    }

    @Override
    public String toString() {
        return "ClassCodeScheme" + widths;
    }
}
