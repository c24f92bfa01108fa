package io.gridward.json.journal;

import static io.gridward.json.journal.Sample.C1;
import static io.gridward.json.journal.Sample.C2;
import static io.gridward.json.journal.Sample.append;
import static io.gridward.json.journal.Sample.copy;
import static io.gridward.json.journal.Sample.cut;
import static io.gridward.json.journal.Sample.events;
import static io.gridward.json.journal.Sample.everything;
import static io.gridward.json.journal.Sample.flip;
import static io.gridward.json.journal.Sample.segment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.casefile.CaseId;
import io.gridward.core.desk.CaseQuery;
import io.gridward.core.desk.Commit;
import io.gridward.core.finding.DocumentCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.JournalCode;
import io.gridward.core.finding.ReasonCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happened to the files, and what opening does about it. */
class JournalRecoveryTest {
    private static final JournalOptions OPTIONS = JournalOptions.ofDefaults();

    @TempDir
    private Path work;

    private JournalCaseStore open(Path folder) {
        return JournalCaseStore.open(folder, OPTIONS, FaultyDisk.quick());
    }

    /** Leaves a folder as a process does that dies: files as they are, no snapshot of the end, no lock. */
    private Path killed(String name, Consumer<JournalCaseStore> story) {
        Path living = work.resolve(name + "-living");
        try (JournalCaseStore store = open(living)) {
            story.accept(store);
            return copy(living, work.resolve(name));
        }
    }

    private static void twoCases(JournalCaseStore store) {
        append(store, C1, 0, 2);
        append(store, C2, 0, 1);
        append(store, C1, 2, 1);
        store.advance("reader", 2);
        append(store, C2, 1, 3);
    }

    private JournalException refused(Path folder) {
        JournalException refused = catchThrowableOfType(JournalException.class, () -> open(folder));
        assertThat(refused).as("opened %s", folder).isNotNull();
        return refused;
    }

    private static List<ReasonCode> codes(JournalCaseStore store) {
        return store.report().findings().stream().map(Finding::code).toList();
    }

    @Test
    void killed_betweenAppends_losesNothing() {
        Path folder = killed("a", JournalRecoveryTest::twoCases);

        try (JournalCaseStore store = open(folder)) {
            assertThat(store.load(C1)).isEqualTo(events(1, 3));
            assertThat(store.load(C2)).isEqualTo(events(1, 4));
            assertThat(store.position("reader")).isEqualTo(2);
            assertThat(everything(store)).extracting(Commit::position).containsExactly(1L, 2L, 3L, 5L);
            assertThat(store.find(CaseQuery.all())).containsExactly(Sample.entry(C1, 3), Sample.entry(C2, 4));
            assertThat(store.report().isClean()).isTrue();
            assertThat(store.report().recordsRead()).isEqualTo(5);
        }
    }

    /** A write that was cut off at any byte: what was acknowledged is there, and nothing of the rest. */
    @Test
    void torn_atEveryByteOfTheLastRecord_isCutAndReported() throws IOException {
        Path before = killed("before", JournalRecoveryTest::twoCases);
        Path after = killed("after", store -> {
            twoCases(store);
            append(store, C1, 3, 2);
        });
        long settled = Files.size(segment(before));
        long whole = Files.size(segment(after));
        byte[] bytes = Files.readAllBytes(segment(after));
        assertThat(bytes).startsWith(Files.readAllBytes(segment(before)));

        for (long length = settled; length <= whole; length++) {
            Path folder = copy(before, work.resolve("torn"));
            Files.write(segment(folder), java.util.Arrays.copyOf(bytes, (int) length));
            try (JournalCaseStore store = open(folder)) {
                boolean kept = length == whole;
                assertThat(store.load(C1)).as("%s bytes", length).isEqualTo(events(1, kept ? 5 : 3));
                assertThat(store.load(C2)).isEqualTo(events(1, 4));
                assertThat(codes(store))
                        .as("%s bytes", length)
                        .isEqualTo(length == settled || kept ? List.of() : List.of(JournalCode.JOURNAL_TAIL_CUT));
                assertThat(Files.size(segment(folder))).isEqualTo(kept ? whole : settled);
                append(store, C1, kept ? 5 : 3, 1);
            }
            try (JournalCaseStore store = open(folder)) {
                assertThat(store.report().isClean()).isTrue();
                assertThat(store.load(C1)).hasSize(length == whole ? 6 : 4);
            }
        }
    }

