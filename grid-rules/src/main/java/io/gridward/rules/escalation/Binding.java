package io.gridward.rules.escalation;

import io.gridward.core.territory.AreaCode;
import io.gridward.rules.PolicyLayer;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A layer and where it holds.
 *
 * @param layer the layer
 * @param area where and below which it holds, or null for everywhere
 */
record Binding(PolicyLayer layer, @Nullable AreaCode area) {
    boolean isAt(@Nullable AreaCode place) {
        return Objects.equals(area, place);
    }

    /** The first day on which it is in force. */
    LocalDate start() {
        return layer.effectiveFrom().orElse(LocalDate.MIN);
    }

    /** Whether both are the same but for what they do to the layers above. */
    boolean isSameText(Binding other) {
        return layer.replacing().equals(other.layer.replacing());
    }

    @Override
    public String toString() {
        return layer + (area == null ? " everywhere" : " in " + area);
    }
}
