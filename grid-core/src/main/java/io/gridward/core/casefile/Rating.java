package io.gridward.core.casefile;

/**
 * What the requester thinks of the result (评价).
 *
 * @param satisfaction how satisfied he is
 * @param resolved whether he finds the matter resolved
 */
public record Rating(Satisfaction satisfaction, boolean resolved) {}
