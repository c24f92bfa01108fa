package io.gridward.examples.benchmarks.decision.peers;

import io.gridward.examples.benchmarks.decision.engine.Engine;
import io.gridward.examples.benchmarks.decision.engine.Prepared;
import io.gridward.examples.benchmarks.decision.workload.Field;
import io.gridward.examples.benchmarks.decision.workload.PlainRule;
import io.gridward.examples.benchmarks.decision.workload.PlainTest;
import io.gridward.examples.benchmarks.decision.workload.Report;
import io.gridward.examples.benchmarks.decision.workload.Workload;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/** Camunda's DMN engine: one table with hit policy FIRST, and the older FEEL, which is the faster one. */
public final class CamundaEngine implements Engine {
    /** Makes the engine. */
    public CamundaEngine() {}

    @Override
    public String id() {
        return "camunda";
    }

    @Override
    public String label() {
        return "Camunda DMN";
    }

    @Override
    public Prepared<Map<String, Object>> prepare(Workload workload) {
        DefaultDmnEngineConfiguration configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        DmnEngine engine = configuration.enableFeelLegacyBehavior(true).buildEngine();
        DmnDecision decision = engine.parseDecision(
                "routing", new ByteArrayInputStream(document(workload).getBytes(StandardCharsets.UTF_8)));
        return new Parsed(engine, decision);
    }

    private static String document(Workload workload) {
        StringBuilder xml = new StringBuilder("""
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="definitions" name="benchmark"
                    namespace="urn:benchmark">
                <decision id="routing" name="routing"><decisionTable id="table" hitPolicy="FIRST">
                """);
        for (Field field : Field.values()) {
            String type = Values.isNumber(field) ? "integer" : "boolean";
            xml.append("<input id=\"in-%1$s\"><inputExpression id=\"e-%1$s\" typeRef=\"%2$s\"><text>%3$s</text>"
                    .formatted(field.id(), type, field.javaName()));
            xml.append("</inputExpression></input>\n");
        }
        xml.append("<output id=\"rule\" name=\"rule\" typeRef=\"integer\"/>\n");
        workload.rules().forEach(rule -> append(xml, rule));
        return xml.append("</decisionTable></decision></definitions>\n").toString();
    }

    private static void append(StringBuilder xml, PlainRule rule) {
        Map<Field, PlainTest> tests = rule.tests().stream().collect(Collectors.toMap(PlainTest::field, each -> each));
        xml.append("<rule id=\"r%d\">".formatted(rule.number()));
        for (Field field : Field.values()) {
            PlainTest test = tests.get(field);
            String cell = test == null ? "" : test.match(new Cells());
            xml.append("<inputEntry id=\"i%d-%s\"><text>%s</text></inputEntry>"
                    .formatted(rule.number(), field.id(), cell));
        }
        xml.append("<outputEntry id=\"o%1$d\"><text>%1$d</text></outputEntry></rule>\n".formatted(rule.number()));
    }

    /** Says a test as a cell of the table. */
    private static final class Cells implements PlainTest.Cases<String> {
        @Override
        public String oneOf(PlainTest.OneOf test) {
            return test.values().stream().map(String::valueOf).collect(Collectors.joining(","));
        }

        @Override
        public String between(PlainTest.Between test) {
            if (test.isOpenAbove()) {
                return "&gt;= " + test.least();
            }
            if (test.isOpenBelow()) {
                return "&lt;= " + test.most();
            }
            return "[" + test.least() + ".." + test.most() + "]";
        }

        @Override
        public String holds(PlainTest.Holds test) {
            return String.valueOf(test.wanted());
        }
    }

    private record Parsed(DmnEngine engine, DmnDecision decision) implements Prepared<Map<String, Object>> {
        @Override
        public Map<String, Object> encode(Report report) {
            return Values.of(report, number -> number);
        }

        @Override
        public int decide(Map<String, Object> values) {
            DmnDecisionTableResult result = engine.evaluateDecisionTable(decision, values);
            return result.isEmpty() ? Workload.NONE : result.getSingleResult().<Integer>getSingleEntry();
        }
    }
}
