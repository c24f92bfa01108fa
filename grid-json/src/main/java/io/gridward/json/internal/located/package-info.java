/**
 * JSON texts as trees in which every value knows where it stands, and what is needed to read them
 * without stopping at the first problem: the parser, {@link io.gridward.json.internal.located.Cell} and
 * {@link io.gridward.json.internal.located.Fields} to read values, {@link
 * io.gridward.json.internal.located.Problems} to gather what is wrong, {@link
 * io.gridward.json.internal.located.ModelPlaces} to find the place of what a model says.
 *
 * <p>Knows findings and nothing else of the domain: no kind of document, no territory, no policy. Not
 * exported.
 */
@NullMarked
package io.gridward.json.internal.located;

import org.jspecify.annotations.NullMarked;
