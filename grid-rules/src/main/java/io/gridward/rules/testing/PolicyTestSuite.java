package io.gridward.rules.testing;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** A class of tests that runs the documents its {@link PolicyTests} names. It needs no method of its own. */
@SuppressWarnings("exports") // whoever runs tests has JUnit, which is optional for this module
public interface PolicyTestSuite {
    /**
     * Makes the tests.
     *
     * @return a container for each document with a test for each case and scenario, then a test for each gate
     * @throws IllegalStateException if the class has no {@link PolicyTests}, or no form of documents is on the path
     */
    @TestFactory
    default Stream<DynamicNode> policyTests() {
        PolicyTests asked = getClass().getAnnotation(PolicyTests.class);
        if (asked == null) {
            throw new IllegalStateException(getClass().getName() + " lacks @PolicyTests, which names the folder");
        }
        return PolicyTestRun.asked(asked, getClass()).tests();
    }
}
