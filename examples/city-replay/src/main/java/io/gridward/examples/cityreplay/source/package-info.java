/** Files of requests: comma-separated values, read row by row, and the mapping that says which column is what. */
@NullMarked
package io.gridward.examples.cityreplay.source;

import org.jspecify.annotations.NullMarked;
