package io.gridward.rules.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.gridward.rules.Policy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The tests that one document holds: of one policy, or of those that are in force by area and date. */
public final class WrittenTests {
    private final ImmutableList<Policy> policies;
    private final ImmutableMap<WrittenCase, Policy> cases;
    private final ImmutableList<WrittenScenario> scenarios;

    private WrittenTests(List<Policy> policies, Map<WrittenCase, Policy> cases, List<WrittenScenario> scenarios) {
        this.policies = ImmutableList.copyOf(policies);
        this.cases = ImmutableMap.copyOf(cases);
        this.scenarios = ImmutableList.copyOf(scenarios);
    }

    /**
     * Puts tests of one policy together.
     *
     * @param policy what they test
     * @param cases what it is asked once, none twice by id
     * @param scenarios how cases run their course under it, none twice by id
     * @return the tests
     */
    public static WrittenTests of(Policy policy, List<WrittenCase> cases, List<WrittenScenario> scenarios) {
        Map<WrittenCase, Policy> judged = new LinkedHashMap<>();
        cases.forEach(each -> judged.put(each, policy));
        return of(List.of(policy), judged, scenarios);
    }

    /**
     * Puts tests of a book together.
     *
     * @param policies all policies of the book, those that no case reaches too
     * @param cases what is asked once, none twice by id, each with the policy in force where and when it is asked
     * @param scenarios how cases run their course, none twice by id
     * @return the tests
     * @throws IllegalArgumentException if a case is judged by a policy that is none of them
     */
    public static WrittenTests of(
            List<Policy> policies, Map<WrittenCase, Policy> cases, List<WrittenScenario> scenarios) {
        cases.forEach((one, policy) -> {
            if (!policies.contains(policy)) {
                throw new IllegalArgumentException("cases must be judged by one of " + policies + ", got " + policy);
            }
        });
        return new WrittenTests(policies, cases, scenarios);
    }

    /**
     * Returns what is tested.
     *
     * @return one policy, or all of a book
     */
    public List<Policy> policies() {
        return policies;
    }

    /**
     * Returns what is asked once.
     *
     * @return in the order of the document; of a batch, one case for each of its facts
     */
    public List<WrittenCase> cases() {
        return cases.keySet().asList();
    }

    /**
     * Returns what a policy is asked.
     *
     * @param policy one of the policies
     * @return its cases, in the order of the document
     */
    public List<WrittenCase> cases(Policy policy) {
        return cases.entrySet().stream()
                .filter(each -> each.getValue().equals(policy))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Returns which policy judges a case.
     *
     * @param one one of the cases
     * @return the policy
     * @throws IllegalArgumentException if it is none of them
     */
    public Policy policyOf(WrittenCase one) {
        Policy policy = cases.get(one);
        if (policy == null) {
            throw new IllegalArgumentException("one must be one of the cases, got " + one);
        }
        return policy;
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
        return cases.size() + " cases and " + scenarios.size() + " scenarios of "
                + policies.stream().map(Policy::toString).collect(Collectors.joining(", "));
    }
}
