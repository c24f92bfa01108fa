package io.gridward.rules;

import io.gridward.core.facts.Facts;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A test of the facts written in Java, for what no operator can say: whether an address lies near a school, say.
 * Policies see its name and version only, so proofs take it for a coin that may fall either way.
 *
 * <p>It must be a pure function: the same facts always give the same answer, from any thread. When it comes to
 * answer otherwise it takes a new version, which gives the policies that use it another content id.
 */
public final class FactPredicate {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*+");
    private static final Pattern NAME = Pattern.compile("(" + ID + ")@([1-9][0-9]{0,5})");

    private final String id;
    private final int version;
    private final Predicate<Facts> test;

    private FactPredicate(String id, int version, Predicate<Facts> test) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("id must be kebab-case, got " + id);
        }
        if (version < 1 || version > 999_999) {
            throw new IllegalArgumentException("version must be from 1 to 999999, got " + version);
        }
        this.id = id;
        this.version = version;
        this.test = test;
    }

    /**
     * Names a test of the facts.
     *
     * @param id kebab-case, such as {@code near-school}
     * @param version from 1 to 999999; another one whenever it may answer otherwise
     * @param test the test, a pure function of the facts handed to {@link CompiledPolicy#decide}: it sees neither
     *     the trigger nor what tables decide on the way
     * @return the predicate
     * @throws IllegalArgumentException if the id is not kebab-case or the version out of range
     */
    public static FactPredicate of(String id, int version, Predicate<Facts> test) {
        return new FactPredicate(id, version, test);
    }

    /**
     * Tells whether a text has the form of a {@link #name}.
     *
     * @param text the text
     * @return true for such as {@code near-school@2}
     */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /**
     * Returns what policies call it.
     *
     * @return id and version, such as {@code near-school@2}
     */
    public String name() {
        return id + "@" + version;
    }

    /**
     * Asks whether it holds.
     *
     * @param facts the facts
     * @return what the test says; whatever it throws comes through
     */
    public boolean holds(Facts facts) {
        return test.test(facts);
    }

    /** Tells whether both would run the same code. */
    boolean isSameTest(FactPredicate other) {
        return test.equals(other.test);
    }

    /** Equal are predicates of one name. */
    @Override
    public boolean equals(Object other) {
        return other instanceof FactPredicate that && id.equals(that.id) && version == that.version;
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + version;
    }

    @Override
    public String toString() {
        return name();
    }
}
