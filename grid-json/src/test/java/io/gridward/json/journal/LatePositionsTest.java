package io.gridward.json.journal;

import static io.gridward.json.journal.Sample.C1;
import static io.gridward.json.journal.Sample.append;
import static io.gridward.json.journal.Sample.copy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.casefile.CaseId;
import io.gridward.core.finding.JournalCode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Positions of readers that wait for a record to be written with. */
class LatePositionsTest {
    @TempDir
    private Path work;

    private final FaultyDisk disk = FaultyDisk.quick();

    private JournalCaseStore open(Path folder) {
        return JournalCaseStore.open(folder, JournalOptions.ofDefaults(), disk);
    }

    private Map<String, Long> killed(Path folder, String... readers) {
        Map<String, Long> found = new HashMap<>();
        try (JournalCaseStore store = open(copy(folder, work.resolve("killed")))) {
            for (String reader : readers) {
                found.put(reader, store.position(reader));
            }
        }
        return found;
    }

    @Test
    void advanceLazily_beforeAnAppend_costsNoForceOfItsOwnAndIsKeptWithIt() {
        Path folder = work.resolve("a");
        try (JournalCaseStore store = open(folder)) {
            append(store, C1, 0, 1);
            int forces = disk.forces();

            store.advanceLazily("screen", 1);
            store.advanceLazily("letters", 1);
            assertThat(store.position("screen")).isEqualTo(1);
            assertThat(disk.forces()).isEqualTo(forces);
            assertThat(killed(folder, "screen")).containsEntry("screen", 0L);

            forces = disk.forces();
            append(store, C1, 1, 1);
            assertThat(disk.forces()).isEqualTo(forces + 1);
            assertThat(killed(folder, "screen", "letters")).isEqualTo(Map.of("screen", 1L, "letters", 1L));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void advanceLazily_beforeAMeetingOrAnotherReader_isKeptWithIt(boolean meeting) {
        Path folder = work.resolve("a");
        try (JournalCaseStore store = open(folder)) {
            store.advanceLazily("screen", 1);
            if (meeting) {
                SampleMeetings.append(store.meetings(), SampleMeetings.M1, 0, 1);
            } else {
                store.advance("letters", 5);
            }
            assertThat(killed(folder, "screen")).containsEntry("screen", 1L);
        }
    }

    @Test
    void close_withPositionsWaiting_keepsThemAndASnapshotOfThem() {
        Path folder = work.resolve("a");
        try (JournalCaseStore store = open(folder)) {
            append(store, C1, 0, 1);
            store.advanceLazily("screen", 1);
        }

        try (JournalCaseStore store = open(folder)) {
            assertThat(store.position("screen")).isEqualTo(1);
            assertThat(store.report().recordsRead()).isZero();
            store.advanceLazily("screen", 2);
        }
        try (JournalCaseStore store =
                JournalCaseStore.open(folder, JournalOptions.ofDefaults().checkingAll(), disk)) {
            assertThat(store.position("screen")).isEqualTo(2);
            assertThat(store.report().recordsRead()).isEqualTo(3);
        }
    }

    /** A new reader of a long feed, in a city where nothing happens: it must not begin at the beginning each time. */
    @Test
    void advanceLazily_oftenWithoutAnAppend_isForcedNowAndThen() {
        Path folder = work.resolve("a");
        try (JournalCaseStore store = open(folder)) {
            int forces = disk.forces();
            for (int i = 1; i <= 10 * LatePositions.MOST; i++) {
                store.advanceLazily("new", i);
            }
            assertThat(disk.forces() - forces).isEqualTo(10);
            store.advanceLazily("new", 9_999);

            assertThat(killed(folder, "new")).containsEntry("new", 10L * LatePositions.MOST);
        }
    }

    @Test
    void advanceLazily_afterAFailureOrTheEnd_isRefused() {
        JournalCaseStore store = open(work.resolve("a"));
        store.advanceLazily("screen", 1);
        disk.failAfter(0);
        assertThat(catchThrowableOfType(JournalException.class, () -> append(store, C1, 0, 1)))
                .isNotNull();
        disk.mend();

        JournalException refused = catchThrowableOfType(JournalException.class, () -> store.advanceLazily("screen", 2));
        assertThat(refused.finding().code()).isEqualTo(JournalCode.JOURNAL_FAILED);
        store.close();
        assertThatIllegalStateException().isThrownBy(() -> store.advanceLazily("screen", 3));
    }

    /** Nobody was promised it: whoever closes a store on a full disk is not told of a position that is told again. */
    @Test
    void close_onAFullDisk_losesThePositionAlone() {
        Path folder = work.resolve("a");
        try (JournalCaseStore store = open(folder)) {
            append(store, C1, 0, 1);
            store.advanceLazily("screen", 1);
            disk.fullAfter(0);
        }
        disk.mend();

        try (JournalCaseStore store = open(folder)) {
            assertThat(store.position("screen")).isZero();
            assertThat(store.load(C1)).hasSize(1);
        }
    }

    /** After a kill a reader is where it was when something was last acknowledged, wherever it went since. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void positions_killedAtRandom_areThoseOfTheLastAcknowledgement(long seed) {
        Random random = new Random(seed);
        String[] readers = {"a", "b", "c"};
        Map<String, Long> said = new HashMap<>(Map.of("a", 0L, "b", 0L, "c", 0L));
        Map<String, Long> kept = new HashMap<>(said);
        Path folder = work.resolve("cases");
        JournalCaseStore store = open(folder);
        int version = 0;
        int killed = 0;
        for (int step = 0; step < 300; step++) {
            String reader = readers[random.nextInt(3)];
            int choice = random.nextInt(20);
            if (choice < 8) {
                said.put(reader, (long) random.nextInt(100));
                store.advanceLazily(reader, said.get(reader));
            } else if (choice < 10) {
                said.put(reader, (long) random.nextInt(100));
                store.advance(reader, said.get(reader));
                kept.putAll(said);
            } else if (choice < 14) {
                append(store, new CaseId("C"), version, 1);
                version++;
                kept.putAll(said);
            } else if (choice == 14) {
                store.snapshot();
            } else if (choice == 15) {
                store.close();
                store = open(folder);
                kept.putAll(said);
            } else if (choice == 16) {
                Path next = work.resolve("cases-" + step);
                copy(folder, next);
                store.close();
                folder = next;
                store = open(folder);
                killed++;
                said.putAll(kept);
            }
            for (String each : readers) {
                assertThat(store.position(each))
                        .as("seed %s step %s %s", seed, step, each)
                        .isEqualTo(said.get(each));
            }
        }
        store.close();
        assertThat(killed).isPositive();
    }
}
