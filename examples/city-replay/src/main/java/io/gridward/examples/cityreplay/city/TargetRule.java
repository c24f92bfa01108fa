package io.gridward.examples.cityreplay.city;

import io.gridward.core.time.TimeLimit;

/**
 * The limit that best explains the recorded targets of a request type.
 *
 * @param limit the limit
 * @param targets how many targets there are
 * @param reproduced how many of them it gives, within {@link TargetRules#JITTER}
 */
public record TargetRule(TimeLimit limit, int targets, int reproduced) {}
