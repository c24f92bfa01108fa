package io.gridward.core.escalation;

import io.gridward.core.linkage.CallRole;
import io.gridward.core.time.TimeBudget;
import org.jspecify.annotations.Nullable;

/**
 * A policy's wish to call in whoever is charged with a matter; the party register finds the party.
 *
 * @param matter the id of the matter
 * @param as lead or support
 * @param sign until when it must sign, or null for no such clock
 * @param contact until when it must make contact, or null for no such clock
 * @param reportIn until when it must report in, or null for no such clock
 */
public record Call(
        String matter,
        CallRole as,
        @Nullable TimeBudget sign,
        @Nullable TimeBudget contact,
        @Nullable TimeBudget reportIn) {}
