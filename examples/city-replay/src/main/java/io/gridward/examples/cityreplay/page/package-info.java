/** The page of a replay: one file of HTML with its charts inside, which asks for nothing from anywhere. */
@NullMarked
package io.gridward.examples.cityreplay.page;

import org.jspecify.annotations.NullMarked;
