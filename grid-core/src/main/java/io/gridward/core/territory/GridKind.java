package io.gridward.core.territory;

/** What a grid takes in. */
public enum GridKind {
    /** A comprehensive grid (综合网格): the households and the ground of one stretch. */
    COMPREHENSIVE,
    /**
     * A dedicated grid (专属网格): one school, market, enterprise or station, inside a community or across
     * several, and always belonging to exactly one.
     */
    DEDICATED
}
