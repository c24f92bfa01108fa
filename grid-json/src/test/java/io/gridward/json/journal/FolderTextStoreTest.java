package io.gridward.json.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.casefile.TextRef;
import io.gridward.core.desk.TextStore;
import io.gridward.core.finding.JournalCode;
import io.gridward.rules.testing.TextStoreContract;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beside the contract: what is on the disk, whatever step a process died at. */
class FolderTextStoreTest extends TextStoreContract {
    private static final TextRef REF = new TextRef("C1/text/1");
    private static final String TEXT = "三号楼二单元 王 13800000000 ".repeat(2_000);

    @TempDir
    private Path work;

    private final AtomicInteger opened = new AtomicInteger();

    @Override
    protected TextStore open() {
        return FolderTextStore.open(work.resolve("contract-" + opened.incrementAndGet()), FaultyDisk.quick());
    }

    @Test
    void reopened_always_hasWhatWasKeptAndNotWhatWasErased() {
        TextRef erased = new TextRef("C1/text/2");
        try (FolderTextStore store = FolderTextStore.open(work)) {
            assertThat(store.keep(REF, TEXT)).isTrue();
            assertThat(store.keep(erased, TEXT)).isTrue();
            assertThat(store.erase(erased)).isTrue();
            assertThat(store).hasToString("texts in " + work);
        }

        try (FolderTextStore store = FolderTextStore.open(work)) {
            assertThat(store.find(REF)).contains(TEXT);
            assertThat(store.find(erased)).isEmpty();
            assertThat(store.keep(erased, TEXT)).isFalse();
            assertThat(store.erase(erased)).isFalse();
        }
    }

    /** The process dies at each call of the disk in turn. */
    @Test
    void keepAndErase_diedAtAnyStep_leaveNothingHalf() throws IOException {
        int steps = 0;
        boolean through = false;
        while (!through) {
            Path folder = work.resolve("died-" + steps);
            boolean kept = false;
            boolean erased = false;
            try (FolderTextStore store = FolderTextStore.open(folder, new DyingDisk(steps))) {
                kept = store.keep(REF, TEXT);
                erased = store.erase(REF);
                through = true;
            } catch (JournalException died) {
                assertThat(died.finding().code()).isEqualTo(JournalCode.TEXT_STORE_FAILED);
            }

            try (FolderTextStore store = FolderTextStore.open(folder, FaultyDisk.quick())) {
                String found = store.find(REF).orElse(null);
                if (erased) {
                    assertThat(found).isNull();
                }
                if (found != null) {
                    assertThat(found).as("after %s steps", steps).isEqualTo(TEXT);
                    assertThat(store.erase(REF)).isTrue();
                } else if (kept) {
                    assertThat(store.erase(REF))
                            .as("erased as far as anybody sees")
                            .isFalse();
                }
                assertThat(readable(folder)).as("after %s steps", steps).isEmpty();
            }
            steps++;
        }
        assertThat(steps).isGreaterThan(10);
    }

    /** A text that could be kept in part only is erased where it stands. */
    @Test
    void erase_afterKeepingFailed_leavesNothing() throws IOException {
        FaultyDisk disk = FaultyDisk.quick();
        try (FolderTextStore store = FolderTextStore.open(work, disk)) {
            disk.fullAfter(1_000);
            assertThatThrownBy(() -> store.keep(REF, TEXT)).hasMessageContaining("No space left on device");
            disk.mend();
            assertThat(readable(work)).isNotEmpty();

            assertThat(store.erase(REF)).isFalse();
            assertThat(readable(work)).isEmpty();
            assertThat(store.keep(REF, TEXT)).isFalse();
        }
    }

