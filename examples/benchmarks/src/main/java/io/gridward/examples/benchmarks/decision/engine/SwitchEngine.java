package io.gridward.examples.benchmarks.decision.engine;

import io.gridward.examples.benchmarks.decision.workload.Field;
import io.gridward.examples.benchmarks.decision.workload.PlainRule;
import io.gridward.examples.benchmarks.decision.workload.Workload;
import java.util.List;

/** A {@code switch} on the category, and then an {@code if} for each rule that may match in that category. */
public final class SwitchEngine extends HandWritten {
    /** Makes the engine. */
    public SwitchEngine() {}

    @Override
    public String id() {
        return "switch";
    }

    @Override
    public String label() {
        return "Java: switch, then if";
    }

    @Override
    JavaSource source(Workload workload) {
        StringBuilder dispatch = new StringBuilder("""
                  public int applyAsInt(PlainReport r) {
                    switch (r.category()) {
                """);
        IfChains chains = new IfChains();
        for (int category = 0; category < Field.CATEGORY.size(); category++) {
            String method = "category" + category;
            dispatch.append("      case ")
                    .append(category)
                    .append(": return ")
                    .append(method)
                    .append("(r);\n");
            chains.add(method, in(category, workload.rules()), test -> test.field() != Field.CATEGORY);
        }
        dispatch.append(
                "      default: throw new IllegalArgumentException(\"category \" + r.category());\n    }\n  }\n");
        return new JavaSource("SwitchThenIf", dispatch + chains.source());
    }

    private static List<PlainRule> in(int category, List<PlainRule> rules) {
        return rules.stream()
                .filter(rule -> rule.tests().stream()
                        .filter(test -> test.field() == Field.CATEGORY)
                        .allMatch(test -> test.accepts(category)))
                .toList();
    }
}