    @Test
    void torn_tail_isReportedWithFilePlaceAndLength() throws IOException {
        Path folder = killed("a", JournalRecoveryTest::twoCases);
        Path segment = segment(folder);
        long settled = Files.size(segment);
        Files.write(segment, new byte[] {1, 2, 3}, StandardOpenOption.APPEND);

        try (JournalCaseStore store = open(folder)) {
            Finding cut = store.report().findings().get(0);
            assertThat(cut.details())
                    .containsEntry("bytes", "3")
                    .containsEntry("file", "segment-0000000000000000.journal")
                    .containsEntry("offset", Long.toString(settled));
            assertThat(cut.path()).containsExactly(segment.toString());
            assertThat(store.report().toString())
                    .contains("\nJOURNAL_TAIL_CUT 3 bytes were cut from segment-0000000000000000.journal at byte ");
        }
    }

    /** Records that were written together and not acknowledged may have reached the disk in any order. */
    @Test
    void torn_batchOfWhichALaterRecordIsWhole_isCutAtTheFirstBrokenOne() throws IOException {
        Path folder = killed("a", store -> append(store, C1, 0, 1));
        Path segment = segment(folder);
        long settled = Files.size(segment);
        byte[] batch = batch((int) settled, 2, C2);
        batch[50] ^= 1;
        Files.write(segment, batch, StandardOpenOption.APPEND);

        try (JournalCaseStore store = open(folder)) {
            assertThat(codes(store)).containsExactly(JournalCode.JOURNAL_TAIL_CUT);
            assertThat(store.load(C2)).isEmpty();
            assertThat(store.load(C1)).hasSize(1);
        }
    }

    /** Two records of one batch as they are written at an offset of the first segment. */
    private static byte[] batch(int offset, long position, CaseId id) {
        byte[] first = Payload.commit(Sample.entry(id, 1), events(1, 1));
        byte[] second = Payload.commit(Sample.entry(id, 2), events(2, 2));
        byte[] batch = new byte[2 * RecordHeader.SIZE + first.length + second.length];
        int at = 0;
        long previous = RecordHeader.NONE;
        for (byte[] payload : List.of(first, second)) {
            int checksum = RecordHeader.checksum(payload, 0, payload.length);
            new RecordHeader(payload.length, position + (at == 0 ? 0 : 1), previous, offset, (byte) 1, checksum)
                    .write(batch, at);
            System.arraycopy(payload, 0, batch, at + RecordHeader.SIZE, payload.length);
            previous = offset;
            at += RecordHeader.SIZE + payload.length;
        }
        return batch;
    }

    /** Whatever byte of whatever file is not what was written: refused, or everything acknowledged is there. */
    @Test
    void flipped_anyByteOfAnyFile_isRefusedOrHarmless() throws IOException {
        Path folder = killed("a", store -> {
            append(store, C1, 0, 2);
            store.snapshot();
            append(store, C2, 0, 1);
            append(store, C1, 2, 1);
            store.advance("reader", 2);
        });
        for (Path file : Sample.files(folder)) {
            long length = Files.size(file);
            boolean journal = Segment.base(file) >= 0;
            for (long offset = 0; offset < length; offset++) {
                Path broken = copy(folder, work.resolve("broken"));
                flip(broken.resolve(file.getFileName()), offset);
                if (journal) {
                    JournalException refused = catchThrowableOfType(
                            JournalException.class,
                            () -> JournalCaseStore.open(broken, OPTIONS.checkingAll(), FaultyDisk.quick()));
                    assertThat(refused).as("byte %s of %s", offset, file).isNotNull();
                    assertThat(refused.finding().code())
                            .as("byte %s of %s", offset, file)
                            .isIn(JournalCode.JOURNAL_DAMAGED, DocumentCode.UNSUPPORTED_VERSION);
                } else {
                    try (JournalCaseStore store = open(broken)) {
                        assertThat(store.load(C1))
                                .as("byte %s of %s", offset, file)
                                .isEqualTo(events(1, 3));
                        assertThat(store.load(C2)).isEqualTo(events(1, 1));
                        assertThat(store.position("reader")).isEqualTo(2);
                        boolean snapshot = Snapshot.address(file) >= 0;
                        assertThat(codes(store))
                                .as("byte %s of %s", offset, file)
                                .isEqualTo(snapshot ? List.of(JournalCode.JOURNAL_SNAPSHOT_UNREADABLE) : List.of());
                    }
                }
            }
        }
    }