    /** Overwritten and forced before the blocks are given back. */
    @Test
    void erase_always_overwritesBeforeItCutsOff() {
        StringBuilder calls = new StringBuilder();
        try (FolderTextStore store = FolderTextStore.open(work, FaultyDisk.quick())) {
            store.keep(REF, TEXT);
        }
        Disk listening = new PassingDisk(FaultyDisk.quick()) {
            @Override
            public Output open(Path file) throws IOException {
                Output out = super.open(file);
                return new Output() {
                    @Override
                    public void write(long offset, byte[] bytes, int from, int length) throws IOException {
                        calls.append('w');
                        out.write(offset, bytes, from, length);
                    }

                    @Override
                    public void force() throws IOException {
                        calls.append('f');
                        out.force();
                    }

                    @Override
                    public void truncate(long offset) throws IOException {
                        calls.append('t');
                        out.truncate(offset);
                    }

                    @Override
                    public void close() throws IOException {
                        out.close();
                    }
                };
            }
        };
        try (FolderTextStore store = FolderTextStore.open(work, listening)) {
            store.erase(REF);
        }

        assertThat(calls.toString()).matches("w+ftf");
    }

    @Test
    void find_damagedText_isRefusedByName() throws IOException {
        try (FolderTextStore store = FolderTextStore.open(work)) {
            store.keep(REF, TEXT);
            Path file = readable(work).get(0);
            Sample.flip(file, 100);

            JournalException damaged = catchThrowableOfType(JournalException.class, () -> store.find(REF));
            assertThat(damaged.finding().code()).isEqualTo(JournalCode.TEXT_DAMAGED);
            assertThat(damaged.finding().details()).containsEntry("text", REF.value());

            Sample.cut(file, 2);
            assertThatThrownBy(() -> store.find(REF)).isInstanceOf(JournalException.class);
            assertThat(store.erase(REF)).isTrue();
        }
    }

    @Test
    void keep_halfACharacter_isRefused() {
        try (FolderTextStore store = FolderTextStore.open(work)) {
            assertThatThrownBy(() -> store.keep(REF, "a\ud800")).isInstanceOf(IllegalArgumentException.class);
            assertThat(store.find(REF)).isEmpty();
            assertThat(store.keep(REF, "a")).isTrue();
        }
    }

    @Test
    void secondStore_onTheFolder_isRefused() {
        try (FolderTextStore store = FolderTextStore.open(work)) {
            JournalException refused = catchThrowableOfType(JournalException.class, () -> FolderTextStore.open(work));
            assertThat(refused.finding().code()).isEqualTo(JournalCode.JOURNAL_IN_USE);
            assertThat(store.find(REF)).isEmpty();
        }
        try (FolderTextStore store = FolderTextStore.open(work)) {
            assertThat(store.keep(REF, TEXT)).isTrue();
        }
    }

    /** The files in which a part of the text can be read. */
    private static List<Path> readable(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(each -> contains(each, TEXT.substring(0, 8)))
                    .toList();
        }
    }

    private static boolean contains(Path file, String part) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .contains(new String(part.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    /** Fails at a call and at every one after it, as if nobody were there any more. */
    private static final class DyingDisk extends PassingDisk {
        private int left;

        DyingDisk(int calls) {
            super(FaultyDisk.quick());
            this.left = calls;
        }

        private void call() throws IOException {
            if (left-- <= 0) {
                throw new IOException("died");
            }
        }

        @Override
        public Output open(Path file) throws IOException {
            call();
            Output out = super.open(file);
            return new Output() {
                @Override
                public void write(long offset, byte[] bytes, int from, int length) throws IOException {
                    call();
                    out.write(offset, bytes, from, length);
                }

                @Override
                public void force() throws IOException {
                    call();
                    out.force();
                }

                @Override
                public void truncate(long offset) throws IOException {
                    call();
                    out.truncate(offset);
                }

                @Override
                public void close() throws IOException {
                    out.close();
                }
            };
        }

        @Override
        public void rename(Path from, Path to) throws IOException {
            call();
            super.rename(from, to);
        }

        @Override
        public void forceFolder(Path folder) throws IOException {
            call();
            super.forceFolder(folder);
        }
    }
}
