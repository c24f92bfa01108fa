package io.gridward.json.journal;

import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.desk.IndexEntry;
import io.gridward.core.linkage.MeetingEvent;
import io.gridward.core.linkage.MeetingId;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;

/** What records say: a commit is its index entry and its events, an advance a name and a position. */
final class Payload {
    private static final int TYPICAL = 2048;

    private Payload() {}

    static byte[] commit(IndexEntry entry, List<CaseEvent> events) {
        return commit(out -> EntryForm.write(entry, out), bytes -> EventForm.write(entry.id(), events, bytes));
    }

    static byte[] commit(MeetingEntry entry, List<MeetingEvent> events) {
        return commit(entry::write, bytes -> EventForm.writeMeeting(entry.id(), events, bytes));
    }

    private static byte[] commit(Writing<DataOutputStream> entry, Writing<ByteArrayOutputStream> events) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(TYPICAL);
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeInt(0);
            entry.write(out);
            int end = bytes.size();
            events.write(bytes);
            byte[] payload = bytes.toByteArray();
            ByteBuffer.wrap(payload).putInt(end);
            return payload;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] advance(String reader, long position) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            EntryForm.text(out, reader);
            out.writeLong(position);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Reads a record, but for its events. */
    static Taken read(byte kind, byte[] bytes, int from, int length, long address, EntryForm form) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, length);
        return switch (kind) {
            case RecordHeader.COMMIT -> {
                in.getInt();
                yield new Taken.OfCase(address, form.read(in));
            }
            case RecordHeader.MEETING -> {
                in.getInt();
                yield new Taken.OfMeeting(address, MeetingEntry.read(in));
            }
            case RecordHeader.READER -> new Taken.OfReader(address, EntryForm.required(in), in.getLong());
            default -> throw new IllegalArgumentException("unknown kind of record: " + kind);
        };
    }

    /** Reads the case of a commit. */
    static CaseId caseOf(byte[] bytes, int from, int length) {
        return new CaseId(idOf(bytes, from, length));
    }

    /** Reads the meeting of a commit. */
    static MeetingId meetingOf(byte[] bytes, int from, int length) {
        return new MeetingId(idOf(bytes, from, length));
    }

    /** An entry begins with the id of what it is of. */
    private static String idOf(byte[] bytes, int from, int length) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, length);
        in.getInt();
        return EntryForm.required(in);
    }

    /** Reads the events of a commit. */
    static List<CaseEvent> events(byte[] bytes, int from, int length) {
        int begin = ByteBuffer.wrap(bytes, from, length).getInt();
        return EventForm.read(bytes, from + begin, from + length);
    }

    /** Reads the events of a commit of a meeting. */
    static List<MeetingEvent> meetingEvents(byte[] bytes, int from, int length) {
        int begin = ByteBuffer.wrap(bytes, from, length).getInt();
        return EventForm.readMeeting(bytes, from + begin, from + length);
    }

    /** Writes a part of a record. */
    @FunctionalInterface
    private interface Writing<O> {
        void write(O out) throws IOException;
    }
}
