/**
 * The standard tables of a town together, asked about a fresh report: as a policy, and as Java written by
 * hand with one method a table.
 */
@NullMarked
package io.gridward.examples.benchmarks.decision.town;

import org.jspecify.annotations.NullMarked;
