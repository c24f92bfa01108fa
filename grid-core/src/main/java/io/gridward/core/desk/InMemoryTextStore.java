package io.gridward.core.desk;

import io.gridward.core.casefile.TextRef;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Thread-safe: keeps texts in memory, for tests and small hosts. What it holds ends with the process; an
 * erased text is let go of, and gone once the memory is used for something else.
 */
public final class InMemoryTextStore implements TextStore {
    /** Empty for what was erased. */
    private final Map<TextRef, Optional<String>> texts = new ConcurrentHashMap<>();

    /** Makes an empty store. */
    public InMemoryTextStore() {}

    @Override
    public boolean keep(TextRef ref, String text) {
        Optional<String> kept = texts.putIfAbsent(ref, Optional.of(text));
        return kept == null || kept.equals(Optional.of(text));
    }

    @Override
    public Optional<String> find(TextRef ref) {
        return texts.getOrDefault(ref, Optional.empty());
    }

    @Override
    public boolean erase(TextRef ref) {
        Optional<String> before = texts.put(ref, Optional.empty());
        return before != null && before.isPresent();
    }
}
