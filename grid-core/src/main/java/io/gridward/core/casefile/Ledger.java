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
 * @param earlier what each command before the latest came to
 * @param latest the command the last event came of, or null before the first; apart, since most events come of the
 *     same command as the one before them
 */
record Ledger(
        int version,
        @Nullable Instant lastAt,
        ImmutableMap<CommandId, Entry> earlier,
        @Nullable Latest latest) {
    static final Ledger EMPTY = new Ledger(0, null, ImmutableMap.of(), null);

    Optional<Entry> find(CommandId command) {
        return latest != null && latest.command().equals(command)
                ? Optional.of(latest.entry())
                : Optional.ofNullable(earlier.get(command));
    }

    Ledger after(EventHead head) {
        CommandMark mark = head.command();
        Latest before = latest;
        if (before != null && before.command().equals(mark.id())) {
            return new Ledger(
                    head.number(), head.at(), earlier, told(mark, before.entry().first(), head));
        }
        int first = find(mark.id()).map(Entry::first).orElse(head.number());
        return new Ledger(head.number(), head.at(), everyOneBefore(), told(mark, first, head));
    }

    private static Latest told(CommandMark mark, int first, EventHead head) {
        return new Latest(mark.id(), new Entry(mark.digest(), first, head.number()));
    }

    /** What every command so far came to. */
    private ImmutableMap<CommandId, Entry> everyOneBefore() {
        Latest before = latest;
        return before == null
                ? earlier
                : ImmutableMap.<CommandId, Entry>builder()
                        .putAll(earlier)
                        .put(before.command(), before.entry())
                        .buildKeepingLast();
    }

    /** The command events come of just now. */
    record Latest(CommandId command, Entry entry) {}

    /**
     * A command that happened.
     *
     * @param digest what it said
     * @param first the number of its first event
     * @param last the number of its last event
     */
    record Entry(String digest, int first, int last) {}
}
