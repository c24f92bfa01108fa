/**
 * What it costs to read and write the events of a case, beside bare Jackson on the same bytes.
 *
 * <pre>{@code
 * examples/benchmarks/json.sh
 * }</pre>
 */
@NullMarked
package io.gridward.examples.benchmarks.json;

import org.jspecify.annotations.NullMarked;
