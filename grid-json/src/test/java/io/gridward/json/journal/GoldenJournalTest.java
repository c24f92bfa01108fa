package io.gridward.json.journal;

import static io.gridward.json.journal.Sample.C1;
import static io.gridward.json.journal.Sample.C2;
import static io.gridward.json.journal.Sample.append;
import static io.gridward.json.journal.Sample.events;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.casefile.TextRef;
import io.gridward.core.desk.CaseQuery;
import io.gridward.core.desk.Commit;
import io.gridward.core.desk.MeetingCommit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders as the first release wrote them: they are read for ever, and never written anew to make a test pass. */
class GoldenJournalTest {
    private static final TextRef KEPT = new TextRef("C1/text/1");
    private static final TextRef ERASED = new TextRef("C1/text/2");

    @TempDir
    private Path work;

    static void write(Path folder) {
        try (JournalCaseStore store = JournalCaseStore.open(
                folder, JournalOptions.ofDefaults().withSegmentBytes(1_024), FaultyDisk.quick())) {
            append(store, C1, 0, 2);
            append(store, C2, 0, 3);
            store.advance("statistics", 2);
            append(store, C1, 2, 1);
            store.snapshot();
            append(store, C2, 3, 1);
            store.advance("统计", 4);
            append(store, C1, 3, 4);
        }
    }

    static void writeMeetings(Path folder) {
        try (JournalCaseStore store = JournalCaseStore.open(
                folder, JournalOptions.ofDefaults().withSegmentBytes(1_024), FaultyDisk.quick())) {
            append(store, C1, 0, 2);
            SampleMeetings.append(store.meetings(), SampleMeetings.M1, 0, 2);
            store.advance("gridward:meetings", 2);
            store.snapshot();
            SampleMeetings.append(store.meetings(), SampleMeetings.M2, 0, 3);
            SampleMeetings.append(store.meetings(), SampleMeetings.M1, 2, 2);
        }
    }

    static void writeTexts(Path folder) {
        try (FolderTextStore store = FolderTextStore.open(folder)) {
            store.keep(KEPT, "楼道堆物");
            store.keep(ERASED, "三单元 201");
            store.erase(ERASED);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void journal_ofVersion1_isReadAndGoesOn(boolean checkingAll) throws IOException {
        Path folder = unpack("journal-1");
        JournalOptions options = JournalOptions.ofDefaults();
        try (JournalCaseStore store = JournalCaseStore.open(folder, checkingAll ? options.checkingAll() : options)) {
            assertThat(store.report().isClean()).isTrue();
            assertThat(store.report().snapshot().isPresent()).isNotEqualTo(checkingAll);
            assertThat(store.load(C1)).isEqualTo(events(1, 7));
            assertThat(store.load(C2)).isEqualTo(events(1, 4));
            assertThat(store.find(CaseQuery.all())).containsExactly(Sample.entry(C1, 7), Sample.entry(C2, 4));
            assertThat(store.position("statistics")).isEqualTo(2);
            assertThat(store.position("统计")).isEqualTo(4);
            assertThat(store.feed(0, 9)).extracting(Commit::position).containsExactly(1L, 2L, 4L, 5L, 7L);

            append(store, C1, 7, 1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void journalWithMeetings_ofVersion1_isReadAndGoesOn(boolean checkingAll) throws IOException {
        Path folder = unpack("meetings-1");
        JournalOptions options = JournalOptions.ofDefaults();
        try (JournalCaseStore store = JournalCaseStore.open(folder, checkingAll ? options.checkingAll() : options)) {
            JournalMeetingStore meetings = store.meetings();
            assertThat(store.report().isClean()).isTrue();
            assertThat(store.report().snapshot().isPresent()).isNotEqualTo(checkingAll);
            assertThat(store.load(C1)).isEqualTo(events(1, 2));
            assertThat(store.position("gridward:meetings")).isEqualTo(2);
            assertThat(meetings.load(SampleMeetings.M1)).isEqualTo(SampleMeetings.events(1, 4));
            assertThat(meetings.load(SampleMeetings.M2)).isEqualTo(SampleMeetings.events(1, 3));
            assertThat(meetings.feed(0, 9)).extracting(MeetingCommit::position).containsExactly(2L, 4L, 5L);
            assertThat(meetings.due(Instant.MAX)).containsExactly(SampleMeetings.M1);

            assertThat(SampleMeetings.append(meetings, SampleMeetings.M2, 3, 1)).isTrue();
        }
    }

    /** A change of the bytes is a change of the format, and needs a new version that reads this one. */
    @ParameterizedTest
    @ValueSource(strings = {"journal-1", "meetings-1"})
    void journal_writtenToday_hasTheSameBytes(String name) throws IOException {
        Path golden = unpack(name);
        Path today = work.resolve("today");
        if (name.startsWith("meetings")) {
            writeMeetings(today);
        } else {
            write(today);
        }

        assertThat(Sample.files(today))
                .extracting(file -> file.getFileName().toString())
                .isEqualTo(names(golden));
        for (String file : names(golden)) {
            assertThat(today.resolve(file)).hasSameBinaryContentAs(golden.resolve(file));
        }
    }

    @Test
    void texts_ofVersion1_areReadAndErased() throws IOException {
        try (FolderTextStore store = FolderTextStore.open(unpack("texts-1"))) {
            assertThat(store.find(KEPT)).contains("楼道堆物");
            assertThat(store.find(ERASED)).isEmpty();
            assertThat(store.keep(ERASED, "三单元 201")).isFalse();
            assertThat(store.erase(KEPT)).isTrue();
        }
    }

    private static List<String> names(Path folder) {
        return Sample.files(folder).stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }

    /** The list of its files stands beside each folder, for an archive has no folders to look into. */
    private Path unpack(String name) throws IOException {
        Path folder = work.resolve(name);
        for (String file : new String(bytes("golden/" + name + ".txt"), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            Path target = folder.resolve(file);
            Files.createDirectories(target.getParent());
            Files.write(target, bytes("golden/" + name + "/" + file));
        }
        return folder;
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = GoldenJournalTest.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        }
    }
}
