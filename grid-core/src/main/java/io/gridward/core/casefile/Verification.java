package io.gridward.core.casefile;

import io.gridward.core.roster.PersonRef;
import io.gridward.core.territory.AreaCode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who did the work of a case, and who else finds it done (核查). Immutable. */
public final class Verification {
    static final Verification NONE = new Verification(null, null, null, 0);

    private final @Nullable PersonRef handler;
    private final @Nullable AreaCode area;
    private final @Nullable PersonRef verifier;
    private final int reworks;

    private Verification(
            @Nullable PersonRef handler, @Nullable AreaCode area, @Nullable PersonRef verifier, int reworks) {
        this.handler = handler;
        this.area = area;
        this.verifier = verifier;
        this.reworks = reworks;
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

    Verification handledBy(PersonRef person) {
        return new Verification(person, area, verifier, reworks);
    }

    Verification dueAt(AreaCode verifying) {
        return new Verification(handler, verifying, verifier, reworks);
    }

    Verification verifiedBy(PersonRef person) {
        return new Verification(handler, area, person, reworks);
    }

    Verification sentBack() {
        return new Verification(handler, area, verifier, reworks + 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Verification that
                && Objects.equals(handler, that.handler)
                && Objects.equals(area, that.area)
                && Objects.equals(verifier, that.verifier)
                && reworks == that.reworks;
    }

    @Override
    public int hashCode() {
        return Objects.hash(handler, area, verifier, reworks);
    }

    @Override
    public String toString() {
        return "handled by " + handler + ", verified at " + area + " by " + verifier + ", reworks " + reworks;
    }
}
