/** Process engines of other projects that live the same case; compiled under the profile {@code peers} only. */
@NullMarked
package io.gridward.examples.benchmarks.casework.peers;

import org.jspecify.annotations.NullMarked;
