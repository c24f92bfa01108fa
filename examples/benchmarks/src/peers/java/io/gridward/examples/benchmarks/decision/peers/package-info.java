/**
 * Engines of other projects, each set up the fastest way we found, and asked on values in its own form. Only
 * the Maven profile {@code peers} compiles this package.
 */
@NullMarked
package io.gridward.examples.benchmarks.decision.peers;

import org.jspecify.annotations.NullMarked;
