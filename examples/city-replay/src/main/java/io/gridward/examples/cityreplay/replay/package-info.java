/** The replay itself: recorded events become commands at their instants, and time passes in between. */
@NullMarked
package io.gridward.examples.cityreplay.replay;

import org.jspecify.annotations.NullMarked;
