package io.gridward.rules.testing;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.gridward.core.finding.Language;
import io.gridward.rules.Policy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What cases show of a policy, and what none of them does. */
public final class Coverage {
    private final Policy policy;
    private final ImmutableSet<CoverageGoal> goals;
    private final ImmutableSet<CoverageGoal> reached;
    private final ImmutableSet<CoverageGoal> impossible;

    Coverage(Policy policy, Set<CoverageGoal> goals, Set<CoverageGoal> reached, Set<CoverageGoal> impossible) {
        this.policy = policy;
        this.goals = ImmutableSet.copyOf(goals);
        this.reached = ImmutableSet.copyOf(reached);
        this.impossible = ImmutableSet.copyOf(impossible);
    }

    /**
     * Returns whose coverage this is.
     *
     * @return the policy
     */
    public Policy policy() {
        return policy;
    }

    /**
     * Returns everything cases should show, without what is known to be impossible.
     *
     * @return table by table, rule by rule
     */
    public Set<CoverageGoal> goals() {
        return Sets.difference(goals, impossible).immutableCopy();
    }

    /**
     * Returns what some case shows.
     *
     * @return goals
     */
    public Set<CoverageGoal> reached() {
        return reached;
    }

    /**
     * Returns what no case shows.
     *
     * @return goals, table by table, rule by rule
     */
    public Set<CoverageGoal> missing() {
        return Sets.difference(goals(), reached).immutableCopy();
    }

    /**
     * Returns what no case can show, as far as that is known.
     *
     * @return goals that were set aside
     */
    public Set<CoverageGoal> impossible() {
        return impossible;
    }

    /**
     * Tells whether some case shows a thing.
     *
     * @param goal the thing
     * @return whether it is reached
     */
    public boolean isReached(CoverageGoal goal) {
        return reached.contains(goal);
    }

    /**
     * Sets goals aside that no case can reach, such as {@link CaseProposals#impossible}.
     *
     * @param goals goals that were proved impossible
     * @return the coverage of the others
     * @throws IllegalArgumentException if one of them was reached
     */
    public Coverage without(Collection<CoverageGoal> goals) {
        for (CoverageGoal goal : goals) {
            if (reached.contains(goal)) {
                throw new IllegalArgumentException("goals must be impossible, but this was reached: " + goal);
            }
        }
        Set<CoverageGoal> aside = ImmutableSet.<CoverageGoal>builder()
                .addAll(impossible)
                .addAll(goals)
                .build();
        return new Coverage(policy, this.goals, reached, aside);
    }

    /**
     * Returns how many of all goals are reached.
     *
     * @return the exact share
     */
    public Share share() {
        return share(goals());
    }

    /**
     * Returns how many goals of a kind are reached.
     *
     * @param kind the kind
     * @return the exact share
     */
    public Share share(CoverageGoal.Kind kind) {
        return share(Sets.filter(goals(), goal -> goal.kind() == kind));
    }

    private Share share(Set<CoverageGoal> of) {
        return new Share(Sets.intersection(of, reached).size(), of.size());
    }

    /**
     * Writes the shares by kind as a table, and what is missing under it.
     *
     * @param language the language
     * @return lines of text
     */
    public List<String> lines(Language language) {
        TextTable table = new TextTable(4);
        boolean english = language == Language.EN;
        table.row(policy.id(), english ? "reached" : "已覆盖", english ? "of" : "共", "%");
        for (CoverageGoal.Kind kind : CoverageGoal.Kind.values()) {
            Share share = share(kind);
            table.row(
                    kind.title().in(language),
                    Long.toString(share.part()),
                    Long.toString(share.whole()),
                    share.whole() == 0 ? "-" : share.percent());
        }
        Share all = share();
        table.row(english ? "all" : "合计", Long.toString(all.part()), Long.toString(all.whole()), all.percent());
        List<String> lines = new ArrayList<>(table.lines());
        if (!impossible.isEmpty()) {
            lines.add(english ? "set aside as impossible: " + impossible.size() : "不可能出现、不计入：" + impossible.size());
        }
        missing().forEach(goal -> lines.add((english ? "missing: " : "未覆盖：") + goal.id()));
        return lines;
    }

    @Override
    public String toString() {
        return policy + " " + share();
    }
}
