package io.gridward.json.internal.located;

/**
 * How much a document may ask of its reader.
 *
 * @param bytes the most bytes of text
 * @param depth the most objects and lists inside each other
 * @param elements the most values of any type, keys not counted
 * @param problems the most problems kept; those after are counted only
 */
public record Bounds(long bytes, int depth, int elements, int problems) {}
