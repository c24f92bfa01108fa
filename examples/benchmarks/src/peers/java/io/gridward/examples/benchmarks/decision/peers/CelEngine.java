package io.gridward.examples.benchmarks.decision.peers;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import io.gridward.examples.benchmarks.decision.engine.Engine;
import io.gridward.examples.benchmarks.decision.engine.Prepared;
import io.gridward.examples.benchmarks.decision.workload.Field;
import io.gridward.examples.benchmarks.decision.workload.PlainRule;
import io.gridward.examples.benchmarks.decision.workload.Report;
import io.gridward.examples.benchmarks.decision.workload.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** CEL: checked programs of 20 nested conditionals each, as deeper ones are refused, asked one after the other. */
public final class CelEngine implements Engine {
    private static final int RULES_A_PROGRAM = 20;

    /** Makes the engine. */
    public CelEngine() {}

    @Override
    public String id() {
        return "cel";
    }

    @Override
    public String label() {
        return "cel-java";
    }

    @Override
    public Prepared<Map<String, Object>> prepare(Workload workload) {
        CelCompiler compiler = compiler();
        CelRuntime runtime = CelRuntimeFactory.plannerRuntimeBuilder().build();
        List<PlainRule> rules = workload.rules();
        List<CelRuntime.Program> programs = new ArrayList<>();
        for (int from = 0; from < rules.size(); from += RULES_A_PROGRAM) {
            String source = source(rules.subList(from, Math.min(rules.size(), from + RULES_A_PROGRAM)));
            try {
                programs.add(runtime.createProgram(compiler.compile(source).getAst()));
            } catch (CelValidationException | CelEvaluationException e) {
                throw new IllegalArgumentException(source, e);
            }
        }
        return new Programs(programs);
    }

    private static CelCompiler compiler() {
        CelCompilerBuilder compiler = CelCompilerFactory.standardCelCompilerBuilder();
        for (Field field : Field.values()) {
            compiler.addVar(field.javaName(), Values.isNumber(field) ? SimpleType.INT : SimpleType.BOOL);
        }
        return compiler.setResultType(SimpleType.INT).build();
    }

    private static String source(List<PlainRule> rules) {
        StringBuilder source = new StringBuilder();
        for (PlainRule rule : rules) {
            source.append(new Expressions("[", "]").all(rule, " && "))
                    .append(" ? ")
                    .append(rule.number())
                    .append(" : ");
        }
        return source.append(Workload.NONE).toString();
    }

    private record Programs(List<CelRuntime.Program> programs) implements Prepared<Map<String, Object>> {
        @Override
        public Map<String, Object> encode(Report report) {
            return Values.of(report, number -> (long) number);
        }

        @Override
        public int decide(Map<String, Object> values) {
            for (CelRuntime.Program program : programs) {
                int answer = answer(program, values);
                if (answer != Workload.NONE) {
                    return answer;
                }
            }
            return Workload.NONE;
        }

        private static int answer(CelRuntime.Program program, Map<String, Object> values) {
            try {
                return ((Long) program.eval(values)).intValue();
            } catch (CelEvaluationException e) {
                throw new IllegalArgumentException(e);
            }
        }
    }
}
