package io.gridward.core.territory;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.InvalidModelException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What comes of applying a change set: what speaks against it, or the territory after and who took over from whom. */
final class Redrawing {
    private final List<Finding> findings;
    private final @Nullable Territory after;
    private final ImmutableMap<AreaCode, SuccessionStep> steps;

    private Redrawing(List<Finding> findings, @Nullable Territory after, ImmutableMap<AreaCode, SuccessionStep> steps) {
        this.findings = findings;
        this.after = after;
        this.steps = steps;
    }

    static Redrawing of(Territory before, ChangeSet set) {
        FindingCollector findings = new FindingCollector();
        ChangePlan plan = new ChangePlan(before, set, findings);
        Drafting drafting = new Drafting(before, set, plan, findings);
        List<Draft> drafts = drafting.drafts();
        List<Draft> listed = new Listing(before, set, plan, findings).inOrder(drafts);
        Territory after = null;
        try {
            after = Territory.of(before.levels(), before.codes(), Lists.transform(listed, Draft::area));
        } catch (InvalidModelException invalid) {
            findings.addAll(new Causes(set, plan, drafting, listed).of(invalid.findings()));
            if (!findings.hasErrors()) {
                throw new IllegalStateException("no change explains what is wrong", invalid);
            }
        }
        if (after == null || findings.hasErrors()) {
            return new Redrawing(findings.findings(), null, ImmutableMap.of());
        }
        return new Redrawing(findings.findings(), after, new Lineage(before, set.effective(), plan, listed).steps());
    }

    List<Finding> findings() {
        return findings;
    }

    boolean isRefused() {
        return after == null;
    }

    Territory territoryOrThrow() {
        if (after == null) {
            throw new InvalidModelException("change set", findings);
        }
        return after;
    }

    /** Returns the step of every area before that is not simply itself after. */
    Map<AreaCode, SuccessionStep> steps() {
        return steps;
    }

    @Override
    public String toString() {
        return Objects.toString(after, findings.toString());
    }
}
