/**
 * What the steps of a case cost. Knows nothing of decisions among many rules or of the hierarchy; its policy is a few
 * lines of Java.
 */
@NullMarked
package io.gridward.examples.benchmarks.casework;

import org.jspecify.annotations.NullMarked;
