package io.gridward.json.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.desk.CaseQuery;
import io.gridward.core.desk.Commit;
import io.gridward.core.finding.JournalCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that writes is killed without warning, again and again: whatever it said was acknowledged is there, and no
 * half of anything. Five times; {@code -Pkill} does it sixty times.
 */
class JournalKillTest {
    private static final int SHORT = 5;
    private static final int KILLS = Integer.getInteger("gridward.kills", SHORT);
    private static final int MOST_LINES = 120;

    @TempDir
    private Path work;

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void writer_killedAtRandom_losesNothingAcknowledged() throws Exception {
        Random random = new Random(20220907);
        Path folder = work.resolve("cases");
        Acknowledged acknowledged = new Acknowledged();
        for (int kill = 0; kill < KILLS; kill++) {
            int threads = new int[] {1, 2, 3}[kill % 3];
            Process process = WritingProcess.start(folder, threads, random.nextLong());
            try {
                listen(process, folder, random.nextInt(MOST_LINES), acknowledged);
            } finally {
                process.destroyForcibly();
            }
            assertThat(process.waitFor()).isNotZero();

            // Looked at in a copy, so that the next process finds what the last one left.
            String found = check(Sample.copy(folder, work.resolve("copy")), acknowledged, "kill " + kill);
            if (KILLS > SHORT) {
                System.out.println("kill " + (kill + 1) + " of " + KILLS + ": " + found);
            }
        }
        assertThat(acknowledged.versions).isNotEmpty();
        assertThat(acknowledged.positions).isNotEmpty();
    }

    /** Sees that nobody else may write, reads so many lines, kills, and reads what was said until then. */
    private static void listen(Process process, Path folder, int lines, Acknowledged acknowledged) throws IOException {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(in.readLine()).as("the process opens the journal").startsWith("opened ");
            // Two writers: the second is refused, and the first is not disturbed.
            JournalException second = catchThrowableOfType(JournalException.class, () -> JournalCaseStore.open(folder));
            assertThat(second).as("opened while another process writes").isNotNull();
            assertThat(second.finding().code()).isEqualTo(JournalCode.JOURNAL_IN_USE);
            for (int i = 0; i < lines; i++) {
                acknowledged.note(in.readLine());
            }
            // Through its handle: the process itself would close what it said, too.
            process.toHandle().destroyForcibly();
            StringBuilder rest = new StringBuilder();
            for (int each = in.read(); each >= 0; each = in.read()) {
                rest.append((char) each);
            }
            // What stands behind the last end of a line may be half a line.
            rest.substring(0, rest.lastIndexOf("\n") + 1).lines().forEach(acknowledged::note);
        }
    }

    /** Tells what was found in a line. */
    private static String check(Path folder, Acknowledged acknowledged, String when) {
        try (JournalCaseStore store =
                JournalCaseStore.open(folder, JournalOptions.ofDefaults().checkingAll(), FaultyDisk.quick())) {
            Map<CaseId, Integer> found = new HashMap<>();
            long position = 0;
            List<Commit> commits = store.feed(0, Integer.MAX_VALUE);
            for (Commit commit : commits) {
                assertThat(commit.position()).isGreaterThan(position);
                position = commit.position();
                for (CaseEvent event : commit.events()) {
                    assertThat(event.head().number())
                            .as("%s: no gap and no half in %s", when, commit.caseId())
                            .isEqualTo(found.getOrDefault(commit.caseId(), 0) + 1);
                    found.put(commit.caseId(), event.head().number());
                }
            }
            acknowledged.versions.forEach((id, version) ->
                    assertThat(found.get(id)).as("%s: %s", when, id).isGreaterThanOrEqualTo(version));
            acknowledged.positions.forEach((reader, said) -> assertThat(store.position(reader))
                    .as("%s: %s", when, reader)
                    .isGreaterThanOrEqualTo(said));
            found.forEach((id, version) -> {
                List<CaseEvent> events = store.load(id);
                assertThat(events).as("%s: %s", when, id).isEqualTo(Sample.events(1, version));
                assertThat(store.find(CaseQuery.all())).contains(Sample.entry(id, version));
            });
            return acknowledged.commands + " commands acknowledged, all found among " + commits.size()
                    + "; of the others all or nothing; " + store.report();
        }
    }

    /** What processes said was acknowledged, until they were killed. */
    private static final class Acknowledged {
        private final Map<CaseId, Integer> versions = new HashMap<>();
        private final Map<String, Long> positions = new HashMap<>();
        private int commands;

        void note(String line) {
            assertThat(line).as("the process goes on").isNotNull();
            String[] parts = line.split(" ");
            commands++;
            versions.merge(new CaseId(parts[0]), Integer.parseInt(parts[1]), Math::max);
            positions.merge(parts[2], Long.parseLong(parts[3]), Math::max);
        }
    }
}
