/**
 * What keeping cases durably costs, beside a bare file channel that writes the same bytes, and what a million open
 * cases ask of memory and time.
 */
@NullMarked
package io.gridward.examples.benchmarks.journal;

import org.jspecify.annotations.NullMarked;
