/** What a file says about its city: areas, request types and queues, the limits behind its recorded targets. */
@NullMarked
package io.gridward.examples.cityreplay.city;

import org.jspecify.annotations.NullMarked;
