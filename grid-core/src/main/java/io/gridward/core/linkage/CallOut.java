package io.gridward.core.linkage;

import io.gridward.core.party.PartyId;

/**
 * One party called to one joint task.
 *
 * @param party who is called
 * @param matter the id of the matter it is called for
 * @param as lead or support
 * @param midway whether it was added when others had been called before
 */
public record CallOut(PartyId party, String matter, CallRole as, boolean midway) {
    /**
     * Calls a party at the beginning of a joint task.
     *
     * @param party who is called
     * @param matter the id of the matter it is called for
     * @param as lead or support
     */
    public CallOut(PartyId party, String matter, CallRole as) {
        this(party, matter, as, false);
    }

    CallOut as(CallRole other) {
        return new CallOut(party, matter, other, midway);
    }
}
