package io.gridward.examples.benchmarks.decision.peers;

import io.gridward.examples.benchmarks.decision.engine.Engine;
import io.gridward.examples.benchmarks.decision.engine.Prepared;
import io.gridward.examples.benchmarks.decision.workload.Field;
import io.gridward.examples.benchmarks.decision.workload.PlainRule;
import io.gridward.examples.benchmarks.decision.workload.PlainTest;
import io.gridward.examples.benchmarks.decision.workload.Report;
import io.gridward.examples.benchmarks.decision.workload.Workload;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Drools with its executable model: one session is kept, and the first rule by salience fires alone. A rule of
 * several categories becomes one rule for each, so that the network finds the category by hashing.
 */
public final class DroolsEngine implements Engine {
    private static final int RULES_A_FILE = 500;

    /** Makes the engine. */
    public DroolsEngine() {}

    @Override
    public String id() {
        return "drools";
    }

    @Override
    public String label() {
        return "Drools";
    }

    @Override
    public int warmUps() {
        return 24;
    }

    @Override
    public Prepared<ReportBean> prepare(Workload workload) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        List<PlainRule> rules = workload.rules();
        for (int from = 0; from < rules.size(); from += RULES_A_FILE) {
            List<PlainRule> part = rules.subList(from, Math.min(rules.size(), from + RULES_A_FILE));
            files.write("src/main/resources/rules/from" + from + ".drl", source(part, rules.size()));
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalArgumentException(builder.getResults().toString());
        }
        KieSession session = services.newKieContainer(builder.getKieModule().getReleaseId())
                .getKieBase()
                .newKieSession();
        return new Kept(session);
    }

    private static String source(List<PlainRule> rules, int count) {
        StringBuilder source = new StringBuilder("package rules;\nimport " + ReportBean.class.getName() + ";\nglobal "
                + Answer.class.getName() + " answer;\n");
        for (PlainRule rule : rules) {
            List<List<PlainTest>> forms = byCategory(rule);
            for (int i = 0; i < forms.size(); i++) {
                source.append("rule \"rule ")
                        .append(rule.number())
                        .append(' ')
                        .append(i)
                        .append("\" salience ")
                        .append(count - rule.number())
                        .append(" when ReportBean(")
                        .append(new Expressions("(", ")").all(forms.get(i), ", "))
                        .append(") then answer.give(")
                        .append(rule.number())
                        .append("); end\n");
            }
        }
        return source.toString();
    }

    /** The category comes first, and alone; rules without one stay as they are. */
    private static List<List<PlainTest>> byCategory(PlainRule rule) {
        List<PlainTest> rest = rule.tests().stream()
                .filter(each -> each.field() != Field.CATEGORY)
                .toList();
        List<List<PlainTest>> forms = new ArrayList<>();
        for (PlainTest test : rule.tests()) {
            if (test.field() == Field.CATEGORY) {
                for (int place = 0; place < test.passing(); place++) {
                    List<PlainTest> form = new ArrayList<>();
                    form.add(new PlainTest.OneOf(Field.CATEGORY, List.of(test.passing(place))));
                    form.addAll(rest);
                    forms.add(form);
                }
            }
        }
        return forms.isEmpty() ? List.of(rest) : forms;
    }

    private static final class Kept implements Prepared<ReportBean> {
        private final KieSession session;
        private final Answer answer = new Answer();

        Kept(KieSession session) {
            this.session = session;
            session.setGlobal("answer", answer);
        }

        @Override
        public ReportBean encode(Report report) {
            return new ReportBean(report);
        }

        @Override
        public int decide(ReportBean report) {
            answer.clear();
            FactHandle handle = session.insert(report);
            session.fireAllRules(1);
            session.delete(handle);
            return answer.first();
        }
    }
}
