package io.gridward.core.casefile;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the heads of a case's events say, whatever the events are: how many there were, when the last was
 * recorded, and which commands they came of.
 *
 * @param version the number of the last event, 0 before the first
 * @param lastAt when the last event was recorded, or null before the first
 * @param entries what each command came to
 */
record Ledger(int version, @Nullable Instant lastAt, ImmutableMap<CommandId, Entry> entries) {
    static final Ledger EMPTY = new Ledger(0, null, ImmutableMap.of());

    Optional<Entry> find(CommandId command) {
        return Optional.ofNullable(entries.get(command));
    }

    Ledger after(EventHead head) {
        CommandMark mark = head.command();
        int first = find(mark.id()).map(Entry::first).orElse(head.number());
        ImmutableMap<CommandId, Entry> more = ImmutableMap.<CommandId, Entry>builder()
                .putAll(entries)
                .put(mark.id(), new Entry(mark.digest(), first, head.number()))
                .buildKeepingLast();
        return new Ledger(head.number(), head.at(), more);
    }

    /**
     * A command that happened.
     *
     * @param digest what it said
     * @param first the number of its first event
     * @param last the number of its last event
     */
    record Entry(String digest, int first, int last) {}
}
