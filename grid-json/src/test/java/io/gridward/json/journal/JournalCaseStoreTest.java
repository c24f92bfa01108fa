package io.gridward.json.journal;

import static io.gridward.json.journal.Sample.C1;
import static io.gridward.json.journal.Sample.C2;
import static io.gridward.json.journal.Sample.append;
import static io.gridward.json.journal.Sample.entry;
import static io.gridward.json.journal.Sample.event;
import static io.gridward.json.journal.Sample.events;
import static io.gridward.json.journal.Sample.everything;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.CommandId;
import io.gridward.core.casefile.CommandMark;
import io.gridward.core.casefile.EventHead;
import io.gridward.core.casefile.HoldingEvent;
import io.gridward.core.casefile.IntakeEvent;
import io.gridward.core.casefile.Stage;
import io.gridward.core.desk.CaseQuery;
import io.gridward.core.desk.Commit;
import io.gridward.core.desk.InMemoryCaseStore;
import io.gridward.core.desk.IndexEntry;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.roster.PersonRef;
import io.gridward.json.CaseHistory;
import io.gridward.json.GridJson;
import io.gridward.json.JsonSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalCaseStoreTest {
    private static final JournalOptions SMALL = JournalOptions.ofDefaults().withSegmentBytes(2_000);

    @TempDir
    private Path work;

    @Test
    void open_newFolder_isEmptyAndSaysSo() {
        Path folder = work.resolve("city/cases");

        try (JournalCaseStore store = JournalCaseStore.open(folder)) {
            assertThat(store.load(C1)).isEmpty();
            assertThat(everything(store)).isEmpty();
            assertThat(store.find(CaseQuery.all())).isEmpty();
            assertThat(store.nextDue()).isEmpty();
            assertThat(store.position("reader")).isZero();
            assertThat(store.report().isClean()).isTrue();
            assertThat(store.report()).hasToString("0 cases, last position 0, 0 records read");
            assertThat(store).hasToString("journal " + folder);
        }
    }

    @Test
    void append_atAnotherVersion_changesNothing() {
        try (JournalCaseStore store = JournalCaseStore.open(work)) {
            append(store, C1, 0, 2);

            assertThat(store.append(C1, 0, events(1, 1), entry(C1, 1))).isFalse();
            assertThat(store.append(C1, 1, events(2, 2), entry(C1, 2))).isFalse();
            assertThat(store.append(C1, 3, events(4, 4), entry(C1, 4))).isFalse();
            assertThat(store.append(C2, 1, events(2, 2), entry(C2, 2))).isFalse();

            assertThat(store.load(C1)).isEqualTo(events(1, 2));
            assertThat(store.load(C2)).isEmpty();
            assertThat(everything(store)).hasSize(1);
        }
    }

    @Test
    void append_whatDoesNotFollow_isRefused() {
        try (JournalCaseStore store = JournalCaseStore.open(work)) {
            assertThatThrownBy(() -> store.append(C1, 0, List.of(), entry(C1, 0)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> store.append(C1, 0, events(2, 2), entry(C1, 2)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> store.append(C1, 0, events(1, 1), entry(C2, 1)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(everything(store)).isEmpty();
        }
    }

    /** Nothing is acknowledged that could not be read again. */
    @Test
    void append_whatNoDocumentCanSay_isRefusedAndNothingIsWritten() throws IOException {
        try (JournalCaseStore store = JournalCaseStore.open(work)) {
            long before = Files.size(Sample.segment(work));
            for (CaseEvent odd : List.of(
                    signed(new CommandMark(new CommandId("c"), "no digest"), "p-1"),
                    signed(new CommandMark(new CommandId("c"), "00"), "p\ud800"))) {
                assertThatThrownBy(() -> store.append(C1, 0, List.of(odd), entry(C1, 1)))
                        .isInstanceOf(IllegalArgumentException.class);
            }
            IndexEntry half = new IndexEntry(
                    C1,
                    1,
                    Stage.HANDLING,
                    null,
                    null,
                    null,
                    new io.gridward.core.escalation.PolicyRef("p\udc00", "1", "00"),
                    Set.of());
            assertThatThrownBy(() -> store.append(C1, 0, events(1, 1), half))
                    .isInstanceOf(IllegalArgumentException.class);

            assertThat(Files.size(Sample.segment(work))).isEqualTo(before);
            append(store, C1, 0, 1);
        }
    }

    @Test
    void append_longTexts_areReadBack() {
        CaseEvent wordy = new IntakeEvent.Rejected(
                new EventHead(1, Sample.TEN, null, new CommandMark(new CommandId("c"), "00")),
                new BilingualText("the police ".repeat(500), "警".repeat(5_000)),
                null,
                null);
        try (JournalCaseStore store = JournalCaseStore.open(work)) {
            assertThat(store.append(C1, 0, List.of(wordy), entry(C1, 1))).isTrue();

            assertThat(store.load(C1)).containsExactly(wordy);
        }
    }

    private static CaseEvent signed(CommandMark mark, String person) {
        return new HoldingEvent.Signed(new EventHead(1, Sample.TEN, null, mark), new PersonRef(person));
    }

    /** One of each event there is, with what they hold. */
    @Test
    void load_allKindsOfEvents_afterReopening_equalsWhatWasAppended() throws IOException {
        CaseHistory history;
        try (InputStream in = GridJson.class.getResourceAsStream("valid/case-events.json")) {
            history = GridJson.reader().events(JsonSource.of("events", in.readAllBytes()));
        }
        int half = history.events().size() / 2;
        List<CaseEvent> first = history.events().subList(0, half);
        List<CaseEvent> second = history.events().subList(half, history.events().size());

        try (JournalCaseStore store = JournalCaseStore.open(work)) {
            assertThat(store.append(history.id(), 0, first, entry(history.id(), half)))
                    .isTrue();
            assertThat(store.append(history.id(), half, second, entry(history.id(), half + second.size())))
                    .isTrue();
        }

        try (JournalCaseStore store = JournalCaseStore.open(work)) {
            assertThat(store.load(history.id())).isEqualTo(history.events());
            assertThat(everything(store))
                    .containsExactly(new Commit(1, history.id(), first), new Commit(2, history.id(), second));
        }
    }

    /** The same story told to this store and to the one in memory, closed and opened again in between. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomStory_withReopening_answersAsTheStoreInMemory(long seed) {
        Random random = new Random(seed);
        InMemoryCaseStore memory = new InMemoryCaseStore();
        List<Long> positions = new ArrayList<>();
        JournalOptions options = SMALL.withSnapshotBytes(random.nextBoolean() ? 3_000 : Long.MAX_VALUE);
        JournalCaseStore store = JournalCaseStore.open(work, options, FaultyDisk.quick());
        for (int step = 0; step < 400; step++) {
            int choice = random.nextInt(40);
            if (choice == 0) {
                store.close();
                store = JournalCaseStore.open(
                        work, random.nextBoolean() ? options : options.checkingAll(), FaultyDisk.quick());
                assertThat(store.report().isClean()).as("seed %s", seed).isTrue();
            } else if (choice == 1) {
                store.snapshot();
            } else if (choice < 5) {
                String reader = "reader-" + random.nextInt(3);
                store.advance(reader, step);
                memory.advance(reader, step);
            } else {
                CaseId id = new CaseId("C" + random.nextInt(30));
                int version = memory.load(id).size();
                int count = 1 + random.nextInt(3);
                append(store, id, version, count);
                append(memory, id, version, count);
                positions.add(store.feed(positions.isEmpty() ? 0 : positions.get(positions.size() - 1), 9)
                        .get(0)
                        .position());
            }
        }

        for (int i = 0; i < 30; i++) {
            CaseId id = new CaseId("C" + i);
            assertThat(store.load(id)).as("seed %s", seed).isEqualTo(memory.load(id));
        }
        assertThat(store.find(CaseQuery.all())).as("seed %s", seed).isEqualTo(memory.find(CaseQuery.all()));
        assertThat(store.nextDue()).isEqualTo(memory.nextDue());
        for (int i = 0; i < 3; i++) {
            assertThat(store.position("reader-" + i)).isEqualTo(memory.position("reader-" + i));
        }
        List<Commit> all = everything(store);
        assertThat(all)
                .extracting(Commit::position)
                .as("seed %s", seed)
                .isEqualTo(positions)
                .isSorted();
        assertThat(all)
                .extracting(commit -> commit.caseId() + " " + commit.events())
                .isEqualTo(everything(memory).stream()
                        .map(commit -> commit.caseId() + " " + commit.events())
                        .toList());
        for (int i = 0; i < 50; i++) {
            long after = random.nextInt(500) - 5;
            int limit = 1 + random.nextInt(20);
            assertThat(store.feed(after, limit))
                    .as("seed %s: after %s at most %s", seed, after, limit)
                    .isEqualTo(all.stream()
                            .filter(commit -> commit.position() > after)
                            .limit(limit)
                            .toList());
        }
        store.close();
    }

    private JournalCaseStore open(JournalOptions options) {
        return JournalCaseStore.open(work, options, FaultyDisk.quick());
    }

    @Test
    void feed_longJournal_findsOldPositionsAfterReopening() {
        try (JournalCaseStore store = open(JournalOptions.ofDefaults().withSegmentBytes(100_000))) {
            for (int i = 0; i < 5_000; i++) {
                append(store, C1, i, 1);
            }
            assertThat(store.feed(300, 2)).extracting(Commit::position).containsExactly(301L, 302L);
        }

        try (JournalCaseStore store = JournalCaseStore.open(work)) {
            assertThat(store.report().recordsRead()).isZero();
            for (long after : new long[] {0, 1, 254, 255, 256, 257, 511, 512, 1_000, 4_095, 4_096, 4_998, 4_999}) {
                assertThat(store.feed(after, 1))
                        .containsExactly(new Commit(after + 1, C1, List.of(event((int) after + 1))));
            }
            assertThat(store.feed(5_000, 1)).isEmpty();
            assertThatThrownBy(() -> store.feed(0, 0)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void snapshots_many_keepTheTwoNewestAndAreReadFirst() {
        try (JournalCaseStore store = JournalCaseStore.open(work)) {
            for (int i = 0; i < 5; i++) {
                append(store, C1, i, 1);
                store.snapshot();
                store.snapshot();
            }
            assertThat(Sample.files(work))
                    .filteredOn(each -> Snapshot.address(each) >= 0)
                    .hasSize(2);
            append(store, C2, 0, 1);
        }

        try (JournalCaseStore store = JournalCaseStore.open(work)) {
            assertThat(store.report().snapshot()).isPresent();
            assertThat(store.report().recordsRead()).isZero();
            assertThat(store.report().cases()).isEqualTo(2);
            assertThat(store.report().position()).isEqualTo(6);
            assertThat(store.report().toString())
                    .startsWith("2 cases, last position 6, 0 records read behind snapshot-");
        }
        try (JournalCaseStore store =
                JournalCaseStore.open(work, JournalOptions.ofDefaults().checkingAll())) {
            assertThat(store.report().snapshot()).isEmpty();
            assertThat(store.report().recordsRead()).isEqualTo(6);
        }
    }

    @Test
    void closed_anyCall_isRefused() {
        JournalCaseStore store = JournalCaseStore.open(work);
        store.close();
        store.close();

        assertThatThrownBy(() -> append(store, C1, 0, 1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> store.load(C1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> store.find(CaseQuery.all())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> store.advance("reader", 1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(store::snapshot)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(work.toString());
    }

    /** An interrupt closes channels under the feet of everybody else; it must not close the journal. */
    @Test
    void interruptedThread_appendsAndReads_asAnyOther() {
        try (JournalCaseStore store = JournalCaseStore.open(work)) {
            Thread.currentThread().interrupt();
            append(store, C1, 0, 2);
            assertThat(store.load(C1)).isEqualTo(events(1, 2));
            assertThat(everything(store)).hasSize(1);
            assertThat(Thread.interrupted()).isTrue();

            append(store, C1, 2, 1);
        }
    }

    @Test
    void options_outOfRange_areRefused() {
        JournalOptions options = JournalOptions.ofDefaults();

        assertThatThrownBy(() -> options.withSegmentBytes(1_023)).hasMessageContaining("1023");
        assertThatThrownBy(() -> options.withSegmentBytes((1 << 30) + 1)).hasMessageContaining("1073741825");
        assertThatThrownBy(() -> options.withSnapshotBytes(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(options.forcingEach().checkingAll())
                .hasToString("segments of 134217728 bytes, a snapshot every 268435456 bytes, each append forced, all"
                        + " records checked");
    }
}
