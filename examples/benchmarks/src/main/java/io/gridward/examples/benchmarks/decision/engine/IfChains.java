package io.gridward.examples.benchmarks.decision.engine;

import io.gridward.examples.benchmarks.decision.workload.PlainRule;
import io.gridward.examples.benchmarks.decision.workload.PlainTest;
import io.gridward.examples.benchmarks.decision.workload.Workload;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Not thread-safe. Methods that ask rule by rule, so small that a virtual machine compiles each. */
final class IfChains {
    static final Predicate<PlainTest> ASK_ALL = test -> true;

    /** HotSpot never compiles a method of more than 8,000 bytes; a rule takes 30 to 80. */
    private static final int RULES_A_METHOD = 50;

    private final StringBuilder source = new StringBuilder();

    /** Adds a method, with as many further ones as its rules need, that asks of each rule the tests wanted. */
    void add(String method, List<PlainRule> rules, Predicate<PlainTest> wanted) {
        if (rules.size() <= RULES_A_METHOD) {
            open(method);
            rules.forEach(rule -> source.append(rule(rule, wanted)));
        } else {
            int parts = (rules.size() + RULES_A_METHOD - 1) / RULES_A_METHOD;
            for (int part = 0; part < parts; part++) {
                int from = part * RULES_A_METHOD;
                add(method + "Part" + part, rules.subList(from, Math.min(rules.size(), from + RULES_A_METHOD)), wanted);
            }
            open(method);
            source.append("    int rule;\n");
            IntStream.range(0, parts)
                    .forEach(part -> source.append("    rule = ")
                            .append(method)
                            .append("Part")
                            .append(part)
                            .append("(r);\n    if (rule >= 0) return rule;\n"));
        }
        source.append("    return ").append(Workload.NONE).append(";\n  }\n");
    }

    String source() {
        return source.toString();
    }

    private void open(String method) {
        String modifiers = method.equals("applyAsInt") ? "public" : "private static";
        source.append("  ").append(modifiers).append(" int ").append(method).append("(PlainReport r) {\n");
    }

    private static String rule(PlainRule rule, Predicate<PlainTest> wanted) {
        String tests = rule.tests().stream()
                .filter(wanted)
                .map(each -> each.match(new Expression()))
                .collect(Collectors.joining(" && "));
        return "    if (" + (tests.isEmpty() ? "true" : tests) + ") return " + rule.number() + ";\n";
    }

    /** Says a test in Java. */
    private static final class Expression implements PlainTest.Cases<String> {
        @Override
        public String oneOf(PlainTest.OneOf test) {
            String any = test.values().stream()
                    .map(value -> read(test) + " == " + value)
                    .collect(Collectors.joining(" || "));
            return test.values().size() == 1 ? any : "(" + any + ")";
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
            return (test.wanted() ? "" : "!") + read(test);
        }

        private static String read(PlainTest test) {
            return "r." + test.field().javaName() + "()";
        }
    }
}
