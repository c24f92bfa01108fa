package io.gridward.core.catalog;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of an issue class. Components and events are numbered apart, so the kind is part of it: {@code
 * event/0102} is the minor class 02 of the major class 01 of events.
 *
 * @param kind component or event
 * @param digits the codes of all classes from the major class down, in practice two digits each; 1 to 20
 *     letters and digits
 */
public record ClassCode(IssueKind kind, String digits) implements Comparable<ClassCode> {
    private static final Pattern DIGITS = Pattern.compile("[0-9A-Za-z]{1,20}");
    private static final Pattern FORM = Pattern.compile("(component|event)/([0-9A-Za-z]{1,20})");
    private static final Comparator<ClassCode> ORDER =
            Comparator.comparing(ClassCode::kind).thenComparing(ClassCode::digits);

    /**
     * Checks the digits.
     *
     * @throws IllegalArgumentException if they are not 1 to 20 letters and digits
     */
    public ClassCode {
        if (!DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("class code must be 1 to 20 letters and digits, got " + digits);
        }
    }

    /**
     * Makes the code of a class of events.
     *
     * @param digits such as {@code 0102}
     * @return the code
     * @throws IllegalArgumentException if they are not 1 to 20 letters and digits
     */
    public static ClassCode event(String digits) {
        return new ClassCode(IssueKind.EVENT, digits);
    }

    /**
     * Makes the code of a class of components.
     *
     * @param digits such as {@code 0102}
     * @return the code
     * @throws IllegalArgumentException if they are not 1 to 20 letters and digits
     */
    public static ClassCode component(String digits) {
        return new ClassCode(IssueKind.COMPONENT, digits);
    }

    /**
     * Reads a code, as {@link #toString} writes it.
     *
     * @param text such as {@code event/0102}
     * @return the code
     * @throws IllegalArgumentException if the text has another form
     */
    public static ClassCode parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "a class code is component or event, a slash, and 1 to 20 letters and digits, got " + text);
        }
        IssueKind kind = parts.group(1).equals(IssueKind.EVENT.id()) ? IssueKind.EVENT : IssueKind.COMPONENT;
        return new ClassCode(kind, parts.group(2));
    }

    @Override
    public int compareTo(ClassCode other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind.id() + "/" + digits;
    }
}
