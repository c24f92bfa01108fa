/**
 * What it costs to say when a limit ends, beside a loop over days written by hand.
 *
 * <pre>{@code
 * mvn -q -pl examples/benchmarks -am compile exec:exec \
 *     -Dexec.mainClass=io.gridward.examples.benchmarks.time.TimeLimits
 * }</pre>
 *
 * <p>With {@code -Dexec.args=--quick} it shows in seconds that everything runs, with figures that mean nothing.
 * {@link io.gridward.examples.benchmarks.time.TimeLimits} names the other options.
 */
@NullMarked
package io.gridward.examples.benchmarks.time;

import org.jspecify.annotations.NullMarked;
