package io.gridward.core.territory;

import io.gridward.core.finding.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * One place somebody answers for.
 *
 * @param code its code, unique in the territory
 * @param level its level
 * @param name what people call it
 * @param parent the area it lies in; null only at the top level
 */
public record Area(
        AreaCode code,
        Level level,
        BilingualText name,
        @Nullable AreaCode parent) {
    @Override
    public String toString() {
        return level + " " + code;
    }
}
