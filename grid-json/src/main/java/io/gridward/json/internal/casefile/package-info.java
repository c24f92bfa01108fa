/**
 * Forms of the events and commands of cases and meetings: how each is written and read, in one entry.
 *
 * <p>Not exported.
 */
@NullMarked
package io.gridward.json.internal.casefile;

import org.jspecify.annotations.NullMarked;
