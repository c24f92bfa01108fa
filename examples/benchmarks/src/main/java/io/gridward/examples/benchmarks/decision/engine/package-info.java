/**
 * Ways to decide by the rules of a workload, one class each: Gridward, Java written by hand, and an
 * interpreter. A further {@link io.gridward.examples.benchmarks.decision.engine.Engine} is a class of its own
 * and a line in {@code META-INF/services}.
 */
@NullMarked
package io.gridward.examples.benchmarks.decision.engine;

import org.jspecify.annotations.NullMarked;
