package io.gridward.core.roster;

import com.google.common.collect.ImmutableList;
import io.gridward.core.territory.AreaCode;
import java.util.List;

/**
 * A post that supervises an area.
 *
 * @param post the post
 * @param assigned the area that is assigned to it: the one asked about or one it lies in
 * @param holders who holds the post, else who stands in; empty if nobody does
 */
public record Supervisor(Post post, AreaCode assigned, List<Holder> holders) {
    /** Copies the holders. */
    public Supervisor {
        holders = ImmutableList.copyOf(holders);
    }
}
