package io.gridward.core.linkage;

import io.gridward.core.party.PartyId;

/**
 * One party called to one joint task.
 *
 * @param party who is called
 * @param matter the id of the matter it is called for
 * @param as lead or support
 */
public record CallOut(PartyId party, String matter, CallRole as) {}
