package io.gridward.core.linkage;

/**
 * What a deliberation came to, with its figures.
 *
 * @param rule by which rule
 * @param tally the figures
 */
public record DeliberationOutcome(VotingRule rule, Tally tally) {
    /**
     * Returns the verdict.
     *
     * @return what the rule makes of the figures
     */
    public Verdict verdict() {
        return rule.judge(tally);
    }
}
