package io.gridward.examples.benchmarks.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.examples.benchmarks.decision.engine.LinearEngine;
import io.gridward.examples.benchmarks.decision.workload.Shape;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RehearsalTest {
    @Test
    void apart_withTime_tellsHowLongItTookToSetUp() {
        Rehearsal rehearsal = new Rehearsal(Duration.ofMinutes(5));

        assertThat(rehearsal.apart(new LinearEngine(), Shape.RANDOM, 10, 1)).isPresent();
    }

    @Test
    void apart_withoutTime_isEmpty() {
        Rehearsal rehearsal = new Rehearsal(Duration.ZERO);

        assertThat(rehearsal.apart(new LinearEngine(), Shape.RANDOM, 10, 1)).isEmpty();
    }
}
