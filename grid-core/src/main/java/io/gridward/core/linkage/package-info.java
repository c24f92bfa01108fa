/**
 * Several parties on one matter: the call-outs, what became of each, and when the joint task is done; and meetings,
 * which deliberate on a proposal or resolve who does what until when.
 *
 * <p>Values and pure rules over parties and time. Knows no case; a case file holds one {@link
 * io.gridward.core.linkage.Linkage}. Meetings are aggregates of their own: commands with ids, events with numbers, and
 * pure functions from one to the other. API.
 */
@NullMarked
package io.gridward.core.linkage;

import org.jspecify.annotations.NullMarked;
