package io.gridward.examples.benchmarks.decision.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.gridward.core.facts.Facts;
import io.gridward.examples.benchmarks.decision.workload.Shape;
import io.gridward.examples.benchmarks.decision.workload.Workload;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AllocationTest {
    /** What {@code Optional} takes around the value that is read from a decision. */
    private static final long READING = 16;

    @ParameterizedTest
    @EnumSource(Shape.class)
    void decide_inOneTable_allocatesNothing(Shape shape) {
        // given
        Workload workload = Workload.of(shape, 100, 1);
        Prepared<Facts> policy = new GridwardEngine().prepare(workload);
        List<Facts> facts = workload.reports().stream().map(policy::encode).toList();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        int[] answers = new int[facts.size()];
        decide(policy, facts, answers);

        // when
        long before = threads.getThreadAllocatedBytes(thread);
        decide(policy, facts, answers);
        long allocated = threads.getThreadAllocatedBytes(thread) - before;

        // then
        assertThat(answers)
                .containsExactly(
                        workload.answers().stream().mapToInt(Integer::intValue).toArray());
        assertThat(allocated).isLessThanOrEqualTo((READING + 1) * facts.size());
    }

    private static void decide(Prepared<Facts> policy, List<Facts> facts, int[] answers) {
        for (int i = 0; i < answers.length; i++) {
            answers[i] = policy.decide(facts.get(i));
        }
    }
}
