package io.gridward.core.casefile;

import io.gridward.core.roster.PersonRef;
import io.gridward.core.territory.AreaCode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who did the work of a case, and who else finds it done (核查). Immutable. */
public final class Verification {
    static final Verification NONE = new Verification(null, null, null, 0, 0, false);

    private final @Nullable PersonRef handler;
    private final @Nullable AreaCode area;
    private final @Nullable PersonRef verifier;
    private final int reworks;
    private final int reopenings;
    private final boolean selfHandled;

    private Verification(
            @Nullable PersonRef handler,
            @Nullable AreaCode area,
            @Nullable PersonRef verifier,
            int reworks,
            int reopenings,
            boolean selfHandled) {
        this.handler = handler;
        this.area = area;
        this.verifier = verifier;
        this.reworks = reworks;
        this.reopenings = reopenings;
        this.selfHandled = selfHandled;
    }

    /**
     * Returns who handled the matter (谁办理).
     *
     * @return the latest to say so, or empty until handled
     */
    public Optional<PersonRef> handler() {
        return Optional.ofNullable(handler);
    }

    /**
     * Returns which area verifies.
     *
     * @return the area, or empty until handled
     */
    public Optional<AreaCode> area() {
        return Optional.ofNullable(area);
    }

    /**
     * Returns who confirmed the result; never the handler.
     *
     * @return the person, or empty until verified
     */
    public Optional<PersonRef> verifier() {
        return Optional.ofNullable(verifier);
    }

    /**
     * Returns how often the work was sent back to be done again (返工).
     *
     * @return 0 or more
     */
    public int reworks() {
        return reworks;
    }

    /**
     * Returns how often the case was opened again after it had been answered (重办).
     *
     * @return 0 or more
     */
    public int reopenings() {
        return reopenings;
    }

    /**
     * Tells whether the matter was handled on the spot and closed without a verifier (自办自结). Such cases are counted
     * apart.
     *
     * @return true until it is opened again
     */
    public boolean isSelfHandled() {
        return selfHandled;
    }

    Verification handledBy(PersonRef person) {
        return new Verification(person, area, verifier, reworks, reopenings, false);
    }

    Verification selfHandledBy(PersonRef person) {
        return new Verification(person, null, null, reworks, reopenings, true);
    }

    Verification dueAt(AreaCode verifying) {
        return new Verification(handler, verifying, verifier, reworks, reopenings, selfHandled);
    }

    Verification verifiedBy(PersonRef person) {
        return new Verification(handler, area, person, reworks, reopenings, selfHandled);
    }

    Verification sentBack() {
        return new Verification(handler, area, verifier, reworks + 1, reopenings, selfHandled);
    }

    /** What was found done is to be done again, so that nobody has verified it. */
    Verification reopened() {
        return new Verification(handler, area, null, reworks, reopenings + 1, false);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Verification that
                && Objects.equals(handler, that.handler)
                && Objects.equals(area, that.area)
                && Objects.equals(verifier, that.verifier)
                && reworks == that.reworks
                && reopenings == that.reopenings
                && selfHandled == that.selfHandled;
    }

    @Override
    public int hashCode() {
        return Objects.hash(handler, area, verifier, reworks, reopenings, selfHandled);
    }

    @Override
    public String toString() {
        String counts = ", reworks " + reworks + (reopenings == 0 ? "" : ", reopenings " + reopenings);
        return selfHandled
                ? "handled on the spot by " + handler + counts
                : "handled by " + handler + ", verified at " + area + " by " + verifier + counts;
    }
}
