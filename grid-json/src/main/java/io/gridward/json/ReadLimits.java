package io.gridward.json;

import io.gridward.json.internal.located.Bounds;

/** How much one document may ask of its reader. A document beyond a limit is refused with {@code TOO_LARGE}. */
public final class ReadLimits {
    private static final ReadLimits DEFAULTS = new ReadLimits(64 << 20, 64, 5_000_000, 50_000, 200);

    private final int bytes;
    private final int depth;
    private final int elements;
    private final int rules;
    private final int problems;

    private ReadLimits(int bytes, int depth, int elements, int rules, int problems) {
        this.bytes = positive("bytes", bytes);
        this.depth = positive("depth", depth);
        this.elements = positive("elements", elements);
        this.rules = positive("rules", rules);
        this.problems = positive("problems", problems);
    }

    /**
     * Returns limits that hold the documents of a city and keep a reader within about one gigabyte.
     *
     * @return 64 MiB, 64 levels of nesting, 5,000,000 values, 50,000 rules, 200 problems
     */
    public static ReadLimits ofDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns the most bytes of a document.
     *
     * @return at least 1
     */
    public int bytes() {
        return bytes;
    }

    /**
     * Returns the most objects and lists inside each other.
     *
     * @return at least 1
     */
    public int depth() {
        return depth;
    }

    /**
     * Returns the most values of a document: texts, numbers, objects, lists and so on, keys not counted.
     *
     * @return at least 1
     */
    public int elements() {
        return elements;
    }

    /**
     * Returns the most rules of a policy, all its tables together.
     *
     * @return at least 1
     */
    public int rules() {
        return rules;
    }

    /**
     * Returns the most problems reported of a document; those after are counted only.
     *
     * @return at least 1
     */
    public int problems() {
        return problems;
    }

    /**
     * Changes the most bytes of a document.
     *
     * @param most at least 1
     * @return these limits with that one
     * @throws IllegalArgumentException if it is less than 1
     */
    public ReadLimits withBytes(int most) {
        return new ReadLimits(most, depth, elements, rules, problems);
    }

    /**
     * Changes the most objects and lists inside each other.
     *
     * @param most at least 1
     * @return these limits with that one
     * @throws IllegalArgumentException if it is less than 1
     */
    public ReadLimits withDepth(int most) {
        return new ReadLimits(bytes, most, elements, rules, problems);
    }

    /**
     * Changes the most values of a document.
     *
     * @param most at least 1
     * @return these limits with that one
     * @throws IllegalArgumentException if it is less than 1
     */
    public ReadLimits withElements(int most) {
        return new ReadLimits(bytes, depth, most, rules, problems);
    }

    /**
     * Changes the most rules of a policy.
     *
     * @param most at least 1
     * @return these limits with that one
     * @throws IllegalArgumentException if it is less than 1
     */
    public ReadLimits withRules(int most) {
        return new ReadLimits(bytes, depth, elements, most, problems);
    }

    /**
     * Changes the most problems reported of a document.
     *
     * @param most at least 1
     * @return these limits with that one
     * @throws IllegalArgumentException if it is less than 1
     */
    public ReadLimits withProblems(int most) {
        return new ReadLimits(bytes, depth, elements, rules, most);
    }

    Bounds bounds() {
        return new Bounds(bytes, depth, elements, problems);
    }

    private static int positive(String name, int most) {
        if (most < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, got " + most);
        }
        return most;
    }

    @Override
    public String toString() {
        return "at most " + bytes + " bytes, depth " + depth + ", " + elements + " values, " + rules + " rules, "
                + problems + " problems";
    }
}
