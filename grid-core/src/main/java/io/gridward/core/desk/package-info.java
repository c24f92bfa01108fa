/**
 * The door for a host: {@link io.gridward.core.desk.GridDesk}, a thin facade with state over the ports it
 * needs.
 *
 * <p>API: {@code GridDesk} with {@link io.gridward.core.desk.CaseQuery}, {@link
 * io.gridward.core.desk.InMemoryCaseStore}, {@link io.gridward.core.desk.InMemoryMeetingStore} and {@link
 * io.gridward.core.desk.InMemoryTextStore}. SPI: {@link
 * io.gridward.core.desk.CaseStore} (with {@link io.gridward.core.desk.CaseIndex} for stores that have no database),
 * {@link io.gridward.core.desk.MeetingStore}, {@link io.gridward.core.desk.TextStore}, {@link
 * io.gridward.core.desk.CaseNumbering}, {@link
 * io.gridward.core.desk.CaseListener}, {@link io.gridward.core.desk.DeskObserver}. The desk starts no thread,
 * schedules nothing and holds no lock across a call of a port: it runs in the caller's thread and transaction. It
 * decides nothing about a case; that is {@code core.casefile}.
 */
@NullMarked
package io.gridward.core.desk;

import org.jspecify.annotations.NullMarked;
