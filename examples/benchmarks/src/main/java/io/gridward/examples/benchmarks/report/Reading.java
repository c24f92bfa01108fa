package io.gridward.examples.benchmarks.report;

/**
 * What a benchmark gave.
 *
 * @param time how long one call takes, in the unit of the benchmark
 * @param bytes how much memory one call takes from the heap, in bytes
 */
public record Reading(double time, double bytes) {}
