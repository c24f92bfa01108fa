package io.gridward.core.desk;

import com.google.common.collect.ImmutableList;
import io.gridward.core.linkage.PartyTask;
import java.util.List;

/**
 * A case as it stands in the list of a party.
 *
 * @param entry what the case is found by
 * @param shares what the party was called to do in it and how far it is, in the order of the calls
 */
public record PartyCase(IndexEntry entry, List<PartyTask> shares) {
    /** Copies the shares. */
    public PartyCase {
        shares = ImmutableList.copyOf(shares);
    }
}
