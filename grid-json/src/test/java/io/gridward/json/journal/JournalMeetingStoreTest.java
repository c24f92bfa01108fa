package io.gridward.json.journal;

import static io.gridward.json.journal.Sample.C1;
import static io.gridward.json.journal.Sample.copy;
import static io.gridward.json.journal.Sample.flip;
import static io.gridward.json.journal.Sample.segment;
import static io.gridward.json.journal.SampleMeetings.M1;
import static io.gridward.json.journal.SampleMeetings.M2;
import static io.gridward.json.journal.SampleMeetings.append;
import static io.gridward.json.journal.SampleMeetings.events;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.desk.CaseQuery;
import io.gridward.core.desk.Commit;
import io.gridward.core.desk.MeetingCommit;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.JournalCode;
import io.gridward.core.finding.Language;
import io.gridward.core.linkage.DeliberationEvent;
import io.gridward.core.linkage.MeetingEvent;
import io.gridward.core.linkage.MeetingHead;
import io.gridward.core.roster.PersonRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Meetings in the folder of the cases. */
class JournalMeetingStoreTest {
    private static final JournalOptions OPTIONS = JournalOptions.ofDefaults();

    @TempDir
    private Path work;

    private static JournalCaseStore open(Path folder) {
        return JournalCaseStore.open(folder, OPTIONS, FaultyDisk.quick());
    }

    private static void both(JournalCaseStore store) {
        Sample.append(store, C1, 0, 2);
        append(store.meetings(), M1, 0, 2);
        store.advance("gridward:meetings", 2);
        append(store.meetings(), M2, 0, 3);
        Sample.append(store, C1, 2, 1);
        append(store.meetings(), M1, 2, 2);
    }

    private static void assertBoth(JournalCaseStore store) {
        assertThat(store.load(C1)).isEqualTo(Sample.events(1, 3));
        assertThat(store.find(CaseQuery.all())).containsExactly(Sample.entry(C1, 3));
        assertThat(store.feed(0, 9)).extracting(Commit::position).containsExactly(1L, 5L);
        assertThat(store.position("gridward:meetings")).isEqualTo(2);
        assertThat(store.meetings().load(M1)).isEqualTo(events(1, 4));
        assertThat(store.meetings().load(M2)).isEqualTo(events(1, 3));
        assertThat(store.meetings().feed(0, 9))
                .extracting(MeetingCommit::toString)
                .containsExactly("2: joint-3 1-2", "4: council-7 1-3", "6: joint-3 3-4");
        assertThat(store.meetings().feed(4, 9)).hasSize(1);
        assertThat(store.meetings().due(Instant.MAX)).containsExactly(M1);
        assertThat(store.meetings().nextDue()).contains(SampleMeetings.due(4));
    }

    @Test
    void casesAndMeetings_inOneFolder_areBothThereAfterASnapshotAndWithout() {
        Path folder = work.resolve("a");
        try (JournalCaseStore store = open(folder)) {
            both(store);
            assertBoth(store);
            Path killed = copy(folder, work.resolve("killed"));
            try (JournalCaseStore again = open(killed)) {
                assertThat(again.report().snapshot()).isEmpty();
                assertThat(again.report()).hasToString("1 cases, 2 meetings, last position 6, 6 records read");
                assertBoth(again);
            }
        }
        try (JournalCaseStore store = open(folder)) {
            assertThat(store.report().snapshot()).isPresent();
            assertThat(store.report().recordsRead()).isZero();
            assertThat(store.report().meetings()).isEqualTo(2);
            assertBoth(store);
            append(store.meetings(), M2, 3, 1);
            store.snapshot();
            assertThat(append(store.meetings(), M2, 4, 2)).isTrue();
        }
        try (JournalMeetingStore store = JournalMeetingStore.open(folder)) {
            assertThat(store.load(M2)).isEqualTo(events(1, 6));
            assertThat(store.due(Instant.MAX)).containsExactly(M1);
            assertThat(store.report().cases()).isEqualTo(1);
            assertThat(store).hasToString("meetings of journal " + folder);
        }
    }

    @Test
    void folder_isOpenOnce_andClosedWithEitherStore() {
        Path folder = work.resolve("a");
        JournalCaseStore store = open(folder);

        JournalException refused =
                catchThrowableOfType(JournalException.class, () -> JournalMeetingStore.open(folder, OPTIONS));
        assertThat(refused.finding().code()).isEqualTo(JournalCode.JOURNAL_IN_USE);

        store.meetings().close();
        store.close();
        assertThatIllegalStateException().isThrownBy(() -> append(store.meetings(), M1, 0, 1));
        assertThatIllegalStateException().isThrownBy(() -> store.load(C1));
        try (JournalMeetingStore next = JournalMeetingStore.open(folder)) {
            assertThat(next.feed(0, 1)).isEmpty();
        }
    }

    /** A write that was cut off at any byte: what was acknowledged is there, and nothing of the rest. */
    @Test
    void torn_atEveryByteOfTheLastRecord_isCutAndReported() throws IOException {
        Path living = work.resolve("a");
        Path before = work.resolve("before");
        byte[] whole;
        try (JournalCaseStore store = open(living)) {
            both(store);
            copy(living, before);
            append(store.meetings(), M1, 4, 1);
            whole = Files.readAllBytes(segment(living));
        }
        int settled = (int) Files.size(segment(before));

        for (int length = settled; length <= whole.length; length++) {
            Path folder = copy(before, work.resolve("torn"));
            Files.write(segment(folder), Arrays.copyOf(whole, length));
            try (JournalCaseStore store = open(folder)) {
                boolean kept = length == whole.length;
                assertThat(store.meetings().load(M1)).as("%s bytes", length).isEqualTo(events(1, kept ? 5 : 4));
                assertThat(store.report().findings())
                        .as("%s bytes", length)
                        .extracting(Finding::code)
                        .isEqualTo(length == settled || kept ? List.of() : List.of(JournalCode.JOURNAL_TAIL_CUT));
                assertThat(append(store.meetings(), M1, kept ? 5 : 4, 1)).isTrue();
            }
        }
    }

