/**
 * Policies for escalation: {@link io.gridward.rules.escalation.StandardVocabulary} holds the standard tables,
 * effects and attributes of the situation, {@link io.gridward.rules.escalation.RuleBasedEscalation} rules on
 * situations by a policy, and {@link io.gridward.rules.escalation.PolicyBook} is the layers in force by area
 * and date, composed.
 *
 * <p>Knows core's escalation SPI and the rules; knows no case, no clock and no document format. API.
 */
@NullMarked
package io.gridward.rules.escalation;

import org.jspecify.annotations.NullMarked;
