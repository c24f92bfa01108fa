/**
 * Several parties on one matter: the call-outs, what became of each, and when the joint task is done; and meetings,
 * which deliberate on a proposal or resolve who does what until when.
 *
 * <p>Values and pure rules over parties and time. Knows no case; a case file holds one {@link
 * io.gridward.core.linkage.Linkage}, a {@link io.gridward.core.linkage.PartyTask} for each {@link
 * io.gridward.core.linkage.CallOut}, and a {@link io.gridward.core.linkage.CompletionRule} says when it is done. A
 * {@link io.gridward.core.linkage.Deliberation} and a {@link io.gridward.core.linkage.JointMeeting} are aggregates of
 * their own: a {@link io.gridward.core.linkage.MeetingCommand} with an id, events with numbers, and pure functions from
 * one to the other. A desk keeps them and carries what they come to into cases. API.
 */
@NullMarked
package io.gridward.core.linkage;

import org.jspecify.annotations.NullMarked;
