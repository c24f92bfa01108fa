package io.gridward.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Facts;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One compiled policy serves many threads, and leaves nothing behind but decisions. */
class SharedPolicyTest {
    private static final long SEED = 7;

    private final RandomPolicies policies = new RandomPolicies(new Random(SEED));
    private final CompiledPolicy policy =
            policies.policy(RandomPolicies.Shape.RANDOM, 300).compile();
    private final List<Facts> situations = situations(policy);

    private List<Facts> situations(CompiledPolicy policy) {
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

    @Test
    void decide_whereAtMostOneRuleGathers_allocatesTheDecisionAlone() {
        // given
        Trigger aloneAsked = Trigger.FACTS_CHANGED;
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        CompiledPolicy small =
                policies.policy(RandomPolicies.Shape.STRUCTURED, 6).compile();
        List<Facts> single = situations(small).stream()
                .filter(facts -> small.decide(aloneAsked, facts)
                                .answerOf("calls")
                                .orElseThrow()
                                .rules()
                                .size()
                        < 2)
                .toList();
        assertThat(single).isNotEmpty();
        long id = Thread.currentThread().getId();
        Decision[] kept = new Decision[single.size()];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = small.decide(aloneAsked, single.get(i));
        }

        // when
        long before = threads.getThreadAllocatedBytes(id);
        for (int i = 0; i < kept.length; i++) {
            kept[i] = small.decide(aloneAsked, single.get(i));
        }
        long allocated = threads.getThreadAllocatedBytes(id) - before;

        // then: a decision, its list of two answers, and the one number that grading tells the later tables
        assertThat(allocated / kept.length).isLessThanOrEqualTo(88);
    }
}
