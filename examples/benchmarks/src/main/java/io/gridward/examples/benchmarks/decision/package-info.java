/**
 * What a decision costs, beside the same rules as Java written by hand and in other engines.
 *
 * <pre>{@code
 * mvn -q -pl examples/benchmarks -am compile exec:exec \
 *     -Dexec.mainClass=io.gridward.examples.benchmarks.decision.Decisions
 * }</pre>
 *
 * <p>With {@code -Ppeers} the engines of other projects are fetched, compiled in and measured as well; with
 * {@code -Dexec.args=--quick} everything runs in seconds, with figures that mean nothing. {@link
 * io.gridward.examples.benchmarks.decision.Decisions} names the other options.
 */
@NullMarked
package io.gridward.examples.benchmarks.decision;

import org.jspecify.annotations.NullMarked;
