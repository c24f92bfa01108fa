package io.gridward.core.division;

import io.gridward.core.finding.AuditCode;
import io.gridward.core.finding.Finding;
import java.util.List;
import java.util.Optional;

/**
 * How many households an area of a level should take in. Practice differs from place to place: Zhengzhou asks
 * for 300 to 500 in an urban grid and 50 to 70 in a micro-grid, Zhoukou for 30 to 50 in a micro-grid, Jiamusi for
 * about 200 in an urban and 50 in a rural grid. A norm measures comprehensive areas only: a dedicated grid is as
 * large as its school or market.
 *
 * @param level the id of the level, such as {@code grid}
 * @param least the fewest households, at least 1
 * @param most the most households, at least {@code least}
 */
public record SizeNorm(String level, int least, int most) {
    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code least} is below 1 or {@code most} below {@code least}
     */
    public SizeNorm {
        if (least < 1 || most < least) {
            throw new IllegalArgumentException(
                    "norm of " + level + " must be 1 or more and in order, got " + least + " to " + most);
        }
    }

    /**
     * Makes a norm.
     *
     * @param level the id of the level, such as {@code grid}
     * @param least the fewest households, at least 1
     * @param most the most households, at least {@code least}
     * @return the norm
     * @throws IllegalArgumentException if {@code least} is below 1 or {@code most} below {@code least}
     */
    public static SizeNorm of(String level, int least, int most) {
        return new SizeNorm(level, least, most);
    }

    /**
     * Tells how far a size lies outside.
     *
     * @param households a number of households
     * @return how many are missing or too many; 0 within the norm
     */
    public long beyond(long households) {
        return Math.max(0, Math.max(least - households, households - most));
    }

    /** A warning if a size lies outside; of a proposed grid {@code area} is its number. */
    Optional<Finding> finding(List<String> path, String area, long households) {
        if (beyond(households) == 0) {
            return Optional.empty();
        }
        String size = Long.toString(households);
        boolean small = households < least;
        return Optional.of(Finding.warning(
                small ? AuditCode.GRID_TOO_SMALL : AuditCode.GRID_TOO_LARGE,
                path,
                "area",
                area,
                "level",
                level,
                "households",
                size,
                small ? "least" : "most",
                Integer.toString(small ? least : most)));
    }
}
