/**
 * How long it takes to try every small mistake in a policy against its cases. Takes the rules of the benchmark of
 * decisions.
 */
@NullMarked
package io.gridward.examples.benchmarks.mutation;

import org.jspecify.annotations.NullMarked;