    @Test
    void flipped_inTheMiddle_namesFileOffsetPositionAndCase() throws IOException {
        Path folder = killed("a", JournalRecoveryTest::twoCases);
        byte[] bytes = Files.readAllBytes(segment(folder));
        int third = offsetOf(bytes, 3);
        flip(segment(folder), third + RecordHeader.SIZE + 100);

        Finding damage = refused(folder).finding();

        assertThat(damage.code()).isEqualTo(JournalCode.JOURNAL_DAMAGED);
        assertThat(damage.details())
                .containsEntry("file", "segment-0000000000000000.journal")
                .containsEntry("offset", Integer.toString(third))
                .containsEntry("position", "3")
                .containsEntry("case", "C1");
    }

    /** Also where the mark was lost: a later record says that what is broken before it was acknowledged. */
    @Test
    void flipped_inTheMiddleWithoutAMark_isRefused() throws IOException {
        Path folder = killed("a", JournalRecoveryTest::twoCases);
        byte[] bytes = Files.readAllBytes(segment(folder));
        for (int position = 1; position < 5; position++) {
            for (int within : new int[] {0, 8, 39, 50}) {
                Path broken = copy(folder, work.resolve("broken"));
                Files.delete(broken.resolve(Mark.FILE));
                flip(segment(broken), offsetOf(bytes, position) + within);

                assertThat(refused(broken).finding().code()).isEqualTo(JournalCode.JOURNAL_DAMAGED);
            }
        }
    }

    /** A damaged record before the snapshot is found when it is asked for, and never told as anything else. */
    @Test
    void flipped_beforeTheSnapshot_isFoundWhenRead() throws IOException {
        Path folder = work.resolve("a");
        try (JournalCaseStore store = open(folder)) {
            twoCases(store);
        }
        byte[] bytes = Files.readAllBytes(segment(folder));
        flip(segment(folder), offsetOf(bytes, 1) + RecordHeader.SIZE + 70);

        try (JournalCaseStore store = open(folder)) {
            assertThat(store.load(C2)).isEqualTo(events(1, 4));
            JournalException load = catchThrowableOfType(JournalException.class, () -> store.load(C1));
            assertThat(load.finding().details()).containsEntry("position", "1").containsEntry("case", "C1");
            JournalException feed = catchThrowableOfType(JournalException.class, () -> store.feed(0, 10));
            assertThat(feed.finding().code()).isEqualTo(JournalCode.JOURNAL_DAMAGED);
        }
        JournalException all = catchThrowableOfType(
                JournalException.class, () -> JournalCaseStore.open(folder, OPTIONS.checkingAll()));
        assertThat(all.finding().code()).isEqualTo(JournalCode.JOURNAL_DAMAGED);
    }

    @Test
    void truncated_belowWhatWasAcknowledged_isRefused() throws IOException {
        Path folder = killed("a", JournalRecoveryTest::twoCases);
        long whole = Files.size(segment(folder));
        for (long length = Segment.HEADER; length < whole; length++) {
            Path broken = copy(folder, work.resolve("broken"));
            cut(segment(broken), length);

            Finding finding = refused(broken).finding();
            assertThat(finding.code()).as("%s bytes", length).isEqualTo(JournalCode.JOURNAL_TRUNCATED);
            assertThat(finding.details())
                    .containsEntry("offset", Long.toString(length))
                    .containsEntry("bytes", Long.toString(whole - length));
        }
        for (long length = 0; length < Segment.HEADER; length++) {
            Path broken = copy(folder, work.resolve("broken"));
            cut(segment(broken), length);
            assertThat(refused(broken).finding().code()).isEqualTo(JournalCode.JOURNAL_DAMAGED);
        }
    }

