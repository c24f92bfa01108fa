/**
 * Several parties on one matter: the call-outs, what became of each, and when the joint task is done.
 *
 * <p>Values and pure rules over parties and time. Knows no case; a case file holds one {@link
 * io.gridward.core.linkage.Linkage}. API.
 */
@NullMarked
package io.gridward.core.linkage;

import org.jspecify.annotations.NullMarked;
