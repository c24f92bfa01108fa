package io.gridward.rules;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table a host declares beside those of the vocabulary.
 *
 * @param form its form; it may always be left without rules
 * @param before the table before which it is asked, so that this one sees what it feeds; null for after all others
 */
public record HostTable(TableForm form, @Nullable String before) {
    /** Two declarations are equal if they say the same, whatever objects they are made of. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HostTable that
                && ContentId.declaration(form).equals(ContentId.declaration(that.form))
                && Objects.equals(before, that.before);
    }

    @Override
    public int hashCode() {
        return form.name().hashCode();
    }
}