    /** The snapshot alone says how much was acknowledged, too. */
    @Test
    void truncated_belowASnapshotWithoutAMark_isRefused() throws IOException {
        Path folder = work.resolve("a");
        try (JournalCaseStore store = open(folder)) {
            twoCases(store);
        }
        Files.delete(folder.resolve(Mark.FILE));
        cut(segment(folder), Files.size(segment(folder)) - 1);

        assertThat(refused(folder).finding().code()).isEqualTo(JournalCode.JOURNAL_TRUNCATED);
        JournalException all = catchThrowableOfType(
                JournalException.class, () -> JournalCaseStore.open(folder, OPTIONS.checkingAll()));
        assertThat(all.finding().code()).isEqualTo(JournalCode.JOURNAL_TRUNCATED);
    }

    @Test
    void mark_lostOrUnreadable_isReportedAndSetAnew() throws IOException {
        for (byte[] left : new byte[][] {null, {}, new byte[532]}) {
            Path folder = killed("a" + (left == null ? "" : left.length), JournalRecoveryTest::twoCases);
            if (left == null) {
                Files.delete(folder.resolve(Mark.FILE));
            } else {
                Files.write(folder.resolve(Mark.FILE), left);
            }

            try (JournalCaseStore store = open(folder)) {
                assertThat(codes(store)).containsExactly(JournalCode.JOURNAL_MARK_UNREADABLE);
                assertThat(store.load(C2)).isEqualTo(events(1, 4));
            }
            try (JournalCaseStore store = open(folder)) {
                assertThat(store.report().isClean()).isTrue();
            }
        }
    }

