package io.gridward.rules;

import org.jspecify.annotations.Nullable;

/**
 * An effect a host adds to a table of the vocabulary.
 *
 * @param table the name of the table
 * @param effect the effect
 */
public record HostEffect(String table, Effect<?> effect) {
    /** Two declarations are equal if they say the same, whatever objects they are made of. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HostEffect that
                && table.equals(that.table)
                && ContentId.declaration(effect).equals(ContentId.declaration(that.effect));
    }

    @Override
    public int hashCode() {
        return 31 * table.hashCode() + effect.name().hashCode();
    }
}
