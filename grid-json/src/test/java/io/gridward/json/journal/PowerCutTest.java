package io.gridward.json.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.Outcome;
import io.gridward.core.desk.GridDesk;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The power fails, and of what was written since the last force nothing is left, or a part: every acknowledged command
 * is there, and a listener goes on at a position it had, hears again what it heard since, and misses nothing.
 */
class PowerCutTest {
    private static final int SEEDS = 8;
    private static final int LIVES = 5;
    private static final List<String> LISTENERS = List.of("screen", "letters", "统计");
    private static final JournalOptions OPTIONS =
            JournalOptions.ofDefaults().withSegmentBytes(12_000).withSnapshotBytes(25_000);

    @TempDir
    private Path work;

    @Test
    void listeners_afterPowerCutsAtRandom_hearAllInOrderAndSomeAgain() {
        int again = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            Random random = new Random(seed);
            Map<CaseId, Integer> acknowledged = new HashMap<>();
            Map<String, List<String>> heard = new HashMap<>();
            LISTENERS.forEach(name -> heard.put(name, new ArrayList<>()));
            Path folder = work.resolve(seed + "-0");
            for (int life = 1; life <= LIVES; life++) {
                Path next = work.resolve(seed + "-" + life);
                live(folder, next, random, acknowledged, heard);
                folder = next;
            }

            try (JournalCaseStore store = JournalCaseStore.open(folder, OPTIONS.checkingAll(), FaultyDisk.quick())) {
                desk(store, heard).deliver();
                List<String> told = Story.told(store);
                for (String name : LISTENERS) {
                    List<String> all = heard.get(name);
                    assertThat(all.stream().distinct().toList())
                            .as("seed %s, %s", seed, name)
                            .isEqualTo(told);
                    again += all.size() - told.size();
                }
                acknowledged.forEach((id, version) ->
                        assertThat(store.load(id).size()).as("%s", id).isGreaterThanOrEqualTo(version));
            }
        }
        assertThat(again).as("positions that were lost").isPositive();
    }

    /** From opening a folder until the power fails; what is left of it goes into the next. */
    private static void live(
            Path folder, Path next, Random random, Map<CaseId, Integer> acknowledged, Map<String, List<String>> heard) {
        PowerCuts disk = new PowerCuts();
        try (JournalCaseStore store = JournalCaseStore.open(folder, OPTIONS, disk)) {
            List<String> told = Story.told(store);
            Map<String, Integer> from = new HashMap<>();
            for (String name : LISTENERS) {
                List<String> before = heard.get(name);
                int place = (int) Sample.everything(store).stream()
                        .filter(commit -> commit.position() <= store.position(name))
                        .count();
                assertThat(before).as("%s goes on no later than it was", name).containsAll(told.subList(0, place));
                from.put(name, before.size());
            }
            GridDesk desk = desk(store, heard);
            int cases = store.report().cases();
            Instant now = Story.report("C").at().plus(Duration.ofHours(cases));
            for (int steps = random.nextInt(12); steps >= 0; steps--) {
                if (random.nextInt(6) == 0) {
                    now = now.plus(Duration.ofHours(random.nextInt(9)));
                    desk.tick(now)
                            .forEach(id -> acknowledged.put(
                                    id, desk.find(id).orElseThrow().version()));
                } else {
                    Outcome outcome = desk.submit(Story.report("C" + cases));
                    assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
                    acknowledged.put(
                            new CaseId("C" + cases),
                            ((Outcome.Accepted) outcome).after().version());
                    cases++;
                }
            }
            // What it hears in one life is a piece of the feed without a gap, and begins at the latest where it was.
            List<String> feed = Story.told(store);
            for (String name : LISTENERS) {
                List<String> all = heard.get(name);
                List<String> since = all.subList(from.get(name), all.size());
                assertThat(feed).as(name).endsWith(since.toArray(String[]::new));
            }
            disk.cut(folder, next, random);
        }
    }

    private static GridDesk desk(JournalCaseStore store, Map<String, List<String>> heard) {
        GridDesk.Builder desk = GridDesk.builder(Story.GOVERNANCE, store);
        for (String name : LISTENERS) {
            desk.listener(name, (after, events) -> heard.get(name).add(Story.line(after, events)));
        }
        return desk.build();
    }
}
