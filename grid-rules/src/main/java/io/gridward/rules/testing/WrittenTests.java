package io.gridward.rules.testing;

import com.google.common.collect.ImmutableList;
import io.gridward.rules.Policy;
import java.util.List;

/** The tests of one policy that one document holds. */
public final class WrittenTests {
    private final Policy policy;
    private final ImmutableList<WrittenCase> cases;
    private final ImmutableList<WrittenScenario> scenarios;

    private WrittenTests(Policy policy, List<WrittenCase> cases, List<WrittenScenario> scenarios) {
        this.policy = policy;
        this.cases = ImmutableList.copyOf(cases);
        this.scenarios = ImmutableList.copyOf(scenarios);
    }

    /**
     * Puts tests together.
     *
     * @param policy what they test
     * @param cases what it is asked once, none twice by id
     * @param scenarios how cases run their course under it, none twice by id
     * @return the tests
     */
    public static WrittenTests of(Policy policy, List<WrittenCase> cases, List<WrittenScenario> scenarios) {
        return new WrittenTests(policy, cases, scenarios);
    }

    /**
     * Returns what is tested.
     *
     * @return the policy
     */
    public Policy policy() {
        return policy;
    }

    /**
     * Returns what the policy is asked once.
     *
     * @return in the order of the document; of a batch, one case for each of its facts
     */
    public List<WrittenCase> cases() {
        return cases;
    }

    /**
     * Returns how cases run their course.
     *
     * @return in the order of the document
     */
    public List<WrittenScenario> scenarios() {
        return scenarios;
    }

    @Override
    public String toString() {
        return cases.size() + " cases and " + scenarios.size() + " scenarios of " + policy;
    }
}
