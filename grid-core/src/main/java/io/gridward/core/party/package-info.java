/**
 * Organisations that take part: departments, stationed units, property managers, social organisations
 * and others; what each is charged with where, and who speaks for it; and the chain of branches from a
 * community's committee down to its households.
 *
 * <p>The word {@link io.gridward.core.party.Party} means a participant organisation; an organisation of
 * the Communist Party is called a branch. Knows areas and dates, nothing of cases. API.
 */
@NullMarked
package io.gridward.core.party;

import org.jspecify.annotations.NullMarked;
