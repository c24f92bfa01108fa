package io.gridward.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The published schemas, which lie beside this class in the module. */
final class Schemas {
    static final List<String> KINDS = List.of(
            "territory",
            "territory-changes",
            "households",
            "roster",
            "parties",
            "catalog",
            "calendar",
            "policy",
            "policy-tests",
            "incidents",
            "case-command",
            "case-events",
            "meeting-command",
            "meeting-events");

    /** Kinds of documents that are written and never read. */
    private static final List<String> WRITTEN = List.of("explanation");

    private Schemas() {}

    static String text(String kind) {
        if (!KINDS.contains(kind) && !WRITTEN.contains(kind)) {
            throw new IllegalArgumentException("kind must be one of " + String.join(", ", KINDS) + ", got " + kind);
        }
        try (InputStream in = Schemas.class.getResourceAsStream("schema/" + kind + ".schema.json")) {
            if (in == null) {
                throw new IllegalStateException("the module lacks the schema of " + kind);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the schema of " + kind, unreadable);
        }
    }
}
