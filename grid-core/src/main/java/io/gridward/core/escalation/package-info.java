/**
 * The question a case asks and the answer a policy gives.
 *
 * <p>SPI: a policy author implements {@link io.gridward.core.escalation.EscalationPolicy}, one method
 * from a {@link io.gridward.core.escalation.Situation} to a {@link io.gridward.core.escalation.Ruling},
 * in plain Java or by the rules of {@code grid-rules}; both are equal. {@link
 * io.gridward.core.escalation.EscalationPolicies} says which policy is in force where and when, {@link
 * io.gridward.core.escalation.PoliciesByArea} of policies of different making. A policy is a pure function of the situation: it reads no clock and keeps no state. Knows no case file.
 */
@NullMarked
package io.gridward.core.escalation;

import org.jspecify.annotations.NullMarked;
