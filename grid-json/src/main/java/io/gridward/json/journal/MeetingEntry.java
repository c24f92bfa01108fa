package io.gridward.json.journal;

import io.gridward.core.linkage.MeetingId;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting is found by.
 *
 * @param id the meeting
 * @param version the number of its last event
 * @param nextDue when it wants time to pass next, or null
 */
record MeetingEntry(MeetingId id, int version, @Nullable Instant nextDue) {
    void write(DataOutputStream out) throws IOException {
        EntryForm.text(out, id.value());
        out.writeInt(version);
        EntryForm.due(out, nextDue);
    }

    /** Reads what {@link #write} wrote; of other bytes it makes something else, or throws a runtime exception. */
    static MeetingEntry read(ByteBuffer in) {
        return new MeetingEntry(new MeetingId(EntryForm.required(in)), in.getInt(), EntryForm.due(in));
    }
}
