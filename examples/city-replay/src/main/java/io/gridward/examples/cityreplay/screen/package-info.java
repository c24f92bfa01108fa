/** What a terminal shows: the report as text, tables and the progress of the run. */
@NullMarked
package io.gridward.examples.cityreplay.screen;

import org.jspecify.annotations.NullMarked;
