package io.gridward.core.linkage;

import com.google.common.collect.ImmutableMap;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ReasonCode;
import io.gridward.core.finding.RefusalCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the heads of a meeting's events say: how many there were, when the last was recorded, and which commands they
 * came of.
 */
record MeetingLedger(int version, @Nullable Instant lastAt, ImmutableMap<String, Entry> commands) {
    static final MeetingLedger EMPTY = new MeetingLedger(0, null, ImmutableMap.of());

    /** Why a command does not reach the meeting at all: it happened before, or comes out of order. */
    <M> Optional<MeetingOutcome<M>> answer(MeetingCommand command) {
        Entry known = commands.get(command.id());
        if (known != null) {
            return Optional.of(
                    known.digest().equals(command.digest())
                            ? new MeetingOutcome.Repeated<>(known.first(), known.last())
                            : refused(command, RefusalCode.COMMAND_REUSED, "command", command.id()));
        }
        return lastAt != null && command.at().isBefore(lastAt)
                ? Optional.of(refused(
                        command, RefusalCode.OUT_OF_ORDER, "at", command.at().toString(), "last", lastAt.toString()))
                : Optional.empty();
    }

    static <M> MeetingOutcome<M> refused(MeetingCommand command, ReasonCode code, String... details) {
        return new MeetingOutcome.Refused<>(
                List.of(Finding.error(code, List.of(command.meeting().value()), details)));
    }

    MeetingHead next(MeetingCommand command) {
        return new MeetingHead(version + 1, command.at(), command.id(), command.digest());
    }

    /** An event cannot follow that is not the next or lies before the last. */
    MeetingLedger after(MeetingHead head) {
        if (head.number() != version + 1 || (lastAt != null && head.at().isBefore(lastAt))) {
            throw new IllegalArgumentException("event must be number " + (version + 1) + ", got " + head);
        }
        Entry before = commands.get(head.command());
        int first = before == null ? head.number() : before.first();
        ImmutableMap<String, Entry> told = ImmutableMap.<String, Entry>builder()
                .putAll(commands)
                .put(head.command(), new Entry(head.digest(), first, head.number()))
                .buildKeepingLast();
        return new MeetingLedger(head.number(), head.at(), told);
    }

    record Entry(String digest, int first, int last) {}
}
