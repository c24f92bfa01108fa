/**
 * Reading documents: {@link io.gridward.json.GridJson} turns JSON into the models of grid-core and
 * grid-rules, or says everything that is wrong with it, each problem with its place. API.
 *
 * <p>Knows the models and the form of their documents. Does not know how a policy decides or what a case
 * does; decides nothing and keeps nothing.
 */
@NullMarked
package io.gridward.json;

import org.jspecify.annotations.NullMarked;
