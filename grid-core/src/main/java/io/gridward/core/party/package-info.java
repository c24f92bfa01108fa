/**
 * Organisations that take part: departments, stationed units, property managers, social organisations
 * and Party branches; what each is charged with where, and who speaks for it.
 *
 * <p>The word {@link io.gridward.core.party.Party} means a participant organisation; the organisation of
 * the Communist Party is {@link io.gridward.core.party.PartyKind#PARTY_BRANCH}. Knows areas and dates,
 * nothing of cases. API.
 */
@NullMarked
package io.gridward.core.party;

import org.jspecify.annotations.NullMarked;
