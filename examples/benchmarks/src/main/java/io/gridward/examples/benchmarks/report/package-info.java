/**
 * What all benchmarks share: how a measurement is made and how a table of ratios is printed.
 *
 * <p>A subject has a package of its own beside this one, with a program that prints its table to standard
 * output and its progress to the error stream.
 */
@NullMarked
package io.gridward.examples.benchmarks.report;

import org.jspecify.annotations.NullMarked;
