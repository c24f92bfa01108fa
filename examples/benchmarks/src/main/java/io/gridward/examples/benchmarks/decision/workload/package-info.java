/**
 * What all engines decide by and on: rules in a form of no engine, reports, and the answers a linear reading
 * gives. Everything follows from a shape, a number of rules and a seed.
 */
@NullMarked
package io.gridward.examples.benchmarks.decision.workload;

import org.jspecify.annotations.NullMarked;
