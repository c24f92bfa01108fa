/**
 * Readers of the reference documents: territory, roster, parties, calendar. Each turns a located tree into
 * a model of grid-core, reports every problem of form, and hands the model's own findings to their places.
 *
 * <p>Knows the models of grid-core; knows no policy, no case and no source of documents. Not exported.
 */
@NullMarked
package io.gridward.json.internal.reference;

import org.jspecify.annotations.NullMarked;
