package io.gridward.rules;

import org.jspecify.annotations.Nullable;

/**
 * One value that was decided, and by what.
 *
 * @param effect the name of the effect
 * @param value its value, of the Java type of the effect
 * @param text what identifies the value, see {@link ValueDomain}
 * @param rule the rule that decided it, or null if the table's otherwise did
 */
public record DecidedEffect(
        String effect, Object value, String text, @Nullable Rule rule) {}