    /** After a loss of power the mark may lag behind: what is whole behind it counts. */
    @Test
    void mark_laggingBehind_losesNothing() throws IOException {
        Path folder = killed("a", JournalRecoveryTest::twoCases);
        Path older = killed("b", store -> append(store, C1, 0, 2));
        Files.copy(
                older.resolve(Mark.FILE), folder.resolve(Mark.FILE), java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        try (JournalCaseStore store = open(folder)) {
            assertThat(store.report().isClean()).isTrue();
            assertThat(store.load(C2)).isEqualTo(events(1, 4));
        }
    }

    @Test
    void snapshots_bothUnreadable_leaveTheJournalItself() throws IOException {
        Path folder = work.resolve("a");
        try (JournalCaseStore store = open(folder)) {
            append(store, C1, 0, 1);
            store.snapshot();
            append(store, C1, 1, 1);
        }
        List<Path> snapshots = Snapshot.in(folder);
        assertThat(snapshots).hasSize(2);
        cut(snapshots.get(0), 10);
        Files.write(snapshots.get(1), new byte[0]);

        try (JournalCaseStore store = open(folder)) {
            assertThat(codes(store))
                    .containsExactly(JournalCode.JOURNAL_SNAPSHOT_UNREADABLE, JournalCode.JOURNAL_SNAPSHOT_UNREADABLE);
            assertThat(store.load(C1)).isEqualTo(events(1, 2));
            assertThat(store.report().recordsRead()).isEqualTo(2);
        }
    }

    @Test
    void unnamedFiles_ofAnInterruptedWrite_areRemoved() throws IOException {
        Path folder = killed("a", JournalRecoveryTest::twoCases);
        Files.write(folder.resolve("snapshot.tmp"), new byte[100]);
        Files.write(folder.resolve("segment.tmp"), new byte[100]);
        Files.write(folder.resolve("notes.txt"), new byte[1]);

        try (JournalCaseStore store = open(folder)) {
            assertThat(store.report().isClean()).isTrue();
            assertThat(Sample.files(folder))
                    .extracting(each -> each.getFileName().toString())
                    .doesNotContain("snapshot.tmp", "segment.tmp")
                    .contains("notes.txt");
        }
    }

    @Test
    void segments_severalDamaged_areRefusedByName() throws IOException {
        JournalOptions small = OPTIONS.withSegmentBytes(1_024);
        Path folder = work.resolve("a");
        try (JournalCaseStore store = JournalCaseStore.open(folder, small, FaultyDisk.quick())) {
            for (int i = 0; i < 20; i++) {
                append(store, C1, i, 1);
            }
        }
        List<Path> segments = Sample.files(folder).stream()
                .filter(each -> Segment.base(each) >= 0)
                .toList();
        assertThat(segments.size()).isGreaterThan(3);
        String first = segments.get(0).getFileName().toString();
        String second = segments.get(1).getFileName().toString();

        Path broken = copy(folder, work.resolve("shorter"));
        cut(broken.resolve(second), 300);
        assertThat(refused(broken).finding().code()).isEqualTo(JournalCode.JOURNAL_TRUNCATED);
        assertThat(refused(broken).finding().details()).containsEntry("file", second);

        copy(folder, broken);
        Files.write(broken.resolve(second), new byte[] {0}, StandardOpenOption.APPEND);
        assertThat(refused(broken).finding().code()).isEqualTo(JournalCode.JOURNAL_DAMAGED);
        assertThat(refused(broken).finding().details()).containsEntry("file", second);

        copy(folder, broken);
        Files.delete(broken.resolve(first));
        assertThat(refused(broken).finding().code()).isEqualTo(JournalCode.JOURNAL_FILE_MISSING);
        assertThat(refused(broken).finding().details()).containsEntry("file", first);

        copy(folder, broken);
        Files.delete(broken.resolve(second));
        assertThat(refused(broken).finding().code()).isEqualTo(JournalCode.JOURNAL_TRUNCATED);

        copy(folder, broken);
        Files.delete(segment(broken));
        assertThat(refused(broken).finding().code()).isEqualTo(JournalCode.JOURNAL_TRUNCATED);

        copy(folder, broken);
        for (Path each : segments) {
            Files.delete(broken.resolve(each.getFileName()));
        }
        assertThat(refused(broken).finding().code()).isEqualTo(JournalCode.JOURNAL_FILE_MISSING);

        copy(folder, broken);
        Snapshot.in(broken).forEach(each -> each.toFile().delete());
        flip(broken.resolve(second), 400);
        assertThat(refused(broken).finding().code()).isEqualTo(JournalCode.JOURNAL_DAMAGED);
        assertThat(refused(broken).finding().details()).containsEntry("file", second);
    }

    @Test
    void laterVersion_isRefusedWithBothVersions() throws IOException {
        Path folder = killed("a", JournalRecoveryTest::twoCases);
        byte[] bytes = Files.readAllBytes(segment(folder));
        byte[] later = "gridward/journal@12\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(later, 0, bytes, 0, later.length);
        Files.write(segment(folder), bytes);

        Finding finding = refused(folder).finding();

        assertThat(finding.code()).isEqualTo(DocumentCode.UNSUPPORTED_VERSION);
        assertThat(finding.details()).containsEntry("found", "12").containsEntry("supported", "1");
    }

    @Test
    void firstSegment_createdAndNothingElse_isANewJournal() {
        Path folder = killed("a", store -> {});
        folder.resolve(Mark.FILE).toFile().delete();

        try (JournalCaseStore store = open(folder)) {
            assertThat(store.report().isClean()).isTrue();
            append(store, C1, 0, 1);
        }
    }

    /** Where the record of a position begins in the first segment. */
    private static int offsetOf(byte[] segment, long position) {
        int at = Segment.HEADER;
        while (true) {
            RecordHeader header = RecordHeader.read(segment, at);
            if (header.position() == position) {
                return at;
            }
            at += RecordHeader.SIZE + header.length();
        }
    }
}
