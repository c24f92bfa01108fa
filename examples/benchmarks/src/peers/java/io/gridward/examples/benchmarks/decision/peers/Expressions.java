package io.gridward.examples.benchmarks.decision.peers;

import io.gridward.examples.benchmarks.decision.workload.PlainRule;
import io.gridward.examples.benchmarks.decision.workload.PlainTest;
import java.util.List;
import java.util.stream.Collectors;

/** Says tests in a language that is nearly Java. */
final class Expressions implements PlainTest.Cases<String> {
    private final String opening;
    private final String closing;

    /**
     * Makes the expressions.
     *
     * @param opening what stands before the members of a list
     * @param closing what stands after them
     */
    Expressions(String opening, String closing) {
        this.opening = opening;
        this.closing = closing;
    }

    String all(PlainRule rule, String and) {
        return all(rule.tests(), and);
    }

    String all(List<PlainTest> tests, String and) {
        return tests.stream().map(each -> each.match(this)).collect(Collectors.joining(and));
    }

    @Override
    public String oneOf(PlainTest.OneOf test) {
        if (test.values().size() == 1) {
            return read(test) + " == " + test.values().get(0);
        }
        return test.values().stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", ", read(test) + " in " + opening, closing));
    }

    @Override
    public String between(PlainTest.Between test) {
        if (test.isOpenAbove()) {
            return read(test) + " >= " + test.least();
        }
        if (test.isOpenBelow()) {
            return read(test) + " <= " + test.most();
        }
        return read(test) + " >= " + test.least() + " && " + read(test) + " <= " + test.most();
    }

    @Override
    public String holds(PlainTest.Holds test) {
        return read(test) + " == " + test.wanted();
    }

    private static String read(PlainTest test) {
        return test.field().javaName();
    }
}
