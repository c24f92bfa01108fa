package io.gridward.core.party;

import com.google.common.collect.ImmutableList;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.Post;
import io.gridward.core.roster.PostId;
import io.gridward.core.roster.Roster;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which secretary of the chain of branches answers for a household or a unit on a day (支部书记到户): that of
 * the nearest unit up the chain whose post is held, by its holders or, where it has none, by its deputies.
 * A value: two that say the same are equal.
 */
public final class SecretaryInCharge {
    private final @Nullable BranchUnit unit;
    private final @Nullable Post post;
    private final ImmutableList<Holder> holders;
    private final boolean deputy;
    private final ImmutableList<BranchUnit> passedOver;
    private final ImmutableList<Finding> findings;

    private SecretaryInCharge(
            @Nullable BranchUnit unit,
            @Nullable Post post,
            List<Holder> holders,
            boolean deputy,
            List<BranchUnit> passedOver,
            List<Finding> findings) {
        this.unit = unit;
        this.post = post;
        this.holders = ImmutableList.copyOf(holders);
        this.deputy = deputy;
        this.passedOver = ImmutableList.copyOf(passedOver);
        this.findings = ImmutableList.copyOf(findings);
    }

    static SecretaryInCharge withoutUnit(HouseholdRef household) {
        String id = household.value();
        Finding why = Finding.warning(CourseCode.HOUSEHOLD_WITHOUT_UNIT, List.of(id), "household", id);
        return new SecretaryInCharge(null, null, List.of(), false, List.of(), List.of(why));
    }

    /** Asks the units of a chain, the nearest first; one that names no secretary is no vacancy. */
    static SecretaryInCharge upwards(List<BranchUnit> chain, Roster roster, LocalDate date) {
        List<Finding> findings = new ArrayList<>();
        String asked = chain.get(0).id().value();
        for (int i = 0; i < chain.size(); i++) {
            BranchUnit unit = chain.get(i);
            PostId named = unit.secretary();
            if (named == null) {
                continue;
            }
            List<String> path = List.of(unit.id().value());
            Optional<Post> found = roster.findPost(named);
            if (found.isEmpty()) {
                findings.add(Finding.warning(ModelCode.UNKNOWN_POST, path, "post", named.value()));
                continue;
            }
            Post post = found.get();
            List<Holder> holders = roster.holders(post, date);
            boolean vacant = holders.isEmpty();
            List<Holder> inOffice = vacant ? roster.deputies(post, date) : holders;
            if (!inOffice.isEmpty() && !findings.isEmpty()) {
                findings.add(Finding.warning(
                        CourseCode.SECRETARY_ABOVE_ANSWERS,
                        List.of(asked),
                        "superior",
                        unit.id().value(),
                        "unit",
                        asked));
            }
            if (vacant) {
                findings.add(about(CourseCode.POST_VACANT, path, post));
            }
            if (!inOffice.isEmpty()) {
                if (vacant) {
                    findings.add(about(CourseCode.DEPUTY_HOLDS, path, post));
                }
                return new SecretaryInCharge(unit, post, inOffice, vacant, chain.subList(0, i), findings);
            }
        }
        findings.add(Finding.warning(CourseCode.NO_SECRETARY, List.of(asked), "unit", asked));
        return new SecretaryInCharge(null, null, List.of(), false, chain, findings);
    }

    private static Finding about(CourseCode code, List<String> path, Post post) {
        return Finding.warning(
                code, path, "role", post.role().id(), "area", post.area().value());
    }

    /**
     * Returns the unit whose secretary answers.
     *
     * @return the nearest up the chain with a secretary in office; empty if there is none
     */
    public Optional<BranchUnit> unit() {
        return Optional.ofNullable(unit);
    }

    /**
     * Returns the post of that secretary.
     *
     * @return the post the unit names; empty if nobody answers
     */
    public Optional<Post> post() {
        return Optional.ofNullable(post);
    }

    /**
     * Returns who answers.
     *
     * @return those who hold the post, else those who stand in, in the order of their terms; empty if nobody
     *     answers
     */
    public List<Holder> holders() {
        return holders;
    }

    /**
     * Tells whether those who answer stand in for a post that nobody holds.
     *
     * @return true for deputies
     */
    public boolean isDeputy() {
        return deputy;
    }

    /**
     * Returns the units asked before the one that answers.
     *
     * @return the nearest first: those that name no secretary and those whose post is vacant; the whole chain
     *     if nobody answers
     */
    public List<BranchUnit> passedOver() {
        return passedOver;
    }

    /**
     * Says why this secretary and no nearer one.
     *
     * @return warnings: each vacant post and who stands in for it, a post the roster of the day lacks, that a
     *     unit above answers, or that nobody does; empty if the nearest secretary there is simply holds the post
     */
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SecretaryInCharge that
                && Objects.equals(unit, that.unit)
                && Objects.equals(post, that.post)
                && holders.equals(that.holders)
                && deputy == that.deputy
                && passedOver.equals(that.passedOver)
                && findings.equals(that.findings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit, holders);
    }

    @Override
    public String toString() {
        return unit == null ? "nobody" : holders + " for " + unit;
    }
}
