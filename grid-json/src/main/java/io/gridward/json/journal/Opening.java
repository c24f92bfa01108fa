package io.gridward.json.journal;

import io.gridward.core.finding.Finding;
import io.gridward.core.finding.JournalCode;
import io.gridward.core.finding.ReasonCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Opens a journal: checks what is there, repairs what was never acknowledged, refuses the rest. */
final class Opening {
    private final Disk disk;
    private final Path folder;
    private final JournalOptions options;
    private final Segments segments;
    private final List<Finding> findings = new ArrayList<>();
    private Contents contents = new Contents();
    private long end;
    private long snapshotAddress;
    private long recordsRead;
    private @Nullable String snapshot;

    /** Fills {@code segments}, which the caller closes. */
    Opening(Disk disk, Path folder, JournalOptions options, Segments segments) {
        this.disk = disk;
        this.folder = folder;
        this.options = options;
        this.segments = segments;
    }

    void open() throws IOException {
        removeUnnamed();
        openSegments();
        OptionalLong mark = Mark.read(folder);
        Segment last = segments.last();
        long size = last.base() + last.size();
        if (segments.inOrder().size() == 1
                && size == Segment.HEADER
                && mark.isEmpty()
                && Snapshot.in(folder).isEmpty()) {
            end = size;
            return;
        }
        if (mark.isEmpty()) {
            warn(JournalCode.JOURNAL_MARK_UNREADABLE, folder.resolve(Mark.FILE));
        }
        long acknowledged = Math.max(mark.orElse(0), options.isCheckingAll() ? newestSnapshot() : readSnapshot());
        if (acknowledged > size) {
            throw refused(
                    JournalCode.JOURNAL_TRUNCATED,
                    last.path(),
                    "file",
                    last.fileName(),
                    "offset",
                    last.size(),
                    "bytes",
                    acknowledged - size);
        }
        readOn(acknowledged);
        // What is readable but was not acknowledged may be known to the system's memory alone: it is written again.
        rewrite(last, Math.max(mark.orElse(0) - last.base(), Segment.HEADER), size);
    }

    Contents contents() {
        return contents;
    }

    long end() {
        return end;
    }

    /** Returns where the snapshot that was read ends, or else the journal begins. */
    long snapshotAddress() {
        return snapshotAddress;
    }

    OpeningReport report() {
        return new OpeningReport(
                contents.heads().size(),
                contents.meetings().size(),
                contents.addresses().last(),
                recordsRead,
                snapshot,
                findings);
    }

    /** What has no name yet was never part of the journal. */
    private void removeUnnamed() throws IOException {
        for (Path each : files()) {
            if (String.valueOf(each.getFileName()).matches("(segment|snapshot)\\.tmp")) {
                Files.delete(each);
            }
        }
    }

    private void openSegments() throws IOException {
        List<Path> found = files().stream()
                .filter(each -> Segment.base(each) >= 0)
                .sorted(Comparator.comparingLong(Segment::base))
                .toList();
        if (found.isEmpty()) {
            Path first = folder.resolve(Segment.name(0));
            if (Files.exists(folder.resolve(Mark.FILE)) || !Snapshot.in(folder).isEmpty()) {
                throw refused(JournalCode.JOURNAL_FILE_MISSING, first, "file", first.getFileName());
            }
            found = List.of(Segment.create(disk, folder, 0, 1));
        }
        long base = 0;
        for (Path each : found) {
            Segment segment = Segment.open(each, Segment.base(each));
            segments.add(segment);
            if (segment.base() != base) {
                throw gapBefore(segment, base);
            }
            segment.firstPosition();
            base += segment.size();
        }
    }

    /** The file before ends too early or too late, or is not there. */
    private JournalException gapBefore(Segment segment, long base) throws IOException {
        List<Segment> all = segments.inOrder();
        if (all.size() == 1) {
            return refused(JournalCode.JOURNAL_FILE_MISSING, folder.resolve(Segment.name(0)), "file", Segment.name(0));
        }
        Segment before = all.get(all.size() - 2);
        if (segment.base() < base) {
            return before.damaged(segment.base() - before.base(), null, null);
        }
        return refused(
                JournalCode.JOURNAL_TRUNCATED,
                before.path(),
                "file",
                before.fileName(),
                "offset",
                before.size(),
                "bytes",
                segment.base() - base);
    }

