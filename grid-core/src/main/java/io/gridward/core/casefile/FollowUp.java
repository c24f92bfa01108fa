package io.gridward.core.casefile;

import io.gridward.core.territory.AreaCode;
import io.gridward.core.time.TimeBudget;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who asks the requester back once he was answered, and what he said then (回访). Immutable. */
public final class FollowUp {
    static final FollowUp NONE = new FollowUp(null, null, null, false);

    private final @Nullable AreaCode area;
    private final @Nullable TimeBudget budget;
    private final @Nullable Rating rating;
    private final boolean factsTrue;

    private FollowUp(@Nullable AreaCode area, @Nullable TimeBudget budget, @Nullable Rating rating, boolean factsTrue) {
        this.area = area;
        this.budget = budget;
        this.rating = rating;
        this.factsTrue = factsTrue;
    }

    /**
     * Returns which area asks.
     *
     * @return the area, or empty if the policy wanted nobody asked when the matter was last handled
     */
    public Optional<AreaCode> area() {
        return Optional.ofNullable(area);
    }

    /**
     * Returns how long the area has, from the answer on.
     *
     * @return the budget, or empty if the policy wanted nobody asked when the matter was last handled
     */
    public Optional<TimeBudget> budget() {
        return Optional.ofNullable(budget);
    }

    /**
     * Returns what the requester said when he was last asked.
     *
     * @return his words as a rating, or empty until asked
     */
    public Optional<Rating> rating() {
        return Optional.ofNullable(rating);
    }

    /**
     * Tells whether what he said was found to be true.
     *
     * @return false until asked, too
     */
    public boolean factsTrue() {
        return factsTrue;
    }

    FollowUp ordered(AreaCode by, TimeBudget within) {
        return new FollowUp(by, within, rating, factsTrue);
    }

    /** What was ordered for one result does not hold for the next. */
    FollowUp withdrawn() {
        return new FollowUp(null, null, rating, factsTrue);
    }

    FollowUp said(Rating said, boolean isTrue) {
        return new FollowUp(area, budget, said, isTrue);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FollowUp that
                && Objects.equals(area, that.area)
                && Objects.equals(budget, that.budget)
                && Objects.equals(rating, that.rating)
                && factsTrue == that.factsTrue;
    }

    @Override
    public int hashCode() {
        return Objects.hash(area, budget, rating, factsTrue);
    }

    @Override
    public String toString() {
        return "asked back by " + area + " within " + (budget == null ? null : budget.limit()) + ", said " + rating
                + (factsTrue ? ", which is true" : "");
    }
}
