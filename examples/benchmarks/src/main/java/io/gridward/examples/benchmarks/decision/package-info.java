/**
 * What a decision costs, beside the same rules as Java written by hand and in other engines.
 *
 * <pre>{@code
 * examples/benchmarks/decisions.sh
 * examples/benchmarks/decisions.sh --peers
 * examples/benchmarks/decisions.sh --quick
 * }</pre>
 *
 * <p>The first takes about ten minutes. The second fetches the engines of other projects and measures beside
 * them as well. The third shows that everything runs, with figures that mean nothing. {@link
 * io.gridward.examples.benchmarks.decision.Decisions} names the other options.
 */
@NullMarked
package io.gridward.examples.benchmarks.decision;

import org.jspecify.annotations.NullMarked;
