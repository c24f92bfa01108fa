package io.gridward.rules;

import org.jspecify.annotations.Nullable;

/**
 * Where a value comes from that an earlier table decided, in place of what the facts say.
 *
 * @param table the name of that table
 * @param effect the name of the effect that fed the attribute
 * @param rule the id of the rule that decided it, or null if the table's otherwise did
 */
public record Feed(String table, String effect, @Nullable String rule) {}
