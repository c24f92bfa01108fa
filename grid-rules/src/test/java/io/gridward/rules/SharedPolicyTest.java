package io.gridward.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One compiled policy serves many threads. */
class SharedPolicyTest {
    private static final long SEED = 7;

    private final RandomPolicies policies = new RandomPolicies(new Random(SEED));
    private final CompiledPolicy policy =
            policies.policy(RandomPolicies.Shape.RANDOM, 300).compile();
    private final List<Facts> situations = situations();

    private List<Facts> situations() {
        List<Facts> drawn = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            drawn.add(policies.facts(policy.policy(), Map.of(), i));
        }
        return drawn;
    }

    @Test
    void decide_fromManyThreadsAtOnce_isAsFromOne() throws Exception {
        // given
        List<Decision> alone = decisions();
        ExecutorService threads = Executors.newFixedThreadPool(4);

        // when
        List<Future<List<Decision>>> together;
        try {
            together = threads.invokeAll(List.<Callable<List<Decision>>>of(
                    this::decisions, this::decisions, this::decisions, this::decisions));
        } finally {
            threads.shutdown();
        }

        // then
        for (Future<List<Decision>> each : together) {
            assertThat(each.get()).isEqualTo(alone);
        }
    }

    private List<Decision> decisions() {
        return situations.stream()
                .map(facts -> policy.decide(Trigger.REPORTED, facts))
                .toList();
    }
}
