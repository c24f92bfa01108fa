package io.gridward.examples.benchmarks.hierarchy;

import org.jspecify.annotations.Nullable;

/**
 * One line of a list of areas, as it stands in a file.
 *
 * @param code digits, as many as the level asks for
 * @param name a made-up Chinese name
 * @param level the level
 * @param parent the code of the area it lies in, a text of its own; null for a province
 */
record Row(
        String code,
        String name,
        NationalLevel level,
        @Nullable String parent) {}
