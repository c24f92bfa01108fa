/**
 * A host that plays the recorded requests of a city through a desk and tells what became of them. The door is
 * {@link io.gridward.examples.cityreplay.CityReplay}.
 */
@NullMarked
package io.gridward.examples.cityreplay;

import org.jspecify.annotations.NullMarked;
