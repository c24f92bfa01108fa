package io.gridward.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.time.Rung;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A tick whose date is a mistake fires what it can bear, and the next ones go on where it stopped. */
class LateTickTest {
    private static final Instant MISTAKE = Instant.parse("2122-09-26T09:00:00Z");

    @Test
    void tick_aCenturyLate_firesEveryRungOnceInSeveralTicks() {
        Story story = new Story(Street.governance());
        story.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1));
        int ticks = 0;
        while (!story.file().nextDue().orElseThrow().isAfter(MISTAKE)) {
            int before = story.eventsOf(ClockEvent.RungReached.class).size();
            Outcome outcome = Casework.decide(
                    Street.governance(),
                    story.file(),
                    story.command(MISTAKE, new Actor.OfSystem(), new UpkeepAct.Tick()));
            assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
            story.take((Outcome.Accepted) outcome);
            assertThat(story.eventsOf(ClockEvent.RungReached.class).size() - before)
                    .isBetween(1, 10_000);
            ticks++;
        }

        List<Rung> overall = story.eventsOf(ClockEvent.RungReached.class).stream()
                .map(ClockEvent.RungReached.class::cast)
                .filter(reached -> reached.clock().toString().equals("overall/1"))
                .map(ClockEvent.RungReached::rung)
                .toList();
        assertThat(ticks).isGreaterThan(1);
        assertThat(overall).doesNotHaveDuplicates().hasSizeGreaterThan(30_000);
        for (int i = 1; i < overall.size(); i++) {
            assertThat(overall.get(i).at()).isAfter(overall.get(i - 1).at());
            assertThat(overall.get(i).number()).isEqualTo(i);
        }
    }
}
