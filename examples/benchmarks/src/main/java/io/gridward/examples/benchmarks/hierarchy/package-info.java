/**
 * What a territory of a nation's size costs, beside a tree in a hash map written by hand.
 *
 * <pre>{@code
 * mvn -q -pl examples/benchmarks -am compile exec:exec
 * mvn -q -pl examples/benchmarks -am compile exec:exec -Dexec.args=--quick
 * }</pre>
 *
 * <p>The first takes some minutes; the second shows in seconds that everything runs, with figures that
 * mean nothing. {@link io.gridward.examples.benchmarks.hierarchy.Hierarchy} names the other options.
 */
@NullMarked
package io.gridward.examples.benchmarks.hierarchy;

import org.jspecify.annotations.NullMarked;