    /** Where the newest snapshot that is whole begins; no snapshot is written of what was not acknowledged. */
    private long newestSnapshot() throws IOException {
        for (Path each : Snapshot.in(folder)) {
            if (Snapshot.isWhole(each)) {
                return Snapshot.address(each);
            }
        }
        return 0;
    }

    /** Reads the newest snapshot that can be read, and returns where it ends, 0 if there is none. */
    private long readSnapshot() throws IOException {
        for (Path each : Snapshot.in(folder)) {
            Snapshot read = Snapshot.read(each);
            if (read != null) {
                contents = read.contents();
                end = read.address();
                snapshotAddress = end;
                snapshot = String.valueOf(each.getFileName());
                return end;
            }
            warn(JournalCode.JOURNAL_SNAPSHOT_UNREADABLE, each);
        }
        return 0;
    }

    private void readOn(long acknowledged) throws IOException {
        List<Segment> all = segments.inOrder();
        for (int i = all.indexOf(segments.of(end)); i < all.size(); i++) {
            Segment segment = all.get(i);
            long from = Math.max(end - segment.base(), Segment.HEADER);
            long position = contents.addresses().last() + 1;
            if (from == Segment.HEADER && segment.firstPosition() != position) {
                throw segment.damaged(0, position, null);
            }
            Records records = new Records(segment, from, segment.size(), position, Records.LONG);
            read(segment, records);
            end = segment.base() + records.offset();
            if (records.isBroken()) {
                if (i < all.size() - 1 || end < acknowledged || isSettled(segment, records.offset())) {
                    RecordHeader header = records.brokenHeader();
                    throw segment.damaged(
                            records.offset(),
                            records.position(),
                            header == null ? null : segments.subjectOf(header.previous()));
                }
                reportCut(segment, records.offset());
            }
        }
    }

    private void read(Segment segment, Records records) throws IOException {
        RecordHeader header = records.next();
        while (header != null) {
            long address = segment.base() + records.offset();
            try {
                contents.add(Payload.read(
                        header.kind(), records.bytes(), records.payload(), header.length(), address, contents.form()));
            } catch (RuntimeException notOurs) {
                throw segment.damaged(records.offset(), header.position(), null);
            }
            recordsRead++;
            header = records.next();
        }
    }

    /** Tells whether something behind an offset was written after that offset had been acknowledged. */
    private static boolean isSettled(Segment segment, long offset) throws IOException {
        long size = segment.size();
        Window window = new Window(segment, size, Records.LONG);
        for (long at = offset + 1; at + RecordHeader.SIZE <= size; at++) {
            RecordHeader header = RecordHeader.read(window.bytes(), window.at(at, RecordHeader.SIZE));
            if (header != null && header.settled() > offset) {
                return true;
            }
        }
        return false;
    }

    private void reportCut(Segment segment, long offset) throws IOException {
        findings.add(Finding.warning(
                JournalCode.JOURNAL_TAIL_CUT,
                List.of(segment.path().toString()),
                Details.of("bytes", segment.size() - offset, "file", segment.fileName(), "offset", offset)));
    }

    private void rewrite(Segment last, long from, long size) throws IOException {
        long until = end - last.base();
        if (from >= until && until == size - last.base()) {
            return;
        }
        try (Disk.Output out = disk.open(last.path())) {
            byte[] piece = new byte[1 << 16];
            for (long at = from; at < until; at += piece.length) {
                int some = (int) Math.min(piece.length, until - at);
                last.read(at, piece, 0, some);
                out.write(at, piece, 0, some);
            }
            out.truncate(until);
            out.force();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private void warn(ReasonCode code, Path file) {
        findings.add(Finding.warning(code, List.of(file.toString()), Details.of("file", file.getFileName())));
    }

    private static JournalException refused(ReasonCode code, Path file, Object... details) {
        return new JournalException(Finding.error(code, List.of(file.toString()), Details.of(details)), null);
    }
}
