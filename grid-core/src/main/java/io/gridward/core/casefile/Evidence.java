package io.gridward.core.casefile;

import org.jspecify.annotations.Nullable;

/**
 * A reference to something that shows what was done, such as a photo before and after. The thing itself
 * stays with the host.
 *
 * @param kind what it is, such as {@code photo}
 * @param ref where the host finds it
 * @param digest a digest of its content, such as {@code sha256:…}, or null
 */
public record Evidence(String kind, String ref, @Nullable String digest) {
    /**
     * Checks that kind and reference are not blank.
     *
     * @throws IllegalArgumentException if one is
     */
    public Evidence {
        if (kind.isBlank() || ref.isBlank()) {
            throw new IllegalArgumentException("evidence needs kind and ref, got " + kind + ", " + ref);
        }
    }

    @Override
    public String toString() {
        return kind + ":" + ref + (digest == null ? "" : "#" + digest);
    }
}
