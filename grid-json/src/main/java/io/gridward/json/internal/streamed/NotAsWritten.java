package io.gridward.json.internal.streamed;

/** Thrown where a text is not as a writer of this library writes it. It has no trace: it is a way to go, no failure. */
public final class NotAsWritten extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotAsWritten() {
        super("not as it is written", null, false, false);
    }
}
