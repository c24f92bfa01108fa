package io.gridward.examples.benchmarks.decision;

import io.gridward.examples.benchmarks.report.Reading;
import java.util.OptionalDouble;

/**
 * What was measured of one thing.
 *
 * @param group what was decided by, such as {@code structured}
 * @param column how much of it, such as {@code 100 rules}
 * @param line who decided, such as {@code Gridward: decide}
 * @param reading nanoseconds and bytes a call
 * @param setUp milliseconds from the rules to the first answer; empty where there is nothing to set up
 */
record Result(String group, String column, String line, Reading reading, OptionalDouble setUp) {}
