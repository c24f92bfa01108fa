/**
 * What every decision is taken against: {@link io.gridward.core.Governance}, the immutable bundle of
 * reference data as timelines, the {@link io.gridward.core.Edition} that is in force on a day, {@link
 * io.gridward.core.CalendarBook}, which calendar holds for whom, and {@link io.gridward.core.Authority}, who may do what.
 *
 * <p>Knows places, people, parties, catalogs, calendars and policies; knows no case. A host builds one {@code
 * Governance} a tenant and gives it to a desk or to the pure functions of {@code core.casefile}. API.
 */
@NullMarked
package io.gridward.core;

import org.jspecify.annotations.NullMarked;
