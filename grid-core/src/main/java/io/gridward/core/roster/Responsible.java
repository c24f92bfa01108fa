package io.gridward.core.roster;

import com.google.common.collect.ImmutableList;
import io.gridward.core.finding.Finding;
import io.gridward.core.territory.AreaCode;
import java.util.List;

/**
 * Who is responsible for a role at an area, and how he was found. There always is somebody: in the end the
 * area's centre.
 *
 * @param holder who is responsible
 * @param line in which line he was found at the holder's area
 * @param staffed false if nobody at all is in office at the holder's area
 * @param passedOver the areas below the holder's that were passed over because nobody is in office there, the
 *     one asked about first
 * @param reasons why he and not another: vacancies, gaps of the rota, who stands in; empty if he simply holds
 *     the post or is on duty
 */
public record Responsible(Holder holder, Line line, boolean staffed, List<AreaCode> passedOver, List<Finding> reasons) {
    /** Copies the lists. */
    public Responsible {
        passedOver = ImmutableList.copyOf(passedOver);
        reasons = ImmutableList.copyOf(reasons);
    }
}