    /** Whatever byte of the files is another: refused or reported, or everything acknowledged is there. */
    @Test
    void flipped_anyByte_isRefusedOrHarmless() throws IOException {
        Path folder = work.resolve("a");
        try (JournalCaseStore store = open(folder)) {
            both(store);
        }
        for (Path file : Sample.files(folder)) {
            for (long offset = 0; offset < Files.size(file); offset++) {
                Path broken = copy(folder, work.resolve("broken"));
                flip(broken.resolve(file.getFileName()), offset);
                if (Segment.base(file) >= 0) {
                    assertThat(catchThrowableOfType(
                                    JournalException.class,
                                    () -> JournalCaseStore.open(broken, OPTIONS.checkingAll(), FaultyDisk.quick())))
                            .as("byte %s of %s", offset, file)
                            .isNotNull();
                } else {
                    try (JournalCaseStore store = open(broken)) {
                        assertBoth(store);
                        assertThat(store.report().isClean())
                                .as("byte %s of %s", offset, file)
                                .isEqualTo(Snapshot.address(file) < 0);
                    }
                }
            }
        }
    }

    @Test
    void damagedRecord_names_theMeeting() throws IOException {
        Path folder = work.resolve("a");
        try (JournalCaseStore store = open(folder)) {
            both(store);
            append(store.meetings(), M1, 4, 1);
        }
        byte[] bytes = Files.readAllBytes(segment(folder));
        flip(segment(folder), bytes.length - 3);

        try (JournalMeetingStore store = JournalMeetingStore.open(folder, OPTIONS)) {
            assertThat(store.load(M2)).isEqualTo(events(1, 3));
            Finding load = catchThrowableOfType(JournalException.class, () -> store.load(M1))
                    .finding();
            assertThat(load.details()).containsEntry("meeting", "joint-3").containsEntry("position", "7");
            assertThat(load.text(Language.EN)).endsWith(", position 7, meeting joint-3");
            assertThat(load.text(Language.ZH)).endsWith(",位置 7,会议 joint-3");
            assertThat(catchThrowableOfType(JournalException.class, () -> store.feed(6, 1)))
                    .isNotNull();
            assertThat(store.feed(0, 3)).hasSize(3);
        }
        JournalException all = catchThrowableOfType(
                JournalException.class, () -> JournalCaseStore.open(folder, OPTIONS.checkingAll()));
        assertThat(all.finding().details()).containsEntry("meeting", "joint-3");
    }

    @Test
    void append_whatNoDocumentCanSay_isRefusedAndChangesNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MeetingHead(1, Sample.TEN, "c 1", "00"));
        try (JournalMeetingStore store = JournalMeetingStore.open(work.resolve("a"), OPTIONS)) {
            for (MeetingHead head : List.of(
                    new MeetingHead(1, Sample.TEN, "c-1", "digest"), new MeetingHead(1, Instant.MAX, "c-1", "00"))) {
                List<MeetingEvent> odd = List.of(new DeliberationEvent.Attended(head, new PersonRef("p-1")));
                assertThatIllegalArgumentException().isThrownBy(() -> store.append(M1, 0, odd, null));
            }
            assertThat(store.load(M1)).isEmpty();
            assertThat(store.feed(0, 1)).isEmpty();
            assertThat(append(store, M1, 0, 1)).isTrue();
        }
    }

    @Test
    void failedForce_refusesMeetingsAndCases_untilOpenedAgain() {
        Path folder = work.resolve("a");
        FaultyDisk disk = FaultyDisk.quick();
        JournalCaseStore store = JournalCaseStore.open(folder, OPTIONS, disk);
        both(store);
        disk.failAfter(0);

        JournalException failed =
                catchThrowableOfType(JournalException.class, () -> append(store.meetings(), M2, 3, 1));
        assertThat(failed.finding().code()).isEqualTo(JournalCode.JOURNAL_FAILED);
        assertThat(catchThrowableOfType(JournalException.class, () -> store.load(C1)))
                .isNotNull();
        disk.mend();
        store.close();

        try (JournalCaseStore next = open(folder)) {
            assertThat(next.meetings().load(M1)).isEqualTo(events(1, 4));
            assertThat(next.meetings().load(M2)).isIn(events(1, 3), events(1, 4));
        }
    }

    @Test
    void snapshot_thatIsDue_isWrittenByAnAppendOfAMeeting() {
        Path folder = work.resolve("a");
        try (JournalMeetingStore store =
                JournalMeetingStore.open(folder, OPTIONS.withSnapshotBytes(2_000), FaultyDisk.quick())) {
            for (int version = 0; version < 40; version++) {
                assertThat(append(store, M1, version, 1)).isTrue();
            }
            Path killed = copy(folder, work.resolve("killed"));
            try (JournalMeetingStore next = JournalMeetingStore.open(killed)) {
                assertThat(next.report().snapshot()).isPresent();
                assertThat(next.report().recordsRead()).isBetween(0L, 20L);
                assertThat(next.load(M1)).isEqualTo(events(1, 40));
            }
        }
    }
}
