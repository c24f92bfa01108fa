package io.gridward.json.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.Outcome;
import io.gridward.core.desk.GridDesk;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A desk with eight threads and three listeners, killed again and again: every acknowledged command is there, and each
 * listener hears every commit in order, the last ones perhaps again. Twice; {@code -Pkill} does it more often.
 */
class DeskKillTest {
    private static final int SHORT = 2;
    private static final int KILLS = Math.max(SHORT, Integer.getInteger("gridward.kills", 0) / 3);
    private static final int MOST_LINES = 150;

    @TempDir
    private Path work;

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void desk_killedAtRandom_losesNothingAndTellsEverything() throws Exception {
        Random random = new Random(20261122);
        Path folder = work.resolve("cases");
        Set<CaseId> acknowledged = new TreeSet<>();
        for (int life = 0; life < KILLS; life++) {
            Process process = ListeningProcess.start(folder, life);
            try {
                listen(process, 1 + random.nextInt(MOST_LINES), acknowledged);
            } finally {
                process.destroyForcibly();
            }
            assertThat(process.waitFor()).isNotZero();
            if (KILLS > SHORT) {
                System.out.println("desk killed " + (life + 1) + " of " + KILLS);
            }
        }

        try (JournalCaseStore store =
                JournalCaseStore.open(folder, JournalOptions.ofDefaults().checkingAll(), FaultyDisk.quick())) {
            acknowledged.forEach(id -> assertThat(store.load(id)).as("%s", id).isNotEmpty());
            GridDesk desk = ListeningProcess.desk(store, folder, () -> false);
            desk.deliver();
            List<String> told = Story.told(store);
            // Told again after the restart, a command happens no second time and answers with its first events.
            acknowledged.forEach(id -> assertThat(desk.submit(Story.report(id.value())))
                    .isInstanceOfSatisfying(
                            Outcome.Accepted.class,
                            repeated -> assertThat(repeated.events())
                                    .isEqualTo(Sample.everything(store).stream()
                                            .filter(commit -> commit.caseId().equals(id))
                                            .findFirst()
                                            .orElseThrow()
                                            .events())));
            assertThat(Story.told(store)).isEqualTo(told);
            int again = 0;
            for (String listener : ListeningProcess.LISTENERS) {
                List<String> heard = Files.readAllLines(ListeningProcess.file(folder, listener));
                assertThat(heard.stream().distinct().toList()).as(listener).isEqualTo(told);
                again += heard.size() - told.size();
            }
            if (KILLS > SHORT) {
                System.out.println(KILLS + " kills of a desk: " + acknowledged.size() + " reports acknowledged, "
                        + told.size() + " commits, each heard by three listeners in order, " + again + " heard again");
            }
        }
    }

    private static void listen(Process process, int lines, Set<CaseId> acknowledged) throws IOException {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(in.readLine()).as("the process opens the journal").startsWith("opened ");
            for (int i = 0; i < lines; i++) {
                String line = in.readLine();
                assertThat(line).as("the process goes on").isNotNull();
                acknowledged.add(new CaseId(line));
            }
            process.toHandle().destroyForcibly();
            StringBuilder rest = new StringBuilder();
            for (int each = in.read(); each >= 0; each = in.read()) {
                rest.append((char) each);
            }
            // What stands behind the last end of a line may be half a line.
            rest.substring(0, rest.lastIndexOf("\n") + 1).lines().forEach(line -> acknowledged.add(new CaseId(line)));
        }
    }
}
