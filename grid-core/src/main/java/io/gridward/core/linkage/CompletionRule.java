package io.gridward.core.linkage;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a joint task is done. Written {@code all}, {@code lead}, {@code 2-of-n} or {@code lead-and-2}.
 *
 * @param kind which rule
 * @param atLeast how many parties must have done their part, 1 to 999; beside the lead where the kind asks for one;
 *     0 unless the kind counts
 */
public record CompletionRule(Kind kind, int atLeast) {
    /** Every party did its part; one that declined is accounted for and holds nobody up. */
    public static final CompletionRule ALL = new CompletionRule(Kind.ALL, 0);
    /** The lead did its part; where no party leads, the holder of the case does, and his word is enough. */
    public static final CompletionRule LEAD = new CompletionRule(Kind.LEAD, 0);

    private static final Pattern COUNTED = Pattern.compile("(?:(\\d{1,3})-of-n|lead-and-(\\d{1,3}))");

    /**
     * Checks the count.
     *
     * @throws IllegalArgumentException if a counting kind has no count from 1 to 999, or another kind has one
     */
    public CompletionRule {
        boolean counts = kind == Kind.AT_LEAST || kind == Kind.LEAD_AND_AT_LEAST;
        if (counts != (atLeast > 0) || atLeast < 0 || atLeast > 999) {
            throw new IllegalArgumentException("atLeast does not go with " + kind + ", got " + atLeast);
        }
    }

    /**
     * Reads the written form.
     *
     * @param text such as {@code 2-of-n}
     * @return the rule whose {@link #toString} is that text, without leading zeros
     * @throws IllegalArgumentException if the text is none of the forms
     */
    public static CompletionRule parse(String text) {
        if (text.equals("all")) {
            return ALL;
        }
        if (text.equals("lead")) {
            return LEAD;
        }
        Matcher matcher = COUNTED.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("expected all, lead, 2-of-n or lead-and-2, got " + text);
        }
        return matcher.group(1) != null
                ? new CompletionRule(Kind.AT_LEAST, Integer.parseInt(matcher.group(1)))
                : new CompletionRule(Kind.LEAD_AND_AT_LEAST, Integer.parseInt(matcher.group(2)));
    }

    /**
     * Tells whether a joint task is done. Only the current shares count: of a party that was called several times the
     * latest, and no share that was withdrawn.
     *
     * @param linkage everybody called
     * @return true if it is; a task to which nobody is called is done
     */
    public boolean isMet(Linkage linkage) {
        List<PartyTask> current = linkage.current();
        Optional<PartyTask> lead = linkage.lead();
        boolean leadIsDone =
                lead.filter(task -> task.status() != PartyStatus.DONE).isEmpty();
        List<PartyTask> others =
                current.stream().filter(task -> !lead.equals(Optional.of(task))).toList();
        return current.isEmpty()
                || switch (kind) {
                    case ALL -> current.stream().allMatch(task -> task.status().isSettled());
                    case LEAD -> leadIsDone;
                    case AT_LEAST -> done(current) >= Math.min(atLeast, current.size());
                    case LEAD_AND_AT_LEAST -> leadIsDone && done(others) >= Math.min(atLeast, others.size());
                };
    }

    private static long done(List<PartyTask> tasks) {
        return tasks.stream().filter(task -> task.status() == PartyStatus.DONE).count();
    }

    @Override
    public String toString() {
        return switch (kind) {
            case ALL -> "all";
            case LEAD -> "lead";
            case AT_LEAST -> atLeast + "-of-n";
            case LEAD_AND_AT_LEAST -> "lead-and-" + atLeast;
        };
    }

    /** The kinds of rule. */
    public enum Kind {
        /** Every party that did not decline. */
        ALL,
        /** The lead alone. */
        LEAD,
        /** At least so many parties; all of them where fewer were called. */
        AT_LEAST,
        /** The lead and at least so many others; all others where fewer were called. */
        LEAD_AND_AT_LEAST
    }
}
