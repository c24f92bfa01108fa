package io.gridward.json.journal;

import io.gridward.core.finding.DocumentCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.JournalCode;
import io.gridward.core.linkage.MeetingId;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Thread-safe. One file of records. All segments together are one long row of bytes: a record's <em>address</em> is its
 * place in the row, and {@code base} that of the first byte of the file.
 */
final class Segment implements Closeable {
    /** Bytes of the header of a file. */
    static final int HEADER = 44;

    private static final String FORMAT = "gridward/journal@";
    private static final int VERSION = 1;
    private static final int NAME = 24;
    private static final int CHECKED = HEADER - Integer.BYTES;
    private static final Pattern FILE = Pattern.compile("segment-([0-9a-f]{16})\\.journal");
    private static final Pattern VERSION_LINE = Pattern.compile(FORMAT + "([0-9]{1,6})\n *");

    private final Path path;
    private final long base;
    private final RandomAccessFile file;

    private Segment(Path path, long base, RandomAccessFile file) {
        this.path = path;
        this.base = base;
        this.file = file;
    }

    /** Opens a file for reading. */
    static Segment open(Path path, long base) throws IOException {
        return new Segment(path, base, new RandomAccessFile(path.toFile(), "r"));
    }

    static String name(long base) {
        return String.format(Locale.ROOT, "segment-%016x.journal", base);
    }

    /** Returns where a file of this name begins, or -1 if it is no segment. */
    static long base(Path path) {
        Matcher name = FILE.matcher(String.valueOf(path.getFileName()));
        return name.matches() ? Long.parseUnsignedLong(name.group(1), 16) : -1;
    }

    /** Makes an empty file; one with this name is there whole or not at all. */
    static Path create(Disk disk, Path folder, long base, long firstPosition) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        header.put(String.format(Locale.ROOT, "%-" + NAME + "s", FORMAT + VERSION + "\n")
                .getBytes(StandardCharsets.US_ASCII));
        header.putLong(base).putLong(firstPosition);
        header.putInt(RecordHeader.checksum(header.array(), 0, CHECKED));
        Path unnamed = folder.resolve("segment.tmp");
        try (Disk.Output out = disk.open(unnamed)) {
            out.truncate(0);
            out.write(0, header.array(), 0, HEADER);
            out.force();
        }
        Path named = folder.resolve(name(base));
        disk.rename(unnamed, named);
        return named;
    }

    /**
     * Checks the header.
     *
     * @return the position of the first record
     * @throws JournalException if it is damaged or of a later version
     */
    long firstPosition() throws IOException {
        byte[] bytes = new byte[HEADER];
        ByteBuffer header = ByteBuffer.wrap(bytes);
        int length = read(0, bytes, 0, HEADER);
        Matcher line = VERSION_LINE.matcher(new String(bytes, 0, NAME, StandardCharsets.US_ASCII));
        if (length < NAME || !line.matches()) {
            throw damaged(0, null, null);
        }
        if (Integer.parseInt(line.group(1)) > VERSION) {
            throw new JournalException(
                    Finding.error(
                            DocumentCode.UNSUPPORTED_VERSION,
                            List.of(path.toString()),
                            "found",
                            line.group(1),
                            "document",
                            fileName(),
                            "supported",
                            Integer.toString(VERSION)),
                    null);
        }
        if (length < HEADER
                || header.getInt(CHECKED) != RecordHeader.checksum(bytes, 0, CHECKED)
                || header.getLong(NAME) != base) {
            throw damaged(0, null, null);
        }
        return header.getLong(NAME + Long.BYTES);
    }

    long base() {
        return base;
    }

    Path path() {
        return path;
    }

    String fileName() {
        return String.valueOf(path.getFileName());
    }

    long size() throws IOException {
        synchronized (file) {
            return file.length();
        }
    }

    /** Reads as much as there is; a file is read without a channel, which an interrupted thread would close. */
    int read(long offset, byte[] bytes, int from, int length) throws IOException {
        synchronized (file) {
            file.seek(offset);
            int count = 0;
            while (count < length) {
                int some = file.read(bytes, from + count, length - count);
                if (some < 0) {
                    break;
                }
                count += some;
            }
            return count;
        }
    }

    /** Makes sure that the file still stands in its folder. */
    void requireNamed() throws IOException {
        if (Files.notExists(path)) {
            throw new NoSuchFileException(path.toString());
        }
    }

    /** Returns what is thrown where an acknowledged byte is not what was written. */
    JournalException damaged(long offset, @Nullable Long position, @Nullable Object subject) {
        return new JournalException(
                Finding.error(
                        JournalCode.JOURNAL_DAMAGED,
                        List.of(path.toString()),
                        Details.of(
                                "file",
                                fileName(),
                                "offset",
                                offset,
                                "position",
                                position,
                                subject instanceof MeetingId ? "meeting" : "case",
                                subject)),
                null);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    @Override
    public String toString() {
        return path + " from " + base;
    }
}
