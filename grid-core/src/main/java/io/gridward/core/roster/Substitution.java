package io.gridward.core.roster;

import java.time.LocalDate;

/**
 * Somebody else takes the shifts that begin on one day (替班). A swap (换班) is two of them.
 *
 * @param date the day on which the shifts begin
 * @param absent whose turn it is
 * @param by who takes it
 */
public record Substitution(LocalDate date, PersonRef absent, PersonRef by) {}
