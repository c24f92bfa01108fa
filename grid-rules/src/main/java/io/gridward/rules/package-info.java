/**
 * Policies: typed attributes and decision tables. {@link io.gridward.rules.Policy} is what an author writes,
 * checked when it is built; {@link io.gridward.rules.CompiledPolicy} is what decides, and says which rules
 * did; {@link io.gridward.rules.Explanation} says why, why not, and which rules failed on one attribute alone;
 * {@link io.gridward.rules.Verdict} is what became of a guarantee.
 * A {@link io.gridward.rules.PolicyLayer} is what one place adds to the policies of those above it.
 *
 * <p>Knows of the case only the triggers. Which tables, effects and attributes there are comes from a {@link
 * io.gridward.rules.Vocabulary}; the standard one lives in {@code io.gridward.rules.escalation}, of which
 * this package knows nothing. API; {@code Vocabulary} and what it is made of are SPI.
 */
@NullMarked
package io.gridward.rules;

import org.jspecify.annotations.NullMarked;
