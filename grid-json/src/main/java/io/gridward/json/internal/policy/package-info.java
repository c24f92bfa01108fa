/**
 * The reader of policy documents: turns a located tree into a policy, reports every problem of form, and hands
 * the model's own findings to their places. And the writer of explanations.
 *
 * <p>Knows the rules and the standard vocabulary; knows no territory, no case and no source of documents. Not
 * exported.
 */
@NullMarked
package io.gridward.json.internal.policy;

import org.jspecify.annotations.NullMarked;
