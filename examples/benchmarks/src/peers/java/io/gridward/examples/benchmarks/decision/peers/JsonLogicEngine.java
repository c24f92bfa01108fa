package io.gridward.examples.benchmarks.decision.peers;

import io.github.jamsesso.jsonlogic.JsonLogic;
import io.github.jamsesso.jsonlogic.JsonLogicException;
import io.gridward.examples.benchmarks.decision.engine.Engine;
import io.gridward.examples.benchmarks.decision.engine.Prepared;
import io.gridward.examples.benchmarks.decision.workload.PlainRule;
import io.gridward.examples.benchmarks.decision.workload.PlainTest;
import io.gridward.examples.benchmarks.decision.workload.Report;
import io.gridward.examples.benchmarks.decision.workload.Workload;
import java.util.Map;
import java.util.stream.Collectors;

/** JsonLogic for Java: one {@code if} of all rules, which the engine keeps parsed. */
public final class JsonLogicEngine implements Engine {
    /** Makes the engine. */
    public JsonLogicEngine() {}

    @Override
    public String id() {
        return "json-logic";
    }

    @Override
    public String label() {
        return "json-logic-java";
    }

    @Override
    public Prepared<Map<String, Object>> prepare(Workload workload) {
        String rules = workload.rules().stream()
                .map(JsonLogicEngine::rule)
                .collect(Collectors.joining(",", "{\"if\":[", "," + Workload.NONE + "]}"));
        return new Parsed(new JsonLogic(), rules);
    }

    private static String rule(PlainRule rule) {
        return rule.tests().stream()
                .map(each -> each.match(new Operations()))
                .collect(Collectors.joining(",", "{\"and\":[", "]}," + rule.number()));
    }

    /** Says a test as an operation. */
    private static final class Operations implements PlainTest.Cases<String> {
        @Override
        public String oneOf(PlainTest.OneOf test) {
            return test.values().size() == 1
                    ? "{\"==\":[" + read(test) + "," + test.values().get(0) + "]}"
                    : "{\"in\":[" + read(test) + "," + test.values() + "]}";
        }

        @Override
        public String between(PlainTest.Between test) {
            if (test.isOpenAbove()) {
                return "{\">=\":[" + read(test) + "," + test.least() + "]}";
            }
            if (test.isOpenBelow()) {
                return "{\"<=\":[" + read(test) + "," + test.most() + "]}";
            }
            return "{\"<=\":[" + test.least() + "," + read(test) + "," + test.most() + "]}";
        }

        @Override
        public String holds(PlainTest.Holds test) {
            return test.wanted() ? read(test) : "{\"!\":[" + read(test) + "]}";
        }

        private static String read(PlainTest test) {
            return "{\"var\":\"" + test.field().javaName() + "\"}";
        }
    }

    private record Parsed(JsonLogic engine, String rules) implements Prepared<Map<String, Object>> {
        @Override
        public Map<String, Object> encode(Report report) {
            return Values.of(report, number -> (double) number);
        }

        @Override
        public int decide(Map<String, Object> values) {
            try {
                return ((Number) engine.apply(rules, values)).intValue();
            } catch (JsonLogicException e) {
                throw new IllegalArgumentException(e);
            }
        }
    }
}
