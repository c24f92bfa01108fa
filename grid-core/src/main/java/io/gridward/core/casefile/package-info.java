/**
 * The life of a case as a pure function: {@link io.gridward.core.casefile.Casework} decides what a
 * command does to a {@link io.gridward.core.casefile.CaseFile}, and folds the events into the next one.
 *
 * <p>{@code decide} sees the reference data, {@code evolve} does not: events carry every result, so a
 * replay needs no policy, roster or calendar. {@link io.gridward.core.casefile.Casework#forecast} tells what
 * will happen if nobody acts. Nothing here reads a clock, draws an id or holds state; of stores and listeners it
 * knows nothing. API.
 *
 * <p>A clock is measured by one calendar, recorded with it: that of whom it runs against when it starts. Sign and level
 * clocks run against the area of the holder; the overall clock, milestones and the review date of a suspended case,
 * which go on whoever holds, against the area the issue lies in; a follow-up against the area that asks; a party's
 * clocks against the party, which without a calendar of its own has that of the area the issue lies in. Pauses,
 * extensions, promises, new limits and repeats are measured by the recorded calendar, whatever is bound meanwhile
 * and wherever the case goes, until {@link io.gridward.core.casefile.UpkeepAct.Adopt}. Days and hours are read in the
 * zone of the calendar of the area they are about.
 *
 * <p>Acts come in families: {@link io.gridward.core.casefile.IntakeAct},
 * {@link io.gridward.core.casefile.HoldingAct}, {@link io.gridward.core.casefile.LinkageAct},
 * {@link io.gridward.core.casefile.RequestAct}, {@link io.gridward.core.casefile.ClosingAct} and
 * {@link io.gridward.core.casefile.UpkeepAct}; events likewise. Which act is possible in which stage, and where
 * it leads, is one table, {@link io.gridward.core.casefile.TransitionTable}; where no arrow is, the stage stays:
 *
 * <pre>
 * report: unreported → at-intake, rejected, dispatched
 * number: dispatched, handling, adjudicating, suspended, handled, verified, replied, closed
 * file: at-intake → dispatched
 * reject: at-intake → rejected
 * self-handle: at-intake, dispatched, handling → closed
 * merge: at-intake, dispatched, handling → merged
 * join: handling → dispatched, handling
 * join: at-intake, rejected, dispatched, adjudicating, suspended, handled, verified, replied, closed, voided
 * sign: dispatched → handling
 * hand-up: handling → dispatched, handling
 * whistle: handling
 * answer-call: handling → dispatched, handling
 * answer-call: dispatched, adjudicating, suspended, handled
 * withdraw-call: dispatched, handling, adjudicating, suspended, handled
 * name-lead: handling
 * rate-party: dispatched, handling, handled, verified, replied, closed
 * rate-call: dispatched, handling, handled, verified, replied, closed
 * record-deliberation: at-intake, dispatched, handling, adjudicating, suspended, handled, verified, replied, closed
 * take-resolution: dispatched, handling, adjudicating, suspended
 * reach-milestone: handling
 * handle: handling → handled
 * verify: handled → handling, verified
 * reply: verified → replied
 * reply: rejected, replied, closed, voided
 * rate: replied, closed
 * close: verified, replied → closed
 * request-return: dispatched
 * request-return: handling → dispatched, handling
 * request-extension: handling
 * request-suspension: handling → handling, suspended
 * request-void: dispatched → dispatched, voided
 * request-void: handling → handling, voided
 * decide: dispatched → dispatched, adjudicating, voided
 * decide: handling → dispatched, handling, adjudicating, suspended, voided
 * withdraw: dispatched, handling
 * adjudicate: adjudicating → dispatched
 * resume: suspended → handling
 * follow-up: replied → dispatched, handling, replied
 * follow-up: closed → at-intake, dispatched, handling, closed
 * reopen: replied → dispatched, handling
 * reopen: closed → at-intake, dispatched, handling
 * dispatch: dispatched, handling → dispatched
 * send-down: dispatched, handling → dispatched
 * raise: dispatched, handling → dispatched
 * supervise: at-intake, dispatched, handling, adjudicating, suspended, handled, verified, replied
 * urge: at-intake, dispatched, handling, adjudicating, suspended, handled, verified, replied
 * correct-facts: at-intake, dispatched
 * correct-facts: handling → dispatched, handling
 * migrate: at-intake, dispatched, handling, handled, verified, replied
 * adopt: handling → dispatched, handling
 * adopt: unreported, at-intake, rejected, merged, dispatched, adjudicating, suspended, handled, verified, replied, closed, voided
 * tick: handling → dispatched, handling
 * tick: suspended → dispatched, handling, suspended
 * tick: unreported, at-intake, rejected, merged, dispatched, adjudicating, handled, verified, replied, closed, voided
 * </pre>
 */
@NullMarked
package io.gridward.core.casefile;

import org.jspecify.annotations.NullMarked;
