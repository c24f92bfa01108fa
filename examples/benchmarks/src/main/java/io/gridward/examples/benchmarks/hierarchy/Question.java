package io.gridward.examples.benchmarks.hierarchy;

/**
 * One area, and what is asked about it. The codes are texts of their own, as they arrive with a request:
 * equal to the stored ones, but not the same.
 *
 * @param area any area of the nation
 * @param level its own level or one above
 * @param outer an area that may contain it
 * @param neighbour an area that may share an ancestor with it
 * @param county any county
 */
record Question(String area, NationalLevel level, String outer, String neighbour, String county) {}
