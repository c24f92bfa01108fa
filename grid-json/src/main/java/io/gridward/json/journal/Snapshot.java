package io.gridward.json.journal;

import io.gridward.core.desk.CaseQuery;
import io.gridward.core.desk.IndexEntry;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. What is known of a journal up to an address, in a file, so that opening reads only what follows it.
 * The entries may be newer than the address: what follows is read behind them and ends with the newest.
 */
final class Snapshot {
    private static final byte[] FORMAT = "gridward/journal-snapshot@1\n".getBytes(StandardCharsets.US_ASCII);

    /** With meetings behind the cases. */
    private static final byte[] WITH_MEETINGS = "gridward/journal-snapshot@2\n".getBytes(StandardCharsets.US_ASCII);

    private static final Pattern FILE = Pattern.compile("snapshot-([0-9a-f]{16})\\.index");
    private static final int PIECE = 1 << 16;

    private final long address;
    private final Contents contents;

    /** Takes what is known, of which everything but the entries must not change until it is written. */
    Snapshot(long address, Contents contents) {
        this.address = address;
        this.contents = contents;
    }

    static String name(long address) {
        return String.format(Locale.ROOT, "snapshot-%016x.index", address);
    }

    /** Returns the address of a file of this name, or -1 if it is no snapshot. */
    static long address(Path path) {
        Matcher name = FILE.matcher(String.valueOf(path.getFileName()));
        return name.matches() ? Long.parseUnsignedLong(name.group(1), 16) : -1;
    }

    /** Returns the snapshots in a folder, the newest first. */
    static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> address(each) >= 0)
                    .sorted(Comparator.<Path>comparingLong(Snapshot::address).reversed())
                    .toList();
        }
    }

    long address() {
        return address;
    }

    Contents contents() {
        return contents;
    }

    /** Writes it; it is there whole or not at all. */
    void write(Disk disk, Path folder) throws IOException {
        Path unnamed = folder.resolve("snapshot.tmp");
        try (Disk.Output file = disk.open(unnamed)) {
            file.truncate(0);
            CheckedOutput checked = new CheckedOutput(file);
            write(new DataOutputStream(checked));
            checked.finish();
        }
        disk.rename(unnamed, folder.resolve(name(address)));
    }

    private void write(DataOutputStream out) throws IOException {
        boolean withMeetings = contents.meetings().size() > 0;
        out.write(withMeetings ? WITH_MEETINGS : FORMAT);
        out.writeLong(address);
        out.writeLong(contents.addresses().last());
        long[] steps = contents.addresses().steps();
        out.writeInt(steps.length);
        for (long step : steps) {
            out.writeLong(step);
        }
        out.writeInt(contents.readers().size());
        for (Map.Entry<String, Long> reader : contents.readers().entrySet()) {
            EntryForm.text(out, reader.getKey());
            out.writeLong(reader.getValue());
        }
        out.writeInt(contents.heads().size());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // In the order in which they are cheapest to take in again.
        for (IndexEntry entry : contents.index().find(CaseQuery.all())) {
            long head = contents.heads().address(entry.id());
            if (head != RecordHeader.NONE) {
                bytes.reset();
                EntryForm.write(entry, new DataOutputStream(bytes));
                out.writeLong(head);
                out.writeInt(bytes.size());
                bytes.writeTo(out);
            }
        }
        if (withMeetings) {
            contents.meetings().write(out);
        }
    }

    /** Reads a snapshot, or returns null if it is damaged or of another version. */
    static @Nullable Snapshot read(Path path) throws IOException {
        // Before anything in it is believed: a flipped byte may say that two billion texts follow.
        if (!isWhole(path)) {
            return null;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), PIECE))) {
            byte[] format = in.readNBytes(FORMAT.length);
            boolean withMeetings = Arrays.equals(format, WITH_MEETINGS);
            if ((!withMeetings && !Arrays.equals(format, FORMAT)) || in.readLong() != address(path)) {
                return null;
            }
            return read(in, address(path), withMeetings);
        } catch (EOFException | RuntimeException notOurs) {
            return null;
        }
    }

    private static Snapshot read(DataInputStream in, long address, boolean withMeetings) throws IOException {
        long last = in.readLong();
        long[] steps = new long[in.readInt()];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = in.readLong();
        }
        Map<String, Long> readers = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            readers.put(new String(block(in), StandardCharsets.UTF_8), in.readLong());
        }
        Contents contents = new Contents(new CaseHeads(), new Addresses(steps, last), readers);
        for (int left = in.readInt(); left > 0; left--) {
            long head = in.readLong();
            contents.put(contents.form().read(ByteBuffer.wrap(block(in))), head);
        }
        if (withMeetings) {
            contents.meetings().read(in);
        }
        return new Snapshot(address, contents);
    }

    private static byte[] block(DataInputStream in) throws IOException {
        byte[] block = new byte[in.readInt()];
        in.readFully(block);
        return block;
    }

    /** Tells whether the checksum at the end fits everything before it. */
    static boolean isWhole(Path path) throws IOException {
        CRC32C checksum = new CRC32C();
        byte[] piece = new byte[PIECE];
        try (InputStream in = Files.newInputStream(path)) {
            long left = Files.size(path) - Integer.BYTES;
            while (left > 0) {
                int some = in.read(piece, 0, (int) Math.min(PIECE, left));
                if (some < 0) {
                    return false;
                }
                checksum.update(piece, 0, some);
                left -= some;
            }
            return ByteBuffer.allocate(Integer.BYTES)
                    .putInt((int) checksum.getValue())
                    .flip()
                    .equals(ByteBuffer.wrap(in.readAllBytes()));
        }
    }
}
