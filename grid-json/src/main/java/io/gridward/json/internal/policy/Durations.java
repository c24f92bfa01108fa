package io.gridward.json.internal.policy;

import io.gridward.core.facts.DurationAttribute;

/** Durations as texts of documents. */
final class Durations {
    private Durations() {}

    /** The duration a text says, or the text itself, for the policy to refuse. */
    static Object orText(String text) {
        try {
            return DurationAttribute.parse(text);
        } catch (IllegalArgumentException misfit) {
            return text;
        }
    }
}
